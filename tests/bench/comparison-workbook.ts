import type { Cell, Row, Sheet, Workbook } from '../../app/lib/spreadsheet/workbook'
import type { Criterion } from '../../app/modules/criteria/criterion'
import type { ExportColumn } from '../../app/modules/criteria/export-model'
import { exportColumns } from '../../app/modules/criteria/export-model'
import { registry } from '../../app/modules/criteria/registry'
import { valueLines } from '../../app/modules/criteria/value-text'
import { sampleValue } from '../factories/sample-value'

const variants = 8
const states = ['belegt', 'behauptet', 'abgelaufen', 'angeboten'] as const

const missing: Cell = { type: 'text', text: 'nicht angegeben', style: 'missing' }

/** A value of its own type where there is one; text differs from variant to variant as providers' words do. */
function valueCell(criterion: Criterion, variant: number): Cell {
  if ((variant + criterion.id.length) % 4 === 0) return missing
  const value = sampleValue(criterion)
  if (criterion.type === 'money') return { type: 'money', cents: (value as number) + variant * 100, style: 'number' }
  if (criterion.type === 'number') return { type: 'number', value: (value as number) + variant, style: 'number' }
  if (criterion.type === 'date') return { type: 'date', date: value as string, style: 'value' }
  if (criterion.type === 'boolean') return { type: 'boolean', value: variant % 2 === 0, style: 'value' }
  const text = valueLines('de', criterion, value).join('\n')
  if (criterion.type === 'url') return { type: 'text', text, link: text, style: 'link' }
  return {
    type: 'text',
    text: criterion.type === 'text' ? `${text} Das gilt für Variante ${variant}.` : text,
    style: 'value',
  }
}

function partCell({ part, criterion }: ExportColumn, variant: number): Cell {
  if (part === 'value') return valueCell(criterion, variant)
  if (part === 'state') return { type: 'text', text: states[variant % states.length] ?? '', style: 'value' }
  return { type: 'date', date: `2026-${String((variant % 9) + 1).padStart(2, '0')}-15`, style: 'value' }
}

function sheet(name: string, part: ExportColumn['part'], times: number): Sheet {
  const columns = Array.from({ length: variants }, (_, variant) => variant)
  const head: Row = {
    cells: [
      { type: 'text', text: 'Frage', style: 'header' },
      ...columns.map(
        (variant): Cell => ({ type: 'text', text: `Lösung ${variant}: eigener Betrieb`, style: 'header' }),
      ),
    ],
  }
  const criteria = exportColumns(registry, 'de').filter((column) => column.part === part)
  const rows = Array.from({ length: times }, (_, copy) =>
    criteria.map((column): Row => {
      const label: Cell = {
        type: 'text',
        text: copy === 0 ? column.label : `${column.label} (${copy})`,
        style: 'label',
      }
      return { cells: [label, ...columns.map((variant) => partCell(column, variant + copy))] }
    }),
  ).flat()
  return {
    name,
    columns: [{ width: 70 }, ...columns.map(() => ({ width: 45 }))],
    headerRows: { from: 0, count: 1 },
    headerColumns: 1,
    frozen: { rows: 1, columns: 1 },
    filter: { from: { row: 0, column: 0 }, to: { row: rows.length, column: variants } },
    print: { footer: { center: ['Seite ', { field: 'page' }, ' von ', { field: 'pages' }] } },
    rows: [head, ...rows],
  }
}

/** A comparison of eight variants over every comparable criterion: values, states and days; its rows `times` over. */
export function comparisonWorkbook(times: number): Workbook {
  return {
    language: 'de',
    title: 'Vergleich',
    createdAt: '2026-11-28T09:30:00Z',
    creator: 'Messung',
    sheets: [sheet('Werte', 'value', times), sheet('Nachweise', 'state', times), sheet('Stand', 'statedOn', times)],
  }
}

/** Cells of a workbook that hold something. */
export const cellCount = ({ sheets }: Workbook): number =>
  sheets.flatMap(({ rows }) => rows).reduce((sum, { cells }) => sum + cells.length, 0)
