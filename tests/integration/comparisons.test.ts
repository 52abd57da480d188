import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { canonicalHash } from '../../app/lib/canonical-json.server'
import { closeDatabase, database, inTransaction } from '../../app/lib/db.server'
import { setListingAnswers } from '../../app/modules/catalogue/commands.server/answer.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing, withdrawListing } from '../../app/modules/catalogue/commands.server/publish.server'
import { listVariantRefs, listVariantSheets } from '../../app/modules/catalogue/queries.server/variant-sheets.server'
import {
  dropVariant,
  setRequirements,
  setVariants,
  takeBack,
} from '../../app/modules/comparison/commands.server/change.server'
import { createComparison } from '../../app/modules/comparison/commands.server/create.server'
import { deleteExpiredComparisons } from '../../app/modules/comparison/commands.server/expiry.server'
import { freeze } from '../../app/modules/comparison/commands.server/freeze.server'
import { sendRequirements } from '../../app/modules/comparison/commands.server/requirements.server'
import {
  getComparisonSheet,
  listChanges,
  openComparison,
} from '../../app/modules/comparison/queries.server/comparison.server'
import { findComparison, findFrozenComparison } from '../../app/modules/comparison/queries.server/stored.server'
import type { ComparisonContent } from '../../app/modules/comparison/schema/comparison'
import { parseShortlist } from '../../app/modules/comparison/schema/shortlist'
import { registry } from '../../app/modules/criteria/registry'
import { presetRequirements } from '../../app/modules/needs/schema/requirement'
import { createProvider } from '../../app/modules/providers/commands.server'
import { answer, listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase } from '../setup/databases'

const actor: Actor = { kind: 'system', program: 'test' }
const now = new Date('2026-11-28T10:00:00Z')
const later = (months: number, days = 0) => new Date(Date.UTC(2026, 10 + months, 28 + days, 12))
const sheetOf = (content: ComparisonContent, language: 'de' | 'en' = 'de', at = now) =>
  getComparisonSheet(content, { language, now: at, place: null })

/** Publishes a listing as SaaS and on premises; the SaaS variant says where its data are. */
async function published(slug: string): Promise<string> {
  return inTransaction(async (transaction) => {
    const provider = await createProvider(transaction, actor, providerDraft(`${slug}-werk`))
    const id = await createListing(
      transaction,
      actor,
      provider,
      listingDraft({
        slug,
        name: `Beispiel ${slug}`,
        variants: [
          { delivery: 'saas', answers: [answer('s3-location', 'eu_only'), answer('goLiveWeeks', 8)] },
          { delivery: 'onprem', answers: [] },
        ],
      }),
    )
    await publishListing(transaction, actor, id)
    return id
  })
}

const contentOf = async (...tokens: string[]): Promise<ComparisonContent> => {
  const opened = await openComparison({
    parameters: new URLSearchParams({ mit: tokens.join(',') }),
    shortlist: [],
    now,
  })
  if (!opened) throw new Error('not opened')
  return opened.content
}

const create = (content: ComparisonContent) =>
  inTransaction((transaction) => createComparison(transaction, actor, content, now))

beforeEach(resetDatabase)
afterAll(closeDatabase)

describe('a comparison in the address', () => {
  it('finds variants by slug and delivery model and says how many it does not know', async () => {
    await published('eins')
    const opened = await openComparison({
      parameters: new URLSearchParams({ mit: 'eins.saas,eins.onprem.1,eins.device,zwei.saas,kaputt' }),
      shortlist: [],
      now,
    })
    expect(opened?.content.variants).toHaveLength(2)
    expect(opened?.missing).toBe(3)
    expect(opened?.address.tokens).toEqual(['eins.saas.1', 'eins.onprem.1'])
    expect(await database().comparison.count()).toBe(0)
  })

  it('takes the shortlist where it names nothing, and nothing else', async () => {
    await published('eins')
    const shortlist = parseShortlist('eins.onprem.1')
    const own = await openComparison({ parameters: new URLSearchParams(), shortlist, now })
    expect(own?.address.tokens).toEqual(['eins.onprem.1'])
    const named = await openComparison({ parameters: new URLSearchParams({ mit: 'eins.saas' }), shortlist, now })
    expect(named?.address.tokens).toEqual(['eins.saas.1'])
  })

  it('says what of nine variants is left out', async () => {
    const mit = Array.from({ length: 9 }, (_, index) => `l${index}.saas`).join(',')
    const opened = await openComparison({ parameters: new URLSearchParams({ mit }), shortlist: [], now })
    expect(opened?.over).toBe(1)
    expect(opened?.missing).toBe(8)
  })
})

