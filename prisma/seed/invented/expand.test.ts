import { describe, expect, it } from 'vitest'
import { isCalendarDate } from '../../../app/lib/calendar-date'
import type { Answers } from '../../../app/modules/criteria/answer'
import { answersSchema, missingAnswers } from '../../../app/modules/criteria/answers-schema'
import type { Level, Subject } from '../../../app/modules/criteria/criterion'
import { evidenceState } from '../../../app/modules/criteria/evidence'
import { type DerivedFacts, deriveFacts } from '../../../app/modules/criteria/facts'
import { fieldOf, fields, functionIds } from '../../../app/modules/criteria/functions'
import { objectives, weightSets } from '../../../app/modules/criteria/objectives'
import { openness, opennessSteps } from '../../../app/modules/criteria/openness'
import { type PresetId, presetIds } from '../../../app/modules/criteria/presets'
import { registry } from '../../../app/modules/criteria/registry'
import { sizeClasses, sizeClassOf } from '../../../app/modules/criteria/size-classes'
import { sovereigntyProfile } from '../../../app/modules/criteria/sovereignty-profile'
import type { SeedAnswer, SeedEvidence, SeedListing, SeedVariant } from '../seed-data'
import { inventedListings, inventedMunicipalities, inventedProviders } from './all'
import { expandSovereignty, stableHash } from './expand'
import { targetLevels } from './target-levels'

const today = '2026-11-23'

/** Seed answers in the shape that the rules of the criteria module read. */
function asAnswers(answers: readonly SeedAnswer[]): Answers {
  return Object.fromEntries(
    answers.map(({ criterion, value, statedOn, source, evidence }) => [
      criterion,
      {
        value: value as string,
        statedOn,
        source,
        evidence: (evidence ?? []).map((piece, index) => ({
          id: `${criterion}-${index}`,
          grade: piece.grade,
          title: piece.title,
          issuer: piece.issuer ?? null,
          issuedOn: piece.issuedOn,
          validUntil: piece.validUntil ?? null,
          url: piece.url ?? null,
          visibility: piece.visibility ?? 'public',
          state: piece.state,
          reason: piece.reason ?? null,
        })),
      },
    ]),
  )
}

const providerOf = (listing: SeedListing) => {
  const provider = inventedProviders.find(({ slug }) => slug === listing.provider)
  if (!provider) throw new Error(`no provider ${listing.provider}`)
  return provider
}
const derive = (listing: SeedListing, variant: SeedVariant): DerivedFacts =>
  deriveFacts(registry, {
    delivery: variant.delivery,
    answers: asAnswers([...providerOf(listing).answers, ...listing.answers, ...variant.answers]),
    confirmedUses: (listing.references ?? []).filter(({ confirmedOn }) => confirmedOn).length,
    today,
  })
const all = inventedListings.flatMap((listing) =>
  listing.variants.map((variant) => ({ listing, variant, ...derive(listing, variant) })),
)
const value = (answers: readonly SeedAnswer[], criterion: string) =>
  answers.find((answer) => answer.criterion === criterion)?.value
const isSovereignty = ({ criterion }: SeedAnswer) => registry.get(criterion).sovereignty !== undefined
const everyEvidence: SeedEvidence[] = [
  ...inventedProviders.flatMap(({ answers }) => answers),
  ...inventedListings.flatMap(({ answers, variants }) => [
    ...answers,
    ...variants.flatMap((variant) => variant.answers),
  ]),
].flatMap(({ evidence }) => evidence ?? [])

