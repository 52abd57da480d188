import type { Language } from '../../../lib/language'
import type { Finding } from '../../../lib/publiccode/finding'
import { withoutControls as plainSigns } from '../../../lib/typed-text'
import { standardName } from '../../criteria/value-text'
import { optionLabel } from '../../criteria/words'
import { type ListingView, listingView } from '../listing-view'
import { draftOf, previewOf } from './draft'
import type { FileRead, FileReading } from './file-read'
import { findingSentence, refusalSentence } from './finding-sentence'
import type { Confidence, FunctionSuggestion } from './function-suggestions.server'
import { shownFindings, shownRows } from './page-limits'

/** A finding in one language. */
export interface FindingView {
  /** 0 = there is none. */
  line: number
  key: string
  text: string
  /** The line of the file, shortened, where it is at hand. */
  excerpt: string | null
}

export interface FindingLists {
  errors: readonly FindingView[]
  warnings: readonly FindingView[]
}

export interface SuggestionView {
  id: string
  name: string
  confidence: Confidence
  categories: readonly string[]
  words: readonly string[]
}

/** Both answers to a file, in one language, as far as a page has room for them. */
export interface CheckView extends FindingLists {
  /** All errors and warnings, with those that are not listed. */
  counts: { errors: number; warnings: number }
  /** Why the file is not taken over, `null` = it is. */
  refused: string | null
  conforms: boolean
  /** Its YAML has errors, or nothing of it is read: values may stand in a wrong place or be missing. */
  broken: boolean
  version: string | null
  /** What shows only when the errors are mended. */
  further: readonly FindingView[]
  /** Findings that are not listed. */
  omitted: number
  fields: number
  kept: number
  /** Keys about people, which are left out. */
  left: readonly string[]
  preview: {
    view: ListingView
    publisher: string
    suggestions: readonly SuggestionView[]
    standards: readonly string[]
    /** Kept keys that the view does not list. */
    unlisted: number
  } | null
}

/** Findings as sentences, errors apart from warnings. */
export function findingLists(
  language: Language,
  findings: readonly Finding[],
  lines: readonly string[] = [],
): FindingLists {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).map((finding) => findingView(language, finding, lines))
  return { errors: of('error'), warnings: of('warning') }
}

const longestExcerpt = 90

/** A line without its indentation, and without what would turn the direction of writing. */
function excerptOf(line: string | undefined): string | null {
  const text = plainSigns(line ?? '').trim()
  if (text === '') return null
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text
}

const findingView = (language: Language, finding: Finding, lines: readonly string[]): FindingView => ({
  line: finding.line,
  key: finding.key,
  text: findingSentence(language, finding),
  excerpt: finding.line > 0 ? excerptOf(lines[finding.line - 1]) : null,
})

export const suggestionViews = (language: Language, list: readonly FunctionSuggestion[]): SuggestionView[] =>
  list.map(({ function: id, confidence, categories, words }) => ({
    id,
    name: optionLabel(language, 'functions', id),
    confidence,
    categories,
    words,
  }))

/** The answers to a file. `today`: Berlin day, `YYYY-MM-DD`; `text`: the file, for the lines that findings name. */
export function checkView(reading: FileReading, language: Language, today: string, text: string): CheckView {
  const lines = text.split(/\r\n?|\n/)
  const { errors, warnings } = findingLists(language, reading.findings, lines)
  const behind = reading.refused ? [] : reading.further.map((finding) => findingView(language, finding, lines))
  const { lists, left } = shownFindings([errors, warnings, behind])
  const [shownErrors = [], shownWarnings = [], further = []] = lists
  const findings = { errors: shownErrors, warnings: shownWarnings, further }
  const counts = { errors: errors.length, warnings: warnings.length }
  if (reading.refused) {
    return {
      ...findings,
      counts,
      refused: refusalSentence(language, reading.refused),
      conforms: false,
      broken: true,
      version: null,
      omitted: left,
      fields: 0,
      kept: 0,
      left: [],
      preview: null,
    }
  }
  const { version, conforms, omitted, takeover } = reading
  return {
    ...findings,
    counts,
    refused: null,
    conforms,
    broken: reading.findings.some(({ rule }) => rule === 'syntax' || rule === 'tab'),
    version,
    omitted: omitted + left,
    fields: takeover.fields.length,
    kept: takeover.kept.filter((key) => !takeover.left.includes(key)).length,
    left: takeover.left,
    preview: preview(reading, language, today),
  }
}

function preview(read: FileRead, language: Language, today: string): CheckView['preview'] {
  const { takeover } = read
  const draft = draftOf({ read, file: 'publiccode.yml', readOn: today }, 'vorschau')
  const published = {
    document: previewOf(draft, takeover),
    number: 0,
    hash: '',
    publishedAt: `${today}T00:00:00.000Z`,
    withdrawn: null,
  }
  const view = listingView(published, { language, today, delivery: null, weightSet: null, place: null })
  const kept = view.kept && shownRows(view.kept.rows)
  return {
    view: view.kept && kept ? { ...view, kept: { ...view.kept, rows: kept.rows } } : view,
    unlisted: kept?.left ?? 0,
    publisher: takeover.publisher,
    suggestions: suggestionViews(language, takeover.suggestions.functions),
    standards: takeover.suggestions.standards.map((id) => standardName(language, id)),
  }
}
