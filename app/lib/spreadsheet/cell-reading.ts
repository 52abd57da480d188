import { isCalendarDate } from '../calendar-date'
import type { Language } from '../language'
import { cellLink, cellText } from './cell-text'
import type { CellValue, NumberValue } from './cell-value'
import { decimal, decimalOf, significantDigits } from './decimal'
import { numberText } from './value-text'
import type { Cell } from './workbook'

/** Spreadsheet programs calculate with 15 digits. */
const mostDigits = 15
const mostDecimals = 15
/** Decimals to which a fraction is held. */
const shareDecimals = 17
/** Before it, day numbers of XLSX are off by one, and before 1900 there are none. */
const firstDate = '1900-03-01'

function textValue(written: string, link?: string): CellValue {
  const text = cellText(written)
  if (text === '') return { kind: 'empty' }
  return { kind: 'text', text, link: link === undefined || text.includes('\n') ? null : cellLink(link) }
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The clock in Europe/Berlin, as `YYYY-MM-DDTHH:MM:SS`. */
function berlinTime(instant: string): string {
  const moment = new Date(instant)
  if (!/Z$/.test(instant) || Number.isNaN(moment.getTime())) throw new RangeError(`not a time in UTC: ${instant}`)
  return clock.format(moment).replace(' ', 'T')
}

/** Text with every digit where there are more than a spreadsheet program calculates with. */
function numberOrText(language: Language, value: NumberValue): CellValue {
  if (significantDigits(value.number) <= mostDigits) return value
  const decimals = Math.max(0, value.number.scale - (value.kind === 'percent' ? 2 : 0))
  return textValue(numberText(language, { ...value, decimals }))
}

const shown = (decimals: number): number => Math.min(Math.max(decimals, 0), mostDecimals)

/** Binary fractions are taken to the digits that count: 0.1 + 0.2 is 0.3. */
const digitsOf = (value: number | string): string =>
  typeof value === 'number' && !Number.isInteger(value) ? String(Number(value.toPrecision(mostDigits))) : String(value)

function readShare({ share, decimals }: Extract<Cell, { type: 'percent' }>): NumberValue {
  const exact = typeof share === 'string'
  const number = exact ? decimal(share) : decimalOf(share, shareDecimals)
  return { kind: 'percent', number, decimals: shown(decimals ?? (exact ? number.scale - 2 : 1)), grouped: true }
}

/** What a cell holds in every format. Throws a `RangeError` for what is no number, day or time. */
export function readCell(language: Language, cell: Cell): CellValue {
  switch (cell.type) {
    case 'empty':
      return { kind: 'empty' }
    case 'text':
      return textValue(cell.text, cell.link)
    case 'number': {
      const number = decimal(digitsOf(cell.value))
      const decimals = shown(cell.decimals ?? number.scale)
      return numberOrText(language, { kind: 'number', number, decimals, grouped: cell.plain !== true })
    }
    case 'money': {
      if (!Number.isSafeInteger(cell.cents)) throw new RangeError(`not whole cents: ${cell.cents}`)
      const number = { digits: BigInt(cell.cents), scale: 2 }
      return numberOrText(language, { kind: 'money', number, decimals: 2, grouped: true })
    }
    case 'percent': {
      const value = readShare(cell)
      return typeof cell.share === 'string' ? numberOrText(language, value) : value
    }
    case 'date':
      if (!isCalendarDate(cell.date)) throw new RangeError(`not a day: ${cell.date}`)
      return cell.date < firstDate ? textValue(cell.date) : { kind: 'date', date: cell.date }
    case 'dateTime': {
      const local = berlinTime(cell.instant)
      return local < firstDate ? textValue(local.replace('T', ' ')) : { kind: 'dateTime', local }
    }
    case 'boolean':
      return { kind: 'boolean', value: cell.value }
  }
}