describe('target levels', () => {
  it('has exactly one row per variant', () => {
    const rows = targetLevels.map(({ listing, delivery }) => `${listing} ${delivery}`)
    const variants = all.map(({ listing, variant }) => `${listing.slug} ${variant.delivery}`)
    expect(rows.toSorted()).toEqual(variants.toSorted())
    expect(new Set(rows).size).toBe(rows.length)
  })

  it.each(targetLevels.map((row) => ({ row, name: `${row.listing} ${row.delivery}` })))('$name', ({ row }) => {
    const found = all.find(({ listing, variant }) => listing.slug === row.listing && variant.delivery === row.delivery)
    if (!found) throw new Error('no such variant')
    const own = new Set([...found.listing.answers, ...found.variant.answers].map(({ criterion }) => criterion))
    const profile = sovereigntyProfile(found.items, weightSets[0])
    for (const [index, objective] of objectives.entries()) {
      const target = row.levels[index] ?? null
      const items = found.items.filter(({ criterion }) => criterion.sovereignty?.objective === objective)
      if (target === null) {
        const answered = items.filter((item) => item.applicable && own.has(item.criterion.id))
        expect(answered).toEqual([])
        continue
      }
      const levels = items
        .filter((item) => item.applicable && item.value !== null)
        .map((item) => item.criterion.options?.find((option) => option.value === item.value)?.level)
        .filter((level): level is Level => typeof level === 'number')
      expect({ objective, level: Math.min(...levels) }).toEqual({ objective, level: target })
      if (row.answered === 'all') {
        expect(profile.objectives[index]?.declared.level).toEqual({ level: target })
      }
      for (const [criterion, chosen] of Object.entries(row.override ?? {})) {
        expect(found.facts[criterion]).toBe(chosen)
      }
    }
  })

  it('answers all, core, some or no questions as the table says', () => {
    for (const row of targetLevels) {
      const found = all.find(
        ({ listing, variant }) => listing.slug === row.listing && variant.delivery === row.delivery,
      )
      const items =
        found?.items.filter(({ applicable, criterion }) => applicable && criterion.subject === 'variant') ?? []
      const answered = items.filter((item) => item.value !== null)
      if (row.answered === 'all') expect(answered.length).toBe(items.length)
      if (row.answered === 'none') expect(answered.length).toBe(0)
      if (row.answered === 'some') expect(answered.length).toBeLessThan(items.length)
      if (row.answered === 'core') {
        const forced = Object.keys(row.override ?? {})
        expect(answered.filter(({ criterion }) => !criterion.core && !forced.includes(criterion.id))).toEqual([])
        expect(items.filter(({ criterion, value }) => criterion.core && value === null)).toEqual([])
      }
    }
  })

  it('leaves at least six listings of which nobody said anything on sovereignty', () => {
    const silent = inventedListings.filter(
      (listing) =>
        listing.variants.some(({ delivery }) => delivery !== 'service') &&
        ![
          ...providerOf(listing).answers,
          ...listing.answers,
          ...listing.variants.flatMap(({ answers }) => answers),
        ].some(isSovereignty),
    )
    expect(silent.length).toBeGreaterThanOrEqual(6)
  })

  it('reaches each preset and each level, and misses each preset', () => {
    const reached = (preset: PresetId) =>
      all.filter(({ facts }) => ((facts.preset ?? []) as readonly string[]).includes(preset))
    for (const preset of presetIds) {
      expect(reached(preset).length).toBeGreaterThanOrEqual(2)
      expect(reached(preset).length).toBeLessThan(all.length)
    }
    const levels = new Set(targetLevels.flatMap((row) => row.levels))
    expect([...levels].toSorted()).toEqual([0, 1, 2, 3, 4, null])
  })
})

