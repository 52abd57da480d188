import { isDeepStrictEqual } from 'node:util'

/** What a file says to each field of a listing: `name`, `summary.de`, `answer.licence` and so on; absent = nothing. */
export type FieldValues = Readonly<Record<string, unknown>>

/** What a file read again does to one field. */
export interface FieldChange {
  field: string
  /** Value of the draft before, `null` = none. */
  before: unknown
  /** Value of the file, `null` = none. */
  file: unknown
  /**
   * `kept`: somebody changed the field by hand since the last reading, so the file does not win. `removed`: the file
   * says nothing any more about what it had said before.
   */
  outcome: 'added' | 'changed' | 'removed' | 'kept'
}

const same = (a: unknown, b: unknown) => isDeepStrictEqual(a ?? null, b ?? null)

/**
 * Three ways: what the file said when it was last read, what the draft says, what the file says now. A field that the
 * draft holds otherwise than the file had said was changed by hand, and stays.
 */
export function mergeFields(last: FieldValues, draft: FieldValues, file: FieldValues): FieldChange[] {
  const fields = [...new Set([...Object.keys(file), ...Object.keys(last)])]
  return fields.flatMap((field): FieldChange[] => {
    const [was, is, says] = [last[field] ?? null, draft[field] ?? null, file[field] ?? null]
    if (same(is, says)) return []
    const byHand = !same(was, is)
    // What the file has not changed is no news: somebody's own words stand beside it.
    if (byHand && same(was, says)) return []
    const outcome = byHand && is !== null ? 'kept' : is === null ? 'added' : says === null ? 'removed' : 'changed'
    // Taken out by hand: the file's word from before does not bring it back, a new one does.
    return [{ field, before: is, file: says, outcome }]
  })
}
