import { element, xmlText } from '../xml'

const special = /[&<>]|^ | $| {2}/

/** Spaces that a reader would drop: at either end of a paragraph, and all but the first of several. */
const spaces = (run: string, at: number, whole: string): string => {
  const kept = at === 0 || at + run.length === whole.length ? 0 : 1
  const count = run.length - kept
  return `${' '.repeat(kept)}${count === 0 ? '' : element('text:s', { 'text:c': count })}`
}

/** One line of text inside a paragraph. */
export function inlineText(line: string): string {
  if (!special.test(line)) return line
  return xmlText(line).replace(/ +/g, spaces)
}

/** A paragraph per line; text with a link has one line. */
export function paragraphs(text: string, link: string | null = null): string {
  if (link !== null) {
    const linked = element('text:a', { 'xlink:type': 'simple', 'xlink:href': link }, inlineText(text))
    return `<text:p>${linked}</text:p>`
  }
  if (!text.includes('\n')) return `<text:p>${inlineText(text)}</text:p>`
  return text
    .split('\n')
    .map((line) => `<text:p>${inlineText(line)}</text:p>`)
    .join('')
}
