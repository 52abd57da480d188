import type { Language } from '../contract'
import { oneEnglishSpelling } from './english-spellings'

/** Letters that Unicode decomposition leaves whole. */
const PLAIN: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' }
const SPECIAL = /[æœøłđðþıς]/g
const BEYOND_ASCII = /[^\p{ASCII}]/u
const DIGRAPH = /[ao]e|(?<=^|[bcdfghjklmnprstvwxz0-9])ue/g

/** "Schifffahrt" was "Schiffahrt" before 1996. */
const THREE_CONSONANTS = /([b-df-hj-np-tv-xz])\1\1/g

/**
 * Word families whose umlaut carries the meaning: counting (zählen) is not paying (zahlen), choosing (wählen) is not an
 * election (Wahl), funding (fördern) is not demanding (fordern). They get a spelling of their own instead of losing the
 * umlaut.
 */
const DISTINCT: readonly [RegExp, string][] = [
  [/z(?:ä|ae)hl/g, 'zehl'],
  [/w(?:ä|ae)hl/g, 'wehl'],
  [/f(?:ö|oe)rder/g, 'ferder'],
]

/**
 * One spelling for all ways to write a word: ß = ss, ä = ae = a, ö = oe = o, ü = ue = u, no other diacritics,
 * three equal consonants as two.
 * `ue` counts as ü at the beginning of a word and after a consonant except q, so that "Quelle", "neue" and "bauen" stay.
 * English keeps its `ae`, `oe`, `ue`; British and American spellings are one.
 *
 * @param word lower case, in Unicode form NFKC
 */
export function fold(word: string, language: Language): string {
  let folded = word
  if (language === 'de') for (const [pattern, spelling] of DISTINCT) folded = folded.replace(pattern, spelling)
  if (BEYOND_ASCII.test(folded)) {
    folded = folded
      .replaceAll('ß', 'ss')
      .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .normalize('NFC')
  }
  if (language === 'en') return oneEnglishSpelling(folded)
  return folded.replace(DIGRAPH, (pair) => pair[0] ?? '').replace(THREE_CONSONANTS, '$1$1')
}
