import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { inTransaction } from '../../app/lib/db.server'
import { setListingAnswers } from '../../app/modules/catalogue/commands.server/answer.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import {
  publishListing,
  renameListing,
  withdrawListing,
} from '../../app/modules/catalogue/commands.server/publish.server'
import { listKeptVariants } from '../../app/modules/catalogue/queries.server/kept-variants.server'
import {
  findChange,
  getPageShortlist,
  getShared,
  getShortlist,
  listRemoved,
} from '../../app/modules/comparison/queries.server/shortlist.server'
import { entryToken, parseShortlist } from '../../app/modules/comparison/schema/shortlist'
import { createProvider } from '../../app/modules/providers/commands.server'
import { answer, listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase } from '../setup/databases'

const system: Actor = { kind: 'system', program: 'test' }
const reason = { de: 'Der Anbieter hat den Betrieb eingestellt.', en: 'The provider has ceased operation.' }

/** Publishes listings with these slugs, each as SaaS and on premises, and one that is only a draft. */
async function market(...slugs: string[]): Promise<Map<string, string>> {
  return inTransaction(async (transaction) => {
    const provider = await createProvider(transaction, system, providerDraft())
    const ids = new Map<string, string>()
    for (const slug of [...slugs, 'entwurf']) {
      const variants = [
        { delivery: 'saas' as const, answers: [] },
        { delivery: 'onprem' as const, answers: [] },
      ]
      const id = await createListing(
        transaction,
        system,
        provider,
        listingDraft({ slug, name: `Name ${slug}`, variants }),
      )
      ids.set(slug, id)
      if (slug !== 'entwurf') await publishListing(transaction, system, id)
    }
    return ids
  })
}

const change = async (id: string) =>
  inTransaction(async (transaction) => {
    await setListingAnswers(transaction, system, { listingId: id, expected: 2 }, [answer('maturity', 'stable')])
    return publishListing(transaction, system, id)
  })

const refs = (text: string) => parseShortlist(text)
const states = async (text: string) => {
  const { variants } = await listKeptVariants(refs(text), 'de')
  return variants.map(({ slug, state }) => [slug, state.kind])
}

let ids: Map<string, string>
const idOf = (slug: string) => ids.get(slug) as string
beforeEach(async () => {
  await resetDatabase()
  ids = await market('alpha', 'beta', 'gamma')
})

describe('variants that were named before', () => {
  it('come in the order they were named, with what a list needs', async () => {
    const { variants, unknown } = await listKeptVariants(refs('gamma.onprem.1~alpha.saas.1~alpha.onprem'), 'en')
    expect(unknown).toEqual([])
    expect(variants.map(({ slug, delivery }) => `${slug}.${delivery}`)).toEqual([
      'gamma.onprem',
      'alpha.saas',
      'alpha.onprem',
    ])
    expect(new Set(variants.map(({ variantId }) => variantId)).size).toBe(3)
    expect(variants[0]).toMatchObject({
      name: 'Name gamma',
      provider: 'Beispielwerk Nord GmbH',
      deliveryName: 'Operated by the municipality',
      number: 1,
      asked: { slug: 'gamma', delivery: 'onprem', number: 1 },
      state: { kind: 'current' },
    })
  })

  it('say when they were published anew, withdrawn, or are no part of the listing any more', async () => {
    expect(await change(idOf('alpha'))).toBe(2)
    await inTransaction((transaction) =>
      withdrawListing(transaction, system, idOf('beta'), { on: '2026-11-20', reason }),
    )
    expect(await states('alpha.saas.1~alpha.saas.2')).toEqual([['alpha', 'changed']])
    expect(await states('alpha.onprem.2~alpha.device.1~beta.saas.1~beta.device')).toEqual([
      ['alpha', 'current'],
      ['alpha', 'gone'],
      ['beta', 'withdrawn'],
      ['beta', 'withdrawn'],
    ])
    expect(await states('alpha.saas')).toEqual([['alpha', 'current']])
    const { variants } = await listKeptVariants(refs('beta.saas.1'), 'en')
    expect(variants[0]?.state).toEqual({ kind: 'withdrawn', on: '2026-11-20', reason: reason.en })
  })

  it('are found under the address of today; what was never published is unknown', async () => {
    await inTransaction((transaction) => renameListing(transaction, system, idOf('alpha'), 'alpha-neu'))
    expect(await states('alpha.saas.1~beta.saas.1')).toEqual([
      ['alpha-neu', 'current'],
      ['beta', 'current'],
    ])
    const { variants, unknown } = await listKeptVariants(refs('entwurf.saas~nie.saas.4'), 'de')
    expect([variants, unknown.map(entryToken)]).toEqual([[], ['entwurf.saas', 'nie.saas.4']])
    expect(await listKeptVariants([], 'de')).toEqual({ variants: [], unknown: [] })
  })
})

