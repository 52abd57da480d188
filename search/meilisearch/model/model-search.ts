/**
 * The part of a server's search that the adapter uses, written down the plain way: for tests and drills that need no
 * server. It says nothing about speed, and is no proof of what a real server does; recordings are.
 */

export type ModelDocument = { id: string } & Record<string, unknown>

export interface ModelIndex {
  createdAt: string
  updatedAt: string
  settings: Record<string, unknown>
  documents: Map<string, ModelDocument>
}

export interface ModelQuery {
  indexUid: string
  filter?: readonly string[]
  facets?: readonly string[]
  sort?: readonly string[]
  offset?: number
  limit?: number
}

/** A refusal with the server's own code. */
export class ModelRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code)
  }
}

/** The server folds case and accents of filtered strings. */
const folded = (value: unknown): string => String(value).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const valuesOf = (document: ModelDocument, attribute: string): string[] => {
  const value = document[attribute]
  return value === undefined ? [] : [value].flat().map(folded)
}

type Test = (document: ModelDocument) => boolean

/** Reads `attribute IN [..]`, `attribute = ".."`, NOT, AND, OR and brackets. */
function parseFilter(text: string, allowed: ReadonlySet<string>): Test {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[()[\],=]|[^\s()[\],="]+/g) ?? []
  let at = 0
  const take = () => tokens[at++] ?? ''
  const plain = (token: string) => folded(token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token)
  const either = (): Test => {
    const ways = [both()]
    while (tokens[at] === 'OR' && at++) ways.push(both())
    return (document) => ways.some((way) => way(document))
  }
  const both = (): Test => {
    const parts = [one()]
    while (tokens[at] === 'AND' && at++) parts.push(one())
    return (document) => parts.every((part) => part(document))
  }
  const one = (): Test => {
    if (tokens[at] === '(') {
      at++
      const inner = either()
      if (take() !== ')') throw new ModelRefusal(400, 'invalid_search_filter')
      return inner
    }
    if (tokens[at] === 'NOT') {
      at++
      const inner = one()
      return (document) => !inner(document)
    }
    const attribute = take()
    if (!allowed.has(attribute)) throw new ModelRefusal(400, 'invalid_search_filter')
    const wanted = new Set<string>()
    if (take() === '=') wanted.add(plain(take()))
    else {
      take()
      for (let token = take(); token !== ']' && token !== ''; token = take())
        if (token !== ',') wanted.add(plain(token))
    }
    return (document) => valuesOf(document, attribute).some((value) => wanted.has(value))
  }
  const test = either()
  if (at !== tokens.length) throw new ModelRefusal(400, 'invalid_search_filter')
  return test
}

type Compare = (a: ModelDocument, b: ModelDocument) => number

function bySort(sort: readonly string[], allowed: ReadonlySet<string>): Compare {
  const orders = sort.map((one): Compare => {
    const [name = '', direction] = one.split(':')
    if (!allowed.has(name)) throw new ModelRefusal(400, 'invalid_search_sort')
    return (a, b) => {
      const [first, second] = [a[name], b[name]] as (string | number | undefined)[]
      if (first === second) return 0
      if (first === undefined) return 1
      if (second === undefined) return -1
      return first < second === (direction === 'asc') ? -1 : 1
    }
  })
  return (a, b) => orders.reduce((order, compare) => order || compare(a, b), 0)
}

const namesIn = (setting: unknown): ReadonlySet<string> =>
  new Set(
    ((setting ?? []) as (string | { attributePatterns: string[] })[]).flatMap((one) =>
      typeof one === 'string' ? [one] : one.attributePatterns,
    ),
  )

/** Answers one search over an index. */
export function modelSearch(index: ModelIndex, query: ModelQuery) {
  const { settings, documents } = index
  const filterable = namesIn(settings.filterableAttributes)
  const tests = (query.filter ?? []).map((one) => parseFilter(one, filterable))
  const hits = [...documents.values()].filter((document) => tests.every((test) => test(document)))
  const sort = bySort(query.sort ?? [], namesIn(settings.sortableAttributes))
  hits.sort(sort)
  const distribution = (query.facets ?? []).map((facet) => {
    if (!filterable.has(facet)) throw new ModelRefusal(400, 'invalid_search_facets')
    const counts = new Map<string, number>()
    for (const hit of hits)
      for (const value of new Set(valuesOf(hit, facet))) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [facet, Object.fromEntries(counts)]
  })
  const offset = query.offset ?? 0
  return {
    indexUid: query.indexUid,
    hits: hits.slice(offset, offset + (query.limit ?? 20)).map(({ id }) => ({ id })),
    estimatedTotalHits: hits.length,
    facetDistribution: Object.fromEntries(distribution),
  }
}
