import { setTimeout as sleep } from 'node:timers/promises'
import { closeDatabase, inTransaction } from '../../../../lib/db.server'
import { adoptSettings, environment, parseSettings } from '../../../../lib/env.server'
import { localPath } from '../../../../lib/language'
import { plainText } from '../../../../lib/text-schema'
import { setProviderAnswers } from '../../../../modules/catalogue/commands.server/answer.server'
import { createListing } from '../../../../modules/catalogue/commands.server/create.server'
import { publishListing, renameListing } from '../../../../modules/catalogue/commands.server/publish.server'
import type { AnswerInput, ListingDraft } from '../../../../modules/catalogue/schema/listing'
import { pageSize } from '../../../../modules/catalogue/schema/query'
import { valueSchema } from '../../../../modules/criteria/answer'
import type { Criterion, Subject } from '../../../../modules/criteria/criterion'
import { registry } from '../../../../modules/criteria/registry'
import { createProvider } from '../../../../modules/providers/commands.server'
import type { House } from '../../house/drill'
import type { Visit } from './browser'
import type { Payload } from './payloads'

const actor = { kind: 'system', program: 'drill' } as const
/** What the first listing is called after it was renamed. */
export const renamedSlug = 'probe-neu'
const statedOn = '2026-11-01'
const host = 'https://beispiel.example/'

export interface Stored {
  visits: Visit[]
  /** A former slug that leads elsewhere. */
  formerSlug: string
  /** Places in which a payload was stored. */
  fields: number
  /** Addresses with a scheme of their own that a schema has refused. */
  refusedAddresses: number
}

const markerOf = (text: string): string => /q\d+x/.exec(text)?.[0] ?? ''

/** Gives payload after payload. */
class Dealer {
  fields = 0
  refused = 0
  private at: number
  private readonly all: readonly Payload[]
  constructor(all: readonly Payload[], at: number) {
    this.all = all
    this.at = at
  }

  private next(fits: (text: string) => boolean): string {
    for (let tries = 0; tries < this.all.length; tries++) {
      const { text } = this.all[this.at++ % this.all.length] as Payload
      if (!fits(text)) continue
      this.fields++
      return text
    }
    throw new RangeError('no payload fits')
  }

  text = (max: number): string => this.next((text) => plainText(max, 2).safeParse(text).success)
  pair = (max: number) => ({ de: this.text(max), en: this.text(max) })

  /** An address as it stands if the schema takes it, else an innocent one that carries the payload. */
  address(takes: (address: string) => boolean): string {
    const text = this.next((payload) => takes(host + payload))
    const bare = text.replace(/^q\d+x/, '')
    if (takes(bare)) return bare
    this.refused++
    return host + text
  }

  /** A value of a criterion made of payloads; `undefined` for one that holds no text. */
  value(criterion: Criterion): unknown {
    const schema = valueSchema(criterion)
    const takes = (value: unknown) => schema.safeParse(value).success
    const part = () => ({
      name: this.pair(120),
      why: this.pair(300),
      replaceable: true,
    })
    const claim = { standard: 'mqtt', role: 'both', claim: 'documented' }
    switch (criterion.type) {
      case 'text': {
        const one = () => this.next((text) => takes({ de: text, en: text }))
        return { de: one(), en: one() }
      }
      case 'url':
        return this.address(takes)
      case 'part':
        return [part(), part()]
      case 'standard': {
        const url = this.address((address) => takes([{ ...claim, url: address }]))
        return [{ ...claim, version: this.next((version) => takes([{ ...claim, version, url }])), url }]
      }
      default:
        return undefined
    }
  }

  private evidence(state: 'accepted' | 'refused'): AnswerInput['evidence'][number] {
    const dated = { grade: 'D', issuedOn: statedOn, visibility: 'public', state } as const
    return { ...dated, title: this.pair(200), issuer: this.text(200), url: host, reason: this.pair(300) }
  }

