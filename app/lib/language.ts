/** Languages of the page. German stands at the root, English under `/en`. */
export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** The address of a page (path with query, German form, starting with `/`) in a language. */
export function localPath(language: Language, path: string): string {
  return language === 'de' ? path : path === '/' ? '/en' : `/en${path}`
}
