import { describe, expect, it } from 'vitest'
import { drawBars } from './bars'
import type { BarChart } from './chart'
import { drawLines } from './lines'
import { overview, shareOfTarget } from './share-of-target'
import { scaleFor } from './svg'

const chart: BarChart = {
  kind: 'bars',
  name: 'cpu',
  title: 'CPU <per> page & more',
  unit: 'ms',
  bars: [
    { label: 'ours', values: [4, 5, 6], own: true },
    { label: 'peer', values: [10] },
    { label: 'absent', values: [] },
  ],
  target: { value: 8, label: '8 ms' },
}

/** Every tag that is opened is closed in its turn, and no sign stands unescaped. */
function wellFormed(svg: string): boolean {
  const open: string[] = []
  for (const [, close, name = '', , self] of svg.matchAll(/<(\/?)([a-z]+)((?:[^<>"]|"[^"]*")*?)(\/?)>/g)) {
    if (self) continue
    if (!close) open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;)/.test(svg)
}

describe('bars', () => {
  const svg = drawBars(chart)
  const widths = [...svg.matchAll(/class="(?:own|other)" x="330" y="\d+" width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  )

  it('are as long as the median of their rounds, in one scale; what was not measured has none', () => {
    expect(widths).toHaveLength(2)
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(0.5, 1)
  })

  it('show spread where there are several rounds, and the target', () => {
    expect(svg.match(/class="spread"/g)).toHaveLength(1)
    expect(svg).toContain('class="target"')
    expect(svg).toContain('8 ms')
  })

  it('are well-formed, readable on dark ground and say in words what they show', () => {
    expect(wellFormed(svg)).toBe(true)
    expect(svg).toContain('prefers-color-scheme:dark')
    expect(svg).toMatch(/<desc[^>]*>ours: 5 ms \(4 to 6\); peer: 10 ms \(10 to 10\)\. Target: 8 ms\.<\/desc>/)
  })
})

describe('lines', () => {
  const svg = drawLines({
    kind: 'lines',
    name: 'growth',
    title: 'Growth',
    unit: 'ms',
    across: 'variants',
    lines: [
      {
        label: 'ours',
        own: true,
        points: [
          { x: 1_000, y: 1 },
          { x: 10_000, y: 2 },
        ],
      },
      {
        label: 'peer',
        points: [
          { x: 1_000, y: 1 },
          { x: 10_000, y: 2.01 },
        ],
      },
    ],
  })

  it('tell their ends apart and say every point in words', () => {
    expect(wellFormed(svg)).toBe(true)
    const labels = [...svg.matchAll(/<text x="488" y="([\d.]+)"/g)].map(([, y]) => Number(y))
    expect(labels).toHaveLength(2)
    expect(Math.abs((labels[0] ?? 0) - (labels[1] ?? 0))).toBeGreaterThanOrEqual(17)
    expect(svg).toContain('ours: 1 ms at 1,000, 2 ms at 10,000')
  })
})

describe('a scale', () => {
  it('is logarithmic where a bar would vanish beside another', () => {
    expect(scaleFor([1, 10], 0, 100).logarithmic).toBe(false)
    expect(scaleFor([1, 10], 0, 100).place(5)).toBe(50)
    const wide = scaleFor([1, 1_000], 0, 100)
    expect(wide.logarithmic).toBe(true)
    expect(wide.place(1)).toBeGreaterThan(5)
    expect(wide.place(1_000)).toBeCloseTo(100)
  })
})

describe('the share of a target', () => {
  it.each([
    ['1.18× as many pages', '≥ 1.5×', 1.5 / 1.18],
    ['1/14.2', '≤ 1/10', 10 / 14.2],
    ['850 µs (800 µs–1 ms); built', '≤ 1 s', 0.00085],
    ['p50 3 ms, p95 120 ms, longest 2 s', 'p95 ≤ 200 ms', 0.6],
    ['95 MB, /katalog', '≤ 150 MB', 95 / 150],
    ['0.807 (0.801–0.812 by week)', '≥ 0.80', 0.8 / 0.807],
    ['1,024 ms', '≤ 2,048 ms', 0.5],
  ])('of %s against %s', (value, target, share) => {
    expect(shareOfTarget({ value, target })).toBeCloseTo(share, 5)
  })

  it.each([
    ['cards answer', 'yes'],
    ['200 of 200 counts', 'all'],
    ['ours ×3', '≤ growth of MiniSearch with stems'],
    ['p50 3 ms', 'p95 ≤ 200 ms'],
  ])('is not to be told of %s against %s', (value, target) => {
    expect(shareOfTarget({ value, target })).toBeNull()
  })

  it('is drawn for every figure that has one', () => {
    const row = {
      id: 'B1',
      title: '',
      seconds: 1,
      notes: [],
      numbers: {},
      charts: [],
      figures: [
        { what: 'time', value: '5 ms', target: '≤ 10 ms', verdict: 'reached' as const },
        { what: 'not tried', value: '5 ms', target: '≤ 10 ms', verdict: 'not measured' as const },
        { what: 'for its own sake', value: '5 ms', verdict: '' as const },
      ],
    }
    expect(overview([row]).bars).toEqual([{ label: 'B1 time', values: [0.5], own: true }])
  })
})
