/**
 * Typed text as it is stored: no control characters but line breaks, no lone halves of pairs, no marks that turn the
 * direction of writing, single spaces.
 */
export const cleanTyped = (text: string): string =>
  withoutControls(text)
    .replace(/[^\S\n]+/g, ' ')
    .trim()

/** The same with its spaces and tabs. */
export const withoutControls = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')

/**
 * The same without everything that nobody sees and that yet makes two texts differ: soft hyphens, characters without a
 * width, marks of direction, fillers, variants of a sign. Spaces, tabs and line breaks stay.
 */
export const withoutInvisible = (text: string): string => withoutControls(text).replace(/[\p{Cf}\p{DI}]/gu, '')
