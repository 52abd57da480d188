/**
 * Data of a file: lists and maps of text, truth values and nothing. There are no numbers and no dates: what is written
 * without quotation marks stays as it is written, so the version `0.10` is the text `0.10`. Maps have no prototype:
 * `__proto__` and `constructor` are keys like any other.
 */
export type PlainValue = string | boolean | null | PlainValue[] | PlainMap
export interface PlainMap {
  [key: string]: PlainValue
}

/** An empty map whose every key is its own. */
export const plainMap = (): PlainMap => Object.create(null) as PlainMap

export const isPlainMap = (value: PlainValue | undefined): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
