/** What is wrong with a publiccode.yml and how to mend it, by rule. */
export const publiccode = {
  finding: {
    encoding:
      'Die Datei ist in {{encoding}} gespeichert. Der Standard verlangt UTF-8. Speichern Sie sie in Ihrem Editor mit der Zeichenkodierung UTF-8.',
    byteOrderMark:
      'Vor dem Text steht eine Bytereihenfolge-Marke (BOM). Prüfprogramme lesen sie als Teil des ersten Schlüssels. Speichern Sie die Datei als „UTF-8 ohne BOM“.',
    controlCharacters_one:
      'Die Datei enthält ein unsichtbares Steuerzeichen. Wir lesen sie ohne dieses Zeichen. Entfernen Sie es.',
    controlCharacters_other:
      'Die Datei enthält {{n}} unsichtbare Steuerzeichen. Wir lesen sie ohne diese Zeichen. Entfernen Sie sie.',
    syntax:
      'Hier ist das YAML fehlerhaft. Prüfen Sie in dieser und der vorigen Zeile Einrückung, Doppelpunkte, Klammern und Anführungszeichen. Setzen Sie Texte mit Doppelpunkt in Anführungszeichen.',
    tab: 'Die Zeile beginnt mit einem Tabulator. YAML erlaubt für die Einrückung nur Leerzeichen. Ersetzen Sie den Tabulator durch Leerzeichen.',
    directive:
      'Vor dem Inhalt steht eine Anweisung wie %YAML. Prüfprogramme halten sie für ein eigenes Dokument. Löschen Sie diese Zeile und die Zeile „---“ danach.',
    reservedSign:
      'Der Wert beginnt mit einem Zeichen, das YAML für sich behält. Setzen Sie den Wert in Anführungszeichen.',
    duplicateKey:
      'Der Schlüssel „{{name}}“ steht schon in Zeile {{first}}. Jeder Schlüssel darf in einem Abschnitt nur einmal stehen. Behalten Sie einen davon. Wir lesen den ersten.',
    mergedTwice:
      'Der Schlüssel „{{name}}“ kommt hier selbst und noch einmal über „<<“ vor. Entfernen Sie einen davon oder schreiben Sie die Werte ohne „<<“ aus.',
    mergeNotMap: 'Hinter „<<“ steht kein einzelner Abschnitt. Schreiben Sie die Werte ohne „<<“ aus.',
    severalDocuments:
      'Die Datei enthält {{number}} YAML-Dokumente. Erlaubt ist eines. Wir lesen das erste. Entfernen Sie die Zeile „---“ oder „...“ und was danach kommt.',
    aliasUnknown: '„*{{name}}“ verweist auf „&{{name}}“, das davor nicht steht. Schreiben Sie den Wert aus.',
    versionMissing:
      'Der Schlüssel „publiccodeYmlVersion“ fehlt. Schreiben Sie an den Anfang der Datei: publiccodeYmlVersion: "0"',
    versionNotText:
      'Die Version muss ein Text sein. Setzen Sie sie in Anführungszeichen, zum Beispiel publiccodeYmlVersion: "0"',
    versionUnknown:
      'Eine Version „{{given}}“ des Standards können Prüfprogramme nicht lesen. Schreiben Sie "0" für die neueste Fassung.',
    versionFuture:
      'Version „{{given}}“ des Standards ist neuer als {{newest}}, die neueste, die wir kennen. Wir lesen die Datei als {{newest}}. Schreiben Sie "0", wenn Sie nichts aus der neueren Fassung brauchen.',
    versionOld:
      'Version „{{given}}“ des Standards ist überholt. Die Datei wird als {{newest}} gelesen. Schreiben Sie "0".',
    unknownKey:
      'Den Schlüssel „{{name}}“ gibt es hier im Standard nicht. Prüfen Sie die Schreibweise und die Einrückung oder entfernen Sie ihn.',
    flagWord: '„{{given}}“ ist hier kein Wahrheitswert. Schreiben Sie {{instead}} ohne Anführungszeichen.',
    addressUnreadable:
      '„{{given}}“ bei „{{at}}“ ist keine Adresse, die sich lesen lässt. Schreiben Sie die ganze Adresse, zum Beispiel https://example.org/projekt.git, ohne Leerzeichen davor.',
    sectionUnread:
      '„{{name}}“ gilt als fehlend, weil „{{cause}}“ in Zeile {{at}} nicht gelesen werden kann. Beheben Sie den Fehler dort.',
    missing: 'Die Angabe „{{name}}“ fehlt oder ist leer. Der Standard verlangt sie. Ergänzen Sie sie.',
    missingFor:
      'Bei der Pflege „{{type}}“ verlangt der Standard die Angabe „{{name}}“. Ergänzen Sie sie oder ändern Sie „maintenance.type“.',
    notAllowedFor:
      '„{{name}}“ ist nur erlaubt, wenn „maintenance.type“ den Wert „contract“ hat. Hier steht „{{type}}“. Ändern Sie den Wert oder entfernen Sie „{{name}}“.',
    emptyList: 'Die Liste „{{name}}“ ist leer. Der Standard verlangt mindestens einen Eintrag. Ergänzen Sie einen.',
    oneOf: '„{{given}}“ ist für „{{name}}“ nicht erlaubt. Wählen Sie einen dieser Werte: {{allowed}}.',
    tooLong: 'Der Text hat mehr als die erlaubten {{limit}} Zeichen. Kürzen Sie ihn.',
    tooShort:
      'Der Text hat {{length}} Zeichen. Der Standard verlangt mindestens {{limit}}. Beschreiben Sie die Software ausführlicher.',
    date: '„{{given}}“ ist kein Datum nach dem Standard. Schreiben Sie Jahr, Monat und Tag wie 2026-11-28.',
    email: '„{{given}}“ ist keine E-Mail-Adresse. Schreiben Sie nur die Adresse, wie name@example.org.',
    language:
      '„{{given}}“ ist keine Sprachangabe nach BCP 47. Nehmen Sie den kürzesten Code, mit Bindestrich vor dem Land, wie de, en oder de-AT.',
    descriptionLanguage:
      '„{{given}}“ unter „description“ ist keine Sprachangabe nach BCP 47. Nennen Sie jeden Abschnitt dort nach seiner Sprache, wie de, en oder de-AT.',
    country: '„{{given}}“ ist kein Ländercode nach ISO 3166-1. Schreiben Sie zwei Großbuchstaben, wie DE.',
    licence:
      '„{{given}}“ ist kein gültiger Lizenzausdruck nach SPDX. Nehmen Sie die Kennung der Lizenz, wie EUPL-1.2, und verbinden Sie mehrere mit OR oder AND.',
    category:
      'Die Kategorie „{{given}}“ steht nicht in der Liste des Standards. Wählen Sie eine von dort, wie document-management.',
    scope:
      'Der Bereich „{{given}}“ steht nicht in der Liste des Standards. Wählen Sie einen von dort, wie local-authorities.',
    mediaType:
      '„{{given}}“ ist kein Medientyp. Schreiben Sie ihn wie text/plain, oder entfernen Sie die veraltete Liste.',
    address:
      '„{{given}}“ ist keine vollständige Adresse. Schreiben Sie sie mit dem Anfang, wie https://example.org/projekt.git.',
    webAddress:
      '„{{given}}“ ist keine Adresse im Web. Schreiben Sie eine Adresse, die mit https:// oder http:// beginnt.',
    organisationId:
      '„{{given}}“ bezeichnet keine Organisation. Schreiben Sie eine Adresse wie https://www.example.org oder eine URN.',
    supportId:
      '„{{given}}“ bezeichnet keine Norm. Schreiben Sie einen Alias wie alias:gdpr, eine Adresse oder eine URN.',
    supportAlias:
      'Den Alias „{{given}}“ kennt der Standard nicht. Nehmen Sie einen aus seiner Liste, wie alias:gdpr, oder die Adresse der Norm.',
    videoHost:
      '„{{given}}“ gehört zu keinem Videodienst, der oEmbed anbietet. Nehmen Sie die Adresse eines einzelnen Videos bei einem solchen Dienst, oder entfernen Sie den Eintrag.',
    pathAbsolute:
      '„{{given}}“ beginnt mit einem Schrägstrich. Schreiben Sie den Pfad ab dem Anfang des Repositorys, wie img/logo.svg, oder eine Adresse mit https://.',
    pathFile:
      '„{{given}}“ führt auf einen einzelnen Rechner. Schreiben Sie den Pfad ab dem Anfang des Repositorys, wie img/logo.svg, oder eine Adresse mit https://.',
    sectionTwice: 'Der Abschnitt zu Italien steht als „IT“ und als „it“ da. Entfernen Sie „it“.',
    deprecated: 'Der Schlüssel „{{name}}“ ist veraltet und fällt künftig weg. Sie können ihn entfernen.',
    deprecatedInstead:
      'Der Schlüssel „{{name}}“ ist veraltet und fällt künftig weg. Nehmen Sie stattdessen „{{instead}}“.',
    countryLowercase: 'Ländercodes in Kleinbuchstaben sind veraltet. Schreiben Sie „{{instead}}“ statt „{{given}}“.',
    countrySection:
      'Der Abschnitt „{{name}}“ in Kleinbuchstaben ist veraltet. Nennen Sie ihn „{{instead}}“ oder entfernen Sie ihn: Länderabschnitte fallen künftig weg.',
    addressNotWeb:
      '„{{given}}“ ist keine Adresse im Web. Wir können darauf nicht verweisen. Nehmen Sie besser eine Adresse mit https://.',
    scriptAddress:
      'Der Text enthält eine Adresse, die beim Öffnen ein Programm startet. Wir zeigen sie nur als Text. Ersetzen Sie sie durch eine Adresse mit https://.',
    markup: 'Der Text enthält HTML ({{given}}). Wir zeigen es als Text. Nehmen Sie einfachen Text oder Markdown.',
    directionCharacters_one:
      'Der Text enthält ein Zeichen, das die Schreibrichtung umkehrt. Damit liest er sich anders, als er ist. Entfernen Sie es.',
    directionCharacters_other:
      'Der Text enthält {{n}} Zeichen, die die Schreibrichtung umkehren. Damit liest er sich anders, als er ist. Entfernen Sie sie.',
    wrongType: {
      text: 'Bei „{{at}}“ steht eine Liste oder ein Abschnitt. Der Standard verlangt einen Text. Schreiben Sie den Text in dieselbe Zeile.',
      flag: 'Bei „{{at}}“ steht kein Wahrheitswert. Schreiben Sie true oder false ohne Anführungszeichen.',
      list: 'Bei „{{at}}“ steht keine Liste. Schreiben Sie jeden Eintrag in eine eigene Zeile, mit „- “ davor.',
      section: 'Bei „{{at}}“ steht kein Abschnitt. Schreiben Sie die Schlüssel mit ihren Werten eingerückt darunter.',
      address:
        'Bei „{{at}}“ steht eine Liste oder ein Abschnitt. Der Standard verlangt eine Adresse. Schreiben Sie sie in dieselbe Zeile.',
      addresses:
        'Bei „{{at}}“ stehen keine Adressen, die sich lesen lassen. Schreiben Sie eine Adresse oder eine Liste von Adressen mit https://.',
    },
  },
  refused: {
    tooLarge: 'Die Datei hat {{bytes}} Bytes. Wir nehmen höchstens {{limit}}. Kürzen Sie die Beschreibungen.',
    tooDeep:
      'Die Datei ist tiefer als {{limit}} Ebenen verschachtelt. Eine publiccode.yml kommt mit fünf aus. Prüfen Sie Klammern und Einrückung.',
    tooManyValues:
      'Die Datei enthält zu viele einzelne Werte und Zeichen (mehr als {{limit}}). Prüfen Sie, ob es die richtige Datei ist.',
    tooManyAliases: 'Die Verweise in der Datei (mit * und &) vervielfachen ihren Inhalt. Schreiben Sie die Werte aus.',
    unreadable:
      'Die Datei lässt sich nicht als YAML lesen. Prüfen Sie, ob es die richtige Datei ist und ob sie als Text in UTF-8 gespeichert ist.',
    notYamlMapping:
      'Die Datei enthält keine Schlüssel mit Werten wie „name: …“. Prüfen Sie, ob es die richtige Datei ist.',
    noName: 'In der Datei fehlt der Name der Software. Ergänzen Sie den Schlüssel „name“.',
  },
}
