import type { CriterionWords } from '../../types'

export const operationWords: Record<string, CriterionWords> = {
  suitableSizes: {
    label: 'Größe der Kommune',
    question: 'Für welche Größen von Kommunen ist diese Betriebsvariante gedacht?',
    help: 'Nach Einwohnern. Wählen Sie Größen, für die Preis, Aufwand und Betrieb passen.',
  },
  ownIt: {
    label: 'Nötige eigene IT',
    question: 'Welche eigene IT braucht die Kommune für den laufenden Betrieb?',
    help: 'Gemeint ist der Alltag nach der Einführung. Viele kleine Kommunen haben kein eigenes IT-Personal.',
    options: {
      specialists: 'IT-Fachpersonal und eigene Server',
      administrator: 'Eine Person für die Systemverwaltung',
      browser: 'Arbeitsplatz mit Browser',
      none: 'Keine eigene IT',
    },
    requirement: {
      sentence: {
        administrator:
          'Für den laufenden Betrieb genügt beim Auftraggeber eine Person mit Kenntnissen in der Systemverwaltung. Weiteres IT-Fachpersonal ist nicht nötig.',
        browser:
          'Für den laufenden Betrieb genügt beim Auftraggeber ein üblicher Arbeitsplatz mit Browser. Eigene Server und IT-Fachpersonal sind nicht nötig.',
        none: 'Für den laufenden Betrieb ist beim Auftraggeber keine eigene IT nötig.',
      },
      check:
        'Der Auftraggeber prüft Systemvoraussetzungen und Aufgabenteilung im Betriebskonzept und fragt eine Referenzkommune.',
      accepted:
        'Systemvoraussetzungen, Betriebskonzept mit Aufgabenteilung, Auskunft einer Referenzkommune oder gleichwertig',
    },
  },
  staffEffort: {
    label: 'Laufender Personalaufwand',
    question: 'Wie viel Zeit braucht die Kommune im Monat, um die Lösung zu betreuen?',
    help: 'Stunden aller Beschäftigten zusammen nach der Einführung, für eine Kommune mit 5.000 bis 9.999 Einwohnern. Die fachliche Arbeit mit der Lösung zählt nicht mit.',
    example: '4 Stunden: Konten pflegen, Fassungen einspielen, Rückfragen klären',
    evidence: 'Auskunft einer Kommune, die die Lösung einsetzt',
    requirement: {
      sentence: 'Die Betreuung der Lösung beansprucht beim Auftraggeber nach der Einführung höchstens {value}.',
      check:
        'Der Auftraggeber prüft die Aufstellung der Tätigkeiten und fragt eine Referenzkommune ähnlicher Größe nach ihrem Aufwand.',
      accepted: 'Aufstellung der Tätigkeiten mit Zeiten, Auskunft einer Referenzkommune oder gleichwertig',
    },
  },
  goLiveWeeks: {
    label: 'Dauer der Einführung',
    question: 'Wie lange dauert es vom Auftrag bis zum produktiven Start?',
    help: 'In Wochen, für eine Kommune mit 5.000 bis 9.999 Einwohnern und üblicher Mitwirkung.',
    evidence: 'Zeitplan einer abgeschlossenen Einführung',
    requirement: {
      sentence: 'Die Einführung dauert vom Auftrag bis zum produktiven Start höchstens {value}.',
      check: 'Der Auftraggeber prüft den Zeitplan mit Meilensteinen und die vorausgesetzte Mitwirkung.',
      accepted: 'Zeit- und Meilensteinplan, Zeitplan einer vergleichbaren Einführung oder gleichwertig',
    },
  },
  supportHours: {
    label: 'Supportzeiten',
    question: 'Wann ist der Support erreichbar?',
    help: 'Support heißt hier: Hilfe bei Fragen und Störungen. Zeiten gelten nach deutscher Ortszeit.',
    evidence: 'Leistungsbeschreibung oder Vertrag mit Servicezeiten',
    options: {
      none: 'Kein Support',
      community: 'Hilfe durch die Gemeinschaft, ohne Zusage',
      business_hours: 'Werktags zu Bürozeiten',
      extended: 'Auch abends oder am Wochenende',
      round_the_clock: 'Rund um die Uhr',
    },
    requirement: {
      sentence: {
        community:
          'Für Fragen und Störungen gibt es einen öffentlichen Ort, an dem die Gemeinschaft der Nutzenden Hilfe leistet.',
        business_hours:
          'Der Support nimmt Fragen und Störungen montags bis freitags, außer an Feiertagen, zu üblichen Bürozeiten an und bearbeitet sie.',
        extended:
          'Der Support nimmt Fragen und Störungen montags bis freitags zu üblichen Bürozeiten und außerdem abends oder am Wochenende an und bearbeitet sie.',
        round_the_clock: 'Der Support nimmt Störungen an jedem Tag rund um die Uhr an und bearbeitet sie.',
      },
      check: 'Der Auftraggeber prüft Servicezeiten, Meldewege und Reaktionszeiten in der Leistungsbeschreibung.',
      accepted:
        'Leistungsbeschreibung mit Servicezeiten, Supportvertrag, Adresse des öffentlichen Hilfeangebots oder gleichwertig',
    },
  },
  supportLanguages: {
    label: 'Sprachen des Supports',
    question: 'In welchen Sprachen leisten Sie Support?',
    help: 'Gemeint sind Menschen, die in dieser Sprache antworten, nicht maschinelle Übersetzung.',
    options: {
      de: 'Deutsch',
      en: 'Englisch',
      other: 'Weitere Sprachen',
    },
    requirement: {
      sentence: 'Der Support antwortet in diesen Sprachen, ohne dass eine maschinelle Übersetzung nötig ist: {values}.',
      check: 'Der Auftraggeber prüft die Zusage in der Leistungsbeschreibung und stellt eine Probeanfrage.',
      accepted: 'Leistungsbeschreibung, Supportvertrag, Eigenerklärung oder gleichwertig',
    },
  },
  training: {
    label: 'Schulung',
    question: 'Wie schulen Sie die Beschäftigten der Kommune?',
    help: 'Mehrere Angaben sind möglich. Kosten einer Schulung gehören zu den einmaligen Kosten.',
    options: {
      on_site: 'Schulung vor Ort',
      online: 'Online-Schulung',
      material: 'Unterlagen zum Selbstlernen',
      none: 'Keine Schulung',
    },
    requirement: {
      sentence: 'Der Auftragnehmer stellt den Beschäftigten des Auftraggebers dieses Lernangebot bereit: {values}.',
      check: 'Der Auftraggeber prüft Umfang, Zielgruppen und Termine im Schulungskonzept und sieht die Unterlagen ein.',
      accepted: 'Schulungskonzept, Schulungsunterlagen oder gleichwertig',
    },
  },
}
