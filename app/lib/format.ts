import type { Language } from './language'

const locale = { de: 'de-DE', en: 'en-GB' } as const

const cached = <Key extends string, Value>(make: (key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key: Key): Value => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = make(key)
    known.set(key, value)
    return value
  }
}

const numbers = cached((language: Language) => new Intl.NumberFormat(locale[language], { maximumFractionDigits: 1 }))
const euros = cached(
  (language: Language) =>
    new Intl.NumberFormat(locale[language], {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
      minimumFractionDigits: 0,
    }),
)
const cents = cached(
  (language: Language) => new Intl.NumberFormat(locale[language], { style: 'currency', currency: 'EUR' }),
)
const days = cached(
  (language: Language) =>
    new Intl.DateTimeFormat(locale[language], { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' }),
)
const lists = cached((key: `${Language}-${'conjunction' | 'disjunction'}`) => {
  const [language, type] = key.split('-') as [Language, 'conjunction' | 'disjunction']
  return new Intl.ListFormat(locale[language], { type })
})

/** `6280793` → `6.280.793` */
export const formatNumber = (language: Language, value: number): string => numbers(language).format(value)

/** Integer cents; whole amounts without decimals: `240000` → `2.400 €`. */
export const formatMoney = (language: Language, amount: number): string =>
  (amount % 100 === 0 ? euros : cents)(language).format(amount / 100)

/** `2026-11-22` → `22.11.2026` (English `22/11/2026`). */
export const formatDate = (language: Language, day: string): string =>
  days(language).format(new Date(`${day}T00:00:00Z`))

const moments = cached(
  (language: Language) =>
    new Intl.DateTimeFormat(locale[language], {
      timeZone: 'Europe/Berlin',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
)

/** An ISO moment as Berlin clocks show it: `22.11.2026, 11:20`. */
export const formatMoment = (language: Language, moment: string): string => moments(language).format(new Date(moment))

/** "A, B und C" or "A, B oder C". */
export const formatList = (
  language: Language,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => lists(`${language}-${type}`).format(items)

const languageNames = cached((language: Language) => new Intl.DisplayNames([locale[language]], { type: 'language' }))

/** `it` → `Italienisch`; a tag that names no language as it is. */
export function languageName(language: Language, tag: string): string {
  try {
    return languageNames(language).of(tag) ?? tag
  } catch {
    return tag
  }
}
