/** What is wrong with a publiccode.yml and how to fix it, by rule. */
export const publiccode = {
  finding: {
    encoding:
      'The file is saved as {{encoding}}. The standard asks for UTF-8. Save it in your editor with the encoding UTF-8.',
    byteOrderMark:
      'A byte order mark (BOM) stands before the text. Validators read it as part of the first key. Save the file as "UTF-8 without BOM".',
    controlCharacters_one:
      'The file contains an invisible control character. We read it without that character. Remove it.',
    controlCharacters_other:
      'The file contains {{n}} invisible control characters. We read it without them. Remove them.',
    syntax:
      'The YAML is broken here. Check indentation, colons, brackets and quotation marks in this line and the one before. Put texts with a colon in quotation marks.',
    tab: 'The line begins with a tab. YAML allows only spaces for indentation. Replace the tab with spaces.',
    directive:
      'A directive such as %YAML stands before the content. Validators take it for a document of its own. Delete this line and the line "---" after it.',
    reservedSign: 'The value begins with a sign that YAML keeps for itself. Put the value in quotation marks.',
    duplicateKey:
      'The key "{{name}}" already stands in line {{first}}. A key may stand only once in a section. Keep one of them. We read the first.',
    mergedTwice:
      'The key "{{name}}" stands here itself and once more through "<<". Remove one of them, or write the values out without "<<".',
    mergeNotMap: 'What follows "<<" is not one section. Write the values out without "<<".',
    severalDocuments:
      'The file contains {{number}} YAML documents. One is allowed. We read the first. Remove the line "---" or "..." and what follows it.',
    aliasUnknown: '"*{{name}}" points to "&{{name}}", which does not stand before it. Write the value out.',
    versionMissing:
      'The key "publiccodeYmlVersion" is missing. Write at the beginning of the file: publiccodeYmlVersion: "0"',
    versionNotText: 'The version must be text. Put it in quotation marks, for example publiccodeYmlVersion: "0"',
    versionUnknown: 'Validators cannot read a version "{{given}}" of the standard. Write "0" for the newest one.',
    versionFuture:
      'Version "{{given}}" of the standard is newer than {{newest}}, the newest we know. We read the file as {{newest}}. Write "0" if you need nothing of the newer one.',
    versionOld: 'Version "{{given}}" of the standard is out of date. The file is read as {{newest}}. Write "0".',
    unknownKey: 'The standard has no key "{{name}}" here. Check its spelling and indentation, or remove it.',
    flagWord: '"{{given}}" is not a truth value here. Write {{instead}} without quotation marks.',
    addressUnreadable:
      '"{{given}}" at "{{at}}" is not an address that can be read. Write the whole address, for example https://example.org/project.git, without spaces before it.',
    sectionUnread:
      '"{{name}}" counts as missing because "{{cause}}" in line {{at}} cannot be read. Fix the error there.',
    missing: 'The entry "{{name}}" is missing or empty. The standard asks for it. Add it.',
    missingFor: 'For maintenance "{{type}}" the standard asks for "{{name}}". Add it, or change "maintenance.type".',
    notAllowedFor:
      '"{{name}}" is allowed only if "maintenance.type" is "contract". It is "{{type}}" here. Change the value, or remove "{{name}}".',
    emptyList: 'The list "{{name}}" is empty. The standard asks for at least one entry. Add one.',
    oneOf: '"{{given}}" is not allowed for "{{name}}". Choose one of these values: {{allowed}}.',
    tooLong: 'The text has more than the {{limit}} characters allowed. Shorten it.',
    tooShort:
      'The text has {{length}} characters. The standard asks for at least {{limit}}. Describe the software in more detail.',
    date: '"{{given}}" is not a date by the standard. Write year, month and day as in 2026-11-28.',
    email: '"{{given}}" is not an e-mail address. Write the address alone, as in name@example.org.',
    language:
      '"{{given}}" is not a language tag by BCP 47. Use the shortest code, with a hyphen before the country, as in de, en or de-AT.',
    descriptionLanguage:
      '"{{given}}" under "description" is not a language tag by BCP 47. Name each section there by its language, as in de, en or de-AT.',
    country: '"{{given}}" is not a country code by ISO 3166-1. Write two capital letters, as in DE.',
    licence:
      '"{{given}}" is not a valid SPDX licence expression. Use the identifier of the licence, as in EUPL-1.2, and join several with OR or AND.',
    category:
      'The category "{{given}}" is not in the list of the standard. Choose one of that list, as in document-management.',
    scope:
      'The scope "{{given}}" is not in the list of the standard. Choose one of that list, as in local-authorities.',
    mediaType: '"{{given}}" is not a media type. Write it as in text/plain, or remove the deprecated list.',
    address: '"{{given}}" is not a whole address. Write it with its beginning, as in https://example.org/project.git.',
    webAddress: '"{{given}}" is not an address on the web. Write an address that begins with https:// or http://.',
    organisationId:
      '"{{given}}" does not identify an organisation. Write an address such as https://www.example.org, or a URN.',
    supportId: '"{{given}}" does not identify a standard. Write an alias such as alias:gdpr, an address or a URN.',
    supportAlias:
      'The standard does not know the alias "{{given}}". Use one of its list, such as alias:gdpr, or the address of the standard meant.',
    videoHost:
      '"{{given}}" does not belong to a video service that offers oEmbed. Use the address of one video at such a service, or remove the entry.',
    pathAbsolute:
      '"{{given}}" begins with a slash. Write the path from the root of the repository, as in img/logo.svg, or an address with https://.',
    pathFile:
      '"{{given}}" leads to one computer. Write the path from the root of the repository, as in img/logo.svg, or an address with https://.',
    sectionTwice: 'The section on Italy stands as "IT" and as "it". Remove "it".',
    deprecated: 'The key "{{name}}" is deprecated and will go. You can remove it.',
    deprecatedInstead: 'The key "{{name}}" is deprecated and will go. Use "{{instead}}" instead.',
    countryLowercase: 'Country codes in small letters are deprecated. Write "{{instead}}" instead of "{{given}}".',
    countrySection:
      'The section "{{name}}" in small letters is deprecated. Call it "{{instead}}" or remove it: sections of countries will go.',
    addressNotWeb:
      '"{{given}}" is not an address on the web. We cannot link to it. Better use an address with https://.',
    scriptAddress:
      'The text contains an address that runs a program when opened. We show it as text only. Replace it with an address with https://.',
    markup: 'The text contains HTML ({{given}}). We show it as text. Use plain text or Markdown.',
    directionCharacters_one:
      'The text contains a character that turns the direction of writing. It reads otherwise than it is. Remove it.',
    directionCharacters_other:
      'The text contains {{n}} characters that turn the direction of writing. It reads otherwise than it is. Remove them.',
    wrongType: {
      text: 'A list or section stands at "{{at}}". The standard asks for text. Write the text on the same line.',
      flag: 'What stands at "{{at}}" is not a truth value. Write true or false without quotation marks.',
      list: 'What stands at "{{at}}" is not a list. Write each entry on a line of its own, with "- " before it.',
      section: 'What stands at "{{at}}" is not a section. Write the keys with their values below it, indented.',
      address: 'A list or section stands at "{{at}}". The standard asks for an address. Write it on the same line.',
      addresses:
        'There are no addresses at "{{at}}" that can be read. Write one address, or a list of addresses with https://.',
    },
  },
  refused: {
    tooLarge: 'The file has {{bytes}} bytes. We take at most {{limit}}. Shorten the descriptions.',
    tooDeep:
      'The file is nested deeper than {{limit}} levels. A publiccode.yml needs five. Check brackets and indentation.',
    tooManyValues:
      'The file contains too many single values and signs (more than {{limit}}). Check that it is the right file.',
    tooManyAliases: 'The references in the file (with * and &) multiply its content. Write the values out.',
    unreadable:
      'The file cannot be read as YAML. Check that it is the right file and that it is saved as text in UTF-8.',
    notYamlMapping: 'The file contains no keys with values such as "name: …". Check that it is the right file.',
    noName: 'The file lacks the name of the software. Add the key "name".',
  },
}
