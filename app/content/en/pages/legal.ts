/** Imprint, privacy and accessibility. Templates: the operator's legal office checks and completes them. */
export const legal = {
  draft: 'Draft',
  draftText:
    'This text is a template. The legal office of the operator checks and completes it before it runs Marktlotse. The German text prevails.',
  asOf: 'As of {{date}}',
  phone: 'Telephone',
  email: 'E-mail',
  imprint: {
    title: 'Imprint',
    description: 'Provider identification under section 5 of the German Digital Services Act (DDG).',
    lead: 'Information under section 5 of the German Digital Services Act (DDG).',
    operator: 'Operator',
    representative: 'Represented by',
    contact: 'Contact',
    vatId: 'VAT identification number',
    supervision: 'Supervisory authority',
    responsible: 'Responsible for the content',
    responsibleText: '{{name}}, address as above',
    contactPoint: 'Contact point',
    contactPointText:
      'Authorities and users reach the contact point under Articles 11 and 12 of Regulation (EU) 2022/2065 at the e-mail address above, in German or English. Entries that you consider unlawful are reported there too.',
    entries: 'Statements in entries',
    entriesText:
      'The provider of a solution is responsible for the statements on it. Entries from public sources are made by the operator; each names its sources. Report errors to the e-mail address above.',
    data: 'Data and components',
    dataText:
      'Municipalities and populations: © Statistisches Bundesamt (Destatis), Gemeindeverzeichnis. Design based on KERN UX (EUPL-1.2), typeface Fira Sans (SIL Open Font License).',
    dataLink: 'All sources and dates',
  },
  privacy: {
    title: 'Privacy',
    description: 'Which data are processed when you visit, what for, how long, and which rights you have.',
    lead: 'You can use Marktlotse without an account and without saying who you are. We count search texts without recording who searches. There is only one cookie: your shortlist, once you keep something.',
    controller: 'Controller',
    officer: 'Data protection officer',
    none: 'What we do not do',
    none1: 'We store nothing in your browser that you have not asked for.',
    none2: 'We do not watch your behaviour and build no profiles.',
    none3: 'We embed nothing from other servers. Even the fonts come from our server.',
    none4: 'We make no automated decisions about you.',
    visit: 'Visiting the pages',
    visitText:
      'To send a page, the server processes your IP address. So that nobody overloads the server, it counts requests per address. This count is kept in memory only and expires after one minute.',
    log: 'For every request the server writes a line to its log. It contains:',
    log1: 'time and reference number,',
    log2: 'kind of request and address of the page, without search words and filters,',
    log3: 'result and duration,',
    log4: 'the shortened IP address: for IPv4 without the last part, for IPv6 only the first 48 bits.',
    logError: 'If a request fails, the error message of the program is added.',
    logUse:
      'The log serves safe operation and the search for errors. The operator decides how long it is kept and enters it here.',
    search: 'Search and “For which municipality?”',
    searchText:
      'Search words, filters and the chosen municipality are part of the address of the page. They stay in the history of your browser until you delete it. Whoever gets a link from you sees them.',
    searchCount:
      'To improve the search, the server counts per day, language and search text how often it was searched, how often nothing was found and how often a solution was opened afterwards. Only these numbers and the text are stored, no address, no time of day and nothing by which two searches could be connected. That a solution was opened from a search is seen from the referring address that your browser sends; it is not stored.',
    searchNot:
      'Texts with e-mail or web addresses, with seven or more digits, or with more than {{most}} characters are not stored. Filters and municipality are never counted. So that nobody decides the numbers alone, the server counts in its memory, for one hour at most, how many searches came from an IP address.',
    searchEnd: 'The numbers are deleted {{days}} days after the day of the search. Only the operator sees them.',
    shortlist: 'Shortlist',
    shortlistText:
      'When you press “Keep”, your browser creates the cookie “merkliste”. It holds only the short names of the solutions, their delivery models and the numbers of the versions you kept, {{most}} at most. It contains no identifier and nothing about you. The server reads it to show your shortlist and does not store it.',
    shortlistBasis:
      'The cookie is strictly necessary to provide the shortlist that you explicitly ask for (section 25 (2) no. 2 of the German TDDDG). No consent is needed for it.',
    shortlistEnd:
      'It expires {{days}} days after the last change. “Remove all” on the shortlist deletes it at once, as does deleting the cookies in your browser.',
    comparisons: 'Comparisons',
    comparisonsText:
      'A comparison is stored only when you set a requirement or a reason, or keep a state. Stored are the solutions, your requirements and reasons, the search, the municipality and the time, nothing about you. Whoever knows the address can see the comparison. Do not name persons in reasons.',
    comparisonsEnd:
      'Comparisons are deleted {{months}} months after the last change, kept ones {{months}} months after they were kept.',
    check: 'Check a publiccode.yml',
    checkText: 'A file that you have checked is read in memory and then dropped. Nothing of it is stored.',
    report: 'Report a barrier',
    reportText:
      'The form stores your text, the page you name, the language, the time and, if you enter it, your e-mail address. We use this to remove the barrier and to answer you. Only the operator reads the reports.',
    reportEnd:
      'After {{days}} days the report is deleted automatically. It may remain longer in backup copies of the database; the operator enters that period here too. We delete earlier on request.',
    entries: 'Names in entries',
    entriesText:
      'Entries describe solutions and organisations. If a company or project carries the name of a person, this name appears in the entry.',
    basis: 'Legal basis and recipients',
    basisText:
      'If the operator is a public body, processing is based on Article 6(1)(e) of the General Data Protection Regulation (GDPR) together with the law of the Land, in Hessen section 3(1) of the Hessian Data Protection and Freedom of Information Act. Otherwise it is based on Article 6(1)(f) GDPR.',
    basisRecipients:
      'We pass on no data. If a service provider runs the servers, it acts on our behalf and on our instructions.',
    rights: 'Your rights',
    rightsText: 'You have the right to:',
    right1: 'access to your data (Article 15 GDPR),',
    right2: 'rectification of wrong data (Article 16),',
    right3: 'erasure (Article 17),',
    right4: 'restriction of processing (Article 18),',
    right5: 'object to processing (Article 21),',
    right6:
      'lodge a complaint with a supervisory authority (Article 77). For public bodies in Hessen this is the Hessian Commissioner for Data Protection and Freedom of Information.',
    rightsNote:
      'We cannot recognise you from the log alone, because the IP address is shortened. So give the reference number if you have one.',
  },
  accessibility: {
    title: 'Accessibility statement',
    description: 'How accessible Marktlotse is, how that was tested and where you report barriers.',
    lead: 'Marktlotse is meant to be usable by everybody, with keyboard, screen reader, magnification and without JavaScript.',
    scope: 'Scope',
    scopeText:
      'This statement applies to all pages of this marketplace. It rests on the Hessian Act on Equal Opportunities for Persons with Disabilities (HessBGG), the Hessian ordinance on accessible information technology (BITV HE 2019) and Directive (EU) 2016/2102. The measure is the standard EN 301 549 with the WCAG guidelines at level AA.',
    status: 'Compliance status',
    statusText:
      'The pages are partially compliant with the requirements. This is the result of a self-assessment. The known gaps are in the next section.',
    limits: 'What is not accessible yet',
    limit1: 'Explanations in easy-to-read German and in German Sign Language are missing.',
    limit2:
      'Texts of providers and foreign product names in German texts are not always easy to understand and not always marked as foreign.',
    limit3: 'Linked pages and documents of providers are beyond our control and have not been tested.',
    tested: 'How it was tested',
    tested1:
      'Automatically with axe-core (WCAG 2.0 to 2.2, levels A and AA): all kinds of pages, German and English, light and dark, with and without JavaScript.',
    tested2: 'Use by keyboard alone: search, filters and the page of a solution.',
    tested3: 'Display at a width of 320 pixels without scrolling sideways.',
    tested4: 'The automatic tests run with every change of the program.',
    untested: 'Persons with disabilities and independent bodies have not tested the pages yet.',
    charts: 'Charts',
    chartsText:
      'The values of every chart are beside it as text or table. States differ by shape and word, not by colour alone.',
    report: 'Report a barrier',
    reportText: 'If something is not accessible to you, report it. You need no account.',
    reportLink: 'Report a barrier',
    contact: 'Or contact:',
    enforcement: 'Enforcement procedure',
    enforcementText:
      'If you have reported a barrier and received no answer that settles the matter, you can turn to the enforcement body. The procedure is free of charge.',
    made: 'Prepared on {{date}} on the basis of a self-assessment.',
  },
}
