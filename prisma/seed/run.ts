import type { Actor } from '../../app/lib/actor'
import { type Database, inTransaction } from '../../app/lib/db.server'
import { insertRows } from '../../app/lib/insert-rows.server'
import { setAnswersOfProviders } from '../../app/modules/catalogue/commands.server/answer.server'
import {
  createPublishedListings,
  listingsAtOnce,
  type NewListing,
} from '../../app/modules/catalogue/commands.server/create.server'
import { withdrawListing } from '../../app/modules/catalogue/commands.server/publish.server'
import type { AnswerInput } from '../../app/modules/catalogue/schema/listing'
import { createProviders } from '../../app/modules/providers/commands.server'
import { curatedListings, curatedProviders } from './curated/all'
import { inventedListings, inventedMunicipalities, inventedProviders } from './invented/all'
import type { SeedAnswer, SeedListing, SeedMunicipality, SeedProvider } from './seed-data'

/** Called now and then with how many of how many entries are written. */
export type Progress = (done: number, all: number) => void

/** Entries to be loaded, and whether somebody has made them up. */
interface Seed {
  providers: readonly SeedProvider[]
  listings: readonly SeedListing[]
  invented: boolean
}

const curated: Seed = { providers: curatedProviders, listings: curatedListings, invented: false }
const invented: Seed = { providers: inventedProviders, listings: inventedListings, invented: true }
const places: ReadonlyMap<string, SeedMunicipality> = new Map(
  inventedMunicipalities.map((place) => [place.slug, place]),
)

/** Loads the real listings that are not there yet, as entries from public sources. Returns how many were added. */
export async function seedCurated(database: Database, progress?: Progress): Promise<number> {
  return write(database, { kind: 'system', program: 'listings:curated' }, curated, progress)
}

/** Loads the invented municipalities, providers and listings that are not there yet. Never on a production database. */
export async function seedInvented(database: Database, progress?: Progress): Promise<number> {
  await inTransaction(async (transaction) => {
    await transaction.municipality.deleteMany({ where: { invented: true } })
    await insertRows(transaction, 'Municipality', inventedMunicipalities.map(municipalityRow))
  })
  return write(database, { kind: 'system', program: 'seed' }, invented, progress)
}

/** Everything the demo shows. */
export async function seedDemo(database: Database, progress?: Progress): Promise<number> {
  return (await seedCurated(database, progress)) + (await seedInvented(database, progress))
}

const municipalityRow = ({ slug, name, population, latitude, longitude }: SeedMunicipality) => ({
  ags: slug,
  name,
  shortName: name,
  kind: 'invented',
  districtAgs: null,
  population,
  populationAsOf: 'erfunden',
  areaKm2: null,
  latitude,
  longitude,
  postcode: null,
  note: null,
  invented: true,
})

async function write(database: Database, actor: Actor, seed: Seed, progress?: Progress): Promise<number> {
  const providerIds = await writeProviders(database, actor, seed)
  const there = new Set((await database.listing.findMany({ select: { slug: true } })).map(({ slug }) => slug))
  const missing = seed.listings.filter(({ slug }) => !there.has(slug))
  for (let done = 0; done < missing.length; done += listingsAtOnce) {
    await writeListings(actor, providerIds, missing.slice(done, done + listingsAtOnce), seed.invented)
    progress?.(Math.min(done + listingsAtOnce, missing.length), missing.length)
  }
  return missing.length
}

/** Writes the providers that are not there yet. Returns the ids of all by slug. */
async function writeProviders(
  database: Database,
  actor: Actor,
  { providers, invented }: Seed,
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.provider.findMany({ select: { id: true, slug: true } })
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  const missing = providers.filter(({ slug }) => !ids.has(slug))
  if (missing.length === 0) return ids
  const drafts = missing.map(({ answers: _, ...draft }) => ({ ...draft, invented }))
  await inTransaction(async (transaction) => {
    const created = await createProviders(transaction, actor, drafts)
    const answered = missing.map(({ slug, answers }, index) => {
      const providerId = created[index] as string
      ids.set(slug, providerId)
      return { providerId, answers: answers.map(answerInput) }
    })
    await setAnswersOfProviders(transaction, actor, answered)
  })
  return ids
}

async function writeListings(
  actor: Actor,
  providerIds: ReadonlyMap<string, string>,
  listings: readonly SeedListing[],
  invented: boolean,
): Promise<void> {
  const drafts = listings.map((listing) => newListing(providerIds, listing, invented))
  await inTransaction(async (transaction) => {
    const ids = await createPublishedListings(transaction, actor, drafts)
    for (const [index, { withdrawn }] of listings.entries()) {
      if (withdrawn) await withdrawListing(transaction, actor, ids[index] as string, withdrawn)
    }
  })
}

const answerInput = ({ evidence, ...answer }: SeedAnswer): AnswerInput => ({
  ...answer,
  evidence: (evidence ?? []).map((piece) => ({ ...piece, visibility: piece.visibility ?? 'public' })),
})

function newListing(
  providerIds: ReadonlyMap<string, string>,
  { provider, withdrawn: _, ...seed }: SeedListing,
  invented: boolean,
): NewListing {
  const providerId = providerIds.get(provider)
  if (!providerId) throw new Error(`listing ${seed.slug} names provider ${provider}, which does not exist`)
  const draft = {
    ...seed,
    invented,
    features: { de: [...seed.features.de], en: [...seed.features.en] },
    answers: seed.answers.map(answerInput),
    variants: seed.variants.map(({ delivery, answers }) => ({ delivery, answers: answers.map(answerInput) })),
    references: (seed.references ?? []).map((reference) => {
      const place = reference.municipality ? places.get(reference.municipality) : undefined
      return place
        ? { ...reference, population: place.population, latitude: place.latitude, longitude: place.longitude }
        : { ...reference }
    }),
  }
  return { providerId, draft }
}

export { seedReference } from '../reference/reference'
