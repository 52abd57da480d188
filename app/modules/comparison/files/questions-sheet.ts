import type { Cell, Row, Sheet } from '../../../lib/spreadsheet/workbook'
import { questionPlace } from '../schema/question-place'
import type { OpenQuestion } from '../schema/sheet'
import { across, lines, text } from './cells'
import { type FileContext, pageLines } from './context'
import { withHeights } from './row-heights'

const headWidths = [10, 30, 50, 38, 14] as const
const heads = headWidths.length
const answerWidth = 51
/** Columns to fill in that are brought onto one printed page; where there are more, two stand on each. */
const mostOnOnePage = 3
/** Room to write by hand, in millimetres. */
const [leastAnswer, leastField] = [14, 8]

/** Filled in by hand. */
const field: Cell = { type: 'empty', style: 'value' }

/** Row of a field: what belongs into it, then a place to write. */
const fieldRow = (label: string, places: number): Row => ({
  cells: [...across(text(label, 'label'), heads), ...Array.from({ length: places }, () => field)],
  height: leastField,
})

const placeWords = {
  known: 'comparisonFiles.questions.answered',
  notApplicable: 'listing.evidence.notApplicable',
  notNeeded: 'comparisonFiles.questions.notNeeded',
} as const

/** What stands under a solution: a place for the answer, or why none is asked for. */
function place({ t, sheet }: FileContext, question: OpenQuestion, at: number): Cell {
  const what = questionPlace(sheet, question, at)
  return what === 'ask' ? field : text(t(placeWords[what]), 'missing')
}

function questionRow(context: FileContext, question: OpenQuestion, at: number): Row {
  const { t, sheet } = context
  return {
    height: leastAnswer,
    cells: [
      { type: 'number', value: at + 1, style: 'points' },
      text(question.label, 'label'),
      text(question.question, 'label'),
      lines(question.lines, 'label'),
      text(t(question.must ? 'comparison.must' : 'comparison.should'), 'label'),
      ...sheet.columns.map((_, column) => place(context, question, column)),
    ],
  }
}

/** The open questions as a form: one row per question, one column per solution to fill in, ready to be sent. */
export function questionsSheet(context: FileContext): Sheet {
  const { t, sheet } = context
  const { columns, questions, requirements } = sheet
  const fitToWidth = columns.length <= mostOnOnePage
  const lead = (value: string, style = 'lead'): Row => ({ cells: across(text(value, style), heads) })
  const above = [
    lead(t('comparisonFiles.questions.title'), 'head title'),
    lead(t('comparisonFiles.questions.lead')),
    lead(t('comparisonFiles.questions.fill')),
    fieldRow(t('comparisonFiles.questions.until'), columns.length),
    fieldRow(t('comparisonFiles.questions.asker'), columns.length),
  ]
  const head: Row = {
    cells: [
      t('comparisonFiles.questions.number'),
      t('comparison.criterion'),
      t('comparison.questions.question'),
      t('comparisonFiles.questions.for'),
      t('comparisonFiles.questions.strength'),
      ...columns.map(({ provider, name, deliveryName }) =>
        t('comparisonFiles.questions.column', { provider: provider.name, name, delivery: deliveryName }),
      ),
    ].map((each) => text(each, 'header')),
  }
  const none = t(requirements.length === 0 ? 'comparisonFiles.questions.noRequirements' : 'comparison.questions.none')
  const widths = [...headWidths, ...columns.map(() => answerWidth)].map((width) => ({ width }))
  return {
    name: t('comparisonFiles.sheet.questions'),
    columns: widths,
    rows: withHeights(
      [
        ...above,
        head,
        ...(questions.length === 0
          ? [lead(none, 'label')]
          : questions.map((question, at) => questionRow(context, question, at))),
        fieldRow(t('comparisonFiles.questions.on'), columns.length),
        fieldRow(t('comparisonFiles.questions.by'), columns.length),
      ],
      widths,
    ),
    headerRows: { from: above.length, count: 1 },
    headerColumns: heads,
    frozen: { rows: above.length + 1, columns: 2 },
    print: { fitToWidth, ...pageLines(context) },
  }
}
