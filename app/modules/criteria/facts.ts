import type { Answers, AnswerValue } from './answer'
import type { DeliveryModel } from './entries/basics'
import { type EvidenceState, evidenceState } from './evidence'
import { fieldOf } from './functions'
import { licenceFamilies } from './licence'
import { objectives, weightSets } from './objectives'
import { openness, opennessQuestion } from './openness'
import { evaluateAll, type Facts } from './predicate'
import { presetIds, presets } from './presets'
import type { Registry } from './registry'
import { sizeClasses } from './size-classes'
import { type ProfileItem, profileItems, sovereigntyProfile } from './sovereignty-profile'
import { yearlyCost } from './yearly-cost'

/** What a variant's facts are derived from: the answers of provider, listing and variant in one record. */
export interface FactInput {
  delivery: DeliveryModel
  answers: Answers
  confirmedUses: number
  /** Berlin day on which evidence is judged, `YYYY-MM-DD`. */
  today: string
}

export interface DerivedFacts {
  facts: Facts
  /** How each stated answer is backed, by criterion id; computed criteria follow the answers they come from. */
  states: Readonly<Record<string, EvidenceState>>
  items: readonly ProfileItem[]
}

/**
 * Everything the predicate can be asked about a variant: stated answers first, then the computed criteria.
 * Retired criteria are left out.
 */
export function deriveFacts(registry: Registry, input: FactInput): DerivedFacts {
  const facts: Record<string, AnswerValue | undefined> = {}
  const states: Record<string, EvidenceState> = {}
  for (const criterion of registry.criteria) {
    const answer = input.answers[criterion.id]
    if (!answer || criterion.computed) continue
    facts[criterion.id] = answer.value
    states[criterion.id] = evidenceState(criterion, answer, input.today)
  }
  facts.delivery = input.delivery
  facts.confirmedUses = input.confirmedUses
  if (Array.isArray(facts.functions)) facts.field = [...new Set((facts.functions as string[]).map(fieldOf))]
  const step = openness(facts)
  if (step) facts.openness = step.lower
  if (typeof facts.licence === 'string') facts.licenceFamily = licenceFamilies(facts.licence)
  const question = opennessQuestion(facts)
  if (question !== undefined) {
    facts['s6-opensource'] = question
    const shown = states.licence === 'evidenced' && (facts.repoPublic !== true || states.repoPublic === 'evidenced')
    states['s6-opensource'] = shown ? 'evidenced' : 'declared'
  }
  const evidenced = new Set(Object.keys(states).filter((id) => states[id] === 'evidenced'))
  const items = profileItems(registry, facts, evidenced)
  addProfileFacts(facts, items)
  const reached = presetIds.filter((preset) => evaluateAll(presets[preset], facts, registry) === 'met')
  // None reached is an answer only where one demand of the lowest is not met; an open one may still be.
  const open = reached.length === 0 && evaluateAll(presets.basis, facts, registry) === 'notStated'
  facts.preset = open ? undefined : reached
  facts.yearlyCost = costBands(registry, facts)
  return { facts, states, items }
}

function addProfileFacts(facts: Record<string, AnswerValue | undefined>, items: readonly ProfileItem[]): void {
  const profile = sovereigntyProfile(items, weightSets[0])
  if (profile.applicable === 0) return
  if (profile.stated > 0) facts.evidenceShare = Math.floor((100 * profile.evidencedCount) / profile.applicable)
  for (const [index, result] of profile.objectives.entries()) {
    const { level } = result.declared
    if ('level' in level) facts[`level-${objectives[index]?.toLowerCase()}`] = String(level.level)
  }
}

function costBands(registry: Registry, facts: Facts): string[] | undefined {
  const bands = registry.find('yearlyCost')?.options ?? []
  const reached: string[] = []
  for (const { id, typical } of sizeClasses) {
    const cost = yearlyCost(facts, typical)
    if (!('cents' in cost)) return undefined
    for (const { value } of bands) {
      const [size, limit] = value.split('.')
      if (size === id && cost.cents <= Number(limit)) reached.push(value)
    }
  }
  return reached
}
