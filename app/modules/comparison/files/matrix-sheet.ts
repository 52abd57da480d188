import type { Cell, Row, Sheet } from '../../../lib/spreadsheet/workbook'
import type { MatrixCell, MatrixRow } from '../schema/sheet'
import { lines, nothing, text } from './cells'
import { closingRows } from './closing-rows'
import { type FileContext, pageLines } from './context'
import { answerLines, proofText } from './evidence-text'
import { columnHeads, groupRow, headRows } from './matrix-head'
import { matrixLayout } from './matrix-layout'
import { pointRows } from './point-rows'
import { requirementText } from './requirement-text'
import { withHeights } from './row-heights'
import { solutionRows } from './solution-rows'

/** What the answer means for the requirement of its row, and how it looks. */
function outcomeOf({ t }: FileContext, row: MatrixRow, cell: MatrixCell): { word: string; style: string } | null {
  if (!row.requirement || cell.outcome === null) return null
  const must = row.requirement.strength === 'must'
  switch (cell.outcome) {
    case 'met':
      return { word: t('comparison.cell.met'), style: 'positive' }
    case 'notMet':
      return must
        ? { word: t('comparison.cell.missed'), style: 'negative' }
        : { word: t('comparison.cell.missedShould'), style: 'cautious' }
    case 'notStated':
      return { word: t('comparison.cell.open'), style: 'cautious' }
    case 'notApplicable':
      return null
  }
}

function answerCells(context: FileContext, row: MatrixRow, cell: MatrixCell): Cell[] {
  const outcome = outcomeOf(context, row, cell)
  const silent = cell.mark === 'none' || cell.mark === 'notApplicable'
  const style = silent ? 'missing' : outcome?.style === 'negative' ? 'negative' : 'value'
  const said = lines(answerLines(context, cell), style)
  const proof = [outcome?.word, proofText(context, cell)].filter((part) => part != null)
  return [
    said.type === 'text' && cell.link !== null ? { ...said, link: cell.link, style: 'link' } : said,
    lines(proof.length === 0 ? [nothing] : proof, outcome?.style ?? 'value'),
  ]
}

function matrixRow(context: FileContext, row: MatrixRow): Row {
  const { t, sheet } = context
  const marks = [
    row.requirement && requirementText(context, row.requirement),
    sheet.columns.length > 1 && t(row.different ? 'comparison.cell.differs' : 'comparisonFiles.same'),
  ].filter((mark) => typeof mark === 'string')
  return {
    cells: [
      text(row.label, 'label'),
      lines(marks.length === 0 ? [nothing] : marks, 'label'),
      ...row.cells.flatMap((cell) => answerCells(context, row, cell)),
    ],
  }
}

/** The comparison itself: its head, the solutions, every criterion, and what belongs to it. A CSV file holds this sheet. */
export function matrixSheet(context: FileContext): Sheet {
  const { t, sheet } = context
  const layout = matrixLayout(sheet)
  const above = headRows(context, layout)
  const rows = [
    ...above,
    columnHeads(context, layout),
    groupRow(layout, t('comparisonFiles.solutions.title')),
    ...solutionRows(context, layout),
    groupRow(layout, t('comparisonFiles.points.title')),
    ...pointRows(context, layout),
    ...sheet.groups.flatMap(({ name, rows: own }) => [
      groupRow(layout, name),
      ...own.map((row) => matrixRow(context, row)),
    ]),
    ...closingRows(context, layout),
  ]
  return {
    name: t('comparisonFiles.sheet.comparison'),
    columns: layout.columns,
    rows: withHeights(rows, layout.columns),
    headerRows: { from: above.length, count: 1 },
    headerColumns: layout.heads,
    frozen: { rows: above.length + 1, columns: layout.heads },
    print: { fitToWidth: layout.fitToWidth, ...pageLines(context) },
  }
}
