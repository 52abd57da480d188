/** Bars with the spread of their rounds. */
export interface BarChart {
  kind: 'bars'
  /** Part of the file's name. */
  name: string
  title: string
  unit: string
  /** `values`: one per round; the bar is as long as their median. `own`: it is ours. */
  bars: readonly { label: string; values: readonly number[]; own?: boolean }[]
  /** A line across the bars; what is on its far side misses the target. */
  target?: { value: number; label: string }
}

/** How something grows: both axes are logarithmic. */
export interface LineChart {
  kind: 'lines'
  name: string
  title: string
  unit: string
  across: string
  lines: readonly { label: string; points: readonly { x: number; y: number }[]; own?: boolean }[]
}

export type Chart = BarChart | LineChart
