import type { Column } from '../../../lib/spreadsheet/workbook'
import type { ComparisonSheet } from '../schema/sheet'

/** Millimetres of the matrix that one printed page takes, in every format and by the program that shows columns widest. */
const pageWidth = 246
/** Solutions that stand on one printed page; so many more are still brought onto one. */
const perPage = 3
const mostOnOnePage = 4
/** The criterion, and what is demanded of it. They stand on every printed page. */
const headWidths = [42, 30] as const
const proofWidth = 23
const widestValue = 72

/** Where everything stands in the matrix: heads of rows, then two columns per solution, its answer and how it is backed. */
export interface MatrixLayout {
  columns: readonly Column[]
  /** Columns that head the rows. */
  heads: number
  /** Solutions, at least one so that a sheet without any has its form. */
  pairs: number
  /** Columns from the heads to the end of the first printed page, where texts that belong to no solution end. */
  wide: number
  fitToWidth: boolean
}

/** The columns of the matrix. All solutions come onto one page where they stay legible, else three onto each. */
export function matrixLayout({ columns }: Pick<ComparisonSheet, 'columns'>): MatrixLayout {
  const headWidth = headWidths[0] + headWidths[1]
  const pairs = Math.max(1, columns.length)
  const fitToWidth = pairs <= mostOnOnePage
  const room = Math.floor((pageWidth - headWidth) / Math.min(pairs, perPage))
  const valueWidth = Math.min(widestValue, room - proofWidth)
  return {
    columns: [
      ...headWidths.map((width) => ({ width })),
      ...Array.from({ length: pairs }, () => [{ width: valueWidth }, { width: proofWidth }]).flat(),
    ],
    heads: headWidths.length,
    pairs,
    wide: 2 * (fitToWidth ? pairs : perPage),
    fitToWidth,
  }
}