describe('a shortlist', () => {
  it('counts a variant once that was kept under a former address too', async () => {
    await inTransaction((transaction) => renameListing(transaction, system, idOf('alpha'), 'alpha-neu'))
    const view = await getShortlist(refs('alpha.saas.1~beta.saas.1~alpha-neu.saas.1~nie.saas'), 'de')
    expect(view.list.map(entryToken)).toEqual(['alpha-neu.saas.1', 'beta.saas.1'])
    expect(view.variants.map(({ name }) => name)).toEqual(['Name alpha', 'Name beta'])
    expect(view.unknown).toBe(1)
  })

  it('comes from the cookie, with the way back to the page', async () => {
    const page = 'http://127.0.0.1/katalog?suche=a&merkliste=voll'
    expect(await getPageShortlist(null, page, 'de')).toEqual({
      list: [],
      variants: [],
      unknown: 0,
      back: '/katalog?suche=a',
      refused: true,
    })
    const { list } = await getPageShortlist('a=b; merkliste=gamma.saas.1', page, 'de')
    expect(list.map(entryToken)).toEqual(['gamma.saas.1'])
  })

  it('of an address counts what it cannot show', async () => {
    const view = await getShared('gamma.saas.1,x,nie.saas,gamma.saas', 'de')
    expect(view.list.map(entryToken)).toEqual(['gamma.saas.1'])
    expect(view.unknown).toBe(3)
  })

  it('names what was taken away unless it is there again', async () => {
    const removed = await listRemoved('0.alpha.saas.1~2.beta.saas.1~3.nie.saas', refs('beta.saas.1'), 'de')
    expect(removed.map(({ position, name }) => [position, name])).toEqual([[0, 'Name alpha']])
  })

  it('takes only what there is, under the address of today', async () => {
    await inTransaction((transaction) => renameListing(transaction, system, idOf('alpha'), 'alpha-neu'))
    const [entry] = refs('alpha.saas.1')
    const [gone] = refs('alpha.device.1')
    const [never] = refs('nie.saas.1')
    if (!entry || !gone || !never) throw new Error('tokens')
    expect(await findChange({ kind: 'keep', entry }, 'de')).toMatchObject({ entry: { slug: 'alpha-neu' } })
    expect(await findChange({ kind: 'keep', entry: gone }, 'de')).toBeNull()
    expect(await findChange({ kind: 'remove', entry: gone }, 'de')).toMatchObject({ kind: 'remove' })
    expect(await findChange({ kind: 'keep', entry: never }, 'de')).toBeNull()
    expect(await findChange({ kind: 'adopt', entries: [never] }, 'de')).toBeNull()
    const placed = [
      { position: 1, entry },
      { position: 2, entry: never },
    ]
    expect(await findChange({ kind: 'restore', placed }, 'de')).toMatchObject({
      placed: [{ position: 1, entry: { slug: 'alpha-neu', number: 1 } }],
    })
  })
})
