import type { Cell as SheetCell } from 'write-excel-file/node'
import type { Language } from '../../language'
import type { CellValue } from '../cell-value'
import type { CellStyle } from '../style-sheet'

export type CellObject = Extract<SheetCell, { columnSpan?: number }>

/** The properties of the library that a named style stands for. */
export function cellProperties(style: CellStyle): CellObject {
  const { bold, italic, underline, border, borderColor, wrap } = style
  const properties: CellObject = {
    fontWeight: bold ? 'bold' : undefined,
    fontStyle: italic ? 'italic' : undefined,
    textDecoration: underline ? { underline } : undefined,
    fontSize: style.fontSize,
    textColor: style.color,
    backgroundColor: style.background,
    wrap: wrap || undefined,
    align: style.align,
    alignVertical: style.vertical,
  }
  const color = borderColor ?? '#000000'
  if (border === 'all') Object.assign(properties, { borderStyle: 'thin', borderColor: color })
  else if (border) {
    if (border.top) Object.assign(properties, { topBorderStyle: border.top, topBorderColor: color })
    if (border.bottom) Object.assign(properties, { bottomBorderStyle: border.bottom, bottomBorderColor: color })
  }
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}

const digits = (decimals: number, grouped: boolean): string =>
  `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`

const dayForm: Record<Language, string> = { de: '[$-407]dd.mm.yyyy', en: '[$-809]dd/mm/yyyy' }
const moneyForm: Record<Language, string> = { de: '#,##0.00\u00a0[$€-407]', en: '[$€-809]#,##0.00' }

/** The format code of a value. Codes use the signs of English; programs show those of the reader's system. */
export function formatCode(language: Language, value: CellValue): string | undefined {
  switch (value.kind) {
    case 'number':
      return digits(value.decimals, value.grouped)
    case 'money':
      return moneyForm[language]
    case 'percent':
      return `${digits(value.decimals, true)}${language === 'de' ? '\u00a0%' : '%'}`
    case 'date':
      return dayForm[language]
    case 'dateTime':
      return `${dayForm[language]} hh:mm`
    default:
      return undefined
  }
}
