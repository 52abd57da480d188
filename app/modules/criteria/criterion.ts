/** Who is asked: the provider once, the listing once, or each variant (one delivery model) by itself. */
export type Subject = 'provider' | 'listing' | 'variant'

export const answerTypes = [
  'one',
  'many',
  'scale',
  'boolean',
  'number',
  'money',
  'text',
  'url',
  'date',
  'spdx',
  'country',
  'standard',
  'part',
] as const
/**
 * Shape of an answer's value by type:
 * `one`, `scale` option value · `many` list of option values · `boolean` · `number` in the criterion's unit ·
 * `money` integer euro cents · `text` `{ de, en }` · `url` http(s) address · `date` `YYYY-MM-DD` ·
 * `spdx` SPDX licence expression · `country` ISO 3166-1 alpha-2 ·
 * `standard` list of `{ standard, version, role, claim }` · `part` list of `{ name, why, replaceable }`.
 */
export type AnswerType = (typeof answerTypes)[number]

export type Level = 0 | 1 | 2 | 3 | 4
export type Objective = 'SOV-1' | 'SOV-2' | 'SOV-3' | 'SOV-4' | 'SOV-5' | 'SOV-6' | 'SOV-7' | 'SOV-8'
/** Evidence grades in rising order: self-statement, dated document, contract clause, independent proof. */
export type Grade = 'S' | 'D' | 'C' | 'X'
export type Visibility = 'public' | 'buyers' | 'organisation'
/** One demand on one criterion: facet, must, requirement, alert, preset and match are all made of it. */
export type Predicate =
  | { criterion: string; operator: 'is'; value: string | boolean }
  | { criterion: string; operator: 'anyOf' | 'allOf'; value: readonly string[] }
  | { criterion: string; operator: 'atLeast' | 'atMost'; value: string | number }
  | { criterion: string; operator: 'stated' | 'notStated' | 'none' | 'some' }

/** Where a criterion appears. `index` = its words or values are searched as text. */
export type Use = 'form' | 'facet' | 'compare' | 'index' | 'enquiry' | 'tender'
/** Where a demand may stand in a tender. */
export type TenderPlace = 'suitability' | 'specification' | 'award' | 'contract'

/** One possible answer. `implies` names options that a filter for them must find as well. */
export interface Option {
  value: string
  implies?: readonly string[]
  /** Sovereignty profile: 0 to 100, and the level this answer allows; `null` = never limits the level. */
  points?: number
  level?: Level | null
}

/** How a criterion is offered as a filter; the values offered follow from its type (`facet-model.ts`). */
export interface FacetSpec {
  /** Name in the address, German ASCII. Never changes once published. */
  parameter: string
  /** `any` one of the chosen is enough, `all` every chosen one, `least` chosen or better, `most` chosen or less. */
  logic: 'any' | 'all' | 'least' | 'most'
  /** Position in the filter panel; lower stands higher. */
  order: number
  open?: boolean
  /** Offers "not stated" as a value of its own. */
  notStated?: boolean
  /** Limits offered for numbers, money (cents) and dates. */
  bands?: readonly (number | string)[]
}

/** What the criterion demands in a tender; sentences stand in `content/<language>/criteria`. */
export interface RequirementSpec {
  places: readonly TenderPlace[]
  /** Minimums that need a written justification of the need (`true` = all of them). */
  justify?: true | readonly string[]
}

export interface SovereigntySpec {
  objective: Objective
  /** Criteria of the EU Cloud Sovereignty Framework's annex that this question stands for. */
  csf: readonly string[]
  /** Criterion groups of BSI C3A v1.0 that it maps to. */
  c3a: readonly string[]
}

export type ComputedName =
  | 'field'
  | 'delivery'
  | 'openness'
  | 'openness-question'
  | 'licence-family'
  | 'presets'
  | 'objective-level'
  | 'evidence-share'
  | 'confirmed-uses'
  | 'cost-band'

/** One question of the registry, asked once and read by every consumer. Ids never change meaning. */
export interface Criterion {
  id: string
  subject: Subject
  group: GroupId
  type: AnswerType
  options?: readonly Option[]
  /** `many`: at most this many values. `text`: at most this many characters per language. */
  max?: number
  min?: number
  /** `number`: id of the unit, worded in `content`. */
  unit?: string
  uses: readonly Use[]
  visibility: Visibility
  core?: boolean
  required?: boolean
  minimumEvidence?: Grade
  /** Months after which evidence for this answer expires; overrides the grade's. */
  validMonths?: number
  /** Not applicable as soon as one of these holds. */
  naIf?: readonly Predicate[]
  computed?: ComputedName
  facet?: FacetSpec
  requirement?: RequirementSpec
  sovereignty?: SovereigntySpec
  /** Retired criteria stay readable in old snapshots and are asked nowhere. */
  retired?: { on: string; replacedBy?: string }
}

export const groups = [
  'basics',
  'sovereignty',
  'sov-1',
  'sov-2',
  'sov-3',
  'sov-4',
  'sov-5',
  'sov-6',
  'sov-7',
  'sov-8',
  'openness',
  'interop',
  'price',
  'buying',
  'operation',
  'uses',
  'exit',
  'provider',
] as const
/** Groups in the order in which every form, page, matrix and export shows them. */
export type GroupId = (typeof groups)[number]