  answers(subject: Subject): AnswerInput[] {
    return registry.list({ subject, asked: true }).flatMap((criterion) => {
      const value = this.value(criterion)
      if (value === undefined) return []
      const evidence = [this.evidence('accepted'), this.evidence('refused')]
      return [{ criterion: criterion.id, value, statedOn, source: { kind: 'provider' as const }, evidence }]
    })
  }

  draft(slug: string): ListingDraft {
    const plain = (criterion: string, value: unknown): AnswerInput => ({
      criterion,
      value,
      statedOn,
      source: { kind: 'provider' },
      evidence: [],
    })
    const needed = [
      plain('functions', ['ops.waste']),
      plain('mainFunction', 'ops.waste'),
      plain('solutionKind', ['software']),
      plain('licence', 'EUPL-1.2'),
    ]
    const features = () => Array.from({ length: 5 }, () => this.text(120))
    const reference = () => ({ name: this.text(160), use: this.pair(300), source: { kind: 'provider' as const } })
    return {
      slug,
      name: this.text(120),
      summary: this.pair(500),
      features: { de: features(), en: features() },
      origin: 'provider',
      invented: true,
      confirmedOn: statedOn,
      answers: [...needed, ...this.answers('listing')],
      variants: [{ delivery: 'saas', answers: this.answers('variant') }],
      references: [reference(), reference()],
    }
  }
}

/** Writes one listing with its provider; the visits that show them. */
async function publishOne(all: readonly Payload[], number: number, stored: Stored): Promise<void> {
  const dealer = new Dealer(all, number)
  const slug = `probe-${number}`
  const provider = `probe-anbieter-${number}`
  const draft = dealer.draft(slug)
  const profile = { slug: provider, name: dealer.text(160), about: dealer.pair(600), origin: 'provider' as const }
  const answers = dealer.answers('provider')
  await inTransaction(async (transaction) => {
    const id = await createProvider(transaction, actor, { ...profile, invented: true })
    await setProviderAnswers(transaction, actor, id, answers)
    const listing = await createListing(transaction, actor, id, draft)
    await publishListing(transaction, actor, listing)
    if (number === 0) await renameListing(transaction, actor, listing, renamedSlug)
  })
  const language = number % 2 === 0 ? 'de' : 'en'
  const shown = [
    draft.name,
    draft.summary[language],
    ...draft.features[language],
    ...draft.references.map(({ name }) => name),
  ]
  const markers = shown.map(markerOf)
  const own = markerOf(draft.name)
  const path = number === 0 ? renamedSlug : slug
  stored.visits.push({ path: localPath(language, `/loesung/${path}`), markers })
  stored.visits.push({ path: `/anbieter/${provider}`, markers: [markerOf(profile.name), own] })
  if (number % 10 === 0) stored.visits.push({ path: '/katalog', markers: [own], type: own })
  stored.fields += dealer.fields
  stored.refusedAddresses += dealer.refused
}

/** Publishes a listing per payload through the module's own commands and waits until the house shows the last one. */
export async function storePayloads(house: House, all: readonly Payload[]): Promise<Stored> {
  const own = { MARKTLOTSE_MODE: 'demo', HOST: '127.0.0.1', DATABASE_URL: house.databaseUrl }
  adoptSettings(parseSettings({ ...environment(), ...own }))
  const stored: Stored = { visits: [], formerSlug: 'probe-0', fields: 0, refusedAddresses: 0 }
  try {
    for (const number of all.keys()) await publishOne(all, number, stored)
  } finally {
    await closeDatabase()
  }
  const last = `${house.url}/anbieter/probe-anbieter-${all.length - 1}`
  const until = performance.now() + 30_000
  while (!(await (await fetch(last)).text()).includes(`/loesung/probe-${all.length - 1}`)) {
    if (performance.now() > until) throw new Error('The house does not show what was published.')
    await sleep(100)
  }
  const pages = Math.ceil((all.length + 24) / pageSize)
  const search = (page: number) => `/katalog?funktion=ops.waste&sortierung=name&seite=${page + 1}`
  stored.visits.push(...Array.from({ length: pages }, (_, page) => ({ path: search(page), markers: [] })))
  return stored
}
