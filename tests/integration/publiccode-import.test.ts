import { beforeEach, describe, expect, it } from 'vitest'
import { importPubliccode, importSentFile } from '../../app/flows/import-publiccode.server'
import type { Actor } from '../../app/lib/actor'
import { actorName } from '../../app/lib/actor'
import { database, inTransaction } from '../../app/lib/db.server'
import { setListingAnswers } from '../../app/modules/catalogue/commands.server/answer.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { decideImport } from '../../app/modules/catalogue/commands.server/decide-import.server'
import { readText, wholeFile } from '../../app/modules/catalogue/publiccode/fixtures/files'
import { findPublishedListing } from '../../app/modules/catalogue/queries.server/catalogue.server'
import { getImport, listImports } from '../../app/modules/catalogue/queries.server/imports.server'
import {
  findExportedFile,
  listExportedFiles,
} from '../../app/modules/catalogue/queries.server/publiccode-export.server'
import { readDecision } from '../../app/modules/catalogue/schema/import-form'
import { createProvider } from '../../app/modules/providers/commands.server'
import { answer, listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase } from '../setup/databases'

const operator: Actor = { kind: 'system', program: 'operator' }
const today = '2026-11-28'
const now = new Date('2026-11-28T10:00:00Z')
const url = 'http://markt.example'

const bring = (text: string, file = 'publiccode.yml') =>
  importPubliccode(operator, { read: readText(text), file, readOn: today })

const decide = (id: string, form: Record<string, string | string[]>) => {
  const all = (name: string) => [form[name] ?? []].flat()
  const read = readDecision({ get: (name) => all(name)[0] ?? null, getAll: all })
  if ('problem' in read) throw new Error(read.problem)
  return decideImport(operator, id, read, now)
}
const publish = (id: string) => decide(id, { entscheidung: 'veroeffentlichen', funktion: 'admin.issues' })
const outcomes = (changes: readonly { field: string; outcome: string }[]) =>
  Object.fromEntries(changes.map(({ field, outcome }) => [field, outcome]))

beforeEach(resetDatabase)

describe('a file of a project that is new', () => {
  it('makes a draft with its publisher, and publishes nothing', async () => {
    const result = await bring(wholeFile)
    expect(result).toMatchObject({ outcome: 'created', slug: 'beispiel-maengelmelder', changes: [] })
    expect(await findPublishedListing(result.slug)).toBeNull()
    const listing = await database().listing.findUniqueOrThrow({
      where: { id: result.listingId },
      include: { provider: true, variants: { include: { answers: true } }, references: true },
    })
    expect(listing).toMatchObject({ state: 'draft', origin: 'public_sources', provider: { name: 'Beispielstadt' } })
    expect(listing.variants).toMatchObject([{ delivery: 'onprem', answers: [] }])
    expect(listing.references.map(({ name, confirmedOn }) => [name, confirmedOn])).toEqual([
      ['Beispieldorf', null],
      ['Beispielstadt', null],
    ])
    expect(JSON.stringify(listing.publiccode)).not.toContain('person@example.org')
    const events = await database().auditEvent.findMany({ where: { action: 'publiccode.import' } })
    expect(events.map(({ actor }) => actor)).toEqual([actorName(operator)])
  })

  it('is shown with its suggestions, none of them taken', async () => {
    const { importId } = await bring(wholeFile)
    const view = await getImport(importId, 'de', today)
    expect(view).toMatchObject({
      conforms: true,
      state: 'waiting',
      functions: [],
      missing: [],
      left: ['maintenance.contacts'],
    })
    expect(view.suggestions[0]).toMatchObject({ id: 'admin.issues', confidence: 'high' })
    expect(view.standards).toEqual([{ id: 'open311', name: expect.any(String) }])
    expect(view.draft.mainFunction).toBeNull()
    expect(view.draft.kept?.rows.map(({ key }) => key)).toContain('softwareVersion')
    await expect(getImport('00000000-0000-4000-8000-000000000000', 'de', today)).rejects.toThrow('no import')
  })

  it('is published with what was accepted, said to be the operator’s classification', async () => {
    const { importId, slug } = await bring(wholeFile)
    expect(
      await decide(importId, {
        entscheidung: 'veroeffentlichen',
        funktion: ['admin.issues', 'civic.app'],
        haupt: 'civic.app',
        standard: 'open311',
      }),
    ).toBe('done')
    const found = await findPublishedListing(slug)
    if (!found || 'movedTo' in found) throw new Error('not published')
    expect(found.document.answers).toMatchObject({
      mainFunction: { value: 'civic.app', source: { kind: 'operator' } },
      functions: { value: ['civic.app', 'admin.issues'] },
      standards: { value: [{ standard: 'open311', claim: 'claimed' }], source: { kind: 'operator' } },
      licence: { value: 'EUPL-1.2', source: { kind: 'publiccode', file: 'publiccode.yml' }, statedOn: today },
    })
    expect(Object.keys(found.document.answers).filter((id) => /^sov/.test(id))).toEqual([])
    expect((await listImports('published', 1)).rows.map(({ project }) => project)).toEqual([
      'example.org/beispiel/maengelmelder',
    ])
  })

  it('cannot be published without a licence; nothing changes then', async () => {
    const { importId } = await bring(wholeFile.replace('  license: EUPL-1.2\n', ''))
    expect((await getImport(importId, 'de', today)).missing).toEqual(['Lizenz'])
    expect(await publish(importId)).toBe('missing')
    expect(await getImport(importId, 'de', today)).toMatchObject({ state: 'waiting', functions: [], shown: false })
  })

  it('is refused with its reason', async () => {
    const { importId } = await bring(wholeFile)
    await decide(importId, { entscheidung: 'ablehnen', grund: ' Kein\u0000 Bezug zu Kommunen ' })
    expect(await getImport(importId, 'de', today)).toMatchObject({ state: 'refused', reason: 'Kein Bezug zu Kommunen' })
    const { counts } = await listImports(null, 1)
    expect(counts).toEqual({ all: 1, waiting: 0, published: 0, refused: 1 })
  })
})

