const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Letters, digits and other signs in ASCII are one character each, except that CR and LF together are one. */
const simple = /^[\n\u0020-\u007e]*$/
/** Such signs up to the last one, which may carry an accent that follows. */
const simpleRun = /[\n\u0020-\u007e]+(?=[\n\u0020-\u007e])/y

/** The segmenter's time per character grows with the length of the text it is given. */
const pieceLength = 60

/**
 * Length of a text in characters as readers count them: a letter with its accents is one, and so is a flag of two signs.
 * Stops counting one behind `most`.
 */
export function textLength(text: string, most: number): number {
  if (simple.test(text)) return text.length
  let length = 0
  let room = pieceLength
  for (let at = 0; at < text.length && length <= most; ) {
    simpleRun.lastIndex = at
    if (simpleRun.test(text)) {
      length += simpleRun.lastIndex - at
      at = simpleRun.lastIndex
    }
    // A pair of surrogates is not parted: what its first half stands for decides on the character before it.
    const end = /[\ud800-\udbff]/.test(text.charAt(at + room - 1)) ? at + room + 1 : at + room
    const starts = Array.from(segmenter.segment(text.slice(at, end)), ({ index }) => index)
    // The last character of a piece may go on in the next one, which begins with it.
    const last = end < text.length ? (starts.pop() ?? 0) : text.length - at
    length += starts.length
    room = last === 0 ? room * 2 : pieceLength
    at += last
  }
  return Math.min(length, most + 1)
}