describe('variant sheets', () => {
  it('take two queries whatever is compared, and keep two variants of one listing apart', async () => {
    for (const slug of ['eins', 'zwei', 'drei']) await published(slug)
    const { variants } = await contentOf('eins.saas', 'eins.onprem', 'zwei.saas', 'drei.onprem')
    const sheets = await listVariantSheets(variants, { language: 'de', today: '2026-11-28', place: null })
    expect(sheets.map(({ slug, delivery }) => `${slug}.${delivery}`)).toEqual([
      'eins.saas',
      'eins.onprem',
      'zwei.saas',
      'drei.onprem',
    ])
    expect(sheets.map(({ facts }) => facts['s3-location'])).toEqual(['eu_only', undefined, 'eu_only', undefined])
  })

  it('show the last snapshot of a variant that the listing has given up, and say so', async () => {
    const id = await published('eins')
    const content = await contentOf('eins.onprem')
    await database().variant.deleteMany({ where: { listingId: id, delivery: 'onprem' } })
    await inTransaction((transaction) => publishListing(transaction, actor, id))
    const sheet = await sheetOf(content)
    expect(sheet.columns.map(({ state, snapshot }) => [state, snapshot.number])).toEqual([['gone', 1]])
  })

  it('say that a listing was withdrawn or published anew', async () => {
    const id = await published('eins')
    const content = await contentOf('eins.saas')
    const { version } = await database().listing.findUniqueOrThrow({ where: { id } })
    await inTransaction(async (transaction) => {
      await setListingAnswers(transaction, actor, { listingId: id, expected: version }, [answer('licence', 'MIT')])
      await publishListing(transaction, actor, id)
    })
    expect((await sheetOf(content)).columns[0]).toMatchObject({ changedFrom: 1, snapshot: { number: 2 } })
    await inTransaction((transaction) =>
      withdrawListing(transaction, actor, id, { on: '2026-11-27', reason: { de: 'Eingestellt', en: 'Ended' } }),
    )
    expect((await sheetOf(content)).columns[0]).toMatchObject({
      state: 'withdrawn',
      withdrawn: { on: '2026-11-27', reason: 'Eingestellt' },
    })
  })
})

describe('a stored comparison', () => {
  it('has an unguessable key, an audit event without content, and ends 24 months after its last change', async () => {
    await published('eins')
    const content = await contentOf('eins.saas')
    const keys = await Promise.all([create(content), create(content)])
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(key).toMatch(/^[\w-]{24}$/)
    const events = await database().auditEvent.findMany({ where: { action: 'comparison.create' } })
    expect(events.map(({ details }) => details)).toEqual([{}, {}])
    expect(await findComparison(keys[0], later(24))).not.toBeNull()
    expect(await findComparison(keys[0], later(24, 1))).toBeNull()
    const at = later(12)
    await inTransaction((transaction) =>
      setRequirements(transaction, actor, { key: keys[0], version: 1 }, presetRequirements('basis'), at),
    )
    expect(await findComparison(keys[0], later(36))).toMatchObject({ version: 2 })
    expect(await inTransaction((transaction) => deleteExpiredComparisons(transaction, actor, later(25)))).toBe(1)
    expect(await database().comparison.count()).toBe(1)
  })

  it('refuses a change by somebody who saw an older version, and loses none of two at once', async () => {
    await published('eins')
    const content = await contentOf('eins.saas', 'eins.onprem')
    const key = await create(content)
    const swap = () =>
      inTransaction((transaction) =>
        setVariants(transaction, actor, { key, version: 1 }, [...content.variants].reverse(), now),
      )
    const results = await Promise.allSettled([swap(), swap(), swap()])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await findComparison(key, now)).toMatchObject({ version: 2 })
  })

  it('keeps why a variant was dropped and takes it back', async () => {
    await published('eins')
    const content = await contentOf('eins.saas', 'eins.onprem')
    const [, onprem] = content.variants
    if (!onprem) throw new Error('no variant')
    const key = await create({ ...content, requirements: presetRequirements('basis') })
    const entry = {
      ...onprem,
      name: 'Beispiel eins',
      provider: 'Beispielwerk',
      delivery: 'onprem',
      reason: { kind: 'text' as const, text: 'Wir haben keinen eigenen Server.' },
    }
    await inTransaction((transaction) => dropVariant(transaction, actor, { key, version: 1 }, entry, now))
    const stored = await findComparison(key, now)
    const sheet = stored && (await sheetOf(stored))
    expect(sheet?.columns).toHaveLength(1)
    expect(sheet?.dropped).toMatchObject([{ reason: 'Wir haben keinen eigenen Server.', number: 1 }])
    await inTransaction((transaction) => takeBack(transaction, actor, { key, version: 2 }, onprem.variantId, now))
    expect(await findComparison(key, now)).toMatchObject({ dropped: [], variants: content.variants })
  })

  it('comes about at the first requirement, not before, and gives back what was typed', async () => {
    await published('eins')
    const opened = await openComparison({ parameters: new URLSearchParams({ mit: 'eins.saas' }), shortlist: [], now })
    if (!opened) throw new Error('not opened')
    const form = new FormData()
    form.append('kriterium', 'goLiveWeeks')
    form.append('art.goLiveWeeks', 'should')
    form.append('min.goLiveWeeks', 'zwölf')
    form.append('gewicht.goLiveWeeks', '500')
    const refused = await sendRequirements(actor, opened, form, now)
    expect(refused).toMatchObject({
      status: 400,
      rows: [{ criterion: 'goLiveWeeks', tokens: ['zwölf'], weight: '500' }],
      errors: [{ problem: 'limit' }, { problem: 'weight' }],
    })
    form.set('tun', 'paket:basis')
    expect(await sendRequirements(actor, opened, form, now)).toMatchObject({ status: 200 })
    expect(await database().comparison.count()).toBe(0)
    form.set('tun', 'speichern')
    form.set('min.goLiveWeeks', '12')
    form.set('gewicht.goLiveWeeks', '50')
    const saved = await sendRequirements(actor, opened, form, now)
    expect(saved).toHaveProperty('key')
    expect(await database().comparison.findFirst()).toMatchObject({
      requirements: [{ criterion: 'goLiveWeeks', strength: 'should', weight: 50 }],
    })
  })
})

