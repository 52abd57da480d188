import type { Municipality, MunicipalityMatch } from './schema'

/** Names written alike: case, umlauts, ß, hyphens and brackets make no difference. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * The municipality meant by a text: its key, a former key (`aliases` maps former to present), its whole name, or the only
 * one whose name begins with the text. At most eight are offered where several fit.
 */
export function matchMunicipality(
  text: string,
  municipalities: readonly Municipality[],
  aliases: Readonly<Record<string, string>>,
): MunicipalityMatch {
  const key = text.trim()
  const byKey = municipalities.find(({ ags }) => ags === (aliases[key] ?? key))
  if (byKey) return { kind: 'found', municipality: byKey }
  const wanted = foldName(key)
  if (wanted === '') return { kind: 'none' }
  const exact = municipalities.filter((entry) =>
    [entry.name, entry.shortName].some((name) => foldName(name) === wanted),
  )
  if (exact.length === 1 && exact[0]) return { kind: 'found', municipality: exact[0] }
  const beginning =
    exact.length > 1 ? exact : municipalities.filter(({ shortName }) => foldName(shortName).startsWith(wanted))
  const fitting =
    beginning.length > 0 ? beginning : municipalities.filter(({ name }) => ` ${foldName(name)}`.includes(` ${wanted}`))
  if (fitting.length === 1 && fitting[0]) return { kind: 'found', municipality: fitting[0] }
  if (fitting.length === 0) return { kind: 'none' }
  const sorted = [...fitting].sort((a, b) => b.population - a.population)
  return { kind: 'several', municipalities: sorted.slice(0, 8) }
}
