import { describe, expect, it } from 'vitest'
import { type KeptRow, pageOf } from './results'
import { sourceText } from './source'

const row: KeptRow = {
  id: 'B2',
  title: 'Pages',
  at: '2026-11-28T11:00:00.000Z',
  load: 0.42,
  seconds: 61.2,
  numbers: { cpu: 5 },
  notes: ['one note'],
  charts: [{ kind: 'bars', name: 'cpu', title: 'CPU', unit: 'ms', bars: [{ label: 'ours', values: [5] }] }],
  figures: [
    { what: 'a | b', value: '5 ms', target: '≤ 6 ms', verdict: 'reached', must: true },
    { what: 'c', value: 'no server named', verdict: 'not measured' },
  ],
}

const known = [
  { id: 'B2', title: 'Pages' },
  { id: 'B4a', title: 'Search' },
]

describe('the page about the results', () => {
  const page = pageOf({ machine: 'Node 20', rows: [row] }, known)

  it('has every figure in a table, with its circumstances and charts', () => {
    expect(page).toContain('| a \\| b | 5 ms | ≤ 6 ms | reached (must) |')
    expect(page).toContain('| c | no server named |  | not measured |')
    expect(page).toContain('Measured 2026-11-28 11:00 UTC in 61 s, load 0.4 before; commit ')
    expect(page).toContain('![CPU](benchmarks/b2-cpu.svg)')
    expect(page).toContain('- one note')
  })

  it('counts verdicts and names the rows that were never measured', () => {
    expect(page).toContain('1 targets reached, 0 missed, 0 unsteady, 1 not measured. Whole rows not measured: B4a.')
    expect(page).toContain('## B4a: Search\n\nNot measured.')
    expect(pageOf({ machine: 'Node 20', rows: [row] }, known.slice(0, 1))).not.toContain('Whole rows')
  })

  it('says of each row which code and which search server it is of, and invents nothing', () => {
    const circumstances = (changes: Partial<KeptRow>) =>
      /before; (.*)$/m.exec(pageOf({ machine: 'Node 20', rows: [{ ...row, ...changes }] }, known))?.[1]
    expect(circumstances({})).toBe('commit not known, search server not known.')
    expect(circumstances({ commit: 'abc', server: null })).toBe('commit abc, no search server named.')
    expect(circumstances({ commit: null, server: 'Meilisearch 1.50.0' })).toBe('commit not known, Meilisearch 1.50.0.')
  })
})

describe('the source of a run', () => {
  it('is a commit of this checkout', () => {
    expect(sourceText()).toMatch(/^[0-9a-f]{10,}( with changes)?$/)
  })
})
