import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoDocuments, sampleComparison, sampleRequirements } from '../../../tests/factories/sample-comparison'
import { sampleValues } from '../../../tests/factories/sample-facts'
import { canonicalHash } from '../../lib/canonical-json.server'
import { registry } from '../criteria/registry'
import { changesSince } from './changes'
import type { ComparisonSheet, MatrixRow } from './schema/sheet'
import { parseView, shownGroups, viewParameters } from './schema/view'

const runs = { numRuns: 2_000 }
const [first] = demoDocuments
if (!first) throw new Error('the demonstration has no listings')
const asked = registry.list({ asked: true, use: 'compare' }).filter(({ visibility }) => visibility === 'public')

/** One listing with some of its variant's answers replaced, given or taken away. */
const altered = fc
  .uniqueArray(fc.constantFrom(...asked), { minLength: 0, maxLength: 3, selector: ({ id }) => id })
  .chain((criteria) =>
    fc.tuple(
      ...criteria.map((criterion) =>
        fc.option(sampleValues(criterion), { nil: undefined }).map((value) => ({ criterion, value })),
      ),
    ),
  )
  .map((changes) => {
    const document = structuredClone(first)
    for (const { criterion, value } of changes) {
      const place =
        criterion.subject === 'provider'
          ? document.provider
          : criterion.subject === 'listing'
            ? document
            : (document.variants[0] as (typeof document.variants)[number])
      const { [criterion.id]: _, ...rest } = place.answers
      place.answers =
        value === undefined
          ? rest
          : { ...rest, [criterion.id]: { value, statedOn: '2026-11-01', source: { kind: 'provider' }, evidence: [] } }
    }
    return document
  })

const rowsOf = ({ groups }: ComparisonSheet): MatrixRow[] => groups.flatMap(({ rows }) => rows)
const small = (document: typeof first) => sampleComparison({ documents: [document], variants: 1 })
const base = small(first)

describe('whatever becomes of a listing', () => {
  it('a kept comparison stays, the changes told are its cells, only a missed must greys, and what is open is asked', () => {
    const kept = JSON.stringify(base)
    const hash = canonicalHash(base)
    fc.assert(
      fc.property(altered, (document) => {
        const now = small(document)
        expectChangesTold(now)
        expectOpenAsked(now)
      }),
      runs,
    )
    expect(JSON.stringify(base)).toBe(kept)
    expect(canonicalHash(base)).toBe(hash)
  }, 120_000)
})

/** The changes since `base` are those of the cells that read otherwise. */
function expectChangesTold(now: ComparisonSheet): void {
  const [told] = changesSince(base, now)
  const present = new Map(rowsOf(now).map((row) => [row.id, row]))
  const different = rowsOf(base).filter(({ id, cells }) => {
    const other = present.get(id)?.cells[0]
    return other && (other.lines.join('; ') !== cells[0]?.lines.join('; ') || other.mark !== cells[0]?.mark)
  })
  expect((told?.answers ?? []).map(({ label }) => label).sort()).toEqual(different.map(({ label }) => label).sort())
}

function expectOpenAsked(sheet: ComparisonSheet): void {
  const [column] = sheet.columns
  const cells = (sheet.groups[0]?.rows ?? []).map((row) => ({ row, cell: row.cells[0] }))
  const missed = cells.filter(({ row, cell }) => row.requirement?.strength === 'must' && cell?.outcome === 'notMet')
  expect(column?.verdict?.musts.failed).toBe(missed.length)
  for (const { row, cell } of cells) {
    if (cell?.mark === 'none') expect(cell.outcome).toBe('notStated')
    if (cell?.outcome !== 'notStated' || registry.get(row.id).computed) continue
    expect(sheet.questions.find(({ criterion }) => criterion === row.id)?.asked[0], row.id).toBe(true)
  }
  const marks = new Map(rowsOf(sheet).map(({ id, cells: own }) => [id, own[0]?.mark]))
  for (const { criterion, asked: places } of sheet.questions) {
    if (places[0]) expect(marks.get(criterion), criterion).toBe('none')
  }
}

describe('the matrix', () => {
  it('has every comparable criterion once, those of requirements first', () => {
    const ids = rowsOf(base).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(base.groups[0]?.rows.map(({ id }) => id)).toEqual([
      ...sampleRequirements.filter(({ strength }) => strength === 'must').map(({ criterion }) => criterion),
      ...sampleRequirements.filter(({ strength }) => strength === 'should').map(({ criterion }) => criterion),
    ])
    for (const { id } of registry.list({ use: 'compare' }).filter(({ visibility }) => visibility === 'public')) {
      expect(ids, id).toContain(id)
    }
    expect(ids).not.toContain('buyerContact')
  })

  it('explains each degree: the counted weights are its sum', () => {
    for (const { verdict } of sampleComparison().columns) {
      const { degree } = verdict ?? {}
      if (!degree) continue
      expect(degree.terms.reduce((sum, { counted }) => sum + counted, 0)).toBe(degree.met)
      expect(degree.terms.reduce((sum, { weight }) => sum + weight, 0)).toBe(degree.of)
    }
  })

  it('says in both languages the same', () => {
    const [de, en] = [sampleComparison(), sampleComparison({ language: 'en' })]
    const shape = (sheet: ComparisonSheet) =>
      rowsOf(sheet).map(({ id, different, cells }) => [
        id,
        different,
        cells.map(({ mark, outcome }) => [mark, outcome]),
      ])
    expect(shape(en)).toEqual(shape(de))
    expect(en.questions.map(({ criterion, asked: places }) => [criterion, places])).toEqual(
      de.questions.map(({ criterion, asked: places }) => [criterion, places]),
    )
  })
})

describe('a view', () => {
  it('comes back from its address, and hides what it says it hides', () => {
    const all = rowsOf(base).length
    fc.assert(
      fc.property(
        fc.record({
          unterschiede: fc.constantFrom('1', ''),
          anforderungen: fc.constantFrom('1', ''),
          ausblenden: fc.constantFrom('1', 'x'),
          gruppe: fc.constantFrom('sov-3', 'price', 'gibt-es-nicht', ''),
          links: fc.constantFrom('1', '2', '9', '-1', 'x'),
          rechts: fc.constantFrom('1', '2', '8', ''),
        }),
        (parameters) => {
          const view = parseView(new URLSearchParams(parameters))
          expect(parseView(new URLSearchParams(viewParameters(view)))).toEqual(view)
          expect(view.left).not.toBe(view.right)
          const { groups, hidden } = shownGroups(base, view)
          const shown = groups.flatMap(({ rows }) => rows)
          expect(shown.length + hidden).toBe(all)
          if (view.differences) expect(shown.every(({ different }) => different)).toBe(true)
          if (view.requirements) expect(shown.every(({ requirement }) => requirement !== null)).toBe(true)
        },
      ),
      runs,
    )
  })
})
