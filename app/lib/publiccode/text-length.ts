const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Letters, digits and other signs in ASCII are one character each, except that CR and LF together are one. */
const simple = /^[\n\u0020-\u007e]*$/

/**
 * Length of a text in characters as readers count them: a letter with its accents is one, and so is a flag of two signs.
 * Stops counting one behind `most`.
 */
export function textLength(text: string, most: number): number {
  if (simple.test(text)) return text.length
  let length = 0
  for (const _ of segmenter.segment(text)) {
    length += 1
    if (length > most) break
  }
  return length
}
