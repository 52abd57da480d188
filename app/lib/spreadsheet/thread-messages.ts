import type { Row, Sheet, SpreadsheetFormat, Workbook } from './workbook'

/**
 * A workbook on its way to the thread that writes it: first all but its rows, then rows in portions, because handing over
 * a large workbook at once holds the sender's event loop.
 */
export type ThreadRequest =
  | { step: 'begin'; workbook: Omit<Workbook, 'sheets'> & { sheets: readonly Omit<Sheet, 'rows'>[] } }
  | { step: 'rows'; sheet: number; rows: readonly Row[] }
  | { step: 'write'; format: SpreadsheetFormat }
