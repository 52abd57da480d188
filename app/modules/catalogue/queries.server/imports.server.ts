import { berlinDate } from '../../../lib/clock'
import { database } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import type { Language } from '../../../lib/language'
import type { Finding } from '../../../lib/publiccode/finding'
import type { AnswerValue } from '../../criteria/answer'
import { missingAnswers } from '../../criteria/answers-schema'
import { isOsiApproved } from '../../criteria/licence'
import { registry } from '../../criteria/registry'
import { standardName } from '../../criteria/value-text'
import { criterionWords } from '../../criteria/words'
import { draftDocument } from '../commands.server/draft-document.server'
import { type ListingView, listingView } from '../listing-view'
import { type ChangeView, changeViews } from '../publiccode/change-views'
import { type FindingLists, findingLists, type SuggestionView, suggestionViews } from '../publiccode/check-view'
import type { FieldChange } from '../publiccode/merge'
import type { Takeover } from '../publiccode/takeover'
import { type ImportState, importStates } from '../schema/import'
import { publicView } from '../snapshot'

/** Imports on one page of the list. */
export const importsPerPage = 50

/** One project in the list of imports. */
export interface ImportRow {
  id: string
  name: string
  project: string
  file: string
  conforms: boolean
  errors: number
  warnings: number
  fields: number
  kept: number
  state: ImportState
  /** Whether the catalogue shows its listing. */
  shown: boolean
  readOn: string
}

const countOf = (findings: unknown, severity: Finding['severity']) =>
  (findings as Finding[]).filter((finding) => finding.severity === severity).length

/** Imports of a state, or all, those read last first; and how many there are of each state. */
export async function listImports(
  state: ImportState | null,
  page: number,
): Promise<{ rows: ImportRow[]; counts: Record<ImportState | 'all', number>; pages: number }> {
  const groups = await database().publiccodeImport.groupBy({ by: ['state'], _count: { _all: true } })
  const count = (wanted: ImportState) => groups.find((group) => group.state === wanted)?._count._all ?? 0
  const counts = {
    all: importStates.reduce((sum, wanted) => sum + count(wanted), 0),
    ...(Object.fromEntries(importStates.map((wanted) => [wanted, count(wanted)])) as Record<ImportState, number>),
  }
  const pages = Math.max(1, Math.ceil(counts[state ?? 'all'] / importsPerPage))
  const rows = await database().publiccodeImport.findMany({
    where: state ? { state } : {},
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    skip: (Math.min(page, pages) - 1) * importsPerPage,
    take: importsPerPage,
    include: { listing: { select: { name: true, state: true } } },
  })
  return {
    counts,
    pages,
    rows: rows.map((row) => ({
      id: row.id,
      name: row.listing.name,
      project: row.project,
      file: row.file,
      conforms: row.conforms,
      errors: countOf(row.findings, 'error'),
      warnings: countOf(row.findings, 'warning'),
      fields: (row.fields as string[]).length,
      kept: (row.kept as string[]).length - (row.left as string[]).length,
      state: row.state,
      shown: row.listing.state === 'published',
      readOn: berlinDate(row.readOn),
    })),
  }
}

export const cautions = ['language', 'immature', 'old', 'notOpen'] as const
export type Caution = (typeof cautions)[number]

/** Years after which a version counts as old. */
const oldAfter = 2

function cautionsOf(draft: ListingView, values: Record<string, unknown>, today: string): Caution[] {
  const { maturity, releasedOn, licence } = values
  const limit = `${Number(today.slice(0, 4)) - oldAfter}${today.slice(4)}`
  const holds: Record<Caution, boolean> = {
    language: draft.written !== null && draft.written !== 'de' && draft.written !== 'en',
    immature: typeof maturity === 'string' && maturity !== 'stable',
    old: typeof releasedOn === 'string' && releasedOn < limit,
    notOpen: typeof licence === 'string' && !isOsiApproved(licence),
  }
  return cautions.filter((caution) => holds[caution])
}

/** Everything somebody decides on. */
export interface ImportView extends FindingLists {
  id: string
  name: string
  project: string
  file: string
  readOn: string
  version: string | null
  conforms: boolean
  state: ImportState
  reason: string | null
  slug: string
  /** Whether the catalogue shows the listing, perhaps as it was before this reading. */
  shown: boolean
  /** Keys that went into the listing, and those kept beside it. */
  fields: number
  kept: number
  left: readonly string[]
  changes: readonly ChangeView[]
  suggestions: readonly SuggestionView[]
  standards: readonly { id: string; name: string }[]
  /** What should give somebody pause before publishing. */
  cautions: readonly Caution[]
  /** The draft as a page would show it. */
  draft: ListingView
  /** Functions of the draft, the main one first. */
  functions: readonly string[]
  /** Required answers that are missing and that nobody can choose here, in words. */
  missing: readonly string[]
}

/** One import in a language. Throws `notFound`. */
export async function getImport(id: string, language: Language, today: string): Promise<ImportView> {
  const row = await database().publiccodeImport.findUnique({
    where: { id },
    include: {
      listing: {
        select: {
          name: true,
          slug: true,
          state: true,
          answers: { select: { criterion: true, value: true } },
        },
      },
    },
  })
  if (!row) throw new AppError('notFound', `no import ${id}`)
  const { listing } = row
  const values = Object.fromEntries(listing.answers.map(({ criterion, value }) => [criterion, value]))
  const suggestions = row.suggestions as unknown as Takeover['suggestions']
  const draft = await draftView(row.listingId, language, today)
  const main = values.mainFunction as string | undefined
  const functions = (values.functions as string[] | undefined) ?? []
  return {
    ...findingLists(language, row.findings as unknown as Finding[]),
    id: row.id,
    name: listing.name,
    project: row.project,
    file: row.file,
    readOn: berlinDate(row.readOn),
    version: row.version,
    conforms: row.conforms,
    state: row.state,
    reason: row.reason,
    slug: listing.slug,
    shown: listing.state === 'published',
    fields: (row.fields as string[]).length,
    kept: (row.kept as string[]).length - (row.left as string[]).length,
    left: row.left as string[],
    draft,
    cautions: cautionsOf(draft, values, today),
    changes: changeViews(row.changes as unknown as FieldChange[], language),
    suggestions: suggestionViews(language, suggestions.functions),
    standards: values.standards ? [] : suggestions.standards.map((id) => ({ id, name: standardName(language, id) })),
    functions: main === undefined ? functions : [main, ...functions.filter((id) => id !== main)],
    missing: missingAnswers(registry, 'listing', values as Readonly<Record<string, AnswerValue>>)
      .filter((criterion) => criterion !== 'functions' && criterion !== 'mainFunction')
      .map((criterion) => criterionWords(language, criterion).label),
  }
}

/** The draft of a listing as its page would show it, with what everybody may see. */
async function draftView(listingId: string, language: Language, today: string): Promise<ListingView> {
  const document = publicView(await draftDocument(database(), listingId), registry)
  const published = { document, number: 0, hash: '', publishedAt: `${today}T00:00:00.000Z`, withdrawn: null }
  return listingView(published, { language, today, delivery: null, weightSet: null, place: null })
}

/** How many imports wait for somebody. */
export const countWaitingImports = (): Promise<number> =>
  database().publiccodeImport.count({ where: { state: 'waiting' } })
