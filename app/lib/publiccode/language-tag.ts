import { extendsLanguage, isLanguageCode, isRegionCode, isScriptCode, variants } from './language-subtags'

/** Tags from before the present rules that stay valid (RFC 5646, section 2.2.8). */
const grandfathered = new Set(
  (
    'en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu ' +
    'sgn-be-fr sgn-be-nl sgn-ch-de art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang'
  ).split(' '),
)

const longest = 200

/**
 * Whether a text is a language tag by BCP 47 whose subtags are registered. The language must be the shortest code:
 * `en`, not `eng`. Upper and lower case are the same; `de_DE` is none.
 */
export function isLanguageTag(text: string): boolean {
  const tag = text.toLowerCase()
  if (tag.length > longest) return false
  if (grandfathered.has(tag) || /^x-[a-z\d]{1,8}$/.test(tag)) return true
  const subtags = tag.split('-')
  const rest = afterLanguage(subtags)
  return rest !== null && endsWell(rest)
}

/** Subtags after language, extended language, script, region and variants; null where one of them is not registered. */
function afterLanguage(subtags: string[]): string[] | null {
  const [language = '', ...rest] = subtags
  if (!/^[a-z]{2,3}$/.test(language) || !isLanguageCode(language)) return null
  let extended = 0
  while (/^[a-z]{3}$/.test(rest[0] ?? '')) {
    extended += 1
    if (extended > 3 || !extendsLanguage(language, rest.shift() ?? '')) return null
  }
  if (/^[a-z]{4}$/.test(rest[0] ?? '') && !isScriptCode(rest.shift() ?? '')) return null
  if (/^(?:[a-z]{2}|\d{3})$/.test(rest[0] ?? '') && !isRegionCode(rest.shift() ?? '')) return null
  while (/^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/.test(rest[0] ?? '')) {
    if (!variants.has(rest.shift() ?? '')) return null
  }
  return rest
}

/** Extensions (`u-co-phonebk`) and what is for private use (`x-…`). */
function endsWell(subtags: string[]): boolean {
  let at = 0
  while (at < subtags.length) {
    const singleton = subtags[at] ?? ''
    const own = subtags.slice(at + 1)
    if (singleton === 'x') return own.length > 0 && own.every((subtag) => /^[a-z\d]{1,8}$/.test(subtag))
    if (!/^[a-z\d]$/.test(singleton)) return false
    const start = at + 1
    at = start
    while (/^[a-z\d]{2,8}$/.test(subtags[at] ?? '')) at += 1
    if (at === start) return false
  }
  return true
}