describe('expansion', () => {
  it('gives the same answers for the same table', () => {
    const rows = targetLevels.filter(({ listing }) => listing === 'beispiel-parkfluss')
    const context = {
      site: 'https://beispiel-parkfluss.example/',
      control: 'eu',
      facts: { usesAi: false },
      variants: {},
      confirmedOn: '2026-11-01',
      statedOn: () => '2026-01-01',
    }
    expect(expandSovereignty(rows, context)).toEqual(expandSovereignty(rows, context))
    expect(stableHash('a', 'b')).toBe(stableHash('a', 'b'))
    expect(stableHash('a', 'b')).not.toBe(stableHash('b', 'a'))
  })

  it('refuses a target that contradicts what the provider said', () => {
    const row = {
      listing: 'beispiel-x',
      delivery: 'saas',
      levels: [null, 4, null, null, null, null, null, null],
      answered: 'all',
      evidence: 'none',
    } as const
    const context = {
      site: 'https://beispiel-x.example/',
      facts: {},
      variants: {},
      confirmedOn: '2026-11-01',
      statedOn: () => '2026-01-01',
    }
    expect(expandSovereignty([row], { ...context, control: 'eu' }).variants.saas).toHaveLength(3)
    expect(() => expandSovereignty([row], { ...context, control: 'non_eu' })).toThrow(/SOV-2 level 4/)
  })

  it('never combines answers that contradict each other', () => {
    const contradictions: string[] = []
    const check = (name: string, wrong: boolean) => {
      if (wrong) contradictions.push(name)
    }
    for (const { listing, variant, facts } of all) {
      const name = `${listing.slug} ${variant.delivery}`
      const foreign = ['non_eu', 'mostly_non_eu'].includes(facts['s1-control'] as string)
      check(
        `${name}: foreign control, no exposure`,
        foreign && ['none', 'structure'].includes(facts['s2-exposure'] as string),
      )
      check(`${name}: foreign control, SOV-2`, foreign && Number(facts['level-sov-2'] ?? 0) > 1)
      check(`${name}: foreign control, EU staff`, foreign && String(facts['s4-staff'] ?? '') === 'eu_vetted')
      check(
        `${name}: no dependency outside the EU, but exposed`,
        facts['s5-deps'] === 'no_non_eu' && !['none', 'structure'].includes(facts['s2-exposure'] as string),
      )
      check(
        `${name}: on premises, data elsewhere`,
        variant.delivery === 'onprem' && !['eu_only', undefined].includes(facts['s3-location'] as string),
      )
      check(
        `${name}: cloud attestation without a cloud`,
        !['saas', 'managed'].includes(variant.delivery) && ['c5t1_itgs', 'c5t2'].includes(facts['s7-cert'] as string),
      )
      check(
        `${name}: open export denied and promised`,
        facts.openExport === false && ['documented', 'service', 'tested'].includes(facts['s4-export'] as string),
      )
      check(
        `${name}: open export stated and denied`,
        facts.openExport === true && ['none', 'effort'].includes(facts['s4-export'] as string),
      )
      check(`${name}: agreement offered and missing`, facts.dpaOffered === true && facts['s7-gdpr'] === 'none')
      check(`${name}: agreement for no personal data`, facts.personalData === false && facts.dpaOffered !== undefined)
      check(
        `${name}: bill of materials`,
        facts.sbomUrl !== undefined && ['none', 'request'].includes(facts['s5-sbom'] as string),
      )
      check(`${name}: device without hardware`, variant.delivery === 'device' && facts.usesHardware === false)
      check(`${name}: self-hosting without a way`, facts.selfHostable === false && variant.delivery === 'onprem')
      check(`${name}: services have no profile`, variant.delivery === 'service' && variant.answers.some(isSovereignty))
    }
    expect(contradictions).toEqual([])
  })
})

describe('evidence', () => {
  it('occurs in all five states', () => {
    const states = new Map<string, number>()
    for (const { variant } of all) {
      const answers = asAnswers(variant.answers.filter(isSovereignty))
      for (const [id, answer] of Object.entries(answers)) {
        if (!answer) continue
        const state = evidenceState(registry.get(id), answer, today)
        states.set(state, (states.get(state) ?? 0) + 1)
      }
    }
    for (const state of ['evidenced', 'expired', 'offered', 'refused', 'declared']) {
      expect({ state, enough: (states.get(state) ?? 0) >= 40 }).toEqual({ state, enough: true })
    }
  })

  it('is accepted below the needed grade somewhere, and then does not count', () => {
    const rank = { S: 0, D: 1, C: 2, X: 3 }
    const short = all.flatMap(({ variant, states }) =>
      variant.answers.filter(({ criterion, evidence }) => {
        const minimum = registry.get(criterion).minimumEvidence
        const all = evidence ?? []
        return minimum &&
          all.length > 0 &&
          all.every(({ state, grade }) => state === 'accepted' && rank[grade] < rank[minimum])
          ? states[criterion] === 'declared'
          : false
      }),
    )
    expect(short.length).toBeGreaterThan(10)
  })

  it('carries dates, issuers and reasons', () => {
    for (const piece of everyEvidence) {
      expect(isCalendarDate(piece.issuedOn)).toBe(true)
      expect(piece.issuedOn >= '2023-01-01' && piece.issuedOn <= today).toBe(true)
      if (piece.validUntil) {
        expect(isCalendarDate(piece.validUntil)).toBe(true)
        expect(piece.validUntil > piece.issuedOn && piece.validUntil < '2030-01-01').toBe(true)
      }
      expect(piece.reason !== undefined).toBe(piece.state === 'refused')
      if (piece.grade === 'X') expect(piece.issuer).toBeTruthy()
      expect(piece.title.de.length > 0 && piece.title.en.length > 0).toBe(true)
    }
    for (const { confirmedOn, answers, variants } of inventedListings) {
      const own = [...answers, ...variants.flatMap((variant) => variant.answers)].filter(isSovereignty)
      expect(own.every(({ evidence }) => (evidence ?? []).every(({ issuedOn }) => issuedOn <= confirmedOn))).toBe(true)
    }
    expect(everyEvidence.some(({ visibility }) => visibility === 'buyers')).toBe(true)
  })
})

