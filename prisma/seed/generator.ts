import { createHash } from 'node:crypto'
import { functionWords } from '../../app/content/de/functions'
import type { SnapshotDocument } from '../../app/modules/catalogue/schema/listing'
import type { Answer, AnswerValue } from '../../app/modules/criteria/answer'
import type { Criterion, Subject } from '../../app/modules/criteria/criterion'
import { deliveryModels } from '../../app/modules/criteria/entries/basics'
import { functionIds } from '../../app/modules/criteria/functions'
import { proprietaryLicence } from '../../app/modules/criteria/licence'
import { registry } from '../../app/modules/criteria/registry'
import { standardIds } from '../../app/modules/criteria/standards'

/** A repeatable source of numbers from 0 to below 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** An id that depends on its name alone, in the form of a UUID. */
const stableId = (name: string) =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')

const nouns = Object.values(functionWords).flatMap(({ label, phrases }) => [label, ...phrases])

class Draw {
  private readonly random: () => number
  constructor(seed: number) {
    this.random = seededRandom(seed)
  }
  number(below: number): number {
    return Math.floor(this.random() * below)
  }
  chance(share: number): boolean {
    return this.random() < share
  }
  /** Early items are drawn far more often than late ones, as in real catalogues. */
  skewed<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() ** 2 * items.length)] as T
  }
  some<T>(items: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: 1 + this.number(most) }, () => this.skewed(items)))]
  }
}

function value(draw: Draw, criterion: Criterion): AnswerValue | undefined {
  const values = criterion.options?.map((option) => option.value) ?? []
  switch (criterion.type) {
    case 'one':
    case 'scale':
      return values[draw.number(values.length)]
    case 'many':
      return draw.some(values, Math.min(criterion.max ?? 4, 4))
    case 'boolean':
      return draw.chance(0.6)
    case 'number':
      return Math.min(criterion.max ?? 100, (criterion.min ?? 0) + draw.number(40))
    case 'money':
      return (1 + draw.number(200)) * 5_000
    case 'date':
      return `202${4 + draw.number(3)}-0${1 + draw.number(9)}-1${draw.number(10)}`
    case 'country':
      return draw.skewed(['DE', 'AT', 'FR', 'NL', 'US', 'CH'])
    case 'spdx':
      return draw.skewed([proprietaryLicence, 'EUPL-1.2', 'AGPL-3.0-or-later', 'MIT', 'Apache-2.0'])
    case 'standard':
      return draw.some(standardIds, 5).map((standard) => ({
        standard,
        version: null,
        role: 'both' as const,
        claim: draw.skewed(['claimed', 'documented', 'tested'] as const),
        url: 'https://beispiel.example/',
      }))
    case 'part':
      return draw.chance(0.5)
        ? []
        : [{ name: { de: 'Beispielteil', en: 'Example part' }, why: null, replaceable: null }]
    default:
      return undefined
  }
}

function answers(draw: Draw, subject: Subject, share: number): Record<string, Answer> {
  const result: Record<string, Answer> = {}
  for (const criterion of registry.list({ subject, asked: true })) {
    if (criterion.visibility !== 'public' || !(criterion.required || draw.chance(share))) continue
    const drawn = value(draw, criterion)
    if (drawn === undefined) continue
    const evidenced = draw.chance(0.3)
    result[criterion.id] = {
      value: drawn,
      statedOn: '2026-10-01',
      source: { kind: 'provider' },
      evidence: evidenced
        ? [
            {
              id: stableId(criterion.id),
              grade: 'X',
              title: { de: 'Nachweis', en: 'Proof' },
              issuer: null,
              issuedOn: '2026-01-01',
              validUntil: '2029-01-01',
              url: null,
              visibility: 'public',
              state: 'accepted',
              reason: null,
            },
          ]
        : [],
    }
  }
  return result
}

/** Listing number `index` of the generated catalogue: one or two variants, skewed like a real market. Same index, same listing. */
export function generatedListing(index: number): SnapshotDocument {
  const draw = new Draw(index * 2_654_435_761)
  const functions = draw.some(functionIds, 3)
  const share = [0.9, 0.6, 0.3, 0][draw.number(4)] as number
  const words = () => Array.from({ length: 4 }, () => draw.skewed(nouns)).join(', ')
  const slug = `beispiel-generiert-${index}`
  const own = answers(draw, 'listing', share)
  return {
    format: 1,
    listing: {
      id: stableId(slug),
      slug,
      name: `Beispiel ${draw.skewed(nouns).split(' ')[0]} ${index}`,
      summary: { de: `Unterstützt die Kommune bei: ${words()}.`, en: `Helps the municipality with: ${words()}.` },
      features: { de: [words(), words(), words()], en: [words(), words(), words()] },
      origin: 'provider',
      invented: true,
      confirmedOn: `2026-${String(1 + draw.number(11)).padStart(2, '0')}-15`,
    },
    provider: {
      id: stableId(`p-${index % 400}`),
      slug: `beispielwerk-${index % 400}`,
      name: `Beispielwerk ${index % 400} GmbH`,
      origin: 'provider',
      invented: true,
      answers: answers(draw, 'provider', share),
    },
    answers: {
      ...own,
      functions: { value: functions, statedOn: '2026-10-01', source: { kind: 'provider' }, evidence: [] },
      mainFunction: {
        value: functions[0] as string,
        statedOn: '2026-10-01',
        source: { kind: 'provider' },
        evidence: [],
      },
    },
    variants: draw
      .some(deliveryModels, 2)
      .map((delivery) => ({ id: stableId(`${slug}-${delivery}`), delivery, answers: answers(draw, 'variant', share) })),
    references: [],
  }
}

/** Listings with together at least `variants` variants; the last one is cut to the number. */
export function* generatedListings(variants: number): Generator<SnapshotDocument> {
  let left = variants
  for (let index = 0; left > 0; index += 1) {
    const document = generatedListing(index)
    document.variants = document.variants.slice(0, left)
    left -= document.variants.length
    yield document
  }
}
