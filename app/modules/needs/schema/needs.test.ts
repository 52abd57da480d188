import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../../../tests/factories/sample-facts'
import { compare, rational } from '../../../lib/rational'
import type { Criterion } from '../../criteria/criterion'
import { evaluate, type Facts, type Outcome } from '../../criteria/predicate'
import { registry } from '../../criteria/registry'
import { degreeOf, fulfilment, openQuestions } from './fulfilment'
import { minimumChoice, predicateOf, tokensOf } from './minimum'
import {
  demandable,
  facetRequirements,
  presetRequirements,
  type Requirement,
  requirementsSchema,
  withRequirements,
} from './requirement'
import { minimumText, offeredMinimums, requirementLine } from './requirement-text'

const criteria = [...demandable(registry).values()]
const schema = requirementsSchema(registry)

/** Tokens that a form may send for a criterion. */
function tokens(criterion: Criterion): fc.Arbitrary<string[]> {
  const choice = minimumChoice(criterion)
  if (choice.kind === 'limit') {
    // Euros are typed, cents are kept.
    const scale = choice.type === 'money' ? 100 : 1
    const least = (criterion.min ?? 0) / scale
    const most = (criterion.max ?? 50_000) / scale
    return choice.type === 'date'
      ? fc.constantFrom(['2025-01-31'], ['2026-11-01'])
      : fc.integer({ min: Math.ceil(least), max: Math.min(most, least + 500) }).map((n) => [String(n)])
  }
  const all = choice.values.map(({ token }) => token)
  return fc.subarray(all, { minLength: 1, maxLength: choice.kind === 'one' ? 1 : Math.min(3, all.length) })
}

const requirement: fc.Arbitrary<Requirement> = fc.constantFrom(...criteria).chain((criterion) =>
  fc.record({
    criterion: fc.constant(criterion.id),
    predicate: tokens(criterion).map((chosen) => {
      const predicate = predicateOf(criterion, chosen)
      if (!predicate) throw new Error(`${criterion.id} refuses ${chosen}`)
      return predicate
    }),
    strength: fc.constantFrom('must' as const, 'should' as const),
    weight: fc.integer({ min: 1, max: 100 }),
  }),
)
const requirements = fc.uniqueArray(requirement, { maxLength: 12, selector: ({ criterion }) => criterion })
const facts = sampleFacts(registry)
const outcome = fc.constantFrom<Outcome>('met', 'notMet', 'notStated', 'notApplicable')
const terms = fc.array(fc.record({ criterion: fc.constant('x'), weight: fc.integer({ min: 1, max: 100 }), outcome }), {
  maxLength: 20,
})
const runs = { numRuns: 2_000 }

describe('minimums', () => {
  it.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
    'of %s have words and come back',
    (id, criterion) => {
      fc.assert(
        fc.property(tokens(criterion), (chosen) => {
          const predicate = predicateOf(criterion, chosen)
          expect(predicate).not.toBeNull()
          if (!predicate) return
          expect(predicateOf(criterion, tokensOf(criterion, predicate))).toEqual(predicate)
          for (const language of ['de', 'en'] as const) {
            expect(minimumText(language, { predicate }, registry)).toMatch(/\S/)
            expect(minimumText(language, { predicate }, registry)).not.toMatch(/undefined|\{/)
            const line = requirementLine(language, { criterion: id, predicate, strength: 'must', weight: 1 }, registry)
            expect(line).toMatch(/\S/)
          }
        }),
        { numRuns: 30 },
      )
      expect(offeredMinimums('de', id, registry).length > 0).toBe(minimumChoice(criterion).kind !== 'limit')
    },
  )

  it('refuse what is not offered', () => {
    const location = registry.get('s3-location')
    for (const bad of [[], ['mars'], ['eu_only', 'eu_only_'], ['eu_only', 'on_prem', 'x']]) {
      expect(predicateOf(location, bad)).toBeNull()
    }
    for (const bad of ['', '-1', '1e3', 'NaN', '1;2', '99999999999', ' 5', '1.234.567']) {
      expect(predicateOf(registry.get('goLiveWeeks'), [bad]), bad).toBeNull()
    }
    expect(predicateOf(registry.get('releasedOn'), ['2026-02-30'])).toBeNull()
    expect(predicateOf(registry.get('yearlyBase'), ['1250,50'])).toEqual({
      criterion: 'yearlyBase',
      operator: 'atMost',
      value: 125_050,
    })
  })
})

