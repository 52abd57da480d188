import { database } from '../../lib/db.server'
import { singleton } from '../../lib/singleton.server'
import { matchMunicipality } from './name-match'
import type { Municipality, MunicipalityMatch } from './schema'

interface Region {
  municipalities: readonly Municipality[]
  aliases: Readonly<Record<string, string>>
}

/** Municipalities change with a release only, so a process reads them once. */
const cache = singleton('regions', () => ({ region: null as Promise<Region> | null }))

async function read(): Promise<Region> {
  const [rows, aliases] = await Promise.all([
    database().municipality.findMany({ include: { district: true }, orderBy: { shortName: 'asc' } }),
    database().agsAlias.findMany(),
  ])
  return {
    municipalities: rows.map((row) => ({
      ags: row.ags,
      agsConfirmed: row.agsConfirmed,
      name: row.name,
      shortName: row.shortName,
      district: row.district?.kind === 'district' ? row.district.name : null,
      population: row.population,
      latitude: row.latitude,
      longitude: row.longitude,
      invented: row.invented,
    })),
    aliases: Object.fromEntries(aliases.map(({ formerAgs, ags }) => [formerAgs, ags])),
  }
}

function region(): Promise<Region> {
  cache.region ??= read().catch((error) => {
    cache.region = null
    throw error
  })
  return cache.region
}

/** Forgets what was read, after reference or demo data were written. */
export function forgetRegions(): void {
  cache.region = null
}

/** The municipality a visitor means by a key or a name. */
export async function findMunicipality(text: string): Promise<MunicipalityMatch> {
  const { municipalities, aliases } = await region()
  return matchMunicipality(text, municipalities, aliases)
}

/** All municipalities by name. */
export async function listMunicipalities(): Promise<readonly Municipality[]> {
  return (await region()).municipalities
}

/** The municipality that a key or a name means without doubt, with what cost is reckoned from; `null` for anything else. */
export async function findPlace(text: string): Promise<{ ags: string; name: string; population: number } | null> {
  const match = text === '' ? null : await findMunicipality(text)
  if (match?.kind !== 'found') return null
  const { ags, shortName, population } = match.municipality
  return { ags, name: shortName, population }
}
