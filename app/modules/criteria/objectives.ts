import type { Objective } from './criterion'

/** The eight objectives of the EU Cloud Sovereignty Framework v1.2.1 (20 October 2025), in its order. */
export const objectives: readonly Objective[] = ['SOV-1', 'SOV-2', 'SOV-3', 'SOV-4', 'SOV-5', 'SOV-6', 'SOV-7', 'SOV-8']

/** A set of weights, dated and sourced; the sum is 100. */
export interface WeightSet {
  id: string
  weights: Record<Objective, number>
  published: string
  source: string
  verifiedOn: string
  confidence: 'official text read' | 'two agreeing transcriptions' | 'unverified'
}

const set = (values: readonly number[]) =>
  Object.fromEntries(objectives.map((objective, index) => [objective, values[index] ?? 0])) as Record<Objective, number>

/** Weights only change the total, never a level. */
export const weightSets = [
  {
    id: 'csf-2025-10',
    weights: set([15, 10, 10, 15, 20, 15, 10, 5]),
    published: '2025-10-20',
    source: 'EU Cloud Sovereignty Framework v1.2.1, section 5',
    verifiedOn: '2026-11-22',
    confidence: 'two agreeing transcriptions',
  },
  {
    id: 'csf-2026-06',
    weights: set([20, 10, 10, 15, 10, 15, 15, 5]),
    published: '2026-06-01',
    source: 'EU Cloud Sovereignty Framework, annex calculator, captioned "Score (examples)"',
    verifiedOn: '2026-11-22',
    confidence: 'two agreeing transcriptions',
  },
] as const satisfies readonly WeightSet[]

export type WeightSetId = (typeof weightSets)[number]['id']
export const defaultWeightSet: WeightSetId = 'csf-2026-06'
