import { atOnce } from '../../../lib/at-once'
import type { Language } from '../../../lib/language'
import { facetValues, notStatedToken } from '../../criteria/facet-model'
import { fieldOf, functionIds } from '../../criteria/functions'
import type { FacetCriterion } from '../../criteria/registry'
import type { SizeClassId } from '../../criteria/size-classes'
import { type CatalogueQuery, chosenCriteria, withChoice } from '../schema/query'
import { countHits, searchesTogether } from './search.server'

/** One change that leads out of an empty result, and the number of hits it really gives. */
export type WayOut = { query: CatalogueQuery; hits: number } & (
  | { kind: 'lower'; criterion: string; from: string; to: string }
  | { kind: 'drop'; criterion: string; tokens: readonly string[] }
  | { kind: 'field'; field: string }
  | { kind: 'word'; word: string }
  | { kind: 'filters' }
  | { kind: 'text' }
)

const offered = 5
/** Shorter words (articles, prepositions) are not offered by themselves. */
const shortestWord = 4

/** Up to five ways out, most hits first within each kind of change; a way without hits is left out. */
export async function waysOut(query: CatalogueQuery, language: Language, size: SizeClassId): Promise<WayOut[]> {
  const tried = await atOnce(searchesTogether, candidates(query), async (way) => ({
    ...way,
    hits: await countHits(way.query, language, size),
  }))
  const order = ['lower', 'drop', 'field', 'filters', 'word', 'text']
  const useful = tried.filter(({ hits }) => hits > 0)
  const sorted = useful.sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.kind === 'lower' ? 0 : b.hits - a.hits),
  )
  const seen = new Set<string>()
  return sorted
    .filter((way) => {
      const key = way.kind === 'lower' ? `lower ${way.criterion}` : JSON.stringify([way.query.chosen, way.query.text])
      return seen.has(key) ? false : seen.add(key)
    })
    .slice(0, offered) as WayOut[]
}

type Candidate = WayOut extends infer Way ? (Way extends { hits: number } ? Omit<Way, 'hits'> : never) : never

function candidates(query: CatalogueQuery): Candidate[] {
  const ways: Candidate[] = []
  const criteria = chosenCriteria(query)
  for (const criterion of criteria) {
    const tokens = query.chosen[criterion.id] ?? []
    for (const lowered of lower(criterion, tokens)) {
      ways.push({
        kind: 'lower',
        criterion: criterion.id,
        ...lowered,
        query: withChoice(query, criterion.id, [lowered.to]),
      })
    }
    ways.push({ kind: 'drop', criterion: criterion.id, tokens, query: withChoice(query, criterion.id, []) })
  }
  for (const field of new Set((query.chosen.functions ?? []).map(fieldOf))) {
    const wider = functionIds.filter((id) => fieldOf(id) === field)
    ways.push({ kind: 'field', field, query: withChoice(query, 'functions', wider) })
  }
  const words = query.text.split(' ').filter((word) => word.length >= shortestWord)
  if (words.length > 1)
    for (const word of new Set(words)) ways.push({ kind: 'word', word, query: { ...query, page: 1, text: word } })
  if (query.text !== '' && criteria.length > 1)
    ways.push({ kind: 'filters', query: { ...query, page: 1, chosen: {}, anySize: true } })
  if (query.text !== '' && criteria.length > 0) ways.push({ kind: 'text', query: { ...query, page: 1, text: '' } })
  return ways
}

/** The weaker values of a demand that names a minimum or a limit, the strictest first. */
function lower(criterion: FacetCriterion, tokens: readonly string[]): { from: string; to: string }[] {
  if (criterion.facet.logic !== 'least' && criterion.facet.logic !== 'most') return []
  const from = tokens.find((token) => token !== notStatedToken)
  if (from === undefined) return []
  const size = criterion.computed === 'cost-band' ? from.slice(0, from.indexOf('.') + 1) : ''
  const values = facetValues(criterion)
    .map(({ token }) => token)
    .filter((token) => token !== notStatedToken && token.startsWith(size))
  const weakFirst = criterion.facet.logic === 'least' ? values : [...values].reverse()
  return weakFirst
    .slice(0, weakFirst.indexOf(from))
    .reverse()
    .map((to) => ({ from, to }))
}
