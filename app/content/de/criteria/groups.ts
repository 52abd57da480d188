export const groupWords: Record<string, { name: string; intro: string }> = {
  basics: {
    name: 'Grundangaben',
    intro: 'Was die Lösung tut, wie sie betrieben wird und wie weit sie entwickelt ist.',
  },
  sovereignty: {
    name: 'Datensouveränität',
    intro:
      'Wer Daten und Betrieb kontrolliert, in acht Zielen, angelehnt an den EU-Rahmen für Cloud-Souveränität. Angegebenes und Belegtes stehen getrennt.',
  },
  'sov-1': {
    name: 'Strategie und Kontrolle',
    intro: 'Wer den Anbieter kontrolliert und ob die Lösung auch ohne ihn weiterläuft.',
  },
  'sov-2': {
    name: 'Recht und Gericht',
    intro: 'Welches Recht gilt und welche Behörden außerhalb der EU Zugriff verlangen können.',
  },
  'sov-3': {
    name: 'Daten und KI',
    intro: 'Wo die Daten liegen, wer sie entschlüsseln kann und wem die Rechte an ihnen zustehen.',
  },
  'sov-4': {
    name: 'Betrieb und Ausstieg',
    intro: 'Ob die Kommune ihre Daten herausbekommt, wechseln und den Betrieb selbst übernehmen kann.',
  },
  'sov-5': {
    name: 'Lieferkette',
    intro: 'Von welchen Vorlieferanten, Bestandteilen und Geräten die Lösung abhängt.',
  },
  'sov-6': {
    name: 'Technologie',
    intro: 'Wie offen Schnittstellen, Standards und Quellcode sind und wie gut der Aufbau erklärt ist.',
  },
  'sov-7': {
    name: 'Sicherheit und Prüfung',
    intro: 'Welche Nachweise zu Sicherheit und Datenschutz vorliegen und wer prüfen darf.',
  },
  'sov-8': {
    name: 'Umwelt und Energie',
    intro: 'Wie energieeffizient die Lösung betrieben wird.',
  },
  openness: {
    name: 'Offenheit',
    intro: 'Lizenz, Quellcode und Steuerung der Entwicklung. Aus diesen Fakten wird die Stufe von O0 bis O5 berechnet.',
  },
  interop: {
    name: 'Standards und Schnittstellen',
    intro: 'Womit sich die Lösung verbinden lässt und ob das behauptet, dokumentiert oder getestet ist.',
  },
  price: {
    name: 'Preis und Laufzeit',
    intro: 'Alle Preise netto. Wo das Preismodell es zulässt, werden die Jahreskosten einer Kommune berechnet.',
  },
  buying: {
    name: 'Beschaffung',
    intro: 'Auf welchen Wegen und mit welchen Verträgen eine Kommune die Lösung bezieht.',
  },
  operation: {
    name: 'Aufwand und Unterstützung',
    intro: 'Was die Kommune für Einführung und Alltag braucht und welche Hilfe sie erhält.',
  },
  uses: {
    name: 'Einsatz in Kommunen',
    intro: 'Wo die Lösung im Einsatz ist und was Kommunen selbst bestätigt haben.',
  },
  exit: {
    name: 'Wechsel und Ausstieg',
    intro: 'Wie die Kommune ihre Daten mitnimmt und was der Ausstieg kostet.',
  },
  provider: {
    name: 'Anbieter',
    intro: 'Wer die Lösung anbietet.',
  },
}
