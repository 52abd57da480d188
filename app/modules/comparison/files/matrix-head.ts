import type { Cell, Row } from '../../../lib/spreadsheet/workbook'
import { across, text } from './cells'
import { columnName, type FileContext } from './context'
import type { MatrixLayout } from './matrix-layout'

/**
 * Title, moment, search sentence, municipality, and what to keep in mind. What stands in the columns that head the rows is
 * printed with every solution, the rest with the first ones.
 */
export function headRows({ t, sheet, title }: FileContext, { heads, wide }: MatrixLayout): Row[] {
  const { search, place, madeAt } = sheet
  const left = (value: string, style: string) => across(text(value, style), heads)
  const right = (value: string) => across(text(value, 'lead'), wide)
  const found = search?.sentence
    ? t('comparison.leadSearch', { sentence: search.sentence })
    : t('comparisonFiles.noSearch')
  const people = place && t('common.inhabitants', { count: place.population })
  const where =
    place && people ? t('comparisonFiles.placeText', { name: place.name, people }) : t('comparisonFiles.noPlace')
  const moment: Cell = { type: 'dateTime', instant: madeAt, style: 'lead' }
  return [
    { cells: [...left(title, 'head title'), ...right(found)] },
    { cells: [text(t('comparisonFiles.madeAt'), 'lead'), moment, ...right(t('comparisonFiles.place', { where }))] },
    { cells: [...left(t('comparisonFiles.foot'), 'lead'), ...right(t('comparisonFiles.draft'))] },
  ]
}

/** The heads of the columns: what rows are, then each solution with how its answers are backed. */
export function columnHeads({ t, sheet }: FileContext, { pairs }: MatrixLayout): Row {
  const solutions = Array.from({ length: pairs }, (_, at) => {
    const column = sheet.columns[at]
    return [column ? columnName(column) : t('comparisonFiles.none'), t('comparisonFiles.proof')]
  })
  const heads = [t('comparison.criterion'), t('comparisonFiles.requirement'), ...solutions.flat()]
  return { cells: heads.map((head) => text(head, 'header')) }
}

/** Head of a group of rows, over the whole width. */
export function groupRow({ heads, pairs }: MatrixLayout, name: string): Row {
  const rest = Array.from({ length: 2 * pairs }, (): Cell => ({ type: 'empty', style: 'group' }))
  return { cells: [...across(text(name, 'group'), heads), ...rest] }
}
