import { translate } from '../../../content/translate'
import { berlinDate } from '../../../lib/clock'
import { formatDate } from '../../../lib/format'
import { defaultStyles, type StyleSheet } from '../../../lib/spreadsheet/style-sheet'
import type { Sheet, SpreadsheetFormat, Workbook } from '../../../lib/spreadsheet/workbook'
import type { ComparisonSheet } from '../schema/sheet'
import { answersSheet } from './answers-sheet'
import { type FileContext, type FileMeta, remembered } from './context'
import { matrixSheet } from './matrix-sheet'
import { questionsSheet } from './questions-sheet'

/** Values stand on the left, where the eye follows the column, numbers as well. */
const styles: StyleSheet = {
  'head title': { ...defaultStyles.title, wrap: true, vertical: 'top' },
  lead: { wrap: true, vertical: 'top', align: 'left' },
  share: { ...defaultStyles.value, bold: true, align: 'left' },
  points: { ...defaultStyles.value, align: 'left' },
  date: { ...defaultStyles.value, align: 'left' },
}

/** A workbook whose sheets are still to be made, each in one go. */
interface WorkbookParts {
  head: Omit<Workbook, 'sheets'>
  sheets: readonly (() => Sheet)[]
}

/**
 * The comparison as a spreadsheet: the matrix with everything that belongs to it, all answers with their evidence, and the
 * open questions as a form for providers. A CSV file holds the first of them. A server makes sheet by sheet, so that none of
 * them holds others up for long.
 */
export function workbookParts(sheet: ComparisonSheet, meta: FileMeta): WorkbookParts {
  const { language, madeAt, columns } = sheet
  const t = remembered(translate(language))
  const day = formatDate(language, berlinDate(new Date(madeAt)))
  const title =
    meta.hash === null
      ? t('comparison.title', { count: columns.length })
      : t('comparison.freeze.heading', { date: day })
  const context: FileContext = { t, language, sheet, meta, title, day }
  return {
    head: {
      language,
      title,
      createdAt: madeAt,
      creator: meta.operator,
      subject: t('comparisonFiles.subject'),
      description: t('comparisonFiles.foot'),
      styles,
    },
    sheets: [() => matrixSheet(context), () => answersSheet(context), () => questionsSheet(context)],
  }
}

/** The whole workbook at once. */
export function comparisonWorkbook(sheet: ComparisonSheet, meta: FileMeta): Workbook {
  const { head, sheets } = workbookParts(sheet, meta)
  return { ...head, sheets: sheets.map((make) => make()) }
}

/** Name of the file, by the Berlin day on which the comparison was made. */
export function comparisonFileName({ madeAt }: Pick<ComparisonSheet, 'madeAt'>, format: SpreadsheetFormat): string {
  return `vergleich-${berlinDate(new Date(madeAt))}.${format}`
}
