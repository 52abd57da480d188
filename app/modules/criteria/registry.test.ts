import { describe, expect, it } from 'vitest'
import { sampleValue } from '../../../tests/factories/sample-value'
import { answersSchema, missingAnswers } from './answers-schema'
import { compareRows } from './compare-model'
import type { Criterion } from './criterion'
import { exportCell, exportColumns } from './export-model'
import { facetLabel } from './facet-label'
import { facetValues } from './facet-model'
import { formModel } from './form-model'
import { indexFacets } from './index-model'
import { createRegistry, registry } from './registry'
import { requirementText } from './requirement'
import { claimLevels, standardIds } from './standards'
import { quantity, valueLines } from './value-text'
import { criterionWords, hasOptionLabel, wordedCriteria } from './words'

const languages = ['de', 'en'] as const

describe('the registry', () => {
  it('refuses an id or an address parameter twice, and a facet that is not public', () => {
    const [one, other] = registry.facets as unknown as [Criterion, Criterion]
    expect(() => createRegistry([one, one])).toThrow('twice')
    expect(() => createRegistry([one, { ...other, facet: one.facet as NonNullable<Criterion['facet']> }])).toThrow(
      'twice',
    )
    expect(() => createRegistry([{ ...one, visibility: 'buyers' }])).toThrow('not public')
  })

  it('holds thirty sovereignty questions, one of them computed, sixteen of them core', () => {
    const questions = registry.criteria.filter(({ sovereignty }) => sovereignty)
    expect(questions).toHaveLength(30)
    expect(questions.filter(({ computed }) => computed)).toHaveLength(1)
    expect(questions.filter(({ core }) => core)).toHaveLength(16)
    expect(standardIds).toHaveLength(55)
    expect(registry.get('functions').options).toHaveLength(70)
  })

  it('leaves retired criteria out everywhere but in look-ups', () => {
    const retired: Criterion = { ...registry.get('maturity'), retired: { on: '2026-01-01' } }
    const built = createRegistry([retired])
    expect(built.criteria).toHaveLength(0)
    expect(built.facets).toHaveLength(0)
    expect(built.get('maturity')).toBe(retired)
  })
})

describe.each(registry.criteria.map((criterion) => [criterion.id, criterion] as const))(
  'criterion %s',
  (id, criterion) => {
    it('has words in both languages', () => {
      for (const language of languages) {
        const words = criterionWords(language, id)
        expect(words.label.length).toBeGreaterThan(1)
        expect(words.label.length).toBeLessThanOrEqual(45)
        expect(words.question).not.toBe('')
        expect(words.help).not.toBe('')
        if (criterion.computed === 'cost-band') continue
        for (const { value } of criterion.options ?? [])
          expect(hasOptionLabel(language, id, value), `${language} ${value}`).toBe(true)
      }
    })

    it('is a field of the form when it is asked there', () => {
      const fields = formModel(registry, criterion.subject).flatMap((section) => section.fields)
      const asked = criterion.uses.includes('form') && !criterion.computed
      expect(fields.some((field) => field.id === id)).toBe(asked)
    })

    it('is validated by its subject’s schema and by no other', () => {
      if (criterion.computed) return
      const value = sampleValue(criterion)
      for (const subject of ['provider', 'listing', 'variant'] as const) {
        const { success } = answersSchema(registry, subject).safeParse({ [id]: value })
        expect(success, subject).toBe(subject === criterion.subject)
      }
      expect(answersSchema(registry, criterion.subject).safeParse({ [id]: { toString: 1 } }).success).toBe(false)
      expect(missingAnswers(registry, criterion.subject, {}).includes(id)).toBe(criterion.required ?? false)
    })

    it('has facet values with labels, and is a facet of the index', () => {
      const facet = registry.facets.find((entry) => entry.id === id)
      expect(facet !== undefined).toBe(criterion.facet !== undefined)
      if (!facet) return
      const values = facetValues(facet)
      expect(values.length).toBeGreaterThan(0)
      expect(new Set(values.map(({ token }) => token)).size).toBe(values.length)
      for (const language of languages)
        for (const { token } of values) expect(facetLabel(language, facet, token)).not.toMatch(/\{|undefined|NaN/)
      expect(indexFacets(registry)).toContain(id)
      expect(facet.facet.parameter).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    })

    it('is a comparison row and export columns when it is comparable and public', () => {
      const rows = compareRows(registry).flatMap((group) => group.criteria)
      const shown = criterion.uses.includes('compare') && criterion.visibility === 'public'
      expect(rows.includes(criterion)).toBe(shown)
      const keys = exportColumns(registry, 'de').map(({ key }) => key)
      expect(keys.includes(id)).toBe(shown)
      if (!shown || criterion.computed) return
      const cells = exportColumns(registry, 'en').filter((column) => column.criterion === criterion)
      const stated = { value: sampleValue(criterion), state: 'declared' as const, statedOn: '2026-11-01' }
      expect(cells.map((column) => exportCell(column, 'en', stated))).toEqual([
        valueLines('en', criterion, stated.value).join('; '),
        'declared',
        '2026-11-01',
      ])
      expect(cells.map((column) => exportCell(column, 'en', undefined))).toEqual(['', '', ''])
    })

    it('reads as text in both languages', () => {
      if (criterion.computed === 'cost-band') return
      for (const language of languages) {
        const lines = valueLines(language, criterion, sampleValue(criterion))
        expect(lines.length).toBeGreaterThan(0)
        expect(lines.join('')).not.toMatch(/undefined|NaN|\[object/)
        if (criterion.unit) expect(quantity(language, criterion, 2)).not.toMatch(/undefined/)
      }
    })

    it('reads as a demand for every minimum when it may stand in a tender', () => {
      expect(criterion.requirement !== undefined).toBe(criterion.uses.includes('tender'))
      if (!criterion.requirement) return
      expect(criterion.requirement.places.length).toBeGreaterThan(0)
      for (const language of languages) {
        const words = criterionWords(language, id).requirement
        expect(words?.check).toBeTruthy()
        expect(words?.accepted).toMatch(language === 'de' ? /oder gleichwertig\.?$/ : /or equivalent\.?$/)
        for (const minimum of minimums(criterion)) {
          const text = requirementText(language, criterion, minimum)
          expect(text?.sentence, JSON.stringify(minimum)).toBeTruthy()
          expect(text?.sentence).not.toMatch(/\{|undefined/)
        }
      }
    })
  },
)

function minimums(criterion: Criterion) {
  const { id, type, options = [] } = criterion
  switch (type) {
    case 'scale':
      return options.slice(1).map(({ value }) => ({ criterion: id, operator: 'atLeast' as const, value }))
    case 'number':
    case 'money':
      return [{ criterion: id, operator: 'atMost' as const, value: 12 }]
    case 'boolean':
      return [{ criterion: id, operator: 'is' as const, value: true }]
    case 'standard':
      return claimLevels.map((claim) => ({
        criterion: id,
        operator: 'allOf' as const,
        value: [claim === 'claimed' ? 'mqtt' : `mqtt.${claim}`],
      }))
    case 'part':
      return [{ criterion: id, operator: 'none' as const }]
    case 'spdx':
      return [{ criterion: id, operator: 'anyOf' as const, value: ['EUPL-1.2'] }]
    default:
      return options.slice(0, 3).map(({ value }) => ({ criterion: id, operator: 'anyOf' as const, value: [value] }))
  }
}

it('has no words for criteria that do not exist', () => {
  for (const language of languages) expect(wordedCriteria(language).filter((id) => !registry.find(id))).toEqual([])
})