describe('a frozen comparison', () => {
  it('never changes when listings do, says what has changed, and its checksum holds', async () => {
    const id = await published('eins')
    await published('zwei')
    const content = { ...(await contentOf('eins.saas', 'zwei.onprem')), requirements: presetRequirements('basis') }
    const key = await freeze(actor, { de: await sheetOf(content), en: await sheetOf(content, 'en') }, now)
    const before = await findFrozenComparison(key, now)
    expect(before?.hash).toBe(canonicalHash(before?.document))
    expect(before && (await listChanges(before.document.sheets.de, now))).toEqual([])

    const { version } = await database().listing.findUniqueOrThrow({ where: { id } })
    const { variants } = await database().listing.findUniqueOrThrow({ where: { id }, include: { variants: true } })
    const saas = variants.find(({ delivery }) => delivery === 'saas')?.id
    if (!saas) throw new Error('no variant')
    await inTransaction(async (transaction) => {
      await setListingAnswers(transaction, actor, { listingId: id, variantId: saas, expected: version }, [
        answer('s3-location', registry.get('s3-location').options?.[0]?.value),
      ])
      await publishListing(transaction, actor, id)
    })
    const after = await findFrozenComparison(key, later(1))
    expect(after).toEqual(before)
    const changes = after ? await listChanges(after.document.sheets.de, later(1)) : []
    expect(changes).toMatchObject([{ name: 'Beispiel eins', state: 'offered', number: { before: 1, after: 2 } }])
    expect(changes[0]?.answers.map(({ label }) => label)).toContain('Ort der Daten')

    await inTransaction((transaction) =>
      withdrawListing(transaction, actor, id, { on: '2026-12-01', reason: { de: 'Eingestellt', en: 'Ended' } }),
    )
    expect(after && (await listChanges(after.document.sheets.en, later(1)))).toMatchObject([{ state: 'withdrawn' }])
    expect(await findFrozenComparison(key, later(24))).toEqual(before)
    expect(await findFrozenComparison(key, later(24, 1))).toBeNull()
  })

  it('is not found by a key that is none', async () => {
    for (const key of ['', 'x', 'a'.repeat(24), '../../../../etc/passwd00', "' OR 1=1 --aaaaaaaaaaaaaa"]) {
      expect(await findFrozenComparison(key, now)).toBeNull()
      expect(await findComparison(key, now)).toBeNull()
    }
  })
})

it('names lead to variants also by a former address', async () => {
  const id = await published('eins')
  await database().slugRedirect.create({ data: { slug: 'frueher', listingId: id } })
  const refs = await listVariantRefs([{ slug: 'frueher', delivery: 'saas', number: null }])
  expect(refs).toMatchObject([{ slug: 'eins', snapshot: 1 }])
})
