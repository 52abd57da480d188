import type { CriterionWords } from '../../types'

export const providerWords: Record<string, CriterionWords> = {
  providerCountry: {
    label: 'Sitz des Anbieters',
    question: 'In welchem Land hat Ihre Organisation ihren eingetragenen Sitz?',
    help: 'Maßgeblich ist das Register. Der Sitz sagt nichts darüber, wer den Anbieter kontrolliert; das fragt die Datensouveränität.',
    evidence: 'Registerauszug',
  },
  providerKind: {
    label: 'Art des Anbieters',
    question: 'Was für eine Organisation sind Sie?',
    help: 'Kleine und mittlere Unternehmen (KMU) nach der Empfehlung 2003/361/EG der Europäischen Kommission, Konzernzugehörigkeit eingerechnet.',
    options: {
      sme: 'Kleines oder mittleres Unternehmen',
      large_company: 'Großes Unternehmen',
      public_it_provider: 'Öffentlicher IT-Dienstleister',
      public_body: 'Öffentliche Stelle',
      research: 'Forschungseinrichtung oder Hochschule',
      association: 'Verein oder Verband',
      community: 'Open-Source-Gemeinschaft',
    },
  },
  foundedYear: {
    label: 'Gründungsjahr',
    question: 'In welchem Jahr wurde Ihre Organisation gegründet?',
    help: 'Das Jahr mit vier Ziffern. Bei Umwandlung das Jahr der ersten Gründung.',
    example: '2014',
  },
  staffCount: {
    label: 'Beschäftigte',
    question: 'Wie viele Personen beschäftigt Ihre Organisation?',
    help: 'Durchschnitt des letzten abgeschlossenen Geschäftsjahres, nur die anbietende Organisation, ohne verbundene Unternehmen.',
    evidence: 'Jahresabschluss oder Eigenerklärung',
    requirement: {
      sentence: 'Der Bieter beschäftigt im Jahresdurchschnitt mindestens {value}.',
      check:
        'Der Auftraggeber prüft die Erklärung und dokumentiert, warum die verlangte Zahl dem Auftrag angemessen ist. Eignungsleihe und Bietergemeinschaft zählen mit.',
      accepted:
        'Eigenerklärung zur durchschnittlichen jährlichen Beschäftigtenzahl, Einheitliche Europäische Eigenerklärung, Verpflichtungserklärung anderer Unternehmen oder gleichwertig',
    },
  },
  providerWebsite: {
    label: 'Webseite des Anbieters',
    question: 'Unter welcher Adresse finden Kommunen Ihre Organisation?',
    help: 'Die Startseite Ihrer Organisation.',
    example: 'https://www.example.org',
  },
  internalNote: {
    label: 'Interne Notiz',
    question: 'Was möchten Sie zu diesem Eintrag intern festhalten?',
    help: 'Nur Ihre eigene Organisation sieht diese Notiz. Sie wird nicht durchsucht und nicht veröffentlicht.',
  },
}
