import { addMonths } from '../../../app/lib/calendar-date'
import type { Criterion, Grade, Level, Objective } from '../../../app/modules/criteria/criterion'
import type { DeliveryModel } from '../../../app/modules/criteria/entries/basics'
import { sovereigntyEntries } from '../../../app/modules/criteria/entries/sovereignty'
import { objectives } from '../../../app/modules/criteria/objectives'
import { opennessQuestion } from '../../../app/modules/criteria/openness'
import { type Facts, isNotApplicable } from '../../../app/modules/criteria/predicate'
import { registry } from '../../../app/modules/criteria/registry'
import type { SeedAnswer, SeedEvidence } from '../seed-data'
import { attestations, evidenceWords, issuers, refusals, selfStatement } from './evidence-words'
import type { EvidenceProfile, TargetRow } from './target-levels'

interface ExpandContext {
  /** The listing's invented site, ending in a slash. */
  site: string
  /** The provider's answer to `s1-control`, if it gave one. */
  control: string | undefined
  /** The listing's answers by criterion id. */
  facts: object
  /** The variants' answers by delivery model and criterion id. */
  variants: Partial<Record<DeliveryModel, object>>
  /** Day of the last confirmation; no piece of evidence is younger. */
  confirmedOn: string
  /** Day on which a criterion was stated. */
  statedOn: (criterion: string) => string
}

interface Expanded {
  listing: SeedAnswer[]
  variants: Partial<Record<DeliveryModel, SeedAnswer[]>>
}

/** Stable number from words (FNV-1a with a final mix), 0 to 2^32 - 1. */
export function stableHash(...words: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const char of words.join('\n')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x119de1f3)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The same one of `list` for the same words. */
export function pick<Item>(list: readonly [Item, ...Item[]] | readonly Item[], ...words: readonly string[]): Item {
  const chosen = list[stableHash(...words) % list.length]
  if (chosen === undefined) throw new Error(`nothing to pick for ${words.join(' ')}`)
  return chosen
}

interface Situation {
  delivery: DeliveryModel
  control: string | undefined
  facts: Facts
  openness: string
}

const nonEu = ({ control }: Situation) => control === 'non_eu' || control === 'mostly_non_eu'
const hosted = ({ delivery }: Situation) => delivery === 'saas' || delivery === 'managed'
const local = ({ delivery }: Situation) => delivery === 'onprem'
const closed = ({ openness }: Situation) => openness === 'O0_O1'
const open = ({ openness }: Situation) => openness.startsWith('O4') || openness === 'O5'

/** Answers that exist, but seldom: chosen only where the table asks for them. */
const seldom: Record<string, (level: Level, situation: Situation) => readonly string[]> = {
  's4-staff': (_, { control }) => (control === 'eu' ? ['eu_escalation'] : []),
  's7-cert': (level, situation) => [
    ...(level < 3 ? ['c5t1_itgs', 'c5t2'] : []),
    ...(level < 2 && !hosted(situation) ? ['iso27001'] : []),
  ],
}

/** Answers that would contradict what else is known; the left side is never chosen where the right side holds. */
const contradictions: Record<
  string,
  readonly (readonly [values: readonly string[], when: (s: Situation) => boolean])[]
