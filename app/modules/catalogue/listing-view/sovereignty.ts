import { objectiveWords as objectivesDe } from '../../../content/de/criteria/profile'
import { objectiveWords as objectivesEn } from '../../../content/en/criteria/profile'
import type { Language } from '../../../lib/language'
import { type Rational, round } from '../../../lib/rational'
import type { Criterion, Level, Objective } from '../../criteria/criterion'
import { type WeightSet, type WeightSetId, weightSets } from '../../criteria/objectives'
import { evaluateAll, type Facts, type Outcome } from '../../criteria/predicate'
import { presetIds, presets } from '../../criteria/presets'
import type { Registry } from '../../criteria/registry'
import {
  type LevelResult,
  type ProfileItem,
  quickProfile,
  type Scored,
  sovereigntyProfile,
} from '../../criteria/sovereignty-profile'
import { criterionWords, optionLabel } from '../../criteria/words'

/** Points 0 to 100, rounded for display, `width` exact to a tenth; `null` when no question applies. */
export interface ScoreView {
  points: number | null
  width: number
  level: LevelResult
}

export interface BarView {
  objective: Objective
  name: string
  weight: number
  applicable: number
  answered: number
  evidencedCount: number
  declared: ScoreView
  evidenced: ScoreView
  /** Holds the overall level down. */
  binding: boolean
}

export interface BindingView {
  question: string
  answer: string
  level: Level
  /** The next answer that would allow more. */
  lift: string | null
}

/**
 * `none`: no question applies (services) · `empty`: nobody answered anything, so there is nothing to draw ·
 * `profile`: bars, level and what limits it.
 */
export interface SovereigntyView {
  kind: 'none' | 'empty' | 'profile'
  declared: ScoreView
  evidenced: ScoreView
  applicable: number
  answered: number
  evidencedCount: number
  bars: readonly BarView[]
  binding: readonly BindingView[]
  /** Labels of unanswered questions that could limit the level; as many as the unknown level names. */
  missing: readonly string[]
  notApplicable: readonly string[]
  presets: readonly { id: string; name: string; outcome: Outcome }[]
  /** Over the core questions alone; shown while the full profile has gaps and a core answer exists. */
  quick: (Omit<QuickScores, 'bars'> & { rows: readonly { label: string; answer: string | null }[] }) | null
  weightSet: WeightSetId
  weightSets: readonly { id: WeightSetId; current: boolean }[]
}

interface QuickScores {
  declared: ScoreView
  evidenced: ScoreView
  applicable: number
  answered: number
}

/** The weight set of that id, else the default one. */
export function chosenWeightSet(id: string | null, fallback: WeightSetId): (typeof weightSets)[number] {
  const find = (wanted: string | null) => weightSets.find((set) => set.id === wanted)
  return find(id) ?? find(fallback) ?? weightSets[0]
}

/** The sovereignty profile of a variant as its page shows it. */
export function sovereigntyView(
  registry: Registry,
  language: Language,
  { items, facts }: { items: readonly ProfileItem[]; facts: Facts },
  weightSet: WeightSet & { id: WeightSetId },
): SovereigntyView {
  const profile = sovereigntyProfile(items, weightSet)
  const label = ({ id }: Criterion) => criterionWords(language, id).label
  const objectiveNames = language === 'de' ? objectivesDe : objectivesEn
  return {
    kind: profile.applicable === 0 ? 'none' : profile.stated === 0 ? 'empty' : 'profile',
    declared: scoreView(profile.declared),
    evidenced: scoreView(profile.evidenced),
    applicable: profile.applicable,
    answered: profile.answered,
    evidencedCount: profile.evidencedCount,
    bars: profile.objectives.map(({ objective, declared, evidenced, items: own }) => {
      const applying = own.filter(({ applicable }) => applicable)
      const answered = applying.filter(({ value }) => value !== null)
      return {
        objective,
        name: objectiveNames[objective].name,
        weight: weightSet.weights[objective],
        applicable: applying.length,
        answered: answered.length,
        evidencedCount: answered.filter((item) => item.evidenced).length,
        declared: scoreView(declared),
        evidenced: scoreView(evidenced),
        binding: profile.binding.some(({ criterion }) => criterion.sovereignty?.objective === objective),
      }
    }),
    binding: profile.binding.map(({ criterion, value, level, lift }) => ({
      question: criterionWords(language, criterion.id).question,
      answer: optionLabel(language, criterion.id, value),
      level,
      lift: lift && optionLabel(language, criterion.id, lift),
    })),
    missing: profile.gaps.filter(limits).map(label),
    notApplicable: items.filter(({ applicable }) => !applicable).map(({ criterion }) => label(criterion)),
    presets: presetIds.map((id) => ({
      id,
      name: optionLabel(language, 'preset', id),
      outcome: evaluateAll(presets[id], facts, registry),
    })),
    quick: quickView(language, items, weightSet, profile.gaps.length > 0),
    weightSet: weightSet.id,
    weightSets: weightSets.map(({ id }) => ({ id, current: id === weightSet.id })),
  }
}

function quickView(language: Language, items: readonly ProfileItem[], weightSet: WeightSet, gaps: boolean) {
  const quick = quickProfile(items, weightSet)
  if (!gaps || quick.stated === 0) return null
  return {
    declared: scoreView(quick.declared),
    evidenced: scoreView(quick.evidenced),
    applicable: quick.applicable,
    answered: quick.answered,
    rows: items
      .filter(({ criterion, applicable }) => criterion.core && applicable)
      .map(({ criterion, value }) => ({
        label: criterionWords(language, criterion.id).label,
        answer: value === null ? null : optionLabel(language, criterion.id, value),
      })),
  }
}

const limits = ({ options }: Criterion) => options?.some(({ level }) => typeof level === 'number') ?? false

const scoreView = ({ score, level }: Scored): ScoreView => ({
  points: shown(score, 0),
  width: shown(score, 1) ?? 0,
  level,
})

const shown = (score: Rational | null, digits: number) => (score === null ? null : round(score, digits))
