import { hasWords } from '../../../../search/analyze/query'
import type { IndexDocument, SearchEngine } from '../../../../search/contract'
import { createEmbeddedEngine } from '../../../../search/embedded.server'
import { functionWords as functionsDe } from '../../../content/de/functions'
import { functionWords as functionsEn } from '../../../content/en/functions'
import { translate } from '../../../content/translate'
import { formatNumber } from '../../../lib/format'
import { type Language, localPath } from '../../../lib/language'
import { singleton } from '../../../lib/singleton.server'
import { functionIds } from '../../criteria/functions'
import { type AddedWords, functionsThatDiffer, noAddedWords } from '../added-words'
import { phrasesOf } from '../index-document'
import { cataloguePath, cleanText, emptyQuery, withChoice } from '../schema/query'
import { catalogueIndex } from './search-index.server'

export interface Suggestion {
  label: string
  href: string
}

/** Suggestions for the search field while typing; `status` says their number in words. */
export interface Suggestions {
  status: string
  groups: readonly { label: string; items: readonly Suggestion[] }[]
}

/** Suggestions per group, and the shortest text that gets any. */
const perGroup = 3
const shortest = 2
/** Variants looked at for different listings. */
const candidates = 24

const words = { de: functionsDe, en: functionsEn }

/** Two small indexes of functions: by their names, and by tasks and everyday phrases. */
interface FunctionEngines {
  names: SearchEngine
  tasks: SearchEngine
}

const of = (language: Language, id: string) => words[language][id] ?? { label: '', task: '', phrases: [] }
const nameText = (language: Language, id: string) => of(language, id).label
const taskText =
  (added: AddedWords) =>
  (language: Language, id: string): string =>
    [of(language, id).task, ...phrasesOf(id, language, added.phrases)].join('\n')

const documentOf = (id: string, text: (language: Language, id: string) => string): IndexDocument => ({
  id: documentId(id),
  text: { de: { text: text('de', id) }, en: { text: text('en', id) } },
  facets: {},
  numbers: {},
  strings: {},
})

async function buildEngines(): Promise<FunctionEngines> {
  const engine = async (name: string, text: (language: Language, id: string) => string) => {
    const made = createEmbeddedEngine({
      name,
      text: [{ attribute: 'text', weight: 1 }],
      facets: [],
      numbers: [],
      strings: [],
    })
    await made.rebuild([functionIds.map((id) => documentOf(id, text))])
    return made
  }
  return {
    names: await engine('function-names', nameText),
    tasks: await engine('function-tasks', taskText(noAddedWords)),
  }
}

/** Ids in an index carry no dots. */
const documentId = (id: string) => id.replace('.', '_')
const functionOf = new Map(functionIds.map((id) => [documentId(id), id as string]))

const holder = singleton('suggestion-engines', () => ({
  engines: null as Promise<FunctionEngines> | null,
  /** What the operator had added when the engines learnt last, and when they will have learnt it. */
  added: noAddedWords,
  learning: Promise.resolve() as Promise<unknown>,
}))

/** The engines, with what the operator has added by now. */
async function engines(): Promise<FunctionEngines> {
  holder.engines ??= buildEngines()
  const built = await holder.engines
  const added = catalogueIndex().words()
  if (added !== holder.added) {
    const differing = functionsThatDiffer(holder.added, added)
    holder.added = added
    holder.learning = holder.learning.then(() => learn(built, added, differing))
  }
  await holder.learning
  return built
}

async function learn({ names, tasks }: FunctionEngines, added: AddedWords, differing: ReadonlySet<string>) {
  const text = taskText(added)
  const documents = (of: (language: Language, id: string) => string) => async (ids: readonly string[]) =>
    ids.flatMap((id) => documentOf(functionOf.get(id) ?? '', of))
  const functions = functionIds.filter((id) => differing.has(id))
  await tasks.apply({ upsert: functions.map((id) => documentOf(id, text)), remove: [] })
  await tasks.learn(added.synonyms, documents(text))
  await names.learn(added.synonyms, documents(nameText))
}

/** Builds the indexes of functions ahead (about half a second of work), so that nobody who types waits for them. */
export async function prepareSuggestions(): Promise<void> {
  await engines()
}

/**
 * At most three tasks, three functions and three listings for a text that is being typed; nothing for less than two
 * characters or for what is no word. A function is named once, and only if a search for it has hits.
 */
export async function suggest(typed: string, language: Language): Promise<Suggestions> {
  const t = translate(language)
  const text = cleanText(typed)
  if (text.length < shortest || !hasWords(text)) return { status: '', groups: [] }
  const { names, tasks } = await engines()
  const [byName, byTask, listings, offered] = await Promise.all([
    functionsFor(names, text, language),
    functionsFor(tasks, text, language),
    listingsFor(text, language),
    offeredFunctions(language),
  ])
  const functions = byName.filter((id) => offered.has(id)).slice(0, perGroup)
  const others = byTask.filter((id) => offered.has(id) && !functions.includes(id)).slice(0, perGroup)
  const search = (id: string) => localPath(language, cataloguePath(withChoice(emptyQuery, 'functions', [id])))
  const groups = [
    {
      label: t('catalogue.search.tasks'),
      items: others.map((id) => ({ label: words[language][id]?.task ?? id, href: search(id) })),
    },
    {
      label: t('catalogue.search.functions'),
      items: functions.map((id) => ({ label: words[language][id]?.label ?? id, href: search(id) })),
    },
    { label: t('catalogue.search.listings'), items: listings },
  ].filter(({ items }) => items.length > 0)
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  return { status: t('catalogue.search.suggestions', { count, n: formatNumber(language, count) }), groups }
}

const asked = (text: string, language: Language, limit: number) => ({
  language,
  query: text,
  match: 'all' as const,
  prefix: true,
  filters: [],
  counts: [],
  sort: { by: 'relevance' as const },
  seed: catalogueIndex().seed(),
  offset: 0,
  limit,
})

async function functionsFor(engine: SearchEngine, text: string, language: Language): Promise<string[]> {
  const { ids } = await engine.search(asked(text, language, functionIds.length))
  return ids.flatMap((id) => functionOf.get(id) ?? [])
}

async function listingsFor(text: string, language: Language): Promise<Suggestion[]> {
  const { ids } = await catalogueIndex().engine.search(asked(text, language, candidates))
  const found = new Map<string, Suggestion>()
  for (const { slug, name, provider } of catalogueIndex().cards.of(ids)) {
    if (found.has(slug)) continue
    found.set(slug, { label: `${name}, ${provider.name}`, href: localPath(language, `/loesung/${slug}`) })
    if (found.size === perGroup) break
  }
  return [...found.values()]
}

const counted = singleton('suggestion-counts', () => ({ version: '', offered: new Set<string>() }))

/** Functions that some variant has, read anew when the catalogue has changed. */
async function offeredFunctions(language: Language): Promise<ReadonlySet<string>> {
  const version = catalogueIndex().version()
  if (counted.version !== version) {
    const request = { ...asked('', language, 0), counts: ['functions'] }
    const { counts } = await catalogueIndex().engine.search(request)
    const some = Object.entries(counts.functions ?? {}).filter(([, count]) => count > 0)
    counted.offered = new Set(some.map(([id]) => id))
    counted.version = version
  }
  return counted.offered
}
