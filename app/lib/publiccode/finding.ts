/**
 * What can be said of a publiccode.yml. Words stand in the content files: here are codes and the values that fill them.
 * A comment names the values of a rule where it has any; `given` is what the file says, shortened.
 */
export const findingRules = [
  // The file as bytes and YAML
  'encoding', // encoding: name of the encoding that was assumed
  'byte-order-mark',
  'control-characters', // count
  'syntax', // problem: code of the YAML library
  'tab',
  'directive',
  'reserved-sign',
  'duplicate-key', // name, first: line of the first
  'merged-twice', // name
  'merge-not-map',
  'several-documents', // number
  'alias-unknown', // name
  // The version of the standard
  'version-missing',
  'version-not-text', // given
  'version-unknown', // given
  'version-future', // given
  'version-old', // given
  // The shape
  'unknown-key', // name
  'wrong-type', // expected: text | flag | list | section | address | addresses, at: path of the value
  'flag-word', // given, instead: true | false
  'address-unreadable', // given, at
  'section-unread', // cause: path of what could not be read, at: its line
  'missing', // name
  'missing-for', // name, type: the value of maintenance.type that asks for it
  'not-allowed-for', // name, type
  'empty-list', // name
  // Values
  'one-of', // given, name, allowed
  'too-long', // limit, length
  'too-short', // limit, length
  'date', // given
  'email', // given
  'language', // given
  'description-language', // given
  'country', // given
  'licence', // given
  'category', // given
  'scope', // given
  'media-type', // given
  'address', // given
  'web-address', // given
  'organisation-id', // given
  'support-id', // given
  'support-alias', // given
  'video-host', // given
  'path-absolute', // given
  'path-file', // given
  'section-twice',
  // What the standard advises against
  'deprecated', // name
  'deprecated-instead', // name, instead
  'country-lowercase', // given, instead
  'country-section', // name, instead
  // What a reader should know
  'address-not-web', // given
  'script-address', // given
  'markup', // given
  'direction-characters', // count
] as const

export type FindingRule = (typeof findingRules)[number]
export type Severity = 'error' | 'warning'

/**
 * One finding. `key` is a dotted path as in `description.en.features`, `categories[0]`, `description[pt-BR].features`,
 * or `(file)` for the file as a whole. `line` counts from 1; 0 where there is no line to look at.
 */
export interface Finding {
  severity: Severity
  key: string
  line: number
  rule: FindingRule
  values: Record<string, string | number>
}

/** The key of findings on the file as a whole. */
export const wholeFile = '(file)'

const longestGiven = 120

/** What the file says, short enough for a sentence. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longestGiven ? `${line.slice(0, longestGiven)}…` : line
}
