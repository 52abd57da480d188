import i18next, { type TOptions } from 'i18next'
import { formatNumber } from '../lib/format'
import type { Language } from '../lib/language'
import { pages as pagesDe } from './de/pages'
import { pages as pagesEn } from './en/pages'

type Leaves<T, Prefix extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Prefix}${Key}` : Leaves<T[Key], `${Prefix}${Key}.`>
}[keyof T & string]
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** Keys of page texts; a key with `_one` and `_other` is named without the ending and takes `count`. */
export type TextKey = WithoutPlural<Leaves<typeof pagesDe>>
/** The text of a key in one language. `count` chooses the plural; `{{n}}` is the count as the language writes it. */
export type Translate = (key: TextKey, values?: Record<string, string | number>) => string

const gap = /\{\{(\w+)\}\}/g

/**
 * One instance per language, made once: the language of an instance never changes, so requests can share it. A page asks for
 * hundreds of texts, so each is looked up once and its gaps are filled here; what a visitor has typed is never read as a
 * pattern.
 */
function translator(language: Language): Translate {
  const instance = i18next.createInstance()
  instance.init({
    lng: language,
    resources: { [language]: { translation: language === 'de' ? pagesDe : pagesEn } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
  const plurals = new Intl.PluralRules(language)
  const patterns = new Map<string, string>()
  const patternOf = (key: TextKey, count: number | undefined): string => {
    const name = count === undefined ? key : `${key} ${plurals.select(count)}`
    let pattern = patterns.get(name)
    if (pattern === undefined) {
      pattern = instance.t(key, { ...(count === undefined ? {} : { count }), skipInterpolation: true } as TOptions)
      patterns.set(name, pattern)
    }
    return pattern
  }
  return (key, values) => {
    if (values === undefined) return patternOf(key, undefined)
    const { count } = values
    const own = typeof count === 'number' ? { ...values, n: formatNumber(language, count) } : values
    return patternOf(key, typeof count === 'number' ? count : undefined).replace(gap, (_, name: string) =>
      String((own as Record<string, string | number | undefined>)[name] ?? ''),
    )
  }
}

const translators: Record<Language, Translate> = { de: translator('de'), en: translator('en') }

/** The translator of a language. */
export const translate = (language: Language): Translate => translators[language]
