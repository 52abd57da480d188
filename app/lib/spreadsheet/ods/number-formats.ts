import type { Language } from '../../language'
import type { CellValue } from '../cell-value'
import { type Attributes, element } from '../xml'

const countries: Record<Language, string> = { de: 'DE', en: 'GB' }

/** The language of a style and its country, with the prefix of the attributes. */
export const languageAttributes = (prefix: 'fo' | 'number', language: Language): Attributes => ({
  [`${prefix}:language`]: language,
  [`${prefix}:country`]: countries[language],
})

const literal = (text: string): string => element('number:text', {}, text)
const long = { 'number:style': 'long' } as const
const number = (decimals: number, grouped: boolean): string =>
  element('number:number', {
    'number:decimal-places': decimals,
    'number:min-decimal-places': decimals,
    'number:min-integer-digits': 1,
    'number:grouping': grouped ? true : undefined,
  })

function day(language: Language): string {
  const separator = literal(language === 'de' ? '.' : '/')
  return [element('number:day', long), element('number:month', long), element('number:year', long)].join(separator)
}

function money(language: Language): string {
  const symbol = element('number:currency-symbol', languageAttributes('number', language), '€')
  return language === 'de' ? number(2, true) + literal('\u00a0') + symbol : symbol + number(2, true)
}

const time = `${literal(' ')}${element('number:hours', long)}${literal(':')}${element('number:minutes', long)}`

/** Key of the format that a value is shown in; `null` for one that needs none. */
export function formatKey(value: CellValue): string | null {
  switch (value.kind) {
    case 'empty':
    case 'text':
      return null
    case 'number':
      return `number-${value.decimals}${value.grouped ? '' : '-plain'}`
    case 'percent':
      return `percent-${value.decimals}`
    default:
      return value.kind
  }
}

/** The style of a format, in the document's language; for `text` that of text which stays text when it is edited. */
export function numberFormat(name: string, key: string, language: Language): string {
  const [kind = '', decimals = '0', plain] = key.split('-')
  const style = (tag: string, inside: string) =>
    element(tag, { 'style:name': name, ...languageAttributes('number', language) }, inside)
  switch (kind) {
    case 'number':
      return style('number:number-style', number(Number(decimals), plain === undefined))
    case 'percent': {
      const unit = literal(language === 'de' ? '\u00a0%' : '%')
      return style('number:percentage-style', number(Number(decimals), true) + unit)
    }
    case 'money':
      return style('number:currency-style', money(language))
    case 'date':
      return style('number:date-style', day(language))
    case 'dateTime':
      return style('number:date-style', day(language) + time)
    case 'boolean':
      return style('number:boolean-style', element('number:boolean'))
    default:
      return style('number:text-style', element('number:text-content'))
  }
}
