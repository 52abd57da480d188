import { isDeepStrictEqual } from 'node:util'
import type { Finding } from '../../../lib/publiccode/finding'
import { isPlainMap, type PlainMap } from '../../../lib/publiccode/plain-value'
import type { SnapshotDocument } from '../schema/listing'
import { removeAt, setAt } from './file-editing'
import { textAt, textsAt, valueAt } from './paths'
import { keysOfCriterion, written } from './written-answers'

/** Least length of a long description by the standard, and most of a short one, in characters. */
export const shortLimit = 150

/**
 * Mends what a finding names: writes it as the standard wants it where the listing has an answer, else takes it out where
 * it may be missing. False where nobody has stated what would be needed.
 */
export function repaired(file: PlainMap, document: SnapshotDocument, finding: Finding): boolean {
  // A value that cannot be read is told under the first key on its line, which may stand within it.
  const { at } = finding.values
  const named = typeof at === 'string' && at !== '' ? { ...finding, key: at } : finding
  return rewritten(file, document, named) || mended(file, document, named)
}

/** Writes a key as the standard wants it where the listing has an answer for it and the file spells it otherwise. */
function rewritten(file: PlainMap, { answers }: SnapshotDocument, { key }: Finding): boolean {
  const criterion = Object.keys(keysOfCriterion).find((id) => keysOfCriterion[id]?.[0] === key)
  const value = criterion === undefined ? undefined : answers[criterion]?.value
  if (criterion === undefined || value === undefined) return false
  const content = written[criterion]?.(value, (id) => answers[id]?.value)[key] ?? null
  if (content === null || isDeepStrictEqual(content, valueAt(file, ...key.split('.')))) return false
  setAt(file, key, content)
  return true
}

/** Parts that may be left out whole where something mandatory in them is missing. */
const optional = /^(?:(?:fundedBy|supports)\[\d+\]|dependsOn\.\w+\[\d+\]|organisation)(?=\.|$)/

/** Takes out of the file what the standard does not know or allow; true where that mends the error. */
function mended(file: PlainMap, { listing }: SnapshotDocument, { key, line, rule }: Finding): boolean {
  const [part] = optional.exec(key) ?? []
  if (part !== undefined) return removeAt(file, part)
  if (line > 0 && !rule.startsWith('missing') && removeAt(file, key)) return true
  const [, language = ''] = /^description\.(\w+)/.exec(key) ?? []
  const own = listing.written ?? { de: 'de', en: 'en' }
  if (language === '' || language === own.de || language === own.en) return false
  return othersDescribe(file, language) && removeAt(file, `description.${language}`)
}

/** Whether another language has everything a description needs. */
function othersDescribe(file: PlainMap, language: string): boolean {
  if (!isPlainMap(file.description)) return false
  return Object.entries(file.description).some(
    ([tag, section]) =>
      tag !== language &&
      isPlainMap(section) &&
      textAt(section, 'shortDescription') !== null &&
      [...(textAt(section, 'longDescription') ?? '')].length >= shortLimit &&
      textsAt(section, 'features').length > 0,
  )
}
