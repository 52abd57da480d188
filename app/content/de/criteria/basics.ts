import type { CriterionWords } from '../../types'

export const basicsWords: Record<string, CriterionWords> = {
  functions: {
    label: 'Funktionen',
    question: 'Welche Aufgaben erfüllt Ihre Lösung?',
    help: 'Wählen Sie bis zu fünf Funktionen, die die Lösung ohne Zusatzprodukt erfüllt. Über die Funktion finden Kommunen die Lösung.',
    example: 'Eine Lösung, die Mängel aufnimmt und den Bearbeitungsstand zeigt: Mängelmelder und Anliegenmanagement.',
    evidence: 'Funktionsbeschreibung oder Handbuch',
    requirement: {
      sentence: 'Die Lösung erfüllt diese Aufgaben: {values}.',
      check:
        'Der Auftraggeber gleicht die Funktionsbeschreibung mit jeder verlangten Aufgabe ab und lässt sie sich vorführen.',
      accepted: 'Funktionsbeschreibung, Handbuch, Vorführung, Testzugang oder gleichwertig',
    },
  },
  mainFunction: {
    label: 'Hauptfunktion',
    question: 'Für welche Funktion wird Ihre Lösung vor allem eingesetzt?',
    help: 'Genau eine der gewählten Funktionen. Sie steht auf der Karte an erster Stelle.',
  },
  field: {
    label: 'Handlungsfeld',
    question: 'Zu welchem Handlungsfeld gehört die Lösung?',
    help: 'Ergibt sich aus den Funktionen. Eine Lösung kann zu mehreren Handlungsfeldern gehören.',
  },
  delivery: {
    label: 'Betriebsmodell',
    question: 'Wie wird die Lösung betrieben?',
    help: 'Jedes Betriebsmodell einer Lösung ist eine eigene Betriebsvariante mit eigenen Angaben, denn Ort der Daten, Aufwand und Preis hängen davon ab.',
    options: {
      saas: 'Betrieb beim Anbieter (SaaS)',
      managed: 'Eigene Instanz, vom Anbieter betreut',
      onprem: 'Betrieb in der Kommune',
      device: 'Gerät mit Software',
      service: 'Dienstleistung',
    },
  },
  solutionKind: {
    label: 'Art der Lösung',
    question: 'Was liefern Sie?',
    help: 'Mehrere Angaben sind möglich, zum Beispiel Software zusammen mit Sensoren.',
    options: {
      software: 'Software',
      platform: 'Plattform',
      mobile_app: 'App für Smartphone oder Tablet',
      sensor_hardware: 'Sensoren und Geräte',
      network_service: 'Netzdienst',
      data_product: 'Datenprodukt',
      ai_model: 'KI-Modell',
      integration_service: 'Anbindung und Integration',
      consulting: 'Beratung',
      operation_service: 'Betriebsleistung',
      training: 'Schulung',
    },
  },
  maturity: {
    label: 'Entwicklungsstand',
    question: 'Wie weit ist die Lösung entwickelt?',
    help: 'Maßgeblich ist die Fassung, die eine Kommune heute erhält, nicht die geplante. Die Werte entsprechen dem Feld developmentStatus einer publiccode.yml.',
    evidence: 'Veröffentlichte Fassung mit Datum, Änderungsprotokoll oder publiccode.yml',
    options: {
      obsolete: 'Nicht mehr gepflegt',
      concept: 'Konzept',
      development: 'In Entwicklung',
      beta: 'Testfassung (Beta)',
      stable: 'Für den Betrieb freigegeben',
    },
    requirement: {
      sentence: {
        concept:
          'Für die Lösung liegt ein Konzept vor, aus dem Umfang, Schritte und Zeitplan der Entwicklung hervorgehen.',
        development: 'Die Lösung ist in Entwicklung, und der erreichte Stand ist lauffähig.',
        beta: 'Die verlangten Funktionen sind in einer lauffähigen Testfassung enthalten.',
        stable:
          'Die verlangten Funktionen sind in einer Fassung enthalten, die für den produktiven Betrieb freigegeben ist.',
      },
      check:
        'Der Auftraggeber prüft Fassung, Datum und Änderungsprotokoll und lässt sich die verlangten Funktionen in dieser Fassung vorführen.',
      accepted:
        'Änderungsprotokoll, Freigabeerklärung, öffentlich einsehbare Fassung, Referenz aus dem Betrieb oder gleichwertig',
    },
  },
  uiLanguages: {
    label: 'Sprachen der Oberfläche',
    question: 'In welchen Sprachen ist die Oberfläche verfügbar?',
    help: 'Nennen Sie Sprachen, in denen die üblichen Wege durch die Oberfläche übersetzt sind.',
    options: {
      de: 'Deutsch',
      en: 'Englisch',
      fr: 'Französisch',
      it: 'Italienisch',
      nl: 'Niederländisch',
      pl: 'Polnisch',
      tr: 'Türkisch',
      uk: 'Ukrainisch',
      ar: 'Arabisch',
      'leichte-sprache': 'Leichte Sprache',
      other: 'Weitere Sprachen',
    },
    requirement: {
      sentence: 'Die Bedienoberfläche steht in diesen Sprachen vollständig zur Verfügung: {values}.',
      check: 'Der Auftraggeber ruft die Oberfläche in jeder verlangten Sprache auf und prüft die wichtigsten Abläufe.',
      accepted: 'Testzugang, Vorführung, Bildschirmaufnahmen in jeder verlangten Sprache oder gleichwertig',
    },
  },
  translatable: {
    label: 'Oberfläche übersetzbar',
    question: 'Lässt sich die Oberfläche in weitere Sprachen übersetzen?',
    help: 'Gemeint ist, ob die Texte vom Programm getrennt sind, auch wenn es sie bisher nur in einer Sprache gibt. Entspricht dem Feld localisationReady einer publiccode.yml.',
  },
  platforms: {
    label: 'Nutzung über',
    question: 'Worüber wird die Lösung bedient?',
    help: 'Gemeint ist das Gerät der Nutzenden, nicht der Server. Entspricht dem Feld platforms einer publiccode.yml.',
    options: {
      web: 'Browser',
      windows: 'Windows',
      mac: 'macOS',
      linux: 'Linux',
      ios: 'iPhone oder iPad',
      android: 'Android',
      other: 'Anderes System',
    },
  },
  scopes: {
    label: 'Anwendungsgebiete',
    question: 'Für welche Gebiete ist die Software gedacht?',
    help: 'Die Werte entsprechen dem Feld intendedAudience/scope einer publiccode.yml. Sie sind gröber als die Funktionen.',
    options: {
      agriculture: 'Landwirtschaft',
      culture: 'Kultur',
      defence: 'Verteidigung',
      education: 'Bildung',
      'emergency-services': 'Rettungsdienste',
      employment: 'Arbeit',
      energy: 'Energie',
      environment: 'Umwelt',
      'finance-and-economic-development': 'Finanzen und Wirtschaftsförderung',
      'foreign-affairs': 'Auswärtiges',
      government: 'Regierung und Verwaltung',
      healthcare: 'Gesundheit',
      infrastructures: 'Infrastruktur',
      justice: 'Justiz',
      'local-authorities': 'Kommunen',
      manufacturing: 'Produktion',
      research: 'Forschung',
      'science-and-technology': 'Wissenschaft und Technik',
      security: 'Sicherheit',
      society: 'Gesellschaft',
      sport: 'Sport',
      tourism: 'Tourismus',
      transportation: 'Verkehr',
      welfare: 'Soziales',
    },
  },
  accessibility: {
    label: 'Barrierefreiheit der Oberfläche',
    question: 'Wie weit erfüllt die Oberfläche die EN 301 549, und wer hat das geprüft?',
    help: 'Die EN 301 549 ist die europäische Norm für barrierefreie Software und Webseiten. Öffentliche Auftraggeber haben Barrierefreiheit bei der Beschaffung zu berücksichtigen.',
    evidence: 'Prüfbericht mit Datum, geprüfter Fassung und Prüfstelle oder Erklärung zur Barrierefreiheit',
    options: {
      unknown: 'Nicht geprüft',
      planned: 'Umsetzung geplant',
      partly: 'Teilweise erfüllt',
      self_tested: 'Erfüllt, vom Anbieter geprüft',
      tested: 'Erfüllt, unabhängig geprüft',
    },
    requirement: {
      sentence: {
        planned:
          'Der Auftragnehmer legt einen Zeitplan vor, bis wann die Oberfläche die Anforderungen der EN 301 549 oder gleichwertige Anforderungen erfüllt.',
        partly:
          'Die Oberfläche erfüllt die Anforderungen der EN 301 549 oder gleichwertige Anforderungen mindestens in Teilen. Jede Abweichung ist mit einer Frist zur Behebung benannt.',
        self_tested:
          'Die Oberfläche erfüllt die Anforderungen der EN 301 549 oder gleichwertige Anforderungen. Der Anbieter hat dies geprüft und dokumentiert.',
        tested:
          'Die Oberfläche erfüllt die Anforderungen der EN 301 549 oder gleichwertige Anforderungen. Eine unabhängige Stelle hat dies geprüft und dokumentiert.',
      },
      check:
        'Der Auftraggeber prüft, ob der Bericht die angebotene Fassung und alle verlangten Oberflächen umfasst, und bedient stichprobenartig die wichtigsten Abläufe mit Tastatur und Vorleseprogramm.',
      accepted:
        'Prüfbericht, ausgefüllte Konformitätsübersicht zur EN 301 549, Erklärung zur Barrierefreiheit, Zeitplan zur Behebung oder gleichwertig',
    },
  },
  usesAi: {
    label: 'Nutzt KI',
    question: 'Nutzt die Lösung künstliche Intelligenz?',
    help: 'Gemeint sind auch KI-Dienste Dritter, die im Hintergrund aufgerufen werden. Bei Nein entfällt die Frage zur Kontrolle über KI-Modelle.',
  },
  usesHardware: {
    label: 'Umfasst eigene Geräte',
    question: 'Gehören Geräte oder Sensoren zu dieser Betriebsvariante?',
    help: 'Gemeint sind Geräte, die mit der Lösung geliefert oder vorausgesetzt werden. Bei Nein entfällt die Frage zur Herkunft der Geräte.',
  },
  personalData: {
    label: 'Verarbeitet personenbezogene Daten',
    question: 'Verarbeitet diese Betriebsvariante personenbezogene Daten?',
    help: 'Auch Nutzerkonten der Beschäftigten und Kennzeichen von Fahrzeugen können personenbezogen sein. Bei Nein entfallen die Fragen zu Datenschutzunterlagen.',
  },
  website: {
    label: 'Webseite der Lösung',
    question: 'Unter welcher Adresse beschreiben Sie die Lösung?',
    help: 'Eine Seite zu dieser Lösung, nicht die Startseite des Unternehmens.',
    example: 'https://www.example.org/loesung',
  },
  documentation: {
    label: 'Dokumentation',
    question: 'Wo ist die Dokumentation öffentlich zu finden?',
    help: 'Handbuch für Nutzung oder Verwaltung, ohne Anmeldung lesbar.',
    example: 'https://docs.example.org/handbuch',
  },
  demoAccess: {
    label: 'Testzugang',
    question: 'Kann eine Kommune die Lösung vor dem Kauf selbst ausprobieren?',
    help: 'Gemeint ist eine Umgebung, in der sich die Lösung bedienen lässt, kein Video und keine Präsentation.',
    options: {
      public: 'Öffentlicher Testzugang',
      on_request: 'Testzugang auf Anfrage',
      none: 'Kein Testzugang',
    },
    requirement: {
      sentence: 'Der Auftraggeber kann die angebotene Lösung vor dem Zuschlag selbst bedienen: {values}.',
      check: 'Der Auftraggeber führt die in den Vergabeunterlagen genannten Abläufe im Testzugang selbst durch.',
      accepted: 'Zugangsdaten zu einer Testumgebung, Teststellung beim Auftraggeber oder gleichwertig',
    },
  },
  demoUrl: {
    label: 'Adresse des Testzugangs',
    question: 'Unter welcher Adresse ist der Testzugang erreichbar?',
    help: 'Die Seite, auf der sich die Lösung ausprobieren lässt oder auf der ein Zugang angefragt wird.',
    example: 'https://demo.example.org',
  },
  buyerContact: {
    label: 'Ansprechstelle für Kommunen',
    question: 'Wen können Kommunen zu Ihren Lösungen ansprechen?',
    help: 'Eine Stelle mit Telefon oder E-Mail-Adresse. Nur angemeldete Kommunen sehen diese Angabe.',
    example: 'Vertrieb öffentliche Verwaltung, kommunen@example.org',
  },
  releasedOn: {
    label: 'Datum der aktuellen Fassung',
    question: 'Wann wurde die aktuelle Fassung veröffentlicht?',
    help: 'Das Datum zeigt, ob die Lösung gepflegt wird.',
    evidence: 'Änderungsprotokoll oder Eintrag im Repository',
  },
}
