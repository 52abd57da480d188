import { describe, expect, it } from 'vitest'
import type { Answer, Answers, AnswerValue, Evidence } from '../criteria/answer'
import type { Criterion } from '../criteria/criterion'
import { weightSets } from '../criteria/objectives'
import { registry } from '../criteria/registry'
import { type ListingView, type ListingViewRequest, listingView, type PublishedListing } from './listing-view'
import { providerRows } from './listing-view/provider'
import { listingData } from './listing-view/structured-data'
import type { ReferenceEntry, SnapshotDocument } from './schema/listing'

const today = '2026-11-23'

function answer(value: AnswerValue, rest: Partial<Answer> = {}): Answer {
  return { value, statedOn: '2026-11-01', source: { kind: 'provider' }, evidence: [], ...rest }
}

function proof(rest: Partial<Evidence> = {}): Evidence {
  return {
    id: 'e1',
    grade: 'X',
    title: { de: 'Prüfbericht', en: 'Test report' },
    issuer: 'Beispielprüfer',
    issuedOn: '2026-06-01',
    validUntil: null,
    url: null,
    visibility: 'public',
    state: 'accepted',
    reason: null,
    ...rest,
  }
}

function reference(name: string, rest: Partial<ReferenceEntry> = {}): ReferenceEntry {
  return {
    name,
    population: null,
    latitude: null,
    longitude: null,
    since: null,
    use: null,
    confirmedOn: null,
    source: { kind: 'provider' },
    ...rest,
  }
}

interface Content {
  provider?: Answers
  listing?: Answers
  variants?: SnapshotDocument['variants']
  references?: ReferenceEntry[]
}

const basic: Answers = {
  functions: answer(['mob.parking', 'conn.devices']),
  mainFunction: answer('mob.parking'),
  solutionKind: answer(['software']),
  licence: answer('LicenseRef-proprietary'),
}

function published({ provider = {}, listing = {}, variants, references = [] }: Content): PublishedListing {
  return {
    document: {
      format: 1,
      listing: {
        id: 'l1',
        slug: 'beispiel-parken',
        name: 'Beispiel Parken',
        summary: { de: 'Zeigt freie Plätze.', en: 'Shows free spaces.' },
        features: { de: ['Plätze zählen'], en: ['Count spaces'] },
        origin: 'provider',
        invented: true,
        confirmedOn: '2026-11-01',
      },
      provider: {
        id: 'p1',
        slug: 'beispielwerk',
        name: 'Beispielwerk',
        origin: 'provider',
        invented: true,
        answers: provider,
      },
      answers: { ...basic, ...listing },
      variants: variants ?? [{ id: 'v1', delivery: 'saas', answers: {} }],
      references,
    },
    number: 3,
    hash: 'h',
    publishedAt: '2026-11-02T08:00:00.000Z',
    withdrawn: null,
  }
}

const view = (content: Content, request: Partial<ListingViewRequest> = {}): ListingView =>
  listingView(published(content), {
    language: 'de',
    today,
    delivery: null,
    weightSet: null,
    place: null,
    ...request,
  })

const saas = (answers: Answers): SnapshotDocument['variants'] => [{ id: 'v1', delivery: 'saas', answers }]
const rowOf = (shown: ListingView, id: string) =>
  shown.groups.flatMap(({ rows }) => rows).find((row) => row.id === id) ?? expect.fail(`no row ${id}`)
const labelsOf = (groups: ListingView['gaps']) => groups.flatMap(({ labels }) => labels)

/** The best answer to every question of the sovereignty profile that is asked of a subject. */
const best = (subject: Criterion['subject'], evidence: readonly Evidence[] = []): Answers =>
  Object.fromEntries(
    registry
      .list({ subject, asked: true })
      .filter(({ sovereignty }) => sovereignty)
      .map(({ id, options }) => [id, answer(options?.at(-1)?.value ?? '', { evidence })]),
  )

