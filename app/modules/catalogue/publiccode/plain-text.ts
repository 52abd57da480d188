import { trimEndOf } from '../../../lib/trim-end'

/** Longest text that is read; what follows is kept in the file only. */
const longestRead = 20_000

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * Text as a reader would say it: no markup of HTML or Markdown, no control characters, none that turn the direction of
 * writing, single spaces. Paragraphs are parted by one line break.
 */
export function plainWords(text: string): string {
  return text
    .slice(0, longestRead)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/<\/?(?:a|abbr|b|code|em|i|mark|s|small|span|strong|su[bp]|u)(?:\s[^<>]{0,500})?>/gi, '')
    .replace(/<\/?[a-z!][^<>]{0,500}>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/^[ \t]{0,8}(?:#{1,6}|>|[-*+]|\d{1,2}\.)[ \t]+/gm, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Whether a text holds what reads as tags of HTML; without them it says less than it does. */
export const hasTags = (text: string): boolean => /<[a-z!/]/i.test(text)

/** The same in one line. */
export const plainLine = (text: string): string => plainWords(text).replaceAll('\n', ' ')

/** At most `limit` characters, cut between words and marked as cut. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = text.slice(0, limit - 2)
  const space = room.lastIndexOf(' ')
  const kept = trimEndOf(space > limit / 2 ? room.slice(0, space) : room, ' \n\t,;:.–-')
  // A pair of surrogates is cut before it.
  return `${kept.replace(/[\ud800-\udbff]$/, '')} …`
}

/** The first whole sentences that fit into `limit` characters; where none fits, the beginning of the first. */
export function firstSentences(text: string, limit: number): string {
  if (text.length <= limit) return text
  const ends = [...text.slice(0, limit + 1).matchAll(/(?<=\p{L}{2}|[)\]"”“0-9])[.!?](?= )/gu)]
  const last = ends.at(-1)
  return last === undefined ? cut(text, limit) : text.slice(0, last.index + 1)
}
