import { describe, expect, it } from 'vitest'
import { listingDraftSchema, providerAnswersSchema } from '../../../app/modules/catalogue/schema/listing'
import { registry } from '../../../app/modules/criteria/registry'
import type { SeedAnswer } from '../seed-data'
import { curatedListings, curatedProviders } from './all'

const sourced = ({ source, statedOn }: Pick<SeedAnswer, 'source' | 'statedOn'>) =>
  source.kind === 'repository' &&
  /^https:\/\/\S+$/.test(source.repository) &&
  source.file.length > 0 &&
  /^[0-9a-f]{40}$/.test(source.commit) &&
  statedOn >= '2026-11-01'

it('are at least thirty, each once', () => {
  expect(curatedListings.length).toBeGreaterThanOrEqual(30)
  expect(new Set(curatedListings.map(({ slug }) => slug)).size).toBe(curatedListings.length)
  expect(new Set(curatedProviders.map(({ slug }) => slug)).size).toBe(curatedProviders.length)
})

describe.each(curatedListings.map((listing) => [listing.slug, listing] as const))('%s', (_, listing) => {
  const answers = [...listing.answers, ...listing.variants.flatMap((variant) => variant.answers)]

  it('is an entry from public sources whose every fact names repository, file, commit and day', () => {
    expect(listing.origin).toBe('public_sources')
    expect(answers.filter((answer) => !sourced(answer))).toEqual([])
    expect((listing.references ?? []).filter(({ source }) => source.kind !== 'repository')).toEqual([])
    expect((listing.references ?? []).filter(({ confirmedOn }) => confirmedOn)).toEqual([])
  })

  it('answers no sovereignty question and carries no evidence that nobody offered', () => {
    expect(answers.filter(({ criterion }) => registry.get(criterion).sovereignty)).toEqual([])
    expect(answers.filter(({ evidence }) => evidence?.length)).toEqual([])
  })

  it('passes the schema of a listing and names a provider that exists', () => {
    const { provider, withdrawn: _, ...draft } = listing
    const result = listingDraftSchema.safeParse(draft)
    expect(result.error?.issues ?? []).toEqual([])
    expect(curatedProviders.some(({ slug }) => slug === provider)).toBe(true)
  })
})

describe.each(curatedProviders.map((provider) => [provider.slug, provider] as const))('provider %s', (_, provider) => {
  it('carries only sourced facts and no sovereignty answer', () => {
    expect(provider.answers.filter((answer) => !sourced(answer))).toEqual([])
    expect(provider.answers.filter(({ criterion }) => registry.get(criterion).sovereignty)).toEqual([])
    expect(providerAnswersSchema.safeParse(provider.answers).error?.issues ?? []).toEqual([])
  })
})
