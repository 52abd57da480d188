/**
 * The parts of an address that decide whether it is one. Addresses are read by the rules of RFC 3986, more strictly than
 * browsers do and without mending anything.
 */
export interface AddressParts {
  scheme: string
  host: string
  /** What follows the scheme where no `/` does, as in `urn:isbn:…` or `mailto:…`. */
  opaque: string
  path: string
  fragment: string
}

/**
 * Takes an address apart; null where it is none. `whole` asks for a scheme or a path that begins with `/`, and takes `#`
 * as any other sign.
 */
export function addressParts(text: string, whole = false): AddressParts | null {
  if (whole && text === '') return null
  const hash = whole ? -1 : text.indexOf('#')
  const fragment = hash < 0 ? '' : text.slice(hash + 1)
  const before = hash < 0 ? text : text.slice(0, hash)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that no address has
  if (/[\u0000-\u001f\u007f]/.test(before)) return null
  const split = splitScheme(before)
  if (!split || !isEscaped(fragment)) return null
  const { scheme, rest } = split
  const withoutQuery = rest.split('?', 1)[0] ?? ''
  if (withoutQuery.startsWith('/')) return hierarchical(scheme, withoutQuery, fragment, whole)
  if (scheme !== '') return { scheme, host: '', opaque: withoutQuery, path: '', fragment }
  if (whole || /^[^/]*:/.test(withoutQuery) || !isEscaped(withoutQuery)) return null
  return { scheme, host: '', opaque: '', path: withoutQuery, fragment }
}

function splitScheme(text: string): { scheme: string; rest: string } | null {
  if (text.startsWith(':')) return null
  const scheme = /^[A-Za-z][A-Za-z\d+.-]*(?=:)/.exec(text)?.[0] ?? ''
  return { scheme: scheme.toLowerCase(), rest: scheme === '' ? text : text.slice(scheme.length + 1) }
}

function hierarchical(scheme: string, text: string, fragment: string, whole: boolean): AddressParts | null {
  const hasHost = text.startsWith('//') && (scheme !== '' || (!whole && !text.startsWith('///')))
  const [, authority = ''] = hasHost ? (/^\/\/([^/]*)/.exec(text) ?? []) : []
  const path = hasHost ? text.slice(authority.length + 2) : text
  if (!isEscaped(path)) return null
  const at = authority.lastIndexOf('@')
  const host = authority.slice(at + 1)
  if (!isHost(host) || (at >= 0 && !isUser(authority.slice(0, at)))) return null
  return { scheme, host, opaque: '', path, fragment }
}

/** Every percent sign begins two hexadecimal digits. */
const isEscaped = (text: string): boolean => !/%(?![\da-fA-F]{2})/.test(text)

const isUser = (text: string): boolean => /^[A-Za-z\d\-._:~!$&'()*+,;=%@]*$/.test(text) && isEscaped(text)

function isHost(text: string): boolean {
  if (text.startsWith('[')) return /^\[[\da-fA-F:.]+(?:%25[^\]]+)?\](?::\d*)?$/.test(text)
  const colon = text.lastIndexOf(':')
  const name = colon < 0 ? text : text.slice(0, colon)
  if (colon >= 0 && !/^:\d*$/.test(text.slice(colon))) return false
  // Signs outside of ASCII may stand in a name as they are or escaped; of the others, no percent sign may stand for one.
  return !/[ \\^`{|}#?/@[]/.test(name) && !/%(?![89a-fA-F][\da-fA-F]|25)/.test(name)
}

/** Whether a text is an address with a scheme and something that it leads to. */
export function isAddress(text: string): boolean {
  const parts = addressParts(text)
  if (!parts || parts.scheme === '') return false
  if (parts.scheme === 'file') return parts.path !== '' && parts.path !== '/'
  return parts.host !== '' || parts.fragment !== '' || parts.opaque !== ''
}

/** Whether a text is an address of the web: http or https, with a host. */
export function isWebAddress(text: string): boolean {
  const parts = addressParts(text)
  return parts !== null && parts.host !== '' && (parts.scheme === 'http' || parts.scheme === 'https')
}

/** Whether a text is a URN (RFC 2141): `urn:`, a name of up to 32 signs, `:`, and something of that name space. */
const isUrn = (text: string): boolean =>
  /^urn:[a-z\d][a-z\d-]{0,31}:(?:[a-z\d()+,\-.:=@;$_!*']|%[\da-f]{2})+$/i.test(text) && !/^urn:urn:/i.test(text)

/** Whether a text identifies something: a URN, or an address with scheme and host. */
export function isIdentifier(text: string): boolean {
  const parts = addressParts(text, true)
  if (!parts) return false
  return parts.scheme === 'urn' ? isUrn(text) : parts.scheme !== '' && parts.host !== ''
}
