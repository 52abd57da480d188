import type { Language } from '../language'
import { readCell } from './cell-reading'
import { isFormulaLike } from './cell-text'
import { type Decimal, decimalText, toScale } from './decimal'
import type { Cell, Workbook } from './workbook'

/*
 * One dialect for every language, the one that programs on German systems open as cells of their types: semicolons, a
 * byte order mark, CRLF; a comma before decimals and no thousands, days and times as `2026-11-28 10:30:00`, shares as
 * shown with `%`, euro without sign. Formulas in text begin with an apostrophe, which programs show.
 */

const words = { de: { yes: 'ja', no: 'nein' }, en: { yes: 'yes', no: 'no' } } as const

const decimalComma = (number: Decimal): string => decimalText(number).replace('.', ',')

function field(language: Language, cell: Cell): string {
  const value = readCell(language, cell)
  switch (value.kind) {
    case 'empty':
      return ''
    case 'text':
      return isFormulaLike(value.text) ? `'${value.text}` : value.text
    case 'number':
    case 'money':
      return decimalComma(value.number)
    case 'percent': {
      const share = { digits: value.number.digits * 100n, scale: value.number.scale }
      return `${decimalComma(toScale(share, value.decimals))}%`
    }
    case 'date':
      return value.date
    case 'dateTime':
      return value.local.replace('T', ' ')
    case 'boolean':
      return words[language][value.value ? 'yes' : 'no']
  }
}

/** Quotes a field where a reader could take it apart or trim it. */
const quoted = (text: string): string => (/[";\n,']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The first sheet of a workbook, checked before, as CSV in UTF-8. Merged cells stand at their first place. */
export function csvFile({ language, sheets }: Workbook): Uint8Array {
  const { columns = [], rows = [] } = sheets[0] ?? {}
  const lines = rows.map(({ cells }) =>
    columns.map((_, at) => {
      const cell = cells[at] ?? null
      return cell === null ? '' : quoted(field(language, cell))
    }),
  )
  return new TextEncoder().encode(`\ufeff${lines.map((fields) => `${fields.join(';')}\r\n`).join('')}`)
}
