import { expect, it } from 'vitest'
import { answersSchema } from '../../app/modules/criteria/answers-schema'
import { registry } from '../../app/modules/criteria/registry'
import { generatedListing, generatedListings } from './generator'

it('is the same in every run, gives the number asked for, and valid answers', () => {
  expect(generatedListing(17)).toEqual(generatedListing(17))
  const documents = [...generatedListings(1_000)]
  expect(documents.reduce((sum, { variants }) => sum + variants.length, 0)).toBe(1_000)
  for (const { answers, variants } of documents.slice(0, 100)) {
    const values = (list: Record<string, { value: unknown } | undefined>) =>
      Object.fromEntries(Object.entries(list).map(([id, answer]) => [id, answer?.value]))
    expect(answersSchema(registry, 'listing').safeParse(values(answers)).error?.issues ?? []).toEqual([])
    for (const variant of variants)
      expect(answersSchema(registry, 'variant').safeParse(values(variant.answers)).error?.issues ?? []).toEqual([])
  }
})
