import type { IndexDefinition, IndexDocument, Language, SearchEngine, SearchRequest } from '../contract'

/** Makes an empty engine for a definition. */
export type MakeEngine = (definition: IndexDefinition) => SearchEngine | Promise<SearchEngine>

export const definition: IndexDefinition = {
  name: 'contract',
  text: [
    { attribute: 'title', weight: 10 },
    { attribute: 'summary', weight: 4 },
    { attribute: 'body', weight: 1 },
  ],
  facets: ['model', 'field', 'standard'],
  numbers: ['cost', 'confirmed'],
  strings: ['name'],
}

interface Parts {
  de?: Record<string, string> | string
  en?: Record<string, string> | string
  facets?: Record<string, readonly string[]>
  numbers?: Record<string, number>
  strings?: Record<string, string>
}

/** A document; a text given as one string is its title. */
export function document(
  id: string,
  { de = {}, en = {}, facets = {}, numbers = {}, strings = {} }: Parts,
): IndexDocument {
  const text: Record<Language, Record<string, string>> = {
    de: typeof de === 'string' ? { title: de } : de,
    en: typeof en === 'string' ? { title: en } : en,
  }
  return { id, text, facets, numbers, strings }
}

/** A request for everything; `changes` say what else is wanted. */
export function request(changes: Partial<SearchRequest> = {}): SearchRequest {
  return {
    language: 'de',
    query: '',
    match: 'all',
    filters: [],
    counts: [],
    sort: { by: 'relevance' },
    seed: '2026-W48',
    offset: 0,
    limit: 1000,
    ...changes,
  }
}

/** An engine that holds the documents. */
export async function engineWith(make: MakeEngine, documents: readonly IndexDocument[]): Promise<SearchEngine> {
  const engine = await make(definition)
  await engine.rebuild([documents])
  return engine
}

/** Ids found by a query, sorted, so that only the set counts. */
export async function found(
  engine: SearchEngine,
  query: string,
  changes: Partial<SearchRequest> = {},
): Promise<string[]> {
  const answer = await engine.search(request({ query, ...changes }))
  return [...answer.ids].sort()
}
