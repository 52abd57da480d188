import type { Language } from '../../../lib/language'
import { isPlainMap, type PlainMap } from '../../../lib/publiccode/plain-value'
import { deeper, textAt, textsAt, valueAt } from './paths'
import { cut, firstSentences, hasTags, plainLine } from './plain-text'

/** Limits of a listing's own texts (`schema/listing.ts`). */
const summaryLimit = 500
const featureLimit = 120
const mostFeatures = 10

/** Texts of a listing for both languages of the page, and the language they are really written in. */
export interface TakenTexts {
  summary: Record<Language, string>
  features: Record<Language, string[]>
  /** Language tag of the text shown on the page of that language. */
  written: Record<Language, string>
}

interface Description {
  tag: string
  section: PlainMap
  path: string
}

export interface TakenDescriptions {
  /** `null` where the file describes nothing. */
  texts: TakenTexts | null
  /** Keys that a text was made of whole. */
  whole: string[]
  /** Keys that a text was made of in part: they are kept as well. */
  part: string[]
}

/** The descriptions of a file in its order. */
export function descriptionsOf(document: PlainMap): Description[] {
  const all = valueAt(document, 'description')
  if (!isPlainMap(all)) return []
  return Object.keys(all).flatMap((tag) => {
    const section = all[tag]
    return isPlainMap(section) ? [{ tag, section, path: deeper('description', tag) }] : []
  })
}

/** The first part of a language tag, in small letters. */
export const primary = (tag: string): string => tag.trim().split(/[-_]/, 1)[0]?.toLowerCase() ?? ''

/** The language of a tag, `und` (undetermined) for what is no tag. */
function spoken(tag: string): string {
  const language = primary(tag)
  return /^[a-z]{2,8}$/.test(language) ? language : 'und'
}

const hasText = ({ section }: Description): boolean =>
  textAt(section, 'shortDescription') !== null || textAt(section, 'longDescription') !== null

/** The description that a page of a language shows: its own, else the English one, else the first. */
function chosen(all: readonly Description[], language: Language): Description | undefined {
  const told = all.filter(hasText)
  return (
    told.find(({ tag }) => tag === language) ??
    told.find(({ tag }) => primary(tag) === language) ??
    told.find(({ tag }) => primary(tag) === 'en') ??
    told[0]
  )
}

/** Short description, and of the long one as many whole sentences as there is room for. */
function summaryOf(section: PlainMap): { text: string; cut: boolean } {
  const short = plainLine(textAt(section, 'shortDescription') ?? '')
  const long = plainLine(textAt(section, 'longDescription') ?? '')
  const said = short !== '' && !/[.!?…]$/.test(short) ? `${short}.` : short
  if (said.length >= summaryLimit) return { text: cut(said, summaryLimit), cut: true }
  if (long === '' || long.startsWith(short)) {
    const text = long.length > short.length ? firstSentences(long, summaryLimit) : said
    return { text, cut: text.length < long.length }
  }
  const room = summaryLimit - said.length - 1
  const more = firstSentences(long, room)
  const whole = more.length === long.length
  // The beginning of a sentence says less than the short description alone.
  return { text: whole || /[.!?]$/.test(more) ? `${said} ${more}`.trim() : said || more, cut: !whole }
}

function featuresOf(section: PlainMap): { list: string[]; cut: boolean } {
  const all = textsAt(section, 'features').map(plainLine)
  const told = all.filter((text) => text.length >= 2)
  const list = [...new Set(told.slice(0, mostFeatures).map((text) => cut(text, featureLimit)))]
  const tagged = textsAt(section, 'features').some(hasTags)
  return { list, cut: tagged || list.length < all.length || told.some((text) => text.length > featureLimit) }
}

/** Summary and features of a listing from a file's descriptions. */
export function takeDescriptions(document: PlainMap): TakenDescriptions {
  const all = descriptionsOf(document)
  const [de, en] = [chosen(all, 'de'), chosen(all, 'en')]
  if (!de || !en) return { texts: null, whole: [], part: [] }
  const whole = new Set<string>()
  const part = new Set<string>()
  const read = ({ section, path }: Description) => {
    const summary = summaryOf(section)
    const features = featuresOf(section)
    const short = textAt(section, 'shortDescription')
    if (short !== null)
      (short.length < summaryLimit && !hasTags(short) ? whole : part).add(deeper(path, 'shortDescription'))
    if (textAt(section, 'longDescription') !== null) part.add(deeper(path, 'longDescription'))
    if (features.list.length > 0) (features.cut ? part : whole).add(deeper(path, 'features'))
    return { summary: summary.text, features: features.list, written: spoken(describedTag(all, section)) }
  }
  const texts = { de: read(de), en: read(en) }
  return {
    texts: {
      summary: { de: texts.de.summary, en: texts.en.summary },
      features: { de: texts.de.features, en: texts.en.features },
      written: { de: texts.de.written, en: texts.en.written },
    },
    whole: [...whole].filter((key) => !part.has(key)),
    part: [...part],
  }
}

const describedTag = (all: readonly Description[], section: PlainMap): string =>
  all.find((entry) => entry.section === section)?.tag ?? ''
