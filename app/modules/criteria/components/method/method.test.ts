import { describe, expect, it } from 'vitest'
import manifest from '../../../../../package.json'
import { opennessSteps } from '../../openness'
import { registry } from '../../registry'
import { opennessCases, publicCodeCriteria, sufficesForPublicCode } from './openness-cases'
import { datedRecords, spdxListVersion } from './sources'
import { dateText } from './sources-sections'
import { coreAlone, exampleEvidence, exampleItems } from './worked-example'

describe('the worked example', () => {
  it('answers every question that applies, with an option of that question', () => {
    for (const { criterion, applicable, value } of exampleItems) {
      const options = criterion.options?.map((option) => option.value) ?? []
      expect(applicable ? options : [null], criterion.id).toContain(value)
    }
    expect(exampleItems.filter(({ applicable }) => !applicable).map(({ criterion }) => criterion.id)).toEqual([
      's3-ai',
      's5-hardware',
    ])
  })

  it('assumes evidence only for questions it answers', () => {
    const evidenced = exampleItems.filter((item) => item.evidenced && item.applicable && item.value !== null)
    expect(evidenced).toHaveLength(exampleEvidence.length)
  })
})

describe('the best answers to the core questions alone', () => {
  it('give little more than half of the points and leave all levels unknown but the one with a single question', () => {
    const { objectives, declared } = coreAlone()
    const known = objectives.filter(({ declared: { level } }) => 'level' in level).map(({ objective }) => objective)
    expect(known).toEqual(['SOV-8'])
    expect('unknown' in declared.level).toBe(true)
    // By hand: 20·½ + 10·⅔ + 10·½ + 15·¾ + 10·¼ + 15·½ + 15·½ + 5·1
    expect(Number(declared.score?.numerator) / Number(declared.score?.denominator)).toBeCloseTo(55.4167, 4)
  })
})

describe('the cases of openness', () => {
  it('show every step and both kinds of range', () => {
    expect(new Set(opennessCases.map(({ result }) => result.lower))).toEqual(new Set(opennessSteps))
    const ranges = opennessCases.filter(({ result }) => result.lower !== result.upper).map(({ id }) => id)
    expect(ranges).toEqual(['closed-unsettled', 'core-unsettled'])
    expect(opennessCases.filter(({ result }) => result.claimedOnly).map(({ id }) => id)).toEqual(['claimed'])
  })

  it('name criteria of the registry as marks of public code', () => {
    expect(publicCodeCriteria).toHaveLength(4)
    for (const id of publicCodeCriteria) expect(registry.find(id), id).not.toBeNull()
    expect(['vendor', 'public_body'].map(sufficesForPublicCode)).toEqual([false, true])
  })
})

describe('the dated records', () => {
  it('name the version of the licence list that is installed', () => {
    expect(manifest.dependencies['spdx-license-list']).toBe(spdxListVersion)
  })

  it('stand once each, and say so where nothing was checked', () => {
    const ids = datedRecords.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, verifiedOn, confidence } of datedRecords) {
      expect(verifiedOn === null, id).toBe(confidence === 'unverified' || confidence === 'own rule')
    }
  })

  it('show days, months and years', () => {
    expect(dateText('de', '2026-11-23')).toBe('23.11.2026')
    expect(dateText('en', '2026-11-23')).toBe('23/11/2026')
    expect(dateText('de', '2026-11')).toBe('11/2026')
    expect(dateText('de', '2008')).toBe('2008')
  })
})