describe('requirements', () => {
  it('are read back as they were stored', () => {
    fc.assert(
      fc.property(requirements, (list) => {
        expect(schema.parse(JSON.parse(JSON.stringify(list)))).toEqual(list)
      }),
      runs,
    )
  })

  it('leave out what no criterion offers, and refuse what is malformed', () => {
    const good = presetRequirements('basis')[0] as Requirement
    const retired = { ...good, criterion: 'gone', predicate: { ...good.predicate, criterion: 'gone' } }
    expect(schema.parse([good, retired])).toEqual([good])
    expect(schema.safeParse([good, good]).success).toBe(false)
    for (const bad of [
      { ...good, weight: 0 },
      { ...good, weight: 1.5 },
      { ...good, strength: 'may' },
      { ...good, x: 1 },
    ]) {
      expect(schema.safeParse([bad]).success).toBe(false)
    }
    // What organisations keep to themselves is nothing to demand in a comparison that anybody may open.
    expect(demandable(registry).has('buyerContact')).toBe(false)
    expect(demandable(registry).has('internalNote')).toBe(false)
  })

  it('come from facets as the catalogue reads them, a preset as its demands', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...registry.facets), (known, criterion) => {
        const choice = minimumChoice(criterion)
        if (choice.kind === 'limit' || choice.values.length === 0) return
        const token = choice.values[0]?.token ?? ''
        const { requirements: made, left } = facetRequirements(registry, { [criterion.id]: [token, '-'] })
        if (criterion.computed === 'presets') expect(made).toEqual(presetRequirements(token as 'basis'))
        else if (left.length === 0) {
          const [own] = made
          expect(made).toHaveLength(1)
          expect(own && evaluate(own.predicate, known, registry)).toBe(
            evaluate(choice.values[0]?.predicate as Requirement['predicate'], known, registry),
          )
        }
      }),
      runs,
    )
    expect(facetRequirements(registry, { yearlyCost: ['5k-10k.500000'] }).left).toEqual(['yearlyCost'])
    expect(facetRequirements(registry, { goLiveWeeks: ['4', '12'] }).requirements[0]?.predicate).toEqual({
      criterion: 'goLiveWeeks',
      operator: 'atMost',
      value: 12,
    })
  })

  it('of her own stay as she set them when others are taken over', () => {
    const own = { ...(presetRequirements('basis')[0] as Requirement), strength: 'should' as const, weight: 70 }
    const all = withRequirements([own], presetRequirements('kritisch'))
    expect(all[0]).toBe(own)
    expect(new Set(all.map(({ criterion }) => criterion)).size).toBe(all.length)
  })
})

describe('the degree', () => {
  it('never falls when a requirement becomes met', () => {
    fc.assert(
      fc.property(terms, fc.nat(), (list, at) => {
        if (list.length === 0) return
        const better = list.map((term, index) =>
          index === at % list.length ? { ...term, outcome: 'met' as const } : term,
        )
        const [before, after] = [degreeOf(list), degreeOf(better)]
        if (before && after) expect(compare(after.value, before.value)).toBeGreaterThanOrEqual(0)
        else expect(before).toBeNull()
      }),
      runs,
    )
  })

  it('is the sum of its explanation', () => {
    fc.assert(
      fc.property(requirements, facts, (list, known) => {
        const { degree } = fulfilment(list, known, registry)
        if (!degree) return
        const counted = degree.terms.reduce((sum, term) => sum + term.counted, 0)
        const weights = degree.terms.reduce((sum, term) => sum + term.weight, 0)
        expect(degree.value).toEqual(rational(counted, weights))
        expect(degree.met + degree.open).toBeLessThanOrEqual(degree.of)
      }),
      runs,
    )
  })
})

describe('fulfilment', () => {
  it('does not depend on the order of requirements', () => {
    fc.assert(
      fc.property(
        requirements.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        facts,
        ([list, shuffled], known) => {
          const [one, other] = [fulfilment(list, known, registry), fulfilment(shuffled, known, registry)]
          expect(other.musts).toEqual(one.musts)
          expect(other.degree?.value).toEqual(one.degree?.value)
          const byCriterion = (all: typeof one.outcomes) =>
            Object.fromEntries(all.map(({ requirement: { criterion }, outcome: own }) => [criterion, own]))
          expect(byCriterion(other.outcomes)).toEqual(byCriterion(one.outcomes))
        },
      ),
      runs,
    )
  })

  it('never takes what is not stated for not met, and never takes silence for yes', () => {
    fc.assert(
      fc.property(requirements, facts, fc.func(fc.boolean()), (list, known, drop) => {
        const less: Facts = Object.fromEntries(Object.entries(known).filter(([id]) => !drop(id)))
        for (const { requirement: own, outcome: result } of fulfilment(list, less, registry).outcomes) {
          if (less[own.criterion] === undefined) expect(['notStated', 'notApplicable']).toContain(result)
          else expect(result).not.toBe('notStated')
        }
      }),
      runs,
    )
  })

  it('names the questions that would settle what is open', () => {
    const of = (criterion: string, known: Facts) =>
      openQuestions(
        { criterion, predicate: { criterion, operator: 'stated' }, strength: 'must', weight: 1 },
        known,
        registry,
      )
    expect(of('s3-keys', {})).toEqual(['s3-keys'])
    const level = of('level-sov-3', { 's3-keys': 'customer', usesAi: false })
    expect(level).toContain('s3-location')
    expect(level).not.toContain('s3-keys')
    expect(level).not.toContain('s3-ai')
    expect(of('openness', {})).toContain('licence')
    expect(of('licenceFamily', {})).toEqual(['licence'])
    for (const criterion of criteria.filter(({ computed }) => computed)) {
      for (const id of of(criterion.id, {})) expect(registry.get(id).computed).toBeUndefined()
    }
  })
})
