import { translate } from '../../../content/translate'
import { berlinDate } from '../../../lib/clock'
import { formatDate } from '../../../lib/format'
import { defaultStyles, type StyleSheet } from '../../../lib/spreadsheet/style-sheet'
import type { SpreadsheetFormat, Workbook } from '../../../lib/spreadsheet/workbook'
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

/**
 * The comparison as a spreadsheet: the matrix with everything that belongs to it, all answers with their evidence, and the
 * open questions as a form for providers. A CSV file holds the first of them.
 */
export function comparisonWorkbook(sheet: ComparisonSheet, meta: FileMeta): Workbook {
  const { language, madeAt, columns } = sheet
  const t = remembered(translate(language))
  const day = formatDate(language, berlinDate(new Date(madeAt)))
  const title =
    meta.hash === null
      ? t('comparison.title', { count: columns.length })
      : t('comparison.freeze.heading', { date: day })
  const context: FileContext = { t, language, sheet, meta, title, day }
  return {
    language,
    title,
    createdAt: madeAt,
    creator: meta.operator,
    subject: t('comparisonFiles.subject'),
    description: t('comparisonFiles.foot'),
    styles,
    sheets: [matrixSheet(context), answersSheet(context), questionsSheet(context)],
  }
}

/** Name of the file, by the Berlin day on which the comparison was made. */
export function comparisonFileName({ madeAt }: Pick<ComparisonSheet, 'madeAt'>, format: SpreadsheetFormat): string {
  return `vergleich-${berlinDate(new Date(madeAt))}.${format}`
}
