import type { Row, Workbook } from '../../app/lib/spreadsheet/workbook'
import type { FileMeta } from '../../app/modules/comparison/files/context'
import { comparisonWorkbook as fileWorkbook } from '../../app/modules/comparison/files/workbook'
import { sampleComparison } from '../factories/sample-comparison'

/** What a file says of its comparison. */
export const fileMeta: FileMeta = {
  address: 'https://marktlotse.example/vergleich/AbCdEfGhIjKlMnOpQrStUvWx',
  hash: 'c0ffee'.repeat(10).padEnd(64, '0'),
  operator: 'Musterbetreiberin GmbH',
}

/** Rows once more; what stands in them is told apart, so that nothing is shared. */
const copied = (rows: readonly Row[], copy: number): Row[] =>
  rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell) => (cell?.type === 'text' ? { ...cell, text: `${cell.text} (${copy})` } : cell)),
  }))

/**
 * The workbook that a comparison of eight variants of the demo over every criterion is saved as; its rows `times` over. Cells
 * that reach over several rows or columns do so in the first of them only.
 */
export function comparisonWorkbook(times: number): Workbook {
  const workbook = fileWorkbook(sampleComparison(), fileMeta)
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: Array.from({ length: times }, (_, copy) => (copy === 0 ? sheet.rows : copied(sheet.rows, copy))).flat(),
    })),
  }
}

export const cellCount = ({ sheets }: Workbook): number =>
  sheets.flatMap(({ rows }) => rows).reduce((sum, { cells }) => sum + cells.length, 0)
