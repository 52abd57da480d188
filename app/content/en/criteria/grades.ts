/** Grades of evidence, from a provider's own statement to independent proof. */
export const gradeWords: Record<'S' | 'D' | 'C' | 'X', { name: string; meaning: string }> = {
  S: { name: 'Own statement', meaning: 'The provider says so itself. There is no evidence.' },
  D: { name: 'Published document', meaning: 'A document with address and date shows it.' },
  C: { name: 'Contract clause', meaning: 'A binding clause in the contract guarantees it.' },
  X: {
    name: 'Independent proof',
    meaning: 'An independent body confirms it, for example by certificate, test report or register extract.',
  },
}