describe('listingView', () => {
  it('shows the first variant for an unknown delivery model and marks the chosen one', () => {
    const variants: SnapshotDocument['variants'] = [
      { id: 'v1', delivery: 'saas', answers: { 's3-location': answer('mainly_eu') } },
      { id: 'v2', delivery: 'onprem', answers: { 's3-location': answer('eu_only') } },
    ]
    expect(view({ variants }, { delivery: 'nirgends' }).delivery).toBe('saas')
    const chosen = view({ variants }, { delivery: 'onprem' })
    expect(chosen.variants.map(({ delivery, current }) => [delivery, current])).toEqual([
      ['saas', false],
      ['onprem', true],
    ])
    expect(rowOf(chosen, 's3-location').level).toBe(4)
  })

  it('names every public asked question exactly once: answered, without an answer, or not applicable', () => {
    const shown = view({ variants: saas({ personalData: answer(false), priceModel: answer('fixed') }) })
    const asked = registry.list({ asked: true }).filter(({ visibility }) => visibility === 'public')
    const answered = shown.groups.flatMap(({ rows }) => rows).filter(({ computed, lines }) => !computed && lines.length)
    expect(answered.length + labelsOf(shown.gaps).length + labelsOf(shown.notApplicable).length).toBe(asked.length)
    const total = (key: 'evidenced' | 'applicable') =>
      shown.groups.reduce((sum, { [key]: count }) => sum + (count ?? 0), 0)
    expect(shown.questions).toBe(total('applicable'))
    expect(shown.evidenced).toBe(total('evidenced'))
    // Openness answers one question of the sovereignty profile.
    expect(shown.answered).toBe(answered.length + 1)
    expect(labelsOf(shown.notApplicable)).toContain('Datenschutzunterlagen')
    expect(labelsOf(shown.gaps)).not.toContain('Datenschutzunterlagen')
    expect(rowOf(shown, 'priceModel').mark).toBe('declared')
  })

  it('says "at least" where the facts leave the step of openness open', () => {
    const facts = {
      licence: answer('EUPL-1.2'),
      repoUrl: answer('https://beispiel.example/r'),
      repoPublic: answer(true),
    }
    const open = view({ listing: facts })
    expect(open.openness).toMatchObject({ lower: 'O3', upper: 'O4' })
    for (const id of ['openness', 's6-opensource']) expect(rowOf(open, id).lines[0], id).toMatch(/^mindestens /)
    const settled = view({
      listing: { ...facts, closedParts: answer([{ name: { de: 'a', en: 'a' }, why: null, replaceable: null }]) },
    })
    for (const id of ['openness', 's6-opensource']) expect(rowOf(settled, id).lines[0], id).not.toMatch(/^mindestens /)
  })

  it('counts questions that do not apply nowhere', () => {
    const onPremises = view({ variants: [{ id: 'v1', delivery: 'onprem', answers: {} }] })
    const hosted = view({})
    const group = (shown: ListingView) => shown.groups.find((entry) => entry.group === 'sov-8')
    expect(group(hosted)?.applicable).toBe(1)
    expect(group(onPremises)?.applicable).toBe(0)
    expect(onPremises.sovereignty.bars[7]?.declared.level).toEqual({ notApplicable: true })
    expect(onPremises.sovereignty.notApplicable).toContain('Energieeffizienz des Betriebs')
  })

  it('counts as evidenced what the profile counts', () => {
    const shown = view({
      provider: best('provider', [proof()]),
      listing: best('listing', [proof()]),
      variants: saas({ ...best('variant', [proof()]), 's7-audit': answer('full') }),
    })
    const inGroups = shown.groups.filter(({ group }) => group.startsWith('sov-'))
    const sum = (key: 'evidenced' | 'applicable') => inGroups.reduce((total, group) => total + (group[key] ?? 0), 0)
    expect(sum('evidenced')).toBe(shown.sovereignty.evidencedCount)
    expect(sum('applicable')).toBe(shown.sovereignty.applicable)
    expect(shown.sovereignty.bars.map(({ evidencedCount }) => evidencedCount).reduce((a, b) => a + b)).toBe(
      shown.sovereignty.evidencedCount,
    )
    expect(rowOf(shown, 's7-audit').mark).toBe('declared')
  })

  it('shows expired and refused evidence with its reason, counts neither, and opens the fold of what expired', () => {
    const shown = view({
      variants: saas({
        's7-cert': answer('iso27001', { evidence: [proof({ validUntil: '2026-09-30' })] }),
        's3-location': answer('eu_only', {
          evidence: [proof({ id: 'e2', state: 'refused', reason: { de: 'Ohne Unterschrift', en: 'Not signed' } })],
        }),
        's2-law': answer('eu', { evidence: [proof({ id: 'e3', grade: 'D' })] }),
      }),
    })
    const expired = rowOf(shown, 's7-cert')
    expect([expired.mark, expired.evidence[0]?.state, expired.evidence[0]?.until]).toEqual([
      'expired',
      'expired',
      '2026-09-30',
    ])
    const refused = rowOf(shown, 's3-location')
    expect([refused.mark, refused.evidence[0]?.reason, refused.needed]).toEqual([
      'refused',
      'Ohne Unterschrift',
      'Vertragsklausel',
    ])
    const weak = rowOf(shown, 's2-law')
    expect([weak.mark, weak.evidence[0]?.state]).toEqual(['declared', 'declared'])
    expect(shown.sovereignty.evidencedCount).toBe(0)
    expect(shown.groups.filter(({ expired: open }) => open).map(({ group }) => group)).toEqual(['sov-7'])
  })

  it('holds nothing that is not public, and is the same without it', () => {
    const canary = 'Kanarienvogel'
    const hidden = [proof({ id: 'e9', visibility: 'buyers', title: { de: canary, en: canary } })]
    const secret: Content = {
      provider: { buyerContact: answer({ de: canary, en: canary }) },
      listing: { internalNote: answer({ de: canary, en: canary }) },
      variants: saas({ 's2-law': answer('eu', { evidence: hidden }) }),
    }
    const shown = view(secret)
    expect(JSON.stringify(shown)).not.toContain(canary)
    expect(shown).toEqual(view({ variants: saas({ 's2-law': answer('eu') }) }))
    const provider = providerRows({ buyerContact: answer({ de: canary, en: canary }) }, 'de', today)
    expect(JSON.stringify(provider)).not.toContain(canary)
  })

  it('changes points with the weights and never a level', () => {
    const content: Content = { variants: saas({ ...best('variant'), 's5-deps': answer('hidden') }) }
    const shown = weightSets.map(({ id }) => view(content, { weightSet: id }).sovereignty)
    expect(shown.map(({ weightSet }) => weightSet)).toEqual(weightSets.map(({ id }) => id))
    expect(shown[0]?.declared.width).not.toBe(shown[1]?.declared.width)
    expect(shown[0]?.declared.level).toEqual(shown[1]?.declared.level)
    expect(view(content, { weightSet: 'keine' }).sovereignty.weightSet).toBe('csf-2026-06')
  })

  it('names as many missing answers as the unknown level, and what limits a known one', () => {
    const gappy = view({ variants: saas(best('variant')) }).sovereignty
    expect(gappy.declared.level).toEqual({ unknown: gappy.missing.length })
    expect(gappy.binding).toEqual([])
    const full = view({
      provider: best('provider'),
      listing: best('listing'),
      variants: saas({ ...best('variant'), 's7-audit': answer('remote') }),
    }).sovereignty
    expect(full.missing).toEqual([])
    expect(full.binding).toEqual([
      {
        question: 'Dürfen die Kommune oder beauftragte Dritte die Leistung prüfen?',
        answer: expect.any(String),
        level: 1,
        lift: 'Volles Prüfrecht unabhängiger Stellen',
      },
    ])
    expect(full.bars.filter(({ binding }) => binding).map(({ objective }) => objective)).toEqual(['SOV-7'])
  })

  it('gives a quick profile only where the full one has gaps and a core answer exists', () => {
    const whole = { provider: best('provider'), listing: best('listing'), variants: saas(best('variant')) }
    expect(view(whole).sovereignty.quick).toBeNull()
    expect(view({ variants: saas({ 's3-logs': answer('realtime') }) }).sovereignty.quick).toBeNull()
    const quick = view({ variants: saas({ 's2-law': answer('eu') }) }).sovereignty.quick
    expect(quick?.answered).toBe(2)
    expect(quick?.rows.filter(({ answer: given }) => given !== null)).toHaveLength(2)
    expect(quick?.rows).toHaveLength(quick?.applicable ?? 0)
  })

  it('draws nothing for a service, and nothing where nobody answered', () => {
    expect(view({ variants: [{ id: 'v1', delivery: 'service', answers: {} }] }).sovereignty.kind).toBe('none')
    expect(view({}).sovereignty.kind).toBe('empty')
    expect(view({ variants: saas({ 's2-law': answer('non_eu') }) }).sovereignty.kind).toBe('profile')
  })

  it('leads to the file in which an answer was read', () => {
    const commit = 'a'.repeat(40)
    const read = (repository: string) =>
      rowOf(
        view({
          listing: {
            repoPublic: answer(true, { source: { kind: 'repository', repository, file: 'docs/a b.md#L12', commit } }),
          },
        }),
        'repoPublic',
      )
    expect(read('https://github.com/beispiel/parken').repository).toEqual({
      name: 'github.com/beispiel/parken',
      url: 'https://github.com/beispiel/parken',
      file: 'docs/a b.md#L12',
      commit: 'aaaaaaaa',
      fileUrl: `https://github.com/beispiel/parken/blob/${commit}/docs/a%20b.md#L12`,
    })
    expect(read('https://gitlab.beispiel.example/parken').repository?.fileUrl).toContain(`/-/blob/${commit}/`)
    expect(read('https://quelltext.example/parken').repository?.fileUrl).toBe('https://quelltext.example/parken')
    expect(read('https://github.com/beispiel/parken').mark).toBe('evidenced')
    expect(read('https://github.com/beispiel/parken').checkedUntil).toBe('2028-05-01')
  })

  it('sorts uses by size and then distance for a municipality, confirmed ones first without one', () => {
    const references = [
      reference('Musterferne', { population: 8_200, latitude: 51, longitude: 9 }),
      reference('Musterklein', { population: 900, latitude: 50, longitude: 8, confirmedOn: '2026-03-01' }),
      reference('Musternah', { population: 6_000, latitude: 50.1, longitude: 8 }),
      reference('Musterstadt', { population: 14_000, latitude: 50, longitude: 8, confirmedOn: '2027-01-01' }),
      reference('Musterohne', { confirmedOn: '2026-05-01' }),
    ]
    const place = {
      name: 'Beispielheim',
      population: 7_000,
      distance: (entry: { latitude: number | null }) => (entry.latitude === null ? null : (entry.latitude - 50) * 111),
    }
    const near = view({ references }, { place }).references
    expect(near.map(({ name }) => name)).toEqual([
      'Musternah',
      'Musterferne',
      'Musterstadt',
      'Musterklein',
      'Musterohne',
    ])
    expect(near.map(({ kilometres }) => kilometres)).toEqual([11, 111, 0, 0, null])
    const anywhere = view({ references })
    expect(anywhere.references.map(({ name }) => name)).toEqual([
      'Musterklein',
      'Musterohne',
      'Musterferne',
      'Musternah',
      'Musterstadt',
    ])
    expect(anywhere.references.at(-1)?.confirmedOn).toBeNull()
    expect(anywhere.confirmedUses).toBe(2)
  })

  it('reckons the yearly cost for the municipality, else for a typical size', () => {
    const variants = saas({
      priceModel: answer('per_inhabitant'),
      yearlyBase: answer(240_000),
      yearlyPerThousand: answer(12_000),
    })
    const place = { name: 'Beispielheim', population: 4_300, distance: () => null }
    expect(view({ variants }, { place }).cost).toMatchObject({ cost: { cents: 291_600 }, place: 'Beispielheim' })
    expect(view({ variants }).cost).toMatchObject({ cost: { cents: 330_000 }, place: null, population: 7_500 })
    expect(view({}).cost.cost).toEqual({ unknown: 'notStated' })
  })

  it('says why the step of openness is not the next one', () => {
    const openness = (listing: Answers) => view({ listing }).openness
    expect(openness({ licence: answer('EUPL-1.2') })).toMatchObject({ claimedOnly: true, repoStated: false })
    const core = openness({
      licence: answer('EUPL-1.2'),
      repoPublic: answer(true),
      closedParts: answer([{ name: { de: 'Kennzeichenerkennung', en: 'Example part' }, why: null, replaceable: null }]),
    })
    expect(core).toMatchObject({ lower: 'O3', reason: 'closedParts', closedParts: ['Kennzeichenerkennung'] })
    const range = openness({ licence: answer('EUPL-1.2'), repoPublic: answer(true) })
    expect(range?.steps.map(({ state }) => state)).toEqual([
      'reached',
      'reached',
      'reached',
      'reached',
      'open',
      'above',
    ])
  })

  it('states only facts as structured data', () => {
    const shown = view({ listing: { licence: answer('EUPL-1.2'), website: answer('https://beispiel.example/') } })
    expect(listingData(shown, 'en', 'https://markt.example')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'SoftwareApplication',
      name: 'Beispiel Parken',
      description: 'Zeigt freie Plätze.',
      url: 'https://markt.example/en/loesung/beispiel-parken',
      provider: {
        '@type': 'Organization',
        name: 'Beispielwerk',
        url: 'https://markt.example/en/anbieter/beispielwerk',
      },
      sameAs: 'https://beispiel.example/',
      applicationCategory: expect.any(String),
      featureList: ['Plätze zählen'],
      license: 'https://spdx.org/licenses/EUPL-1.2.html',
    })
    const service = view({ listing: { solutionKind: answer(['consulting', 'training']), licence: answer('EUPL-1.2') } })
    expect(listingData(service, 'de', 'https://markt.example')).not.toHaveProperty('license')
  })
})
