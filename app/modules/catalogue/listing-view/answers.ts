import { partWords as partsDe } from '../../../content/de/registry'
import { partWords as partsEn } from '../../../content/en/registry'
import type { Language } from '../../../lib/language'
import type { AnswerSource, Answers, AnswerValue } from '../../criteria/answer'
import { compareRows } from '../../criteria/compare-model'
import type { Criterion, GroupId, Level } from '../../criteria/criterion'
import { checkedUntil, type EvidenceState } from '../../criteria/evidence'
import { groupName } from '../../criteria/group-names'
import { openness } from '../../criteria/openness'
import { type Facts, isNotApplicable } from '../../criteria/predicate'
import type { Registry } from '../../criteria/registry'
import { valueLines } from '../../criteria/value-text'
import { criterionWords, fill } from '../../criteria/words'
import { type EvidenceView, evidenceViews, gradeName, type RepositoryView, repositoryView } from './evidence'

/** What answers are shown from: those of one variant (or of a provider), with what is derived from them. */
export interface AnswerContext {
  registry: Registry
  language: Language
  /** Berlin day, `YYYY-MM-DD`. */
  today: string
  answers: Answers
  facts: Facts
  states: Readonly<Record<string, EvidenceState>>
}

/** How a row is marked: how its answer is backed, computed by the marketplace, not stated, or not asked of this variant. */
export type AnswerMark = EvidenceState | 'computed' | 'none' | 'notApplicable'

/** One question with what is known of it, in one language. */
export interface AnswerView {
  id: string
  label: string
  question: string
  /** Empty = nothing to show: not stated or not applicable. */
  lines: readonly string[]
  /** Address of an answer that is one. */
  link: string | null
  /** Level of the sovereignty profile that this answer allows; `null` = it never limits. */
  level: Level | null
  mark: AnswerMark
  /** A question, as opposed to a total over several. */
  asked: boolean
  /** Result of other answers, never stated itself. */
  computed: boolean
  /** Name of the evidence grade the criterion needs, where it names one and the answer does not reach it. */
  needed: string | null
  statedOn: string | null
  /** Who said it; `null` = nobody, or computed. */
  origin: AnswerSource['kind'] | null
  /** Where the answer was read; `null` = the provider stated it, or nobody did. */
  repository: RepositoryView | null
  /** Last day on which reading the repository counts as evidence. */
  checkedUntil: string | null
  evidence: readonly EvidenceView[]
}

/** The questions of one group and how many of those that apply are evidenced; `null` where all are computed. */
export interface AnswerGroup {
  group: GroupId
  name: string
  rows: readonly AnswerView[]
  evidenced: number
  applicable: number | null
  /** Something in it has expired, so it is shown unfolded. */
  expired: boolean
}

export interface LabelGroup {
  name: string
  labels: readonly string[]
}

/** The row of one criterion. */
export function answerView(context: AnswerContext, criterion: Criterion): AnswerView {
  const { registry, language, today, facts } = context
  const words = criterionWords(language, criterion.id)
  const mark = markOf(context, criterion)
  const value = mark === 'notApplicable' ? undefined : facts[criterion.id]
  const answer = criterion.computed || value === undefined ? undefined : context.answers[criterion.id]
  const repository = answer ? repositoryView(answer.source) : null
  const chosen = criterion.options?.find((option) => option.value === value)
  const lacking = mark === 'declared' || mark === 'refused' || mark === 'offered'
  return {
    id: criterion.id,
    label: words.label,
    question: words.question,
    lines:
      value === undefined ? [] : lines(language, registry.get(criterion.id), value).map(atLeast(context, criterion)),
    link: criterion.type === 'url' && typeof value === 'string' ? value : null,
    level: criterion.sovereignty ? (chosen?.level ?? null) : null,
    mark,
    asked: isQuestion(criterion),
    computed: criterion.computed !== undefined,
    needed: criterion.minimumEvidence && lacking ? gradeName(language, criterion.minimumEvidence) : null,
    statedOn: answer?.statedOn ?? null,
    origin: answer?.source.kind ?? null,
    repository,
    checkedUntil: answer && repository ? checkedUntil(criterion, answer.statedOn) : null,
    evidence: answer ? evidenceViews(language, criterion, answer, today) : [],
  }
}

function markOf({ registry, facts, states }: AnswerContext, criterion: Criterion): AnswerMark {
  if (isNotApplicable(criterion, facts, registry)) return 'notApplicable'
  if (facts[criterion.id] === undefined) return 'none'
  return states[criterion.id] ?? 'computed'
}

/**
 * Where the facts leave the step of openness open, what is computed from it is its lower end: "at least …". Everything else
 * stands as it is.
 */
function atLeast({ language, facts }: AnswerContext, { computed }: Criterion): (text: string) => string {
  const step = computed === 'openness' || computed === 'openness-question' ? openness(facts) : null
  if (step === null || step.lower === step.upper) return (text) => text
  return (text) => fill((language === 'de' ? partsDe : partsEn).atLeast, { value: text })
}

function lines(language: Language, criterion: Criterion, value: AnswerValue): string[] {
  if (Array.isArray(value) && value.length === 0) return [(language === 'de' ? partsDe : partsEn).none]
  return valueLines(language, criterion, value)
}

/** Every public question in the registry's groups; the source of "n of m evidenced". */
export function answerGroups(context: AnswerContext): AnswerGroup[] {
  return compareRows(context.registry).map(({ group, criteria }) => {
    const rows = criteria.map((criterion) => answerView(context, criterion))
    const counted = askedRows({ rows })
    return {
      group,
      name: groupName(context.language, group),
      rows,
      evidenced: counted.filter(({ mark }) => mark === 'evidenced').length,
      applicable: criteria.some(isQuestion) ? counted.length : null,
      expired: rows.some(({ mark }) => mark === 'expired'),
    }
  })
}

/** Rows of questions that apply, totals left out. */
export const askedRows = ({ rows }: Pick<AnswerGroup, 'rows'>): AnswerView[] =>
  rows.filter(({ asked, mark }) => asked && mark !== 'notApplicable')

/** A question, as opposed to a total over several; one question of the sovereignty profile is computed. */
const isQuestion = ({ computed, sovereignty }: Criterion) => computed === undefined || sovereignty !== undefined

/** Labels of public asked questions with that mark, in the registry's groups; groups without any are left out. */
export function labelsMarked(context: AnswerContext, wanted: 'none' | 'notApplicable'): LabelGroup[] {
  const { registry, language } = context
  return compareRows(registry).flatMap(({ group, criteria }) => {
    const labels = criteria
      .filter((criterion) => criterion.computed === undefined && markOf(context, criterion) === wanted)
      .map(({ id }) => criterionWords(language, id).label)
    return labels.length === 0 ? [] : [{ name: groupName(language, group), labels }]
  })
}

/** Rows of the asked public questions of some groups. */
export function rowsOf(context: AnswerContext, ...wanted: readonly GroupId[]): AnswerView[] {
  return wanted.flatMap((group) =>
    context.registry
      .list({ group, asked: true })
      .filter(({ visibility }) => visibility === 'public')
      .map((criterion) => answerView(context, criterion)),
  )
}
