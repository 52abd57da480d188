import type { CatalogueData } from './catalogue-data'
import type { Databases } from './database'
import type { RowNotes } from './report'

/** What a row of the benchmarks has at hand. */
export interface Run {
  /** Few rounds and small catalogues, to see that everything works; its figures say nothing. */
  quick: boolean
  rounds: number
  data: CatalogueData
  databases: Databases
  /** A line for people, on standard error. */
  progress(line: string): void
}

export interface Row {
  id: string
  title: string
  /** Measures and notes; does not throw for a missed target. */
  measure(run: Run, notes: RowNotes): Promise<void>
}
