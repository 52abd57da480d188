/** Imprint, privacy and accessibility. Templates: the operator's legal office checks and completes them. */
export const legal = {
  draft: 'Entwurf',
  draftText:
    'Dieser Text ist eine Vorlage. Die Rechtsstelle der Betreiberin prüft und ergänzt ihn, bevor sie Marktlotse betreibt.',
  asOf: 'Stand: {{date}}',
  phone: 'Telefon',
  email: 'E-Mail',
  imprint: {
    title: 'Impressum',
    description: 'Anbieterkennzeichnung nach § 5 des Digitale-Dienste-Gesetzes.',
    lead: 'Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG).',
    operator: 'Betreiberin',
    representative: 'Vertreten durch',
    contact: 'Kontakt',
    vatId: 'Umsatzsteuer-Identifikationsnummer',
    supervision: 'Aufsichtsbehörde',
    responsible: 'Verantwortlich für den Inhalt',
    responsibleText: '{{name}}, Anschrift wie oben',
    contactPoint: 'Kontaktstelle',
    contactPointText:
      'Behörden und Nutzende erreichen die Kontaktstelle nach Artikel 11 und 12 der Verordnung (EU) 2022/2065 unter der E-Mail-Adresse oben, auf Deutsch oder Englisch. Dort melden Sie auch Einträge, die Sie für rechtswidrig halten.',
    entries: 'Angaben in den Einträgen',
    entriesText:
      'Für die Angaben zu einer Lösung ist ihr Anbieter verantwortlich. Einträge aus öffentlichen Quellen legt die Betreiberin an; jeder nennt seine Quellen. Fehler melden Sie unter der E-Mail-Adresse oben.',
    data: 'Daten und Bestandteile',
    dataText:
      'Kommunen und Einwohnerzahlen: © Statistisches Bundesamt (Destatis), Gemeindeverzeichnis. Gestaltung auf Grundlage von KERN UX (EUPL-1.2), Schrift Fira Sans (SIL Open Font License).',
    dataLink: 'Alle Quellen und Stände',
  },
  privacy: {
    title: 'Datenschutz',
    description: 'Welche Daten beim Besuch verarbeitet werden, wozu, wie lange, und welche Rechte Sie haben.',
    lead: 'Sie können Marktlotse ohne Konto und ohne Angaben zu Ihrer Person nutzen. Suchtexte zählen wir, ohne festzuhalten, wer sucht. Es gibt nur ein Cookie: Ihre Merkliste, sobald Sie etwas merken.',
    controller: 'Verantwortliche',
    officer: 'Datenschutzbeauftragte',
    none: 'Was wir nicht tun',
    none1: 'Wir speichern nichts in Ihrem Browser, worum Sie nicht gebeten haben.',
    none2: 'Wir beobachten Ihr Verhalten nicht und bilden keine Profile.',
    none3: 'Wir binden keine Inhalte anderer Server ein. Auch die Schriften kommen von unserem Server.',
    none4: 'Wir entscheiden nicht automatisiert über Sie.',
    visit: 'Aufruf der Seiten',
    visitText:
      'Um eine Seite zu senden, verarbeitet der Server Ihre IP-Adresse. Damit niemand den Server überlastet, zählt er die Aufrufe je Adresse. Diese Zählung steht nur im Arbeitsspeicher und verfällt nach einer Minute.',
    log: 'Zu jedem Aufruf schreibt der Server eine Zeile in sein Protokoll. Sie enthält:',
    log1: 'Zeitpunkt und Vorgangsnummer,',
    log2: 'Art des Aufrufs und Adresse der Seite, ohne Suchwörter und Filter,',
    log3: 'Ergebnis und Dauer,',
    log4: 'die gekürzte IP-Adresse, bei IPv4 ohne die letzte Stelle, bei IPv6 nur die ersten 48 Bit.',
    logError: 'Scheitert ein Aufruf, kommt die Fehlermeldung des Programms hinzu.',
    logUse:
      'Das Protokoll dient dem sicheren Betrieb und der Suche nach Fehlern. Wie lange es aufbewahrt wird, legt die Betreiberin fest und trägt es hier ein.',
    search: 'Suche und „Für welche Kommune?“',
    searchText:
      'Suchwörter, Filter und die gewählte Kommune stehen in der Adresse der Seite. Im Verlauf Ihres Browsers bleiben sie stehen, bis Sie ihn löschen. Wer einen Link von Ihnen erhält, sieht sie.',
    searchCount:
      'Damit die Suche besser wird, zählt der Server je Tag, Sprache und Suchtext, wie oft er gesucht, wie oft nichts gefunden und wie oft danach eine Lösung geöffnet wurde. Gespeichert werden nur diese Zahlen und der Text, keine Adresse, keine Uhrzeit und nichts, womit sich zwei Suchen verbinden lassen. Dass eine Lösung aus der Suche geöffnet wurde, erkennt der Server an der Verweisadresse, die Ihr Browser mitsendet; sie wird nicht gespeichert.',
    searchNot:
      'Texte mit E-Mail- oder Internetadressen, mit sieben oder mehr Ziffern oder mit über {{most}} Zeichen werden nicht gespeichert. Filter und Kommune werden nie gezählt. Damit niemand die Zahlen allein bestimmt, zählt der Server im Arbeitsspeicher für höchstens eine Stunde, wie viele Suchen von einer IP-Adresse kamen.',
    searchEnd: 'Die Zahlen werden {{days}} Tage nach dem Tag der Suche gelöscht. Nur die Betreiberin sieht sie.',
    shortlist: 'Merkliste',
    shortlistText:
      'Drücken Sie auf „Merken“, legt Ihr Browser das Cookie „merkliste“ an. Darin stehen nur die Kurznamen der Lösungen, ihre Betriebsvarianten und die Nummern der gemerkten Fassungen, höchstens {{most}}. Es enthält keine Kennung und nichts über Sie. Der Server liest es, um Ihre Merkliste zu zeigen, und speichert es nicht.',
    shortlistBasis:
      'Das Cookie ist unbedingt erforderlich, damit wir die Merkliste bereitstellen können, die Sie ausdrücklich wünschen (§ 25 Absatz 2 Nummer 2 TDDDG). Eine Einwilligung ist dafür nicht nötig.',
    shortlistEnd:
      'Es verfällt {{days}} Tage nach der letzten Änderung. „Alle entfernen“ auf der Merkliste löscht es sofort, ebenso das Löschen der Cookies im Browser.',
    comparisons: 'Vergleiche',
    comparisonsText:
      'Ein Vergleich wird erst gespeichert, wenn Sie eine Anforderung oder einen Grund festlegen oder einen Stand festhalten. Gespeichert werden die Lösungen, Ihre Anforderungen und Gründe, die Suche, die Kommune und der Zeitpunkt, nichts über Sie. Wer die Adresse kennt, kann den Vergleich sehen. Nennen Sie in Gründen keine Personen.',
    comparisonsEnd:
      'Vergleiche werden {{months}} Monate nach der letzten Änderung gelöscht, festgehaltene {{months}} Monate nach dem Festhalten.',
    check: 'publiccode.yml prüfen',
    checkText:
      'Eine Datei, die Sie prüfen lassen, wird im Arbeitsspeicher gelesen und danach verworfen. Gespeichert wird nichts davon.',
    report: 'Barriere melden',
    reportText:
      'Das Formular speichert Ihren Text, die genannte Seite, die Sprache, den Zeitpunkt und, wenn Sie sie angeben, Ihre E-Mail-Adresse. Wir nutzen das, um die Barriere zu beseitigen und Ihnen zu antworten. Nur die Betreiberin liest die Meldungen.',
    reportEnd:
      'Nach {{days}} Tagen wird die Meldung automatisch gelöscht. In Sicherungskopien der Datenbank kann sie länger stehen; auch diese Frist trägt die Betreiberin hier ein. Auf Wunsch löschen wir früher.',
    entries: 'Namen in Einträgen',
    entriesText:
      'Einträge beschreiben Lösungen und Organisationen. Trägt ein Unternehmen oder Projekt den Namen einer Person, steht dieser Name im Eintrag.',
    basis: 'Rechtsgrundlage und Empfänger',
    basisText:
      'Ist die Betreiberin eine öffentliche Stelle, beruht die Verarbeitung auf Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung (DSGVO) in Verbindung mit dem Landesrecht, in Hessen mit § 3 Absatz 1 des Hessischen Datenschutz- und Informationsfreiheitsgesetzes. Sonst beruht sie auf Artikel 6 Absatz 1 Buchstabe f DSGVO.',
    basisRecipients:
      'Wir geben keine Daten weiter. Betreibt ein Dienstleister die Server, handelt er in unserem Auftrag und nach unserer Weisung.',
    rights: 'Ihre Rechte',
    rightsText: 'Sie haben das Recht auf:',
    right1: 'Auskunft über Ihre Daten (Artikel 15 DSGVO),',
    right2: 'Berichtigung falscher Daten (Artikel 16),',
    right3: 'Löschung (Artikel 17),',
    right4: 'Einschränkung der Verarbeitung (Artikel 18),',
    right5: 'Widerspruch gegen die Verarbeitung (Artikel 21),',
    right6:
      'Beschwerde bei einer Aufsichtsbehörde (Artikel 77). Für öffentliche Stellen in Hessen ist das der Hessische Beauftragte für Datenschutz und Informationsfreiheit.',
    rightsNote:
      'Aus dem Protokoll allein können wir Sie nicht erkennen, weil die IP-Adresse gekürzt ist. Nennen Sie deshalb die Vorgangsnummer, wenn Sie eine haben.',
  },
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    description: 'Wie barrierefrei Marktlotse ist, wie das geprüft wurde und wo Sie Barrieren melden.',
    lead: 'Marktlotse soll für alle nutzbar sein, mit Tastatur, Vorlesesoftware, Vergrößerung und ohne JavaScript.',
    scope: 'Geltung',
    scopeText:
      'Diese Erklärung gilt für alle Seiten dieses Marktplatzes. Grundlage sind das Hessische Behinderten-Gleichstellungsgesetz (HessBGG), die hessische Verordnung über barrierefreie Informationstechnik (BITV HE 2019) und die Richtlinie (EU) 2016/2102. Maßstab ist die Norm EN 301 549 mit den Richtlinien WCAG auf Stufe AA.',
    status: 'Stand der Vereinbarkeit',
    statusText:
      'Die Seiten sind mit den Anforderungen teilweise vereinbar. Das ergibt eine Selbstbewertung. Die bekannten Lücken stehen im nächsten Abschnitt.',
    limits: 'Was noch nicht barrierefrei ist',
    limit1: 'Erläuterungen in Leichter Sprache und in Deutscher Gebärdensprache fehlen.',
    limit2:
      'Texte von Anbietern und fremdsprachige Produktnamen in deutschen Texten sind nicht immer leicht verständlich und nicht immer als fremdsprachig gekennzeichnet.',
    limit3: 'Verlinkte Seiten und Dokumente von Anbietern liegen außerhalb unseres Einflusses und sind nicht geprüft.',
    tested: 'Wie geprüft wurde',
    tested1:
      'Automatisch mit axe-core (WCAG 2.0 bis 2.2, Stufen A und AA): alle Arten von Seiten, Deutsch und Englisch, helle und dunkle Darstellung, mit und ohne JavaScript.',
    tested2: 'Bedienung allein mit der Tastatur: Suche, Filter und Seite einer Lösung.',
    tested3: 'Darstellung bei 320 Pixel Breite ohne seitliches Rollen.',
    tested4: 'Die automatischen Prüfungen laufen bei jeder Änderung des Programms.',
    untested: 'Menschen mit Behinderungen und unabhängige Prüfstellen haben die Seiten noch nicht geprüft.',
    charts: 'Diagramme',
    chartsText:
      'Zu jedem Diagramm stehen die Werte als Text oder Tabelle daneben. Zustände unterscheiden sich durch Form und Wort, nicht nur durch Farbe.',
    report: 'Barriere melden',
    reportText: 'Ist Ihnen etwas nicht zugänglich, melden Sie es. Sie brauchen dafür kein Konto.',
    reportLink: 'Barriere melden',
    contact: 'Oder wenden Sie sich an:',
    enforcement: 'Durchsetzungsverfahren',
    enforcementText:
      'Haben Sie eine Barriere gemeldet und keine Antwort erhalten, die Ihr Anliegen löst, können Sie sich an die Durchsetzungsstelle wenden. Das Verfahren ist kostenlos.',
    made: 'Erstellt am {{date}} auf Grundlage einer Selbstbewertung.',
  },
}