> = {
  's1-continuity': [
    [['autonomous'], (s) => hosted(s) && closed(s)],
    [['stop'], (s) => !hosted(s)],
  ],
  's1-roadmap': [[['decide'], (s) => closed(s) && s.control !== 'eu']],
  's2-law': [
    [['non_eu'], (s) => s.control !== 'non_eu'],
    [['mixed'], (s) => s.control === 'eu' || s.control === undefined],
    [['eu'], (s) => s.control === 'non_eu'],
  ],
  's2-exposure': [
    [['full'], (s) => !nonEu(s)],
    [['eu_sub'], (s) => s.control !== 'mostly_non_eu'],
    [['structure', 'none'], nonEu],
    [['none'], (s) => s.control === 'mostly_eu'],
    [['clauses'], (s) => local(s) && !nonEu(s)],
  ],
  's2-requests': [
    [['silent', 'partly', 'always_informed', 'contested'], (s) => local(s) && !nonEu(s)],
    [['rejected'], nonEu],
  ],
  's3-location': [
    [['unknown', 'partly_eu', 'mainly_eu', 'eu_exceptions'], local],
    [['unknown', 'partly_eu', 'mainly_eu'], (s) => s.control === 'eu'],
  ],
  's3-keys': [[['provider', 'mostly_provider', 'shared'], local]],
  's3-logs': [[['provider'], local]],
  's3-ai': [[['eu_led', 'eu_full'], nonEu]],
  's4-export': [
    [['none', 'effort'], (s) => s.facts.openExport === true],
    [['documented', 'service', 'tested'], (s) => s.facts.openExport === false],
    [['service', 'tested'], (s) => s.facts.exitHelp === 'none'],
  ],
  's4-staff': [
    [['eu', 'eu_vetted'], nonEu],
    [['non_eu'], (s) => !nonEu(s)],
    [['partly'], (s) => s.control === 'eu'],
  ],
  's4-docs': [
    [['source'], closed],
    [['deploy'], (s) => closed(s) && !local(s)],
    [['none', 'request'], open],
  ],
  's5-deps': [[['no_non_eu'], nonEu]],
  's5-origin': [
    [['mostly_eu', 'eu'], nonEu],
    [['blackbox', 'foreign'], (s) => !nonEu(s)],
  ],
  's5-sbom': [
    [['none', 'request'], (s) => s.facts.sbomUrl !== undefined],
    [['release', 'release_tr'], (s) => s.facts.sbomUrl === undefined],
  ],
  's6-interfaces': [[['closed', 'restricted'], (s) => s.facts.openApiUrl !== undefined]],
  's6-architecture': [[['large', 'contribute'], closed]],
  's7-cert': [[['dc_only', 'c5t1_itgs', 'c5t2'], (s) => !hosted(s)]],
  's7-gdpr': [
    [['none'], (s) => s.facts.dpaOffered === true],
    [['avv', 'avv_dsfa', 'audited'], (s) => s.facts.dpaOffered === false],
  ],
}

interface Choice {
  value: string
  points: number
  level: Level | null
}

function options(criterion: Criterion, situation: Situation): Choice[] {
  const ruledOut = (contradictions[criterion.id] ?? [])
    .filter(([, when]) => when(situation))
    .flatMap(([values]) => values)
  return (criterion.options ?? [])
    .filter(({ value }) => !ruledOut.includes(value))
    .map(({ value, points, level }) => ({ value, points: points ?? 0, level: level ?? null }))
}

function usual(criterion: Criterion, level: Level, situation: Situation): Choice[] {
  const rare = seldom[criterion.id]?.(level, situation) ?? []
  return options(criterion, situation).filter(({ value }) => !rare.includes(value))
}

function closest(choices: readonly Choice[], points: number): Choice | undefined {
  return [...choices].sort((a, b) => Math.abs(a.points - points) - Math.abs(b.points - points))[0]
}

const profileShift: Record<EvidenceProfile, number> = { strong: 14, mixed: 4, weak: -8, none: -8 }

/** Points a row would reach if every answer were as good as its mean level. */
function ambition(rows: readonly TargetRow[]): number {
  const means = rows.map(({ levels, evidence }) => {
    const stated = levels.filter((level) => level !== null)
    const mean = stated.reduce((sum: number, level) => sum + level, 0) / Math.max(1, stated.length)
    return mean * 25 + profileShift[evidence]
  })
  return means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length)
}

const completeness = ['none', 'some', 'core', 'all'] as const

function isAsked(criterion: Criterion, answered: TargetRow['answered'], listing: string, scope: string): boolean {
  switch (answered) {
    case 'all':
      return true
    case 'core':
      return criterion.core === true
    case 'some':
      return stableHash(listing, scope, criterion.id, 'some') % 100 < 58
    case 'none':
      return false
  }
}

const target = (row: TargetRow, objective: Objective) => row.levels[objectives.indexOf(objective)] ?? null

/**
 * The sovereignty answers of a listing and its variants that meet the target levels of `rows`: the lowest level among the
 * chosen options of an objective equals the target, options that contradict other answers are never chosen. Throws where a
 * target cannot be met. The same input gives the same answers.
 */
