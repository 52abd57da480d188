import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedListings } from '../../../prisma/seed/generator'
import { createEmbeddedEngine } from '../../../search/embedded.server'
import { answer, listingDraft } from '../../../tests/factories/listing-draft'
import { facetValues } from '../criteria/facet-model'
import { evaluate, type Facts } from '../criteria/predicate'
import { type FacetCriterion, registry } from '../criteria/registry'
import { filtersOf } from './filters'
import { project, variantIndex } from './index-document'
import type { SnapshotDocument } from './schema/listing'
import { emptyQuery } from './schema/query'
import { publicView, variantFacts } from './snapshot'

const today = '2026-11-23'

/** A listing that reaches "only the customer" with its keys on premises and not as SaaS. */
function twoModels(): SnapshotDocument {
  const draft = listingDraft()
  const answers = (list: { criterion: string; value: unknown }[]) =>
    Object.fromEntries(
      list.map(({ criterion, value }) => [criterion, { ...answer(criterion, value), evidence: [] }]),
    ) as SnapshotDocument['answers']
  return {
    format: 1,
    listing: {
      id: 'two',
      slug: 'two',
      name: draft.name,
      summary: draft.summary,
      features: draft.features,
      origin: 'provider',
      invented: true,
      confirmedOn: today,
    },
    provider: { id: 'p', slug: 'p', name: 'Beispielwerk', origin: 'provider', invented: true, answers: {} },
    answers: answers([...draft.answers, { criterion: 'usesAi', value: false }]),
    variants: [
      {
        id: 'two-saas',
        delivery: 'saas',
        answers: answers(
          ['s3-location', 's3-keys', 's3-logs', 's3-deletion', 's3-datarights'].map((criterion) => ({
            criterion,
            value: registry.get(criterion).options?.[1]?.value,
          })),
        ),
      },
      {
        id: 'two-onprem',
        delivery: 'onprem',
        answers: answers(
          ['s3-location', 's3-keys', 's3-logs', 's3-deletion', 's3-datarights'].map((criterion) => ({
            criterion,
            value: registry.get(criterion).options?.at(-1)?.value,
          })),
        ),
      },
    ],
    references: [],
  }
}

const documents = [...generatedListings(400), twoModels()]
const known = documents.flatMap((document) => {
  const view = publicView(document, registry)
  return variantFacts(view, registry, today).map(({ facts }, index) => ({ id: view.variants[index]?.id ?? '', facts }))
})
const engine = createEmbeddedEngine(variantIndex)
await engine.rebuild([documents.flatMap((document) => project({ document, number: 1 }, today).entries)])

/** Whether facts fulfil a choice, by the predicate alone. */
function fulfils(facts: Facts, chosen: Readonly<Record<string, readonly string[]>>, except?: string): boolean {
  return registry.facets.every((criterion) => {
    const tokens = chosen[criterion.id]
    if (!tokens || criterion.id === except) return true
    const met = (token: string) => {
      const value = facetValues(criterion).find((entry) => entry.token === token)
      return value !== undefined && evaluate(value.predicate, facts, registry) === 'met'
    }
    return criterion.facet.logic === 'all' ? tokens.every(met) : tokens.some(met)
  })
}

const someTokens = (criterion: FacetCriterion) => {
  const tokens = facetValues(criterion).map(({ token }) => token)
  return fc.subarray(tokens, { minLength: 1, maxLength: Math.min(3, tokens.length) })
}

const choice = fc
  .uniqueArray(fc.constantFrom(...registry.facets), { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .chain((criteria) =>
    fc
      .tuple(...criteria.map((criterion) => someTokens(criterion)))
      .map((tokens) => Object.fromEntries(criteria.map(({ id }, index) => [id, tokens[index] ?? []]))),
  )

describe('facets', () => {
  it('give the hits and the counts of the predicate over the snapshots', async () => {
    await fc.assert(
      fc.asyncProperty(choice, fc.constantFrom(...registry.facets), async (chosen, counted) => {
        const answered = await engine.search({
          language: 'de',
          query: '',
          match: 'all',
          filters: filtersOf({ ...emptyQuery, chosen }),
          counts: [counted.id],
          sort: { by: 'relevance' },
          seed: 's',
          offset: 0,
          limit: 1_000,
        })
        const expected = known.filter(({ facts }) => fulfils(facts, chosen)).map(({ id }) => id)
        expect([...answered.ids].sort()).toEqual(expected.sort())
        const own = counted.facet.logic === 'all' ? undefined : counted.id
        const base = known.filter(({ facts }) => fulfils(facts, chosen, own))
        for (const { token, predicate } of facetValues(counted)) {
          const met = base.filter(({ facts }) => evaluate(predicate, facts, registry) === 'met').length
          expect(answered.counts[counted.id]?.[token] ?? 0, `${counted.id} ${token}`).toBe(met)
        }
      }),
      { numRuns: 2_000 },
    )
  }, 300_000)

  it('never find a listing under a delivery model that does not reach the level', async () => {
    const hits = async (delivery: string) => {
      const chosen = { delivery: [delivery], 'level-sov-3': ['3'] }
      const { ids } = await engine.search({
        language: 'de',
        query: '',
        match: 'all',
        filters: filtersOf({ ...emptyQuery, chosen }),
        counts: [],
        sort: { by: 'relevance' },
        seed: 's',
        offset: 0,
        limit: 1_000,
      })
      return ids.filter((id) => id.startsWith('two-'))
    }
    expect(await hits('onprem')).toEqual(['two-onprem'])
    expect(await hits('saas')).toEqual([])
  })
})

it('a canary in every criterion that is not public appears in no entry and changes no count', () => {
  const plain = twoModels()
  const canary = structuredClone(plain)
  const hidden = registry.list({ asked: true }).filter(({ visibility }) => visibility !== 'public')
  expect(hidden.length).toBeGreaterThanOrEqual(2)
  for (const { id, subject } of hidden) {
    const value = {
      ...answer(id, { de: `Kanarienvogel ${id}`, en: `canary ${id}` }),
      evidence: [],
    } as SnapshotDocument['answers'][string]
    const place =
      subject === 'provider'
        ? canary.provider
        : subject === 'listing'
          ? canary
          : (canary.variants[0] as SnapshotDocument['variants'][number])
    place.answers = { ...place.answers, [id]: value }
  }
  expect(JSON.stringify(canary)).toContain('Kanarienvogel')
  expect(project({ document: canary, number: 1 }, today)).toEqual(project({ document: plain, number: 1 }, today))
})
