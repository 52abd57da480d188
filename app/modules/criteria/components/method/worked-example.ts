import { defaultWeightSet, type WeightSet, weightSets } from '../../objectives'
import type { Facts } from '../../predicate'
import { registry } from '../../registry'
import { type ProfileItem, profileItems, type SovereigntyProfile, sovereigntyProfile } from '../../sovereignty-profile'

/** Answers of an invented SaaS solution without AI and devices. */
const answers: Facts = {
  delivery: 'saas',
  usesAi: false,
  usesHardware: false,
  personalData: true,
  's1-control': 'eu',
  's1-change': 'notice',
  's1-continuity': 'contract',
  's1-roadmap': 'board',
  's2-law': 'eu',
  's2-exposure': 'structure',
  's2-requests': 'always_informed',
  's3-location': 'eu_only',
  's3-keys': 'shared',
  's3-logs': 'provider',
  's3-deletion': 'verified',
  's3-datarights': 'customer_rights',
  's4-export': 'documented',
  's4-switching': 'cost_based',
  's4-staff': 'eu',
  's4-docs': 'admin',
  's5-deps': 'listed',
  's5-origin': 'mostly_eu',
  's5-sbom': 'request',
  's6-interfaces': 'standards',
  's6-standards': 'some',
  's6-opensource': 'O2_O3',
  's6-architecture': 'some',
  's7-cert': 'iso27001',
  's7-gdpr': 'avv',
  's7-incident': 'legal',
  's7-audit': 'remote',
  's8-energy': 'pue15',
}

/** Those of the answers that evidence is assumed for. */
export const exampleEvidence: readonly string[] = [
  's1-control',
  's2-law',
  's3-location',
  's3-datarights',
  's7-cert',
  's7-gdpr',
]

/** The questions of the profile with the example's answers. */
export const exampleItems: readonly ProfileItem[] = profileItems(registry, answers, new Set(exampleEvidence))

/** The example's scores and levels under a set of weights. */
export const exampleProfile = (weights: WeightSet): SovereigntyProfile => sovereigntyProfile(exampleItems, weights)

/** The weights that the catalogue uses. */
export const usedWeights: WeightSet = weightSets.find(({ id }) => id === defaultWeightSet) ?? weightSets[0]

/** What the best answers to the core questions alone give by the full formula, where every question applies. */
export function coreAlone(): SovereigntyProfile {
  const applicable: Facts = { delivery: 'saas', usesAi: true, usesHardware: true, personalData: true }
  const best = Object.fromEntries(
    profileItems(registry, applicable, new Set())
      .filter(({ criterion }) => criterion.core)
      .map(({ criterion }) => [criterion.id, criterion.options?.at(-1)?.value]),
  )
  return sovereigntyProfile(profileItems(registry, { ...applicable, ...best }, new Set()), usedWeights)
}
