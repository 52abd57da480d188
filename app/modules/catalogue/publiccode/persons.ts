import { isPlainMap, type PlainMap, type PlainValue, plainMap } from '../../../lib/publiccode/plain-value'
import { deeper } from './paths'

/** Keys of people, in the languages and spellings that files use. */
const people = /^(contacts?|contatt[oi]|ansprech(partner|person(en)?)|maintainers?|technicalcontacts?)$/i
/** Keys of ways to reach somebody. */
const ways = /^(e-?mail|mail|phone|telephone|telefon|telefono|tel|mobile|fax)$/i
/** An address of somebody in a text; `git@host:path` and the user of a web address are none. */
const address = /(?<![\w.+-])[\w.+-]+@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?![\w:/])/gi

/**
 * The file without the people in it: contact persons under any name of the key, whole entries by which somebody can be
 * reached, addresses and numbers of contractors, addresses in texts, and passwords in web addresses. `left` names the
 * places whose values are not there any more.
 */
export function withoutPersons(document: PlainMap): { document: PlainMap; left: string[] } {
  const left = new Set<string>()
  return { document: cleanMap(document, '', left), left: [...left] }
}

function cleanMap(map: PlainMap, path: string, left: Set<string>): PlainMap {
  const copy = plainMap()
  for (const key of Object.keys(map)) {
    const place = deeper(path, key)
    if (people.test(key) || ways.test(key)) left.add(place)
    else copy[key] = clean(map[key] as PlainValue, place, left)
  }
  return copy
}

function clean(value: PlainValue, path: string, left: Set<string>): PlainValue {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.flatMap((entry) => cleanEntry(entry, path, left))
  return isPlainMap(value) ? cleanMap(value, path, left) : value
}

/** An entry by which somebody can be reached is a person's, unless it stands among the companies. */
function cleanEntry(entry: PlainValue, path: string, left: Set<string>): PlainValue[] {
  if (!isPlainMap(entry)) return [clean(entry, path, left)]
  const way = Object.keys(entry).find((key) => ways.test(key))
  if (way === undefined) return [cleanMap(entry, path, left)]
  const company = path === 'maintenance.contractors'
  left.add(company ? deeper(path, way) : path)
  if (!company) return []
  const copy = plainMap()
  for (const key of Object.keys(entry)) {
    if (!ways.test(key)) copy[key] = clean(entry[key] as PlainValue, deeper(path, key), left)
  }
  return [copy]
}

const cleanText = (text: string): string =>
  text
    .replace(/(\w:\/\/)[^\s/@]{1,200}@/g, '$1')
    .replace(address, '')
    .replaceAll(' <>', '')
    .replaceAll(' ()', '')
