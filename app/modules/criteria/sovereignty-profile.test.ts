import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, round } from '../../lib/rational'
import { type WeightSet, weightSets } from './objectives'
import type { Facts } from './predicate'
import { registry } from './registry'
import { profileItems, quickProfile, sovereigntyProfile } from './sovereignty-profile'

const questions = registry.criteria.filter(({ sovereignty }) => sovereignty)
const [october, june] = weightSets
const none = new Set<string>()

/** The worked example: an invented German SaaS, EU-owned, EU-hosted, ISO 27001, open core, no AI, no hardware. */
const example: Facts = {
  delivery: 'saas',
  usesAi: false,
  usesHardware: false,
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

const profile = (facts: Facts, evidenced: ReadonlySet<string> = none, weights: WeightSet = june) =>
  sovereigntyProfile(profileItems(registry, facts, evidenced), weights)
const total = (result: ReturnType<typeof profile>) => (result.declared.score ? round(result.declared.score, 2) : null)

describe('the worked example', () => {
  it('gives the totals of both weight sets', () => {
    expect(total(profile(example, none, october))).toBe(59.76)
    expect(total(profile(example, none, june))).toBe(59.55)
  })

  it('gives points and level of every objective, and what binds the total level', () => {
    const result = profile(example)
    expect(result.objectives.map(({ declared }) => (declared.score ? round(declared.score, 2) : null))).toEqual([
      62.5, 75, 68.4, 62.5, 58.33, 50, 50, 50,
    ])
    expect(result.objectives.map(({ declared }) => declared.level)).toEqual(
      [2, 1, 2, 3, 2, 2, 1, 4].map((level) => ({ level })),
    )
    expect(result.declared.level).toEqual({ level: 1 })
    expect(result.binding.map(({ criterion, lift }) => [criterion.id, lift])).toEqual([
      ['s2-requests', 'rejected'],
      ['s7-audit', 'full'],
    ])
    expect(result.gaps).toEqual([])
    expect(result.applicable).toBe(28)
  })

  it('shows nothing as evidenced without evidence, and the evidenced level as unknown', () => {
    const result = profile(example)
    expect(result.evidenced.score && round(result.evidenced.score)).toBe(0)
    expect(result.evidenced.level).toEqual({ unknown: 23 })
  })
})

const best: Facts = Object.fromEntries([
  ['delivery', 'saas'],
  ...questions.map(({ id, options = [] }) => [id, options.at(-1)?.value]),
])

it('gives exactly 100 and level 4 to the best answers', () => {
  const result = profile(best)
  expect(total(result)).toBe(100)
  expect(result.declared.level).toEqual({ level: 4 })
  expect(result.binding).toEqual([])
})

it('shows the short profile apart: best core answers are 100 there, but 52.9 and unknown in the full one', () => {
  const core = Object.fromEntries([
    ['delivery', 'saas'],
    ...questions.filter((entry) => entry.core).map(({ id, options = [] }) => [id, options.at(-1)?.value]),
  ])
  const items = profileItems(registry, core, none)
  expect(quickProfile(items, june).declared.level).toEqual({ level: 4 })
  expect(total(quickProfile(items, june))).toBe(100)
  const full = sovereigntyProfile(items, october)
  expect(full.declared.score && round(full.declared.score, 1)).toBe(52.9)
  expect(full.declared.level).toHaveProperty('unknown')
})

it('has no profile for services', () => {
  const result = profile({ ...example, delivery: 'service' })
  expect(result.applicable).toBe(0)
  expect(result.declared).toEqual({ score: null, level: { notApplicable: true } })
})

const answers = fc
  .tuple(
    fc.constantFrom('saas', 'managed', 'onprem', 'device'),
    fc.record({ usesAi: fc.boolean(), usesHardware: fc.boolean(), personalData: fc.boolean() }),
    fc.tuple(
      ...questions.map(({ options = [] }) =>
        fc.option(fc.constantFrom(...options.map(({ value }) => value)), { nil: undefined }),
      ),
    ),
  )
  .map(
    ([delivery, booleans, values]): Facts => ({
      delivery,
      ...booleans,
      ...Object.fromEntries(questions.map(({ id }, index) => [id, values[index]])),
    }),
  )
const someQuestion = fc.constantFrom(...questions)
const evidenced = fc.subarray(questions.map(({ id }) => id)).map((ids) => new Set(ids))

describe('properties', () => {
  it('an answer that is taken away never raises points or level', () => {
    fc.assert(
      fc.property(answers, someQuestion, (facts, { id }) => {
        const before = profile(facts)
        const after = profile({ ...facts, [id]: undefined })
        for (const [index, result] of after.objectives.entries()) {
          const earlier = before.objectives[index]
          if (result.declared.score && earlier?.declared.score) {
            expect(compare(result.declared.score, earlier.declared.score)).toBeLessThanOrEqual(0)
          }
          if ('level' in result.declared.level && earlier && 'level' in earlier.declared.level) {
            expect(result.declared.level.level).toBeLessThanOrEqual(4)
          }
        }
        if ('level' in before.declared.level && 'level' in after.declared.level) {
          expect(after.declared.level).toEqual(before.declared.level)
        }
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  it('a question that does not apply leaves numerator and denominator', () => {
    fc.assert(
      fc.property(answers, (facts) => {
        const withAi = profile({ ...facts, usesAi: false, 's3-ai': 'eu_full' })
        const without = profile({ ...facts, usesAi: false, 's3-ai': undefined })
        expect(withAi.objectives[2]?.declared).toEqual(without.objectives[2]?.declared)
        expect(withAi.declared).toEqual(without.declared)
        expect(withAi.gaps.map(({ id }) => id)).not.toContain('s3-ai')
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  it('weight sets never change a level or the points of an objective', () => {
    fc.assert(
      fc.property(answers, evidenced, (facts, proofs) => {
        const [one, other] = [profile(facts, proofs, october), profile(facts, proofs, june)]
        expect(one.declared.level).toEqual(other.declared.level)
        expect(one.evidenced.level).toEqual(other.evidenced.level)
        expect(one.objectives).toEqual(other.objectives)
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  it('what is evidenced never exceeds what is declared, and a proof without an answer counts nothing', () => {
    fc.assert(
      fc.property(answers, evidenced, (facts, proofs) => {
        const result = profile(facts, proofs)
        for (const { declared, evidenced: proven } of result.objectives) {
          if (declared.score && proven.score) expect(compare(proven.score, declared.score)).toBeLessThanOrEqual(0)
        }
        expect(result.evidencedCount).toBeLessThanOrEqual(result.answered)
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  it('the total level is the lowest of the objectives, and unknown when one of them is', () => {
    fc.assert(
      fc.property(answers, (facts) => {
        const result = profile(facts)
        const levels = result.objectives.map(({ declared }) => declared.level)
        if (levels.some((level) => 'unknown' in level)) expect(result.declared.level).toHaveProperty('unknown')
        else {
          const known = levels.flatMap((level) => ('level' in level ? [level.level] : []))
          expect(result.declared.level).toEqual({ level: Math.min(...known) })
        }
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)
})
