import { translate } from '../../../content/translate'
import type { Answer } from '../../criteria/answer'
import type { SnapshotDocument } from '../schema/listing'
import type { FileRead } from './file-read'
import type { FieldValues } from './merge'

/** Field of an answer in `FieldValues`. */
export const answerField = (criterion: string): string => `answer.${criterion}`
export const criterionOf = (field: string): string | null =>
  field.startsWith('answer.') ? field.slice('answer.'.length) : null

/** No features are no statement. */
const featuresOf = ({ de, en }: { de: readonly string[]; en: readonly string[] }): FieldValues => ({
  ...(de.length > 0 ? { 'features.de': de } : {}),
  ...(en.length > 0 ? { 'features.en': en } : {}),
})

/** The languages of texts, where they are not those of the page. */
const foreign = (written: { de: string; en: string } | undefined): FieldValues =>
  written && (written.de !== 'de' || written.en !== 'en') ? { written } : {}

/** What stands in place of a description that a file does not have. */
export const noDescription = (): { de: string; en: string } => ({
  de: translate('de')('publiccode.noDescription'),
  en: translate('en')('publiccode.noDescription'),
})

const isPlaceholder = ({ de, en }: { de: string; en: string }): boolean => {
  const none = noDescription()
  return de === none.de && en === none.en
}

/** What a file says to each field of a listing. */
export function valuesOfFile({ conforms, takeover }: FileRead): FieldValues {
  const { name, texts, answers, users } = takeover
  return {
    name,
    ...(texts
      ? {
          'summary.de': texts.summary.de,
          'summary.en': texts.summary.en,
          ...featuresOf(texts.features),
          ...foreign(texts.written),
        }
      : {}),
    ...Object.fromEntries(answers.map(({ criterion, value }) => [answerField(criterion), value])),
    [answerField('publiccodeValid')]: conforms,
    ...(users.length > 0 ? { users } : {}),
  }
}

/**
 * The same fields of a draft. Bodies that use the software count as the file's where all that the file names are there,
 * whoever named them.
 */
export function valuesOfDraft(
  { listing, answers, references }: SnapshotDocument,
  named: readonly string[],
): FieldValues {
  const known = new Set(references.map(({ name }) => name.toLowerCase()))
  const own = references.filter(({ source }) => source.kind === 'publiccode').map(({ name }) => name)
  const users = own.length <= named.length && named.every((name) => known.has(name.toLowerCase())) ? named : own
  return {
    name: listing.name,
    ...(isPlaceholder(listing.summary) ? {} : { 'summary.de': listing.summary.de, 'summary.en': listing.summary.en }),
    ...featuresOf(listing.features),
    ...foreign(listing.written),
    ...Object.fromEntries(
      Object.entries(answers).flatMap(([criterion, answer]): [string, Answer['value']][] =>
        answer ? [[answerField(criterion), answer.value]] : [],
      ),
    ),
    ...(users.length > 0 ? { users } : {}),
  }
}
