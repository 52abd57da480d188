import { longestCounted } from './schema/search-list'

/** Digits from which a number may be that of a telephone, an account or a person. */
const tellingDigits = 7

/**
 * A search as it is counted: lower case, one space between words. `null` where it is not to be counted: too short, too long,
 * or with what may be about a person (an e-mail or web address, a long number).
 */
export function countedText(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length < 2 || plain.length > longestCounted) return null
  if (plain.includes('@') || plain.includes('://') || plain.startsWith('www.')) return null
  if (plain.replace(/[^\p{Nd}]/gu, '').length >= tellingDigits) return null
  return /[\p{L}\p{Nd}]/u.test(plain) ? plain : null
}
