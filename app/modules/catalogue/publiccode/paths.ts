import { isPlainMap, type PlainMap, type PlainValue } from '../../../lib/publiccode/plain-value'

/** A key of a file with the value that stands there. Lists are one value, whatever they hold. */
export interface FileKey {
  /** Dotted path as findings write it, `description.de.features`. */
  key: string
  value: PlainValue
}

/** One step deeper in a path. A name that is no word stands in brackets, so that `a.b` is never `b` in `a`. */
export function deeper(path: string, name: string): string {
  if (path === '') return /^[^.[\]]+$/.test(name) ? name : `[${name}]`
  return /^\w+$/.test(name) ? `${path}.${name}` : `${path}[${name}]`
}

/** Every key of a file that holds a value, with its path; a section without keys is a key itself. */
export function fileKeys(map: PlainMap, path = ''): FileKey[] {
  return Object.keys(map).flatMap((name) => {
    const key = deeper(path, name)
    const value = map[name] as PlainValue
    return isPlainMap(value) && Object.keys(value).length > 0 ? fileKeys(value, key) : [{ key, value }]
  })
}

/** The value at a path of plain names, `undefined` where there is none. */
export function valueAt(map: PlainMap, ...names: readonly string[]): PlainValue | undefined {
  let value: PlainValue | undefined = map
  for (const name of names) {
    if (!isPlainMap(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/** The text at a path, without spaces around it; `null` for anything else and for nothing but spaces. */
export function textAt(map: PlainMap, ...names: readonly string[]): string | null {
  const value = valueAt(map, ...names)
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}

/** The texts of a list, or the one text that stands in its place. */
export function textsAt(map: PlainMap, ...names: readonly string[]): string[] {
  const value = valueAt(map, ...names)
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((entry) => (typeof entry === 'string' && entry.trim() !== '' ? [entry.trim()] : []))
}

/** The sections of a list, or the one section that stands in its place. */
export function sectionsAt(map: PlainMap, ...names: readonly string[]): PlainMap[] {
  const value = valueAt(map, ...names)
  return (Array.isArray(value) ? value : [value]).filter(isPlainMap)
}