export function expandSovereignty(rows: readonly TargetRow[], context: ExpandContext): Expanded {
  const asked = sovereigntyEntries.filter(({ computed, subject }) => !computed && subject !== 'provider')
  const [first] = rows
  if (!first) return { listing: [], variants: {} }
  const { listing } = first
  const openness = opennessQuestion(context.facts as Facts) ?? 'O0_O1'
  const situationOf = (row: TargetRow): Situation => ({
    delivery: row.delivery,
    control: context.control,
    openness,
    facts: { ...context.facts, ...context.variants[row.delivery], delivery: row.delivery } as Facts,
  })
  const applies = (criterion: Criterion, row: TargetRow) =>
    !isNotApplicable(criterion, situationOf(row).facts, registry)
  const overrides: Record<string, string> = Object.assign({}, ...rows.map(({ override }) => override ?? {}))
  const forced = (criterion: Criterion, value: string | undefined, choices: readonly Choice[]) => {
    if (value === undefined) return undefined
    const choice = choices.find((option) => option.value === value)
    if (!choice) throw new Error(`${listing}: ${criterion.id} ${value} contradicts other answers`)
    return choice
  }
  const jitter = (scope: string, id: string) => (stableHash(listing, scope, id) % 41) - 20

  const listingChoices = new Map<Criterion, Choice>()
  for (const criterion of asked.filter(({ subject }) => subject === 'listing')) {
    const objective = criterion.sovereignty?.objective as Objective
    const own = rows.filter((row) => target(row, objective) !== null && applies(criterion, row))
    const [sample] = own
    if (!sample) continue
    const answered = completeness[Math.max(...own.map((row) => completeness.indexOf(row.answered)))] ?? 'none'
    if (overrides[criterion.id] === undefined && !isAsked(criterion, answered, listing, 'listing')) continue
    const ceiling = Math.max(...own.map((row) => target(row, objective) ?? 0))
    const choices = options(criterion, situationOf(sample))
    const fitting = choices.filter(({ level }) => level === null || level >= ceiling)
    const choice =
      forced(criterion, overrides[criterion.id], choices) ??
      closest(fitting, ambition(own) + jitter('listing', criterion.id))
    if (choice) listingChoices.set(criterion, choice)
  }
  bindListing(rows, listingChoices, asked, situationOf, openness)

  const variants: Expanded['variants'] = {}
  for (const row of rows) {
    const situation = situationOf(row)
    const choices = new Map<Criterion, Choice>()
    for (const objective of objectives) {
      const level = target(row, objective)
      if (level === null) continue
      const fixed = fixedLevels(objective, context.control, openness, listingChoices)
      chooseForVariant(row, objective, level, fixed, situation, asked, choices, forced, jitter)
    }
    variants[row.delivery] = [...choices].map(([criterion, choice]) =>
      toAnswer(criterion, choice, row.evidence, context, `${listing} ${row.delivery}`),
    )
  }
  const best = [...rows].sort((a, b) => profileShift[b.evidence] - profileShift[a.evidence])[0] ?? first
  return {
    listing: [...listingChoices].map(([criterion, choice]) =>
      toAnswer(criterion, choice, best.evidence, context, listing),
    ),
    variants,
  }
}

/** Levels that the provider's, the listing's and the computed answers already set for an objective. */
function fixedLevels(
  objective: Objective,
  control: string | undefined,
  openness: string,
  listingChoices: ReadonlyMap<Criterion, Choice>,
): Level[] {
  const of = (id: string, value: string | undefined) =>
    registry.get(id).options?.find((option) => option.value === value)?.level
  const levels = [...listingChoices]
    .filter(([criterion]) => criterion.sovereignty?.objective === objective)
    .map(([, { level }]) => level)
  if (objective === 'SOV-1') levels.push(of('s1-control', control) ?? null)
  if (objective === 'SOV-6') levels.push(of('s6-opensource', openness) ?? null)
  return levels.filter((level) => level !== null)
}

