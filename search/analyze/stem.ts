import * as snowball from 'snowball-stemmers'
import type { Language } from '../contract'
import { bounded } from './bounded'

/** Node hands over a CommonJS package as its default export, bundlers and test runners as named exports. */
const { newStemmer } =
  'newStemmer' in snowball ? snowball : (snowball as unknown as { default: typeof import('snowball-stemmers') }).default

const STEMMERS = { de: newStemmer('german'), en: newStemmer('english') }

/** German words (folded) whose forms Snowball does not bring together. */
const IRREGULAR: Record<string, string> = {
  ...forms('frei', 'freie freier freies freien freiem'),
  ...forms('neu', 'neue neuer neues neuen neuem'),
  ...forms('thema', 'themen themas'),
  ...forms('firma', 'firmen'),
  ...forms('konto', 'konten kontos'),
  ...forms('risiko', 'risiken risikos'),
  ...forms('zentrum', 'zentren zentrums'),
  ...forms('museum', 'museen museums'),
  ...forms('gremium', 'gremien gremiums'),
  ...forms('kriterium', 'kriterien kriteriums'),
  ...forms('ministerium', 'ministerien ministeriums'),
  ...forms('praxis', 'praxen'),
  ...forms('zehler', 'zehlers zehlern'),
}

/** English words that are no forms of one another, though Snowball makes them so. */
const ENGLISH: Record<string, string> = {
  parking: 'parking',
  housing: 'housing',
  building: 'building',
  buildings: 'building',
}

/** Not "Glas", "Gas", "Gras", "drahtlos", "Moos". */
const PLURAL_S = /(?<=.{2}(?:p|y|(?<![lo])o|(?<!gr|g|l)a))s$/

function forms(stem: string, words: string): Record<string, string> {
  return Object.fromEntries([stem, ...words.split(' ')].map((word) => [word, stem]))
}

const caches = { de: bounded<string>(40_000), en: bounded<string>(40_000) }

/**
 * The stem of a folded word. Words of up to three letters and words with a digit are names and stay as they are.
 * German: Snowball, and before and after it what municipal texts need: -in and -innen lose their ending ("Bürgerin",
 * "Bürgerinnen" = "Bürger"), plurals in s after a, o, p, y ("Kitas", "Apps"), one final s for ss ("Busse" = "Bus").
 */
export function stem(folded: string, language: Language): string {
  const known = caches[language].get(folded)
  if (known !== undefined) return known
  const found = compute(folded, language)
  caches[language].set(folded, found)
  return found
}

function compute(folded: string, language: Language): string {
  if (folded.length <= 3 || /\d/.test(folded)) return folded
  if (language === 'en') return Object.hasOwn(ENGLISH, folded) ? (ENGLISH[folded] ?? folded) : STEMMERS.en.stem(folded)
  if (Object.hasOwn(IRREGULAR, folded)) return IRREGULAR[folded] ?? folded
  const person = folded.length >= 7 ? folded.replace(/er(?:in|innen)$/, 'er') : folded
  return STEMMERS.de.stem(person).replace(PLURAL_S, '').replace(/ss$/, 's')
}
