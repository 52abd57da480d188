/**
 * Where a comparison stands: under its key, or, while nothing is stored, in the address alone, with the variants' tokens, the
 * search it came from and the municipality. A municipality beside a key is the one to reckon with for once.
 */
export interface ComparisonAddress {
  key: string | null
  tokens: readonly string[]
  search: string
  municipality: string
}

/** Parts of a comparison that have a page or a file of their own. */
export type ComparisonPart = 'anforderungen' | 'warum-nicht' | 'stand' | 'datei/ods' | 'datei/xlsx' | 'datei/csv'

/** First segment of the parts of a comparison that is not stored. */
export const unstored = 'neu'

function parameters({ key, tokens, search, municipality }: ComparisonAddress): [string, string][] {
  const own: [string, string][] = key === null ? [['mit', tokens.join(',')]] : []
  if (key === null && search !== '') own.push(['aus', search])
  if (municipality !== '') own.push(['kommune', municipality])
  return own
}

const query = (pairs: readonly [string, string][]) => {
  // Commas stay as they are: an address that is read aloud or printed stays legible.
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

/** German path of the comparison, with further parameters. */
export function comparisonPage(address: ComparisonAddress, more: readonly [string, string][] = []): string {
  return `/vergleich${address.key === null ? '' : `/${address.key}`}${query([...parameters(address), ...more])}`
}

/** German path of a part of it. */
export function comparisonPart(
  address: ComparisonAddress,
  part: ComparisonPart,
  more: readonly [string, string][] = [],
): string {
  return `/vergleich/${address.key ?? unstored}/${part}${query([...parameters(address), ...more])}`
}

/** German path of a frozen comparison or of one of its files. */
export const frozenPath = (key: string, file?: 'ods' | 'xlsx' | 'csv'): string =>
  `/vergleich/stand/${key}${file ? `/datei/${file}` : ''}`

/** Parameters of the address as hidden fields of a form that is sent by GET. */
export const addressFields = (address: ComparisonAddress): readonly [string, string][] => parameters(address)
