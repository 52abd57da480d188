import { isPlainMap, type PlainMap, type PlainValue, plainMap } from '../../../lib/publiccode/plain-value'

/** Keys of a person or of a way to reach one, wherever they stand in a section of people or companies. */
const personal = new Set(['email', 'phone'])

/**
 * The file without the people in it: contact persons, and addresses and numbers of contractors. `left` names the keys
 * whose values are not there any more.
 */
export function withoutPersons(document: PlainMap): { document: PlainMap; left: string[] } {
  const left: string[] = []
  const copy = plainMap()
  for (const key of Object.keys(document)) {
    const value = document[key] as PlainValue
    copy[key] = key === 'maintenance' && isPlainMap(value) ? maintenance(value, left) : value
  }
  return { document: copy, left }
}

function maintenance(section: PlainMap, left: string[]): PlainMap {
  const copy = plainMap()
  for (const key of Object.keys(section)) {
    const value = section[key] as PlainValue
    if (/^contacts?$/.test(key) || personal.has(key)) left.push(`maintenance.${key}`)
    else copy[key] = key === 'contractors' ? reachable(value, left) : value
  }
  return copy
}

function reachable(value: PlainValue, left: string[]): PlainValue {
  if (Array.isArray(value)) return value.map((entry) => reachable(entry, left))
  if (!isPlainMap(value)) return value
  const copy = plainMap()
  for (const key of Object.keys(value)) {
    if (!personal.has(key)) copy[key] = value[key] as PlainValue
    else if (!left.includes('maintenance.contractors')) left.push('maintenance.contractors')
  }
  return copy
}