describe('answers', () => {
  const schema = (subject: Subject) => answersSchema(registry, subject)
  const values = (answers: readonly SeedAnswer[]) =>
    Object.fromEntries(answers.map(({ criterion, value }) => [criterion, value])) as Record<string, never>

  it('fit the registry, each stated once and nothing required missing', () => {
    const parts: [string, Subject, readonly SeedAnswer[]][] = [
      ...inventedProviders.map(({ slug, answers }): [string, Subject, readonly SeedAnswer[]] => [
        slug,
        'provider',
        answers,
      ]),
      ...inventedListings.map(({ slug, answers }): [string, Subject, readonly SeedAnswer[]] => [
        slug,
        'listing',
        answers,
      ]),
      ...all.map(({ listing, variant }): [string, Subject, readonly SeedAnswer[]] => [
        `${listing.slug} ${variant.delivery}`,
        'variant',
        variant.answers,
      ]),
    ]
    for (const [name, subject, answers] of parts) {
      const result = schema(subject).safeParse(values(answers))
      expect({ name, issues: result.error?.issues ?? [] }).toEqual({ name, issues: [] })
      expect({ name, missing: missingAnswers(registry, subject, values(answers)) }).toEqual({ name, missing: [] })
      expect(new Set(answers.map(({ criterion }) => criterion)).size).toBe(answers.length)
      for (const { statedOn, source } of answers) {
        expect(isCalendarDate(statedOn) && statedOn <= today).toBe(true)
        expect(source).toEqual({ kind: 'provider' })
      }
    }
  })

  it('show every openness step, a range and an open licence nobody could read', () => {
    const found = inventedListings.map(({ answers }) => openness(values(answers)))
    expect(new Set(found.map((result) => result?.lower))).toEqual(new Set(opennessSteps))
    expect(found.some((result) => result?.lower === 'O3' && result.upper !== 'O3')).toBe(true)
    expect(found.some((result) => result?.claimedOnly)).toBe(true)
  })

  it('name amounts that fit the price model', () => {
    for (const { listing, variant } of all) {
      const price = values(variant.answers) as Record<string, unknown>
      const name = `${listing.slug} ${variant.delivery} ${price.priceModel}`
      const needed: Record<string, string[]> = {
        fixed: ['yearlyBase'],
        per_inhabitant: ['yearlyPerThousand'],
        per_unit: ['priceUnit'],
      }
      for (const criterion of needed[price.priceModel as string] ?? []) {
        expect({ name, criterion, stated: price[criterion] !== undefined }).toEqual({ name, criterion, stated: true })
      }
      if (price.priceModel === 'individual') {
        const amounts = ['setupCost', 'yearlyBase', 'yearlyPerThousand', 'yearlyPerUnit'].filter((id) => id in price)
        expect({ name, amounts }).toEqual({ name, amounts: [] })
      }
      if (price.priceModel === 'free') {
        const amounts = ['yearlyBase', 'yearlyPerThousand', 'yearlyPerUnit'].filter((id) => id in price)
        expect({ name, amounts }).toEqual({ name, amounts: [] })
      }
    }
  })

  it('hold notes and contacts that are not public', () => {
    const notes = inventedListings.filter(({ answers }) => value(answers, 'internalNote') !== undefined)
    expect(notes.length).toBeGreaterThanOrEqual(3)
    expect(inventedProviders.every(({ answers }) => value(answers, 'buyerContact') !== undefined)).toBe(true)
    expect(registry.get('internalNote').visibility).toBe('organisation')
    expect(registry.get('buyerContact').visibility).toBe('buyers')
  })
})

