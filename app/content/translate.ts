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

/** One instance per language, made once: the language of an instance never changes, so requests can share it. */
function translator(language: Language): Translate {
  const instance = i18next.createInstance()
  instance.init({
    lng: language,
    resources: { [language]: { translation: language === 'de' ? pagesDe : pagesEn } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
  return (key, values) => {
    const count = values?.count
    const n = typeof count === 'number' ? { n: formatNumber(language, count) } : {}
    return instance.t(key, { ...values, ...n } as TOptions)
  }
}

const translators: Record<Language, Translate> = { de: translator('de'), en: translator('en') }

/** The translator of a language. */
export const translate = (language: Language): Translate => translators[language]
