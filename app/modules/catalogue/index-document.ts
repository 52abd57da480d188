import { functionWords as functionsDe } from '../../content/de/functions'
import { functionWords as functionsEn } from '../../content/en/functions'
import type { Language } from '../../lib/language'
import { indexFacets, indexText, indexTokens } from '../criteria/index-model'
import type { Facts } from '../criteria/predicate'
import { registry } from '../criteria/registry'
import { sizeClasses } from '../criteria/size-classes'
import { yearlyCost } from '../criteria/yearly-cost'
import { type AddedWords, noAddedWords } from './added-words'
import { type Card, cardOf, documentHoldsUntil } from './card'
import type { SnapshotDocument } from './schema/listing'
import { publicView, variantFacts } from './snapshot'

const functionWords = { de: functionsDe, en: functionsEn }

/** Settings of the variants' index, read from the registry. Attributes in falling weight. */
export const variantIndex = {
  name: 'variants',
  text: [
    { attribute: 'title', weight: 16 },
    { attribute: 'mainFunction', weight: 6 },
    { attribute: 'mainPhrases', weight: 3 },
    { attribute: 'summary', weight: 3 },
    { attribute: 'features', weight: 3 },
    { attribute: 'provider', weight: 3 },
    { attribute: 'answers', weight: 1.5 },
    { attribute: 'functions', weight: 1 },
    { attribute: 'phrases', weight: 1 },
  ],
  facets: indexFacets(registry),
  numbers: ['confirmed', ...sizeClasses.map(({ id }) => `cost-${id}`)],
  strings: ['name'],
}

export interface VariantEntry {
  id: string
  text: Record<Language, Record<string, string>>
  facets: Record<string, readonly string[]>
  numbers: Record<string, number>
  strings: Record<string, string>
}

/** What one published listing becomes in the index and on cards. */
export interface Projection {
  entries: VariantEntry[]
  cards: Card[]
  /** Last day on which this projection is right, `null` = until the listing changes. */
  until: string | null
}

/** Projects a snapshot for a day (Berlin), with the phrases that the operator has added. Only its public view is read. */
export function project(
  snapshot: { document: SnapshotDocument; number: number },
  today: string,
  { phrases }: Pick<AddedWords, 'phrases'> = noAddedWords,
): Projection {
  const document = publicView(snapshot.document, registry)
  const derived = variantFacts(document, registry, today)
  return {
    entries: document.variants.map((variant, index) =>
      entryOf(document, variant.id, derived[index]?.facts ?? {}, phrases),
    ),
    cards: document.variants.map((_, index) =>
      cardOf(document, snapshot.number, index, derived[index] as (typeof derived)[number]),
    ),
    until: documentHoldsUntil(document, today),
  }
}

function entryOf(document: SnapshotDocument, id: string, facts: Facts, added: AddedWords['phrases']): VariantEntry {
  const { listing, provider } = document
  const main = facts.mainFunction as string | undefined
  const others = ((facts.functions as string[] | undefined) ?? []).filter((id) => id !== main)
  const text = (language: Language) => ({
    title: listing.name,
    ...functionText(language, 'main', main ? [main] : [], added),
    ...functionText(language, 'other', others, added),
    summary: listing.summary[language],
    provider: provider.name,
    features: listing.features[language].join('\n'),
    answers: indexText(registry, facts, language),
  })
  const numbers: Record<string, number> = { confirmed: Date.parse(`${listing.confirmedOn}T00:00:00Z`) / 86_400_000 }
  for (const { id: size, typical } of sizeClasses) {
    const cost = yearlyCost(facts, typical)
    if ('cents' in cost) numbers[`cost-${size}`] = cost.cents
  }
  return {
    id,
    text: { de: text('de'), en: text('en') },
    facets: indexTokens(registry, facts),
    numbers,
    strings: { name: sortKey(listing.name) },
  }
}

/** What people say when they look for a function: built-in phrases and added ones. */
export const phrasesOf = (id: string, language: Language, added: AddedWords['phrases']): readonly string[] => [
  ...(functionWords[language][id]?.phrases ?? []),
  ...(added[language][id] ?? []),
]

/** Names of functions, and what lay people call for with them. */
function functionText(
  language: Language,
  rank: 'main' | 'other',
  ids: readonly string[],
  added: AddedWords['phrases'],
): Record<string, string> {
  const words = ids.map((id) => functionWords[language][id])
  const names = words.map((one) => (one ? `${one.label}\n${one.task}` : '')).join('\n')
  const phrases = ids.flatMap((id) => phrasesOf(id, language, added)).join('\n')
  return rank === 'main' ? { mainFunction: names, mainPhrases: phrases } : { functions: names, phrases }
}

/** A name in the order of a German dictionary (ä as a), for comparison by code unit. */
export function sortKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()
}
