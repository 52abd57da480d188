import type { Actor } from '../../app/lib/actor'
import { type Database, inTransaction } from '../../app/lib/db.server'
import { setProviderAnswers } from '../../app/modules/catalogue/commands.server/answer.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing, withdrawListing } from '../../app/modules/catalogue/commands.server/publish.server'
import type { AnswerInput, ListingDraft } from '../../app/modules/catalogue/schema/listing'
import { createProvider } from '../../app/modules/providers/commands.server'
import { curatedListings, curatedProviders } from './curated/all'
import { inventedListings, inventedMunicipalities, inventedProviders } from './invented/all'
import type { SeedAnswer, SeedListing, SeedMunicipality, SeedProvider } from './seed-data'

/** Called after each entry, with how many of how many are written. */
export type Progress = (done: number, all: number) => void

const inParallel = 4

const answerInput = ({ evidence, ...answer }: SeedAnswer): AnswerInput => ({
  ...answer,
  evidence: (evidence ?? []).map((piece) => ({ ...piece, visibility: piece.visibility ?? 'public' })),
})

/** Loads the real listings that are not there yet, as entries from public sources. Returns how many were added. */
export async function seedCurated(database: Database, progress?: Progress): Promise<number> {
  return write(
    database,
    { kind: 'system', program: 'listings:curated' },
    curatedProviders,
    curatedListings,
    false,
    new Map(),
    progress,
  )
}

/** Loads the invented municipalities, providers and listings that are not there yet. Never on a production database. */
export async function seedInvented(database: Database, progress?: Progress): Promise<number> {
  for (const entry of inventedMunicipalities) await database.municipality.upsert(municipalityRow(entry))
  const places = new Map(inventedMunicipalities.map((entry) => [entry.slug, entry]))
  return write(
    database,
    { kind: 'system', program: 'seed' },
    inventedProviders,
    inventedListings,
    true,
    places,
    progress,
  )
}

/** Everything the demo shows. */
export async function seedDemo(database: Database, progress?: Progress): Promise<number> {
  return (await seedCurated(database, progress)) + (await seedInvented(database, progress))
}

function municipalityRow({ slug, name, population, latitude, longitude }: SeedMunicipality) {
  const data = {
    name,
    shortName: name,
    kind: 'invented',
    population,
    populationAsOf: 'erfunden',
    latitude,
    longitude,
    invented: true,
  }
  return { where: { ags: slug }, create: { ags: slug, ...data }, update: data }
}

async function write(
  database: Database,
  actor: Actor,
  providers: readonly SeedProvider[],
  listings: readonly SeedListing[],
  invented: boolean,
  places: ReadonlyMap<string, SeedMunicipality>,
  progress?: Progress,
): Promise<number> {
  const providerIds = new Map(
    (await database.provider.findMany({ select: { id: true, slug: true } })).map(({ id, slug }) => [slug, id]),
  )
  for (const provider of providers) {
    if (providerIds.has(provider.slug)) continue
    const { answers, ...draft } = provider
    const id = await inTransaction(async (transaction) => {
      const created = await createProvider(transaction, actor, { ...draft, invented })
      await setProviderAnswers(transaction, actor, created, answers.map(answerInput))
      return created
    })
    providerIds.set(provider.slug, id)
  }
  const there = new Set((await database.listing.findMany({ select: { slug: true } })).map(({ slug }) => slug))
  const missing = listings.filter(({ slug }) => !there.has(slug))
  let done = 0
  const queue = [...missing]
  const worker = async () => {
    for (let listing = queue.shift(); listing; listing = queue.shift()) {
      await writeListing(actor, providerIds, listing, invented, places)
      done += 1
      progress?.(done, missing.length)
    }
  }
  await Promise.all(Array.from({ length: inParallel }, worker))
  return missing.length
}

async function writeListing(
  actor: Actor,
  providerIds: ReadonlyMap<string, string>,
  { provider, withdrawn, ...seed }: SeedListing,
  invented: boolean,
  places: ReadonlyMap<string, SeedMunicipality>,
): Promise<void> {
  const providerId = providerIds.get(provider)
  if (!providerId) throw new Error(`listing ${seed.slug} names provider ${provider}, which does not exist`)
  const draft: ListingDraft = {
    ...seed,
    invented,
    summary: seed.summary,
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
  await inTransaction(async (transaction) => {
    const id = await createListing(transaction, actor, providerId, draft)
    await publishListing(transaction, actor, id)
    if (withdrawn) await withdrawListing(transaction, actor, id, withdrawn)
  })
}

export { seedReference } from '../reference/reference'
