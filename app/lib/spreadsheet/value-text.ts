import type { Language } from '../language'
import type { CellValue, NumberValue } from './cell-value'
import { decimalText, toScale } from './decimal'

/** How each language writes what is not text; the number styles of the formats say the same. */
const forms = {
  de: { point: ',', thousands: '.', yes: 'WAHR', no: 'FALSCH', separator: '.' },
  en: { point: '.', thousands: ',', yes: 'TRUE', no: 'FALSE', separator: '/' },
} as const

const units: Record<Language, Record<NumberValue['kind'], (text: string) => string>> = {
  de: { number: (text) => text, money: (text) => `${text}\u00a0€`, percent: (text) => `${text}\u00a0%` },
  en: {
    number: (text) => text,
    money: (text) => (text.startsWith('-') ? `-€${text.slice(1)}` : `€${text}`),
    percent: (text) => `${text}%`,
  },
}

/** Digits in groups of three from their end. */
function inThousands(whole: string, sign: string): string {
  const digits = whole.replace('-', '')
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end))
  return `${whole.startsWith('-') ? '-' : ''}${groups.reverse().join(sign)}`
}

/** `1.234,50 €`, `12,5 %`; English `€1,234.50`, `12.5%`. */
export function numberText(language: Language, { kind, number, decimals, grouped }: NumberValue): string {
  const { point, thousands } = forms[language]
  const shown = kind === 'percent' ? { digits: number.digits * 100n, scale: number.scale } : number
  const [whole = '', part] = decimalText(toScale(shown, decimals)).split('.')
  const long = grouped ? inThousands(whole, thousands) : whole
  return units[language][kind](part === undefined ? long : `${long}${point}${part}`)
}

/** `2026-11-28` → `28.11.2026` (English `28/11/2026`). */
function dayText(language: Language, day: string): string {
  const { separator } = forms[language]
  return `${day.slice(8, 10)}${separator}${day.slice(5, 7)}${separator}${day.slice(0, 4)}`
}

/** What a spreadsheet program shows in a cell that holds `value`. */
export function valueText(language: Language, value: CellValue): string {
  switch (value.kind) {
    case 'empty':
      return ''
    case 'text':
      return value.text
    case 'date':
      return dayText(language, value.date)
    case 'dateTime':
      return `${dayText(language, value.local)} ${value.local.slice(11, 16)}`
    case 'boolean':
      return value.value ? forms[language].yes : forms[language].no
    default:
      return numberText(language, value)
  }
}
