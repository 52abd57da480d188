import { type CatalogueQuery, catalogueSearch, emptyQuery } from '../../../modules/catalogue/schema/query'
import { inParallel } from './raw-http'

/** Words that find something in the demonstration, most of them another number of hits than the others. */
const words = ['Licht', 'Wasser', 'Abfall', 'Parken', 'Antrag', 'Sensor', 'Energie', 'Karte', 'Termin', 'Schule']
const waterAsService: Partial<CatalogueQuery> = { text: 'Wasser', chosen: { delivery: ['saas'] } }

const search = (query: Partial<CatalogueQuery>) => catalogueSearch({ ...emptyQuery, ...query })
const page = (query: Partial<CatalogueQuery>) => `/katalog${search(query)}`

/** The page of a search for words alone. */
export const searchPage = (text: string): string => page({ text })

const suggestions = (text: string) => `/katalog/vorschlaege${search({ text })}`

/** One page for each word. */
export const wordPages: readonly string[] = words.map(searchPage)

/** Searches of every kind: one word, several, with filters, orders and further pages, in English. Such pages are not kept. */
export const searchPages: readonly string[] = [
  ...wordPages,
  page(waterAsService),
  searchPage('Termin online buchen'),
  page({ text: 'Daten', sort: 'name' }),
  page({ text: 'Daten', page: 2 }),
  page({ text: 'Karte', chosen: { delivery: ['saas', 'managed'] }, sort: 'name' }),
  `/en${searchPage('water')}`,
]

/** Filters and orders without words. Such pages are kept, where there is a cache. */
export const filterPages: readonly string[] = [
  page({ chosen: { delivery: ['saas'] } }),
  page({ sort: 'name' }),
  page({ chosen: { delivery: ['onprem'] }, sort: 'name' }),
  page({ page: 2 }),
]

/** What the search field asks for while somebody types. */
export const suggestionPages: readonly string[] = words.map((word) => suggestions(word.slice(0, 4)))

/** The pages of a small load: start, a solution, the catalogue, searches, suggestions. */
export const visitedPages: readonly string[] = [
  ...['/', '/loesung/beispiel-vorgang', '/katalog'],
  ...[searchPage('Licht'), page(waterAsService), page({ sort: 'name' }), suggestions('Wass')],
]

/** What the result sentence of a catalogue page says; `null` where there is none. */
export function resultSentence(body: string): string | null {
  return /"sum__line" role="status"><strong>([^<]{1,60})</.exec(body)?.[1] ?? null
}

/** The number of hits in a result sentence, German or English; `null` where it says none. */
export function hitsIn(sentence: string | null): number | null {
  const number = /^(\d{1,3}(?:[.,]\d{3})*)\s/.exec(sentence ?? '')?.[1]
  return number === undefined ? null : Number(number.replace(/[.,]/g, ''))
}

/** What an answer shows of the catalogue: hits and solutions in their order, or the suggestions. */
function shownIn(body: string): string {
  if (body.startsWith('{')) return body
  const solutions = [...body.matchAll(/<h3[^>]{0,200}><a href="([^"]{1,300})/g)].map(([, address]) => address)
  return JSON.stringify([hitsIn(resultSentence(body)), solutions])
}

function withoutParameter(address: string, name: string): string {
  const [path, given] = address.split('?')
  const rest = new URLSearchParams(given)
  rest.delete(name)
  return rest.size === 0 ? String(path) : `${path}?${rest}`
}

/**
 * Whether addresses really search: each parameter has to change what is shown, each single word has to find something, and
 * the number of hits has to differ by word. A wrong name of a parameter is passed over by the marketplace with status 200,
 * and only this notices it. One sentence for each fault.
 */
export async function searchFailures(url: string, pages: readonly string[] = searchPages): Promise<string[]> {
  const failures: string[] = []
  const ask = async (address: string) => (await fetch(url + address)).text()
  const asked = pages.filter((address) => address.includes('?'))
  await inParallel(asked, 2, async (address) => {
    const shown = shownIn(await ask(address))
    for (const name of new URLSearchParams(address.split('?')[1]).keys()) {
      if (shownIn(await ask(withoutParameter(address, name))) !== shown) continue
      failures.push(`${address} shows the same without its parameter ${name}.`)
    }
  })
  const hits = new Map<string, number>()
  await inParallel(wordPages, 2, async (address) => {
    hits.set(address, hitsIn(resultSentence(await ask(address))) ?? 0)
  })
  for (const [address, count] of hits) if (count === 0) failures.push(`${address} finds nothing.`)
  const different = new Set(hits.values()).size
  if (different < hits.size / 2) failures.push(`${hits.size} words find ${different} different numbers of hits.`)
  return failures
}