describe('listings', () => {
  const functionsOf = (listing: SeedListing) => value(listing.answers, 'functions') as readonly string[]

  it('cover every field four times and nearly all functions', () => {
    expect(inventedListings.length).toBeGreaterThanOrEqual(64)
    expect(all.length).toBeGreaterThanOrEqual(100)
    for (const { id } of fields) {
      const main = inventedListings.filter((listing) => fieldOf(functionsOf(listing)[0] ?? '') === id)
      expect({ id, enough: main.length >= 4 }).toEqual({ id, enough: true })
    }
    expect(new Set(inventedListings.flatMap(functionsOf)).size).toBeGreaterThanOrEqual(60)
  })

  it('name valid functions, the main one first', () => {
    for (const listing of inventedListings) {
      const functions = functionsOf(listing)
      expect(functions.length >= 1 && functions.length <= 5).toBe(true)
      expect(functions.every((id) => (functionIds as readonly string[]).includes(id))).toBe(true)
      expect(value(listing.answers, 'mainFunction')).toBe(functions[0])
    }
  })

  it('keep texts within their limits', () => {
    for (const { slug, summary, features } of inventedListings) {
      for (const language of ['de', 'en'] as const) {
        const name = `${slug} ${language}`
        expect({ name, fits: summary[language].length > 60 && summary[language].length <= 500 }).toEqual({
          name,
          fits: true,
        })
        expect(features[language].length >= 3 && features[language].length <= 10).toBe(true)
        for (const feature of features[language]) {
          expect({ name, feature, fits: feature.split(/\s+/).length <= 10 }).toEqual({ name, feature, fits: true })
        }
      }
      expect(features.de.length).toBe(features.en.length)
    }
  })

  it('praise nobody and stay visibly invented', () => {
    const praise =
      /!|\b(innovativ|modern|intuitiv|führend|leistungsstark|einzigartig|benutzerfreundlich|einfach|leider|jetzt|nahtlos|smart|innovative|leading|powerful|seamless|easy to use|user-friendly|cutting-edge|unique)\w*|\bbeste[mnrs]?\b/i
    for (const listing of inventedListings) {
      expect(listing.slug).toMatch(/^beispiel-[a-z0-9]+$/)
      expect(listing.name).toMatch(/^Beispiel [A-ZÄÖÜ]/)
      const texts = [...Object.values(listing.summary), ...listing.features.de, ...listing.features.en]
      expect({
        slug: listing.slug,
        praise: texts.filter((text) => praise.test(text)),
      }).toEqual({ slug: listing.slug, praise: [] })
    }
    for (const { name, about } of inventedProviders) {
      expect(name).toMatch(/Beispiel|Muster/)
      expect([about.de, about.en].filter((text) => praise.test(text))).toEqual([])
    }
    const addresses = JSON.stringify([inventedListings, inventedProviders]).match(/https?:\/\/[^"/]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(300)
    expect(addresses.filter((address) => !/^https:\/\/beispiel-[a-z0-9-]+\.example$/.test(address))).toEqual([])
  })

  it('refer to invented municipalities, confirmed and not', () => {
    const known = new Map(inventedMunicipalities.map((municipality) => [municipality.slug, municipality]))
    const references = inventedListings.flatMap((listing) => listing.references ?? [])
    for (const listing of inventedListings) {
      const inUse = value(listing.answers, 'municipalitiesInUse') as number | undefined
      const sizesInUse = value(listing.answers, 'sizesInUse') as readonly string[] | undefined
      const own = (listing.references ?? []).filter(({ municipality }) => municipality)
      expect({ slug: listing.slug, fits: inUse === undefined || inUse >= own.length }).toEqual({
        slug: listing.slug,
        fits: true,
      })
      for (const { municipality, name, since, confirmedOn } of own) {
        const found = known.get(municipality ?? '')
        expect(found?.name).toBe(name)
        const size = sizeClassOf(found?.population ?? 0)
        expect({ slug: listing.slug, size, named: !sizesInUse || sizesInUse.includes(size) }).toEqual({
          slug: listing.slug,
          size,
          named: true,
        })
        if (confirmedOn) expect(confirmedOn <= today && Number(confirmedOn.slice(0, 4)) >= (since ?? 0)).toBe(true)
      }
    }
    expect(references.filter(({ confirmedOn }) => confirmedOn).length).toBeGreaterThan(40)
    expect(references.filter(({ confirmedOn }) => !confirmedOn).length).toBeGreaterThan(20)
  })

  it('has two withdrawn listings with a reason', () => {
    const withdrawn = inventedListings.filter((listing) => listing.withdrawn)
    expect(withdrawn).toHaveLength(2)
    for (const { withdrawn: end, confirmedOn } of withdrawn) {
      expect(end && isCalendarDate(end.on) && end.on > confirmedOn && end.on <= today).toBe(true)
      expect(end?.reason.de && end.reason.en).toBeTruthy()
    }
  })
})

describe('municipalities', () => {
  it('lie in Hessen, carry their own key and fill every size class', () => {
    for (const { slug, latitude, longitude } of inventedMunicipalities) {
      expect(slug).toMatch(/^demo-[a-z-]+$/)
      expect(latitude > 49.4 && latitude < 51.65 && longitude > 7.8 && longitude < 10.2).toBe(true)
    }
    expect(new Set(inventedMunicipalities.map(({ slug }) => slug)).size).toBe(inventedMunicipalities.length)
    const classes = new Set(inventedMunicipalities.map(({ population }) => sizeClassOf(population)))
    expect(classes).toEqual(new Set(sizeClasses.map(({ id }) => id)))
  })
})
