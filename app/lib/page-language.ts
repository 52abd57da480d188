import type { Language } from './language'

/** The language of a route's parameter `lang`; any other first segment is no page. */
export function pageLanguage(lang: string | undefined): Language {
  if (lang === undefined) return 'de'
  if (lang === 'en') return 'en'
  throw new Response(null, { status: 404 })
}
