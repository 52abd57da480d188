import type { Language } from '../../../lib/language'
import type { VariantSheet } from '../../catalogue/queries.server/variant-sheets.server'
import type { Outcome } from '../../criteria/predicate'
import type { Strength } from '../../needs/schema/requirement'

type AnswerRow = VariantSheet['groups'][number]['rows'][number]

/** One answer of one variant. `outcome` is set in rows of requirements. */
export interface MatrixCell {
  /** Empty = nothing to show: not stated or not applicable. */
  lines: readonly string[]
  link: string | null
  /** How it is backed, computed by the marketplace, not stated, or not asked of this variant. */
  mark: AnswerRow['mark']
  /** Day on which it was stated. */
  statedOn: string | null
  evidence: AnswerRow['evidence']
  /** Public file in which it was read. */
  source: { name: string; file: string; commit: string; url: string } | null
  outcome: Outcome | null
}

export interface MatrixRequirement {
  strength: Strength
  weight: number
  minimum: string
}

export interface MatrixRow {
  /** Criterion, or `total:…`, `cost:…` for what is reckoned over several. */
  id: string
  label: string
  question: string
  requirement: MatrixRequirement | null
  /** Its variants do not all say the same. */
  different: boolean
  cells: readonly MatrixCell[]
}

export interface MatrixGroup {
  /** Group of the registry, or `requirements`. */
  id: string
  name: string
  rows: readonly MatrixRow[]
}

/** What a should adds to the degree, in whole weights. */
export interface DegreeLine {
  criterion: string
  label: string
  weight: number
  outcome: Outcome
  counted: number
}

/** A variant against the requirements. Lists name the requirements' lines. */
export interface Verdict {
  musts: { all: number; met: number; open: number; failed: number; notApplicable: number }
  failed: readonly { criterion: string; line: string; answer: string }[]
  open: readonly { criterion: string; line: string; strength: Strength }[]
  /** Weight of the shoulds that are met, still open, and of all that apply; `null` where none applies. */
  degree: { met: number; open: number; of: number; terms: readonly DegreeLine[] } | null
}

/** A compared variant: its heading, the snapshot it was made from, its totals. */
export interface MatrixColumn {
  listingId: string
  variantId: string
  slug: string
  name: string
  provider: { slug: string; name: string }
  delivery: VariantSheet['delivery']
  deliveryName: string
  origin: 'provider' | 'public_sources'
  invented: boolean
  confirmedOn: string
  snapshot: VariantSheet['snapshot']
  state: VariantSheet['state']
  withdrawn: VariantSheet['withdrawn']
  /** Number of the snapshot that was taken in, where a newer one is shown. */
  changedFrom: number | null
  /** `null` while there is no requirement. */
  verdict: Verdict | null
  sovereignty: VariantSheet['sovereignty']
  openness: VariantSheet['openness']
}

/** A question that a provider still has to answer, for some of the columns. */
export interface OpenQuestion {
  criterion: string
  label: string
  question: string
  /** Requirements that wait for it. */
  lines: readonly string[]
  must: boolean
  /** By column: whether it has to be asked there. Not asked does not say answered (`questionPlace`). */
  asked: readonly boolean[]
}

/** A variant that was not considered, and why. */
export interface DroppedLine {
  variantId: string
  name: string
  provider: string
  deliveryName: string
  number: number
  reason: string
}

/** A comparison in one language, whole: the source of page, print and every file, and what is frozen. Plain JSON. */
export interface ComparisonSheet {
  format: 1
  language: Language
  /** Moment at which it was made, ISO 8601 in UTC, and the Berlin day on which evidence was judged. */
  madeAt: string
  today: string
  /** Search that it came from: canonical parameters and the sentence without its number. */
  search: { query: string; sentence: string } | null
  place: { ags: string; name: string; population: number } | null
  requirements: readonly { criterion: string; strength: Strength; weight: number; label: string; minimum: string }[]
  columns: readonly MatrixColumn[]
  groups: readonly MatrixGroup[]
  dropped: readonly DroppedLine[]
  questions: readonly OpenQuestion[]
  /** Names and versions of the scales that were used. */
  scales: readonly { name: string; version: string }[]
}
