import type { Cell, Row, Sheet } from '../../../lib/spreadsheet/workbook'
import type { MatrixCell, MatrixColumn, MatrixRow } from '../schema/sheet'
import { across, lines, nothing, text } from './cells'
import { type FileContext, pageLines } from './context'
import { answerLines, pieceText, sourceText } from './evidence-text'
import { withHeights } from './row-heights'

const widths = [26, 26, 27, 28, 32, 44, 42, 24, 24, 36, 50] as const
/** Rows above the heads. */
const above = 2

function stated({ mark, statedOn }: MatrixCell): Cell {
  if (mark === 'none' || mark === 'notApplicable' || statedOn === null) return text(nothing)
  return { type: 'date', date: statedOn, style: 'date' }
}

function source(context: FileContext, cell: MatrixCell, { origin }: MatrixColumn): Cell {
  const said = sourceText(context, cell, origin)
  if (said === null) return text(nothing)
  return cell.source ? { type: 'text', text: said, link: cell.source.url, style: 'link' } : text(said)
}

function answerRow(context: FileContext, column: MatrixColumn, group: string, row: MatrixRow, cell: MatrixCell): Row {
  const { t } = context
  const { mark, link, evidence } = cell
  const silent = mark === 'none' || mark === 'notApplicable'
  const answer = lines(answerLines(context, cell), silent ? 'missing' : 'value')
  const pieces = evidence.map((piece) => pieceText(context, piece))
  return {
    cells: [
      text(column.name),
      text(column.provider.name),
      text(column.deliveryName),
      text(group),
      text(row.label),
      text(row.question),
      answer.type === 'text' && link !== null ? { ...answer, link, style: 'link' } : answer,
      text(t(`listing.evidence.${mark}`)),
      stated(cell),
      source(context, cell, column),
      pieces.length === 0 ? text(nothing) : lines(pieces),
    ],
  }
}

/** Every answer of every solution with its day, source and evidence, in rows that can be filtered. */
export function answersSheet(context: FileContext): Sheet {
  const { t, sheet } = context
  const heads = [
    t('comparisonFiles.answers.solution'),
    t('comparisonFiles.solutions.provider'),
    t('comparisonFiles.solutions.delivery'),
    t('comparisonFiles.answers.group'),
    t('comparison.criterion'),
    t('comparisonFiles.answers.question'),
    t('comparisonFiles.answers.answer'),
    t('comparisonFiles.proof'),
    t('comparisonFiles.answers.statedOn'),
    t('comparisonFiles.answers.source'),
    t('comparisonFiles.answers.evidence'),
  ]
  const rows = sheet.columns.flatMap((column, at) =>
    sheet.groups.flatMap(({ name, rows: own }) =>
      own.flatMap((row) => {
        const cell = row.cells[at]
        return cell ? [answerRow(context, column, name, row, cell)] : []
      }),
    ),
  )
  const columns = widths.map((width) => ({ width }))
  return {
    name: t('comparisonFiles.sheet.answers'),
    columns,
    rows: withHeights(
      [
        { cells: [text(t('comparisonFiles.sheet.answers'), 'title')] },
        { cells: across(text(t('comparisonFiles.answers.lead'), 'lead'), widths.length) },
        { cells: heads.map((head) => text(head, 'header')) },
        ...rows,
      ],
      columns,
    ),
    headerRows: { from: above, count: 1 },
    headerColumns: 1,
    frozen: { rows: above + 1, columns: 1 },
    filter: { from: { row: above, column: 0 }, to: { row: above + rows.length, column: widths.length - 1 } },
    print: pageLines(context),
  }
}
