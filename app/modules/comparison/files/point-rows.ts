import type { Cell, Row } from '../../../lib/spreadsheet/workbook'
import { objectives } from '../../criteria/objectives'
import type { MatrixColumn } from '../schema/sheet'
import { across, text } from './cells'
import type { FileContext } from './context'
import type { MatrixLayout } from './matrix-layout'

/** Points of every solution in each of the eight objectives, as declared and as evidenced. */
export function pointRows({ t, sheet }: FileContext, { heads }: MatrixLayout): Row[] {
  const cells = ({ sovereignty }: MatrixColumn, at: number): (Cell | null)[] => {
    const { declared = null, evidenced = null } = sovereignty.bars[at] ?? {}
    if (declared === null) return across(text(t('listing.evidence.notApplicable'), 'missing'), 2)
    if (sovereignty.stated === 0) return across(text(t('listing.evidence.none'), 'missing'), 2)
    return [
      { type: 'number', value: declared, style: 'points' },
      text(t('comparisonFiles.points.evidenced', { points: evidenced ?? 0 })),
    ]
  }
  return objectives.map((objective, at) => {
    const name = sheet.groups.find(({ id }) => id === objective.toLowerCase())?.name ?? objective
    return { cells: [...across(text(name, 'label'), heads), ...sheet.columns.flatMap((column) => cells(column, at))] }
  })
}
