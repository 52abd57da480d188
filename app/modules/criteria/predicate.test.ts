import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../../tests/factories/sample-facts'
import { facetTokens, facetValues } from './facet-model'
import { evaluate, evaluateAll, type Predicate } from './predicate'
import { presets } from './presets'
import { registry } from './registry'

const ask = (predicate: Predicate, facts: Parameters<typeof evaluate>[1]) => evaluate(predicate, facts, registry)

describe('the predicate', () => {
  it('finds an ordered value under every lower minimum', () => {
    const least = (value: string): Predicate => ({ criterion: 's3-keys', operator: 'atLeast', value })
    expect(ask(least('shared'), { 's3-keys': 'customer' })).toBe('met')
    expect(ask(least('exclusive'), { 's3-keys': 'customer' })).toBe('notMet')
  })
  it('finds a country under the groups it belongs to', () => {
    const seat = (value: string): Predicate => ({ criterion: 'providerCountry', operator: 'is', value })
    expect(ask(seat('EU'), { providerCountry: 'DE' })).toBe('met')
    expect(ask(seat('EEA'), { providerCountry: 'NO' })).toBe('met')
    expect(ask(seat('EU'), { providerCountry: 'NO' })).toBe('notMet')
  })
  it('finds a standard under the claim levels it reaches', () => {
    const facts = {
      standards: [
        {
          standard: 'mqtt',
          version: null,
          role: 'both' as const,
          claim: 'documented' as const,
          url: 'https://beispiel.example/',
        },
      ],
    }
    const wanted = (token: string): Predicate => ({ criterion: 'standards', operator: 'allOf', value: [token] })
    expect(ask(wanted('mqtt'), facts)).toBe('met')
    expect(ask(wanted('mqtt.documented'), facts)).toBe('met')
    expect(ask(wanted('mqtt.tested'), facts)).toBe('notMet')
  })
  it('keeps not stated apart from no, and not applicable from both', () => {
    const hardware: Predicate = { criterion: 's5-hardware', operator: 'atLeast', value: 'full' }
    expect(ask(hardware, {})).toBe('notStated')
    expect(ask(hardware, { 's5-hardware': 'none' })).toBe('notMet')
    expect(ask(hardware, { usesHardware: false })).toBe('notApplicable')
    expect(ask({ criterion: 's5-hardware', operator: 'notStated' }, { usesHardware: false })).toBe('notApplicable')
  })
  it('needs a statement for "none": silence about parts is not an empty list', () => {
    const none: Predicate = { criterion: 'closedParts', operator: 'none' }
    expect(ask(none, {})).toBe('notStated')
    expect(ask(none, { closedParts: [] })).toBe('met')
  })
  it('passes over demands that do not apply, and is itself not applicable when none does', () => {
    const onPremises = {
      delivery: 'onprem',
      's2-law': 'eu',
      's3-location': 'eu_only',
      's3-datarights': 'customer_raw',
      's4-export': 'tested',
      's7-gdpr': 'avv',
    }
    expect(evaluateAll(presets.basis, onPremises, registry)).toBe('met')
    expect(evaluateAll(presets.basis, { ...onPremises, delivery: 'saas' }, registry)).toBe('notStated')
    expect(evaluateAll(presets.basis, { delivery: 'service' }, registry)).toBe('notApplicable')
  })
  it('makes every preset contain the one before', () => {
    const full = Object.fromEntries(
      presets.kritisch.flatMap((demand) => ('value' in demand ? [[demand.criterion, demand.value as string]] : [])),
    )
    for (const preset of ['basis', 'erhoeht', 'kritisch'] as const)
      expect(evaluateAll(presets[preset], full, registry)).toBe('met')
  })
})

it('every facet holds exactly the tokens whose predicate is met', () => {
  fc.assert(
    fc.property(sampleFacts(registry), (facts) => {
      for (const criterion of registry.facets) {
        const met = facetValues(criterion)
          .filter(({ predicate }) => evaluate(predicate, facts, registry) === 'met')
          .map(({ token }) => token)
        expect([...facetTokens(criterion, facts, registry)].sort()).toEqual(met.sort())
      }
    }),
    { numRuns: 2_000 },
  )
}, 60_000)
