import { createHash } from 'node:crypto'
import { type Database, inTransaction } from '../../app/lib/db.server'
import { insertRows } from '../../app/lib/insert-rows.server'
import { forgetRegions } from '../../app/modules/regions/queries.server'
import { districts, municipalities } from './municipalities-hessen'

const populationAsOf = '31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)'

/**
 * Hanau left its district on 2026-01-01 (source: hanau.de). Its key after that date is not confirmed, so it keeps the
 * former one, marked, and stands as an independent city without a district of its own.
 */
const hanau = {
  ags: '06435014',
  key: 'hanau',
  note: 'Kreisfrei seit 01.01.2026; neuer Gemeindeschlüssel nicht bestätigt',
}

const rows = {
  districts: [
    ...districts.map(([ags, name, kind]) => ({ ags, name, kind })),
    { ags: hanau.key, name: 'Hanau, Brüder-Grimm-Stadt', kind: 'independent_city' as const },
  ],
  municipalities: municipalities.map(
    ([ags, name, shortName, kind, district, areaKm2, population, latitude, longitude, postcode]) => {
      const independent = ags === hanau.ags
      return {
        ags,
        agsConfirmed: !independent,
        name,
        shortName,
        kind: independent ? 'kreisfreie_stadt' : kind,
        districtAgs: independent ? hanau.key : district,
        population,
        populationAsOf,
        areaKm2,
        latitude,
        longitude,
        postcode,
        note: independent ? hanau.note : null,
      }
    },
  ),
}

const name = 'regions-hessen'
const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex')

/** Writes regions into a migrated database, once per content; every database has them. Returns whether anything was written. */
export async function seedReference(database: Database): Promise<boolean> {
  const written = await database.referenceData.findUnique({ where: { name } })
  if (written?.hash === hash) return false
  await inTransaction(async (transaction) => {
    await transaction.municipality.deleteMany({ where: { invented: false } })
    await transaction.district.deleteMany()
    await insertRows(transaction, 'District', rows.districts)
    await insertRows(transaction, 'Municipality', rows.municipalities)
    await transaction.referenceData.upsert({
      where: { name },
      create: { name, hash },
      update: { hash, writtenAt: new Date() },
    })
  })
  forgetRegions()
  return true
}
