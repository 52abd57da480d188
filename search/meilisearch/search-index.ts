import type { SearchAnswer, SearchRequest } from '../contract'
import type { Connection } from './connection'
import { answerOf, emptyAnswer, furtherSearch, searchesOf } from './searches'
import type { Vocabulary } from './vocabulary'

/** The index that is asked, and what this process knows of it. */
export interface AskedIndex {
  connection: Connection
  place: Parameters<typeof searchesOf>[2]
  vocabulary: Vocabulary
}

/** Answers a request: words and the order of the best hits come from the vocabulary, sets, counts and pages from the server. */
export async function searchIndex(
  request: SearchRequest,
  { connection, place, vocabulary }: AskedIndex,
  signal?: AbortSignal,
): Promise<SearchAnswer> {
  const filter = vocabulary.condition(request)
  if (filter === null) return emptyAnswer(request)
  const ranked = filter !== undefined && request.sort.by === 'relevance'
  const text = { filter, ranking: ranked ? vocabulary.rank(request) : null }
  const searches = searchesOf(request, text, place)
  const answer = answerOf(searches, await connection.search(searches.queries, signal))
  if (!text.ranking) return answer
  const [offset, limit] = [Math.max(0, Math.trunc(request.offset)), Math.max(0, Math.trunc(request.limit))]
  const ids = answer.ids.slice(offset, offset + limit)
  const missing = Math.min(offset + limit, answer.total) - answer.ids.length
  if (!text.ranking.more || missing <= 0 || ids.length === limit) return { ...answer, ids }
  const further = furtherSearch(request, text, place, answer.ids.length)
  const { results } = await connection.search([further], signal)
  return { ...answer, ids: [...ids, ...(results[0]?.hits ?? []).map(({ id }) => id)] }
}