/** SOV-6 has no question of the variant: one of the listing's own answers has to sit at the target. */
function bindListing(
  rows: readonly TargetRow[],
  listingChoices: Map<Criterion, Choice>,
  asked: readonly Criterion[],
  situationOf: (row: TargetRow) => Situation,
  openness: string,
): void {
  const row = rows.find((candidate) => target(candidate, 'SOV-6') !== null)
  if (!row) return
  const level = target(row, 'SOV-6')
  if (fixedLevels('SOV-6', undefined, openness, listingChoices).includes(level as Level)) return
  const able = asked
    .filter((criterion) => criterion.sovereignty?.objective === 'SOV-6')
    .filter((criterion) => row.override?.[criterion.id] === undefined)
    .filter((criterion) => row.answered === 'some' || listingChoices.has(criterion))
    .flatMap((criterion) => {
      const choice = options(criterion, situationOf(row)).find((option) => option.level === level)
      return choice ? [{ criterion, choice }] : []
    })
  const { criterion, choice } = pick(able, row.listing, 'SOV-6')
  listingChoices.set(criterion, choice)
}

function chooseForVariant(
  row: TargetRow,
  objective: Objective,
  level: Level,
  fixed: readonly Level[],
  situation: Situation,
  asked: readonly Criterion[],
  choices: Map<Criterion, Choice>,
  forced: (criterion: Criterion, value: string | undefined, choices: readonly Choice[]) => Choice | undefined,
  jitter: (scope: string, id: string) => number,
): void {
  const fault = (reason: string) => new Error(`${row.listing} ${row.delivery} ${objective} level ${level}: ${reason}`)
  if (fixed.some((other) => other < level)) throw fault('an answer of the provider or the listing is lower')
  const own = asked.filter(
    (criterion) =>
      criterion.subject === 'variant' &&
      criterion.sovereignty?.objective === objective &&
      !isNotApplicable(criterion, situation.facts, registry),
  )
  const wanted = ambition([row])
  const chosen = new Map<Criterion, Choice>()
  for (const criterion of own) {
    const override = forced(criterion, row.override?.[criterion.id], options(criterion, situation))
    if (!override && !isAsked(criterion, row.answered, row.listing, row.delivery)) continue
    const exposed = [...choices].find(([{ id }]) => id === 's2-exposure')?.[1].value
    const fitting = usual(criterion, level, situation)
      .filter((option) => option.level === null || option.level >= level)
      .filter(({ value }) => value !== 'no_non_eu' || exposed === 'structure' || exposed === 'none')
    const choice = override ?? closest(fitting, wanted + jitter(row.delivery, criterion.id))
    if (!choice) throw fault(`${criterion.id} has no answer that fits`)
    chosen.set(criterion, choice)
  }
  if (!fixed.includes(level) && ![...chosen.values()].some((choice) => choice.level === level)) {
    const able = own
      .filter((criterion) => row.override?.[criterion.id] === undefined)
      .filter((criterion) => row.answered === 'some' || chosen.has(criterion))
      .flatMap((criterion) => {
        const fitting = usual(criterion, level, situation).filter((option) => option.level === level)
        const choice = closest(fitting, wanted + jitter(row.delivery, criterion.id))
        return choice ? [{ criterion, choice }] : []
      })
    if (able.length === 0) throw fault('no question can sit at that level')
    const { criterion, choice } = pick(able, row.listing, row.delivery, objective)
    chosen.set(criterion, choice)
  }
  for (const criterion of own) {
    const choice = chosen.get(criterion)
    if (choice) choices.set(criterion, choice)
  }
}

type Fate = 'accepted' | 'renewed' | 'short' | 'offered' | 'refused' | 'expired' | 'missing'

/** Shares in percent of what becomes of the evidence for an answer. */
const fates: Record<EvidenceProfile, readonly (readonly [Fate, number])[]> = {
  strong: [
    ['accepted', 66],
    ['renewed', 6],
    ['short', 4],
    ['offered', 8],
    ['refused', 3],
    ['expired', 5],
    ['missing', 8],
  ],
  mixed: [
    ['accepted', 40],
    ['renewed', 2],
    ['short', 6],
    ['offered', 13],
    ['refused', 7],
    ['expired', 10],
    ['missing', 22],
  ],
  weak: [
    ['accepted', 13],
    ['renewed', 0],
    ['short', 9],
    ['offered', 17],
    ['refused', 11],
    ['expired', 10],
    ['missing', 40],
  ],
  none: [['missing', 100]],
}

