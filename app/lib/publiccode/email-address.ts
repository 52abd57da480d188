const letter = String.raw`A-Za-z\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef`
const atom = new RegExp(`^[${letter}\\d!#$%&'*+\\-/=?^_\`{|}~]+$`)
const quoted = /^"(?:[^"\\\r\n]|\\[^\r\n])*"$/
const domainSigns = new RegExp(`^[${letter}\\d.~-]+$`)
const dotBeforeLetter = new RegExp(`[${letter}\\d]\\.[${letter}]`)
const firstSign = new RegExp(`^[${letter}\\d]`)
const lastSign = new RegExp(`[${letter}]$`)

/** Whether a text is an e-mail address and nothing else: no name before it, a domain with a dot and letters at its end. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  return at > 0 && isLocalPart(text.slice(0, at)) && isDomain(text.slice(at + 1))
}

const isLocalPart = (text: string): boolean => quoted.test(text) || text.split('.').every((part) => atom.test(part))

const isDomain = (text: string): boolean =>
  domainSigns.test(text) &&
  !text.includes('..') &&
  firstSign.test(text) &&
  lastSign.test(text) &&
  dotBeforeLetter.test(text)
