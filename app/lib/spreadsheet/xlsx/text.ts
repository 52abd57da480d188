import { xmlText } from '../xml'

/** Names that every object has. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/**
 * Whether the library loses the text: it looks texts up in an object, where it finds what every object has, and it drops
 * the sign for what could not be read.
 */
export const isLost = (text: string): boolean => inherited.has(text) || text.includes('\ufffd')

/** `_x0041_` means A in a file, so the underscore that begins such a sign is written as one itself. */
export const escapedText = (text: string): string =>
  /_x/i.test(text) ? text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_') : text

/** Puts texts that the library loses into their cells, which hold something else, by address. */
export function withLostTexts(xml: string, lost: ReadonlyMap<string, string>): string {
  let complete = xml
  for (const [address, text] of lost) {
    const from = complete.indexOf(`<c r="${address}"`)
    const to = complete.indexOf('</c>', from)
    const open = / s="\d+"/.exec(complete.slice(from, to))?.[0] ?? ''
    const inside = `<is><t xml:space="preserve">${xmlText(escapedText(text))}</t></is>`
    complete = `${complete.slice(0, from)}<c r="${address}"${open} t="inlineStr">${inside}${complete.slice(to)}`
  }
  return complete
}
