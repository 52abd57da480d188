import type { AnswerInput, ListingDraft } from '../../app/modules/catalogue/schema/listing'

let count = 0

/** An answer of the provider without evidence, stated on 1 November 2026. */
export const answer = (criterion: string, value: unknown, evidence: AnswerInput['evidence'] = []): AnswerInput => ({
  criterion,
  value,
  statedOn: '2026-11-01',
  source: { kind: 'provider' },
  evidence,
})

/** A valid draft with the answers that publishing needs; parts can be replaced. */
export function listingDraft(part: Partial<ListingDraft> = {}): ListingDraft {
  count += 1
  return {
    slug: `beispiel-${count}`,
    name: `Beispiel Lösung ${count}`,
    summary: { de: 'Meldet volle Papierkörbe an den Bauhof.', en: 'Tells the depot which litter bins are full.' },
    features: { de: ['Füllstand messen'], en: ['Measure fill levels'] },
    origin: 'provider',
    invented: true,
    confirmedOn: '2026-11-01',
    answers: [
      answer('functions', ['ops.waste']),
      answer('mainFunction', 'ops.waste'),
      answer('solutionKind', ['software']),
      answer('licence', 'EUPL-1.2'),
    ],
    variants: [{ delivery: 'saas', answers: [] }],
    references: [],
    ...part,
  }
}

export const providerDraft = (slug = `beispielwerk-${++count}`) => ({
  slug,
  name: 'Beispielwerk Nord GmbH',
  about: { de: 'Erfundener Anbieter.', en: 'Invented provider.' },
  origin: 'provider' as const,
  invented: true,
})
