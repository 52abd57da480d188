import type { Answer, Answers } from '../../criteria/answer'
import type { FileToImport } from '../schema/import'
import type { AnswerInput, KeptFile, ListingDraft, SnapshotDocument } from '../schema/listing'
import { noDescription } from './field-values'
import type { Takeover } from './takeover'

/** Where the values of a file come from. */
export function sourceOf({ read, file }: FileToImport): AnswerInput['source'] {
  const url = read.takeover.answers.find(({ criterion }) => criterion === 'repoUrl')?.value
  return { kind: 'publiccode', repository: typeof url === 'string' ? url : null, file }
}

/** What stays beside the answers. */
export const keptFile = ({ read, readOn }: FileToImport): KeptFile => ({
  version: read.version?.slice(0, 40) ?? null,
  readOn,
  document: read.takeover.document,
  kept: read.takeover.kept.filter((key) => !read.takeover.left.includes(key)),
})

/** The draft of a listing as a file describes it. What the file does not say is not stated. */
export function draftOf(input: FileToImport, slug: string): ListingDraft {
  const { read, readOn } = input
  const { name, texts, answers, users } = read.takeover
  const source = sourceOf(input)
  const answer = (criterion: string, value: unknown): AnswerInput => ({
    criterion,
    value,
    statedOn: readOn,
    source,
    evidence: [],
  })
  const foreign = texts && (texts.written.de !== 'de' || texts.written.en !== 'en')
  return {
    slug,
    name,
    summary: texts?.summary ?? noDescription(),
    features: texts?.features ?? { de: [], en: [] },
    ...(foreign ? { written: texts.written } : {}),
    publiccode: keptFile(input),
    origin: 'public_sources',
    invented: false,
    confirmedOn: readOn,
    answers: [
      ...answers.map(({ criterion, value }) => answer(criterion, value)),
      { ...answer('publiccodeValid', read.conforms), source: { kind: 'operator' } },
    ],
    variants: [{ delivery: 'onprem', answers: [] }],
    references: users.map((user) => ({ name: user, source })),
  }
}

const answersOf = (list: readonly AnswerInput[]): Answers =>
  Object.fromEntries(
    list.map(({ criterion, value, statedOn, source }): [string, Answer] => [
      criterion,
      { value: value as Answer['value'], statedOn, source, evidence: [] },
    ]),
  )

/** The draft as it would be published, for a look at it before anything is stored. */
export function previewOf(draft: ListingDraft, { publisher }: Takeover): SnapshotDocument {
  const { slug, name, summary, features, written, origin, invented, confirmedOn, publiccode } = draft
  return {
    format: 1,
    listing: {
      ...{ id: 'preview', slug, name, summary, features, origin, invented, confirmedOn },
      ...(written ? { written } : {}),
    },
    provider: { id: 'preview', slug: '', name: publisher, origin: 'public_sources', invented: false, answers: {} },
    answers: answersOf(draft.answers),
    variants: draft.variants.map(({ delivery, answers }) => ({ id: delivery, delivery, answers: answersOf(answers) })),
    references: draft.references.map(({ name: user, source }) => ({
      ...{ name: user, population: null, latitude: null, longitude: null, since: null, use: null, confirmedOn: null },
      source,
    })),
    ...(publiccode ? { publiccode } : {}),
  }
}
