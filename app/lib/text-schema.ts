import { z } from 'zod'

/** Longest address that is taken. */
const longestAddress = 2_000

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

/** Trimmed text of `min` to `max` characters without control characters and without those that turn the direction of writing. */
export const plainText = (max: number, min = 0) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !hidden.test(text), 'control')

/** The same text in German and English, each of `min` to `max` characters. */
export const textPair = (max: number, min = 1) => z.strictObject({ de: plainText(max, min), en: plainText(max, min) })

/**
 * A whole http(s) address as a browser would write it: nothing that one reads as relative to the page it stands on, no name
 * or password before the host, which make a host look like another one.
 */
export const webAddress = z.string().max(longestAddress).refine(isWebAddress, 'url')

export function isWebAddress(text: string): boolean {
  if (text.length > longestAddress || !/^https?:\/\//i.test(text) || /[\s\\]/.test(text) || hidden.test(text))
    return false
  try {
    const { hostname, username, password } = new URL(text)
    return hostname !== '' && username === '' && password === ''
  } catch {
    return false
  }
}
