import type { SearchEngine } from '../../../../search/contract'
import { createEmbeddedEngine } from '../../../../search/embedded.server'
import { atOnce } from '../../../lib/at-once'
import type { Language } from '../../../lib/language'
import { type AddedWords, addedWordsOf } from '../added-words'
import { variantIndex } from '../index-document'
import type { WordsEntry } from '../schema/added-words'
import { listHoldingWords } from './added-words.server'
import { projectPublished } from './published-projections.server'
import { searchesTogether, textHits } from './search.server'
import { catalogueIndex } from './search-index.server'

/** Hits of one text that are looked at for the preview. */
const looked = 300
const namesShown = 5
/** From this share of the catalogue on a word is said to find too much. */
const muchShare = 0.5

/** What one text finds now, and would find with an entry. */
export interface WordsEffect {
  language: Language
  text: string
  before: number
  after: number
  /** Names of solutions that would be found in addition, at most five. */
  names: readonly string[]
  /** Names of solutions that would be found no more, at most five. */
  lost: readonly string[]
  /** There may be more than `after`. */
  atLeast: boolean
  /** So many that the word hardly narrows anything. */
  much: boolean
}

/**
 * What an entry would change: each of its words, and the search that led to it, asked now and with the entry. It is tried
 * in an index of its own that holds every variant that could be a hit, so nobody else sees it. `id`: the entry it stands
 * for, if it is there already.
 */
export async function previewWords(entry: WordsEntry, search: string, id: string | null): Promise<WordsEffect[]> {
  const holding = await listHoldingWords()
  const words = addedWordsOf([...holding.filter((one) => one.id !== id), entry])
  const texts = [...new Set([...(search === '' ? [] : [search]), ...entry.words])]
  const asked = entry.languages.flatMap((language) => texts.map((text) => ({ language, text })))
  const now = await atOnce(searchesTogether, asked, async (one) => ({
    ...one,
    ...(await textHits(one.text, one.language, { limit: looked })),
  }))
  const known = entry.kind === 'phrases' ? await withFunction(entry.function, entry.languages) : []
  const engine = await trialEngine([...new Set([...known, ...now.flatMap(({ ids }) => ids)])], words)
  const cut = known.length === looked || now.some(({ total }) => total > looked)
  return Promise.all(now.map((one) => effectOf(one, engine, cut)))
}

/** What each word of an entry finds now, in each of its languages. */
export function hitsOfWords({ languages, words }: WordsEntry) {
  const asked = languages.flatMap((language) => words.map((text) => ({ language, text })))
  return atOnce(searchesTogether, asked, async (one) => ({
    ...one,
    total: (await textHits(one.text, one.language)).total,
  }))
}

async function effectOf(
  now: { language: Language; text: string; total: number; ids: readonly string[] },
  engine: SearchEngine,
  cut: boolean,
): Promise<WordsEffect> {
  const { total, ids } = await textHits(now.text, now.language, { engine, limit: looked })
  const before = new Set(now.ids)
  const fresh = ids.filter((id) => !before.has(id))
  const found = new Set(ids)
  // Of very many hits nobody can tell which are missing.
  const lost = now.total > looked || total > looked ? [] : now.ids.filter((id) => !found.has(id))
  // An index of some variants cannot tell the number of hits that it does not hold.
  const after = now.total > looked ? now.total + fresh.length : total
  return {
    language: now.language,
    text: now.text,
    before: now.total,
    after,
    names: namesOf(fresh),
    lost: namesOf(lost),
    atLeast: cut,
    much: after > muchShare * catalogueIndex().cards.size,
  }
}

const namesOf = (variants: readonly string[]): string[] => {
  const names = catalogueIndex()
    .cards.of(variants)
    .map(({ name }) => name)
  return [...new Set(names)].slice(0, namesShown)
}

/** Variants with a function. */
async function withFunction(id: string, languages: readonly Language[]): Promise<readonly string[]> {
  const { ids } = await catalogueIndex().engine.search({
    language: languages[0] ?? 'de',
    query: '',
    match: 'all',
    filters: [{ facet: 'functions', mode: 'any', tokens: [id] }],
    counts: [],
    sort: { by: 'relevance' },
    seed: catalogueIndex().seed(),
    offset: 0,
    limit: looked,
  })
  return ids
}

async function trialEngine(variants: readonly string[], words: AddedWords): Promise<SearchEngine> {
  const engine = createEmbeddedEngine(variantIndex)
  await engine.learn(words.synonyms, async () => [])
  const listings = [
    ...new Set(
      catalogueIndex()
        .cards.of(variants)
        .map(({ listingId }) => listingId),
    ),
  ]
  const done = await projectPublished(listings, catalogueIndex().today(), words)
  const held = new Set(variants)
  await engine.rebuild([done.flatMap(({ projection }) => projection.entries.filter(({ id }) => held.has(id)))])
  return engine
}
