import { describe, expect, it } from 'vitest'
import { type KeptRow, pageOf } from './results'

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

describe('the page about the results', () => {
  const page = pageOf({ machine: 'Node 20', server: null, rows: [row] })

  it('has every figure in a table, with its circumstances and charts', () => {
    expect(page).toContain('| a \\| b | 5 ms | ≤ 6 ms | reached (must) |')
    expect(page).toContain('| c | no server named |  | not measured |')
    expect(page).toContain('Measured 2026-11-28 11:00 UTC in 61 s, load 0.4 before.')
    expect(page).toContain('![CPU](benchmarks/b2-cpu.svg)')
    expect(page).toContain('- one note')
  })

  it('counts verdicts and says what was not tried', () => {
    expect(page).toContain('1 targets reached, 0 missed, 0 unsteady, 1 not measured.')
    expect(page).toContain('Search server: none named')
  })
})
