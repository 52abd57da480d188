import { createContext, type ReactNode, useContext } from 'react'
import { type Translate, translate } from '../content/translate'
import { type Language, localPath } from '../lib/language'

interface I18n {
  language: Language
  t: Translate
  /** Address of a page (German path) in the page's language. */
  path(path: string): string
}

const I18nContext = createContext<I18n | null>(null)

const made: Record<Language, I18n> = {
  de: { language: 'de', t: translate('de'), path: (path) => localPath('de', path) },
  en: { language: 'en', t: translate('en'), path: (path) => localPath('en', path) },
}

/** Gives a page its language. */
export function I18nProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <I18nContext.Provider value={made[language]}>{children}</I18nContext.Provider>
}

/** The page's language, words and addresses. */
export function useI18n(): I18n {
  const value = useContext(I18nContext)
  if (!value) throw new Error('no language in the page')
  return value
}