const order: readonly Grade[] = ['S', 'D', 'C', 'X']

function fateOf(profile: EvidenceProfile, hash: number): Fate {
  let rest = hash % 100
  for (const [fate, share] of fates[profile]) {
    if (rest < share) return fate
    rest -= share
  }
  return 'missing'
}

/** The day `days` days after `day`. */
function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function toAnswer(
  criterion: Criterion,
  choice: Choice,
  profile: EvidenceProfile,
  context: ExpandContext,
  scope: string,
): SeedAnswer {
  const evidence = evidenceFor(criterion, choice, profile, context, scope)
  return {
    criterion: criterion.id,
    value: choice.value,
    statedOn: context.statedOn(criterion.id),
    source: { kind: 'provider' },
    ...(evidence.length > 0 && { evidence }),
  }
}

/** Nobody hands in proof for the worst answer, so it stays a statement. */
function evidenceFor(
  criterion: Criterion,
  choice: Choice,
  profile: EvidenceProfile,
  { site, confirmedOn }: ExpandContext,
  scope: string,
): SeedEvidence[] {
  const hash = stableHash(scope, criterion.id, 'evidence')
  const fate = choice.points === 0 ? 'missing' : fateOf(profile, hash)
  const minimum = criterion.minimumEvidence ?? 'D'
  const independent = choice.value === 'independent' || choice.value === 'audited' || choice.value === 'eu_vetted'
  const raised = independent ? 'X' : minimum === 'D' && hash % 7 === 0 ? 'C' : minimum
  const piece = (grade: Grade, issuedOn: string, rest: Partial<SeedEvidence>): SeedEvidence => ({
    grade,
    title: titleOf(criterion, choice, grade),
    ...(grade === 'X' && { issuer: pick(issuers, scope, criterion.id) }),
    issuedOn,
    ...(grade === 'D' && { url: `${site}nachweise/${criterion.id}` }),
    ...(grade === 'C' && hash % 3 === 0 && { visibility: 'buyers' as const }),
    state: 'accepted',
    ...rest,
  })
  const days = (spread: number) => (hash >>> 7) % spread
  const issued = (from: string, spread: number) => {
    const day = addDays(from, days(spread))
    return day <= confirmedOn ? day : addDays(confirmedOn, -days(90))
  }
  const current = (grade: Grade): SeedEvidence => {
    const issuedOn = issued(grade === 'C' ? '2025-02-03' : '2026-01-12', grade === 'C' ? 580 : 270)
    const months = { S: null, D: criterion.validMonths ?? null, C: 36, X: 36 }[grade]
    return piece(grade, issuedOn, months === null ? {} : { validUntil: addMonths(issuedOn, Math.min(months, 32)) })
  }
  const past = (grade: Grade): SeedEvidence => {
    const issuedOn = addDays('2024-06-03', days(330))
    const validUntil = addDays('2025-09-30', days(330))
    return piece(grade, issuedOn, { validUntil })
  }
  switch (fate) {
    case 'accepted':
      return [current(raised)]
    case 'renewed':
      return [past(raised), current(raised)]
    case 'short': {
      const lower = order[Math.max(0, order.indexOf(minimum) - 1)] ?? 'S'
      return [current(lower)]
    }
    case 'offered':
      return [{ ...piece(raised, issued('2026-08-03', 108), {}), state: 'offered' }]
    case 'refused':
      return [
        {
          ...piece(raised, issued('2025-06-02', 480), {}),
          state: 'refused',
          reason: pick(refusals[raised], scope, criterion.id, 'reason'),
        },
      ]
    case 'expired':
      return [past(raised)]
    case 'missing':
      return []
  }
}

function titleOf(criterion: Criterion, choice: Choice, grade: Grade): SeedEvidence['title'] {
  if (grade === 'S') return selfStatement
  if (criterion.id === 's7-cert' && grade === 'X') return attestations[choice.value] ?? selfStatement
  const words = evidenceWords[criterion.id]
  if (!words) throw new Error(`no words for evidence of ${criterion.id}`)
  return words[grade]
}
