import type { Answer } from '../../criteria/answer'
import type { SnapshotDocument } from '../schema/listing'
import type { FileRead } from './file-read'
import type { FieldValues } from './merge'

/** Field of an answer in `FieldValues`. */
export const answerField = (criterion: string): string => `answer.${criterion}`
export const criterionOf = (field: string): string | null =>
  field.startsWith('answer.') ? field.slice('answer.'.length) : null

/** What a file says to each field of a listing. */
export function valuesOfFile({ conforms, takeover }: FileRead): FieldValues {
  const { name, texts, answers, hardware, users } = takeover
  return {
    name,
    ...(texts
      ? {
          'summary.de': texts.summary.de,
          'summary.en': texts.summary.en,
          'features.de': texts.features.de,
          'features.en': texts.features.en,
          written: texts.written,
        }
      : {}),
    ...Object.fromEntries(answers.map(({ criterion, value }) => [answerField(criterion), value])),
    [answerField('publiccodeValid')]: conforms,
    ...(hardware ? { hardware } : {}),
    ...(users.length > 0 ? { users } : {}),
  }
}

/**
 * The same fields of a draft. Bodies that use the software count as the file's where all that the file names are there,
 * whoever named them.
 */
export function valuesOfDraft(
  { listing, answers, variants, references }: SnapshotDocument,
  named: readonly string[],
): FieldValues {
  const known = new Set(references.map(({ name }) => name.toLowerCase()))
  const own = references.filter(({ source }) => source.kind === 'publiccode').map(({ name }) => name)
  const users = own.length <= named.length && named.every((name) => known.has(name.toLowerCase())) ? named : own
  const hardware = variants[0]?.answers.usesHardware?.value
  return {
    name: listing.name,
    'summary.de': listing.summary.de,
    'summary.en': listing.summary.en,
    'features.de': listing.features.de,
    'features.en': listing.features.en,
    written: listing.written ?? { de: 'de', en: 'en' },
    ...Object.fromEntries(
      Object.entries(answers).flatMap(([criterion, answer]): [string, Answer['value']][] =>
        answer ? [[answerField(criterion), answer.value]] : [],
      ),
    ),
    ...(hardware === undefined ? {} : { hardware }),
    ...(users.length > 0 ? { users } : {}),
  }
}
