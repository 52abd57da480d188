/** Encodings that files come in. Only UTF-8 is what the standard allows. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252'

export interface DecodedText {
  text: string
  encoding: Encoding
  /** Whether a byte order mark stands before a text in UTF-8. */
  mark: boolean
  /** How many control characters were taken out: those that no text has, such as NUL. */
  controls: number
  /** Line of the first of them, or 0. */
  firstControl: number
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g

/** The largest share of control characters that a text may have. */
const largestShare = 0.05

/**
 * The text of a file. With a byte order mark its encoding is known; without one it is UTF-8, and where it cannot be that,
 * Windows-1252, which has a sign for every byte and holds all of Latin-1. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const { encoding, text } = decoded(bytes)
  let controls = 0
  let firstControl = -1
  const kept = text.replaceAll(control, (_, at: number) => {
    controls += 1
    if (firstControl < 0) firstControl = at
    return ''
  })
  if (controls > 4 && controls > text.length * largestShare) return null
  const line = firstControl < 0 ? 0 : text.slice(0, firstControl).split(/\r\n?|\n/).length
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { text: kept.replaceAll(/\r\n?/g, '\n'), encoding, mark, controls, firstControl: line }
}

function decoded(bytes: Uint8Array): { encoding: Encoding; text: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16LE', text: decode('utf-16le', bytes) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16BE', text: decode('utf-16be', bytes) }
  try {
    return { encoding: 'UTF-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { encoding: 'Windows-1252', text: fromWindows1252(bytes) }
  }
}

/** The signs of the bytes 80 to 9f; those without one stay control characters. Node 20 decodes them as in Latin-1. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign)

const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes)
