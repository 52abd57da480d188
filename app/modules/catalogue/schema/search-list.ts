/** Days that counts of searches are kept. */
export const countedDays = 90

/** Longest search that is counted, in characters. Longer ones are pasted from somewhere and may say more. */
export const longestCounted = 80

/** Different texts of one day that are counted, about: a flood of others is left out. */
export const mostTextsPerDay = 2_000

/** A text counts as one with few clicks from this many searches with hits, and under so many clicks for 100 of these. */
export const fewClicksFrom = 5
export const fewClicksPercent = 20

/** Searches without hits, and searches whose hits hardly anybody opened. */
export const searchLists = ['none', 'few'] as const
export type SearchList = (typeof searchLists)[number]

const listOf: Record<string, SearchList> = { 'ohne-treffer': 'none', 'wenige-klicks': 'few' }
export const listParameter: Record<SearchList, string> = { none: 'ohne-treffer', few: 'wenige-klicks' }

/** The page a parameter asks for, the first where it asks for none. */
export function readPage(parameters: URLSearchParams): number {
  const page = /^[1-9]\d{0,5}$/.exec(parameters.get('seite') ?? '')
  return page ? Number(page[0]) : 1
}

/** List and page that the operator asks for. */
export const readSearchList = (parameters: URLSearchParams): { list: SearchList; page: number } => ({
  list: listOf[parameters.get('liste') ?? ''] ?? 'none',
  page: readPage(parameters),
})
