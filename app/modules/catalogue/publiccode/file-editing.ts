import { isPlainMap, type PlainMap, type PlainValue, plainMap } from '../../../lib/publiccode/plain-value'

/** A copy that can be changed. */
export function copyOf(map: PlainMap): PlainMap {
  const copy = plainMap()
  for (const key of Object.keys(map)) copy[key] = copyValue(map[key] as PlainValue)
  return copy
}

const copyValue = (value: PlainValue): PlainValue =>
  Array.isArray(value) ? value.map(copyValue) : isPlainMap(value) ? copyOf(value) : value

/** Sets a value at a dotted path of plain names; `null` takes the key out. */
export function setAt(file: PlainMap, path: string, value: PlainValue): void {
  const names = path.split('.')
  const last = names.pop() ?? ''
  let map = file
  for (const name of names) {
    const next = map[name]
    if (isPlainMap(next)) map = next
    else if (value === null) return
    else {
      const made = plainMap()
      map[name] = made
      map = made
    }
  }
  if (value === null) delete map[last]
  else map[last] = value
}

/** Takes out what a finding names: a key, or one entry of a list. True where something was there. */
export function removeAt(file: PlainMap, path: string): boolean {
  const names = path.match(/[^.[\]]+/g) ?? []
  const last = names.pop()
  let place: PlainValue | undefined = file
  for (const name of names) {
    place = Array.isArray(place) ? place[Number(name)] : isPlainMap(place) ? place[name] : undefined
  }
  if (last === undefined) return false
  if (Array.isArray(place) && Number(last) < place.length) {
    place.splice(Number(last), 1)
    return true
  }
  if (!isPlainMap(place) || !Object.hasOwn(place, last)) return false
  delete place[last]
  return true
}
