export const provider = {
  description: '{{name}}: Angaben mit Belegen und Lösungen im Katalog.',
  publicSources:
    'Dieses Profil stammt aus öffentlichen Quellen und wird nicht vom Anbieter gepflegt. Jede Angabe nennt Fundstelle und Datum.',
  invented: 'Erfundenes Beispiel: Diesen Anbieter gibt es nicht. Keine Grundlage für Beschaffungen.',
  website: 'Webseite des Anbieters',
  listings: 'Lösungen im Katalog',
  noListings: 'Zurzeit steht keine Lösung dieses Anbieters im Katalog.',
  answers: 'Angaben zum Anbieter',
  answersNote: 'Diese Angaben gehören zu jeder Lösung des Anbieters. Gezeigt ist die zuletzt veröffentlichte Fassung.',
  noAnswers: 'Zum Anbieter ist keine Angabe veröffentlicht.',
}