describe('the same project again', () => {
  it('is found however its address is written, and the same file changes nothing', async () => {
    const first = await bring(wholeFile)
    const again = await bring(
      wholeFile.replace(
        'https://example.org/beispiel/maengelmelder.git',
        'https://www.example.org/beispiel/maengelmelder/',
      ),
    )
    expect(again).toMatchObject({ listingId: first.listingId, outcome: 'changed' })
    expect(outcomes(again.changes)).toEqual({ 'answer.repoUrl': 'changed' })
    expect(
      await bring(
        wholeFile.replace(
          'https://example.org/beispiel/maengelmelder.git',
          'https://www.example.org/beispiel/maengelmelder/',
        ),
      ),
    ).toMatchObject({ outcome: 'unchanged', changes: [] })
    expect(await database().listing.count()).toBe(1)
  })

  it('takes two readings at once one after the other', async () => {
    const results = await Promise.all([bring(wholeFile), bring(wholeFile), bring(wholeFile)])
    expect(new Set(results.map(({ listingId }) => listingId)).size).toBe(1)
    expect(results.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
  })

  it('brings the draft up to date; what was changed by hand stays and is told', async () => {
    const { listingId, importId } = await bring(wholeFile)
    await publish(importId)
    const { version } = await database().listing.findUniqueOrThrow({ where: { id: listingId } })
    await inTransaction((transaction) =>
      setListingAnswers(transaction, operator, { listingId, expected: version }, [answer('maturity', 'beta')]),
    )
    const result = await bring(
      wholeFile
        .replace('developmentStatus: stable', 'developmentStatus: obsolete')
        .replace('releaseDate: 2026-05-04', 'releaseDate: 2026-10-01')
        .replace('landingURL: https://example.org/maengelmelder\n', '')
        .replace('  - Beispieldorf\n', '')
        .replace('Meldung mit Foto und Ort', 'Meldung mit Foto'),
    )
    expect(outcomes(result.changes)).toEqual({
      'answer.maturity': 'kept',
      'answer.releasedOn': 'changed',
      'answer.website': 'removed',
      'features.de': 'changed',
      users: 'changed',
    })
    const view = await getImport(importId, 'en', today)
    expect(view.state).toBe('waiting')
    expect(view.changes.find(({ outcome }) => outcome === 'kept')).toMatchObject({ before: ['Test version (beta)'] })
    const published = await findPublishedListing(result.slug)
    if (!published || 'movedTo' in published) throw new Error('not published')
    expect(published.document.answers.releasedOn?.value).toBe('2026-05-04')
    expect(await publish(importId)).toBe('done')
    const after = await findPublishedListing(result.slug)
    if (!after || 'movedTo' in after) throw new Error('not published')
    expect(after.document.answers).toMatchObject({ maturity: { value: 'beta' }, releasedOn: { value: '2026-10-01' } })
    expect(after.document.answers.website).toBeUndefined()
    expect(after.document.references.map(({ name }) => name)).toEqual(['Beispielstadt'])
  })

  it('is found in a listing that was made otherwise, whose words win', async () => {
    const listingId = await inTransaction(async (transaction) => {
      const provider = await createProvider(transaction, operator, providerDraft())
      return createListing(
        transaction,
        operator,
        provider,
        listingDraft({
          answers: [
            ...listingDraft().answers.filter(({ criterion }) => criterion !== 'repoUrl'),
            answer('repoUrl', 'https://example.org/beispiel/maengelmelder'),
          ],
        }),
      )
    })
    const result = await bring(wholeFile)
    expect(result).toMatchObject({ listingId, outcome: 'changed' })
    const changes = outcomes(result.changes)
    expect(changes).toMatchObject({
      name: 'kept',
      'summary.de': 'kept',
      'answer.repoUrl': 'kept',
      'answer.platforms': 'added',
    })
    const listing = await database().listing.findUniqueOrThrow({ where: { id: listingId } })
    expect(listing.name).toMatch(/^Beispiel Lösung/)
  })

  it('does not take a profile that a provider keeps itself', async () => {
    await inTransaction((transaction) =>
      createProvider(transaction, operator, { ...providerDraft(), name: 'Beispielstadt' }),
    )
    const { listingId } = await bring(wholeFile)
    const { provider } = await database().listing.findUniqueOrThrow({
      where: { id: listingId },
      include: { provider: true },
    })
    expect([provider.name, provider.origin]).toEqual(['Beispielstadt', 'public_sources'])
    const other = await bring(
      wholeFile.replace('maengelmelder.git', 'anderes.git').replace('Beispiel-Mängelmelder', 'Beispiel-Mängelmelder!'),
    )
    expect(other.slug).toBe('beispiel-maengelmelder-2')
    expect(await database().provider.count()).toBe(2)
  })
})

describe('a project whose file had no description at first', () => {
  it('gets it when the file has one, and nothing is said to be changed by hand', async () => {
    const bare = wholeFile.replace(/description:\n[\s\S]*?(?=legal:)/, '')
    const first = await bring(bare)
    expect((await getImport(first.importId, 'de', today)).draft.summary).toMatch(/keine Beschreibung/)
    const second = await bring(wholeFile)
    expect(outcomes(second.changes)).toEqual({
      'summary.de': 'added',
      'summary.en': 'added',
      'features.de': 'added',
      'features.en': 'added',
      'answer.documentation': 'added',
      'answer.publiccodeValid': 'changed',
    })
    expect((await getImport(first.importId, 'de', today)).draft.summary).toMatch(/^Bürgerinnen und Bürger/)
  })

  it('takes the language of its texts from the file, there and back', async () => {
    const italian = wholeFile.replace('  de:\n', '  it:\n').replace(/ {2}en:\n[\s\S]*?(?=legal:)/, '')
    const first = await bring(italian)
    expect((await getImport(first.importId, 'de', today)).draft.written).toBe('it')
    await bring(wholeFile)
    expect((await getImport(first.importId, 'de', today)).draft.written).toBeNull()
  })
})

describe('a file that the operator sends', () => {
  const send = (text: string | Uint8Array | null) =>
    importSentFile(
      operator,
      text === null ? null : { name: 'a.yml', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text },
      { language: 'de', today },
    )

  it('is read aside and imported', async () => {
    expect(await send(wholeFile)).toMatchObject({ outcome: 'created' })
  })

  it.each([
    ['none', null, 'Wählen Sie eine Datei aus.'],
    ['too large', new Uint8Array(300 * 1024).fill(32), 'Nicht eingelesen: '],
    ['no mapping', '- a\n- b\n', 'Nicht eingelesen: '],
    ['without a name', 'url: https://example.org/a\n', 'Nicht eingelesen: '],
  ])('is refused with a sentence: %s', async (_, text, sentence) => {
    const result = await send(text)
    expect('fault' in result && result.fault).toMatch(new RegExp(`^${sentence}`))
    expect(await database().listing.count()).toBe(0)
  })
})

describe('a listing as a file', () => {
  it('is there once it is published, and stands in the list of all', async () => {
    const { importId, slug } = await bring(wholeFile)
    expect(await findExportedFile(slug, url)).toBeNull()
    await publish(importId)
    const file = await findExportedFile(slug, url)
    expect(file && 'text' in file && file.text).toMatch(/^# http:\/\/markt\.example\/loesung\/beispiel-maengelmelder\n/)
    expect((await listExportedFiles(url)).map((entry) => entry.slug)).toEqual([slug])
    expect(await findExportedFile('gibt-es-nicht', url)).toBeNull()
  })
})
