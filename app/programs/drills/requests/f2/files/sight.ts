import { isPlainMap, type PlainMap, type PlainValue } from '../../../../../lib/publiccode/plain-value'
import { readPubliccode } from '../../../../../lib/publiccode/reading'
import type { FileReport } from '../../../../../modules/catalogue/queries.server/publiccode.server'

/** Keys of a section that hold a value, as paths. Written anew here, so that it does not share a fault with the product. */
function pathsIn(map: PlainMap, path: string): string[] {
  return Object.keys(map).flatMap((name) => {
    const step = /^\w+$/.test(name) || (path === '' && !/[.[\]]/.test(name) && name !== '') ? name : `[${name}]`
    const key = path === '' || step !== name ? path + step : `${path}.${name}`
    const value = map[name] as PlainValue
    return isPlainMap(value) && Object.keys(value).length > 0 ? pathsIn(value, key) : [key]
  })
}

/** Keys of a file that was taken and that stand nowhere in its report. */
export function lostKeys(bytes: Uint8Array, { fields, kept, errors, warnings }: FileReport): string[] {
  const reading = readPubliccode(bytes)
  if (reading.refused) return []
  const told = new Set([...fields, ...kept, ...[...errors, ...warnings].map(({ key }) => key)])
  return pathsIn(reading.document, '').filter((key) => !told.has(key))
}

const usual = new Set<object | null>([null, Object.prototype, Array.prototype])

/** Paths at which something was made that has a prototype of its own: one that a `__proto__` of the file has set. */
export function strangePrototypes(made: unknown, path = 'made'): string[] {
  if (typeof made !== 'object' || made === null) return []
  const own = usual.has(Object.getPrototypeOf(made)) ? [] : [path]
  return [...own, ...Object.entries(made).flatMap(([key, value]) => strangePrototypes(value, `${path}.${key}`))]
}
