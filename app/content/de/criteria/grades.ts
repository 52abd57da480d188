/** Grades of evidence, from a provider's own statement to independent proof. */
export const gradeWords: Record<'S' | 'D' | 'C' | 'X', { name: string; meaning: string }> = {
  S: { name: 'Eigenangabe', meaning: 'Der Anbieter sagt es selbst. Ein Beleg liegt nicht vor.' },
  D: { name: 'Veröffentlichtes Dokument', meaning: 'Ein Dokument mit Adresse und Datum zeigt es.' },
  C: { name: 'Vertragsklausel', meaning: 'Eine verbindliche Klausel im Vertrag sichert es zu.' },
  X: {
    name: 'Unabhängiger Nachweis',
    meaning: 'Eine unabhängige Stelle bestätigt es, etwa mit Zertifikat, Prüfbericht oder Registerauszug.',
  },
}
