import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { database, inTransaction } from '../../app/lib/db.server'
import { announce } from '../../app/lib/outbox.server'
import {
  addWords,
  changeWords,
  createWords,
  takeBackWords,
} from '../../app/modules/catalogue/commands.server/added-words.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { decideWords } from '../../app/modules/catalogue/commands.server/decide-words.server'
import { publishListing } from '../../app/modules/catalogue/commands.server/publish.server'
import { getAddedWords, listAddedWords } from '../../app/modules/catalogue/queries.server/added-words.server'
import { getCatalogueView } from '../../app/modules/catalogue/queries.server/catalogue.server'
import { CatalogueIndex } from '../../app/modules/catalogue/queries.server/catalogue-index.server'
import { startCatalogueIndex } from '../../app/modules/catalogue/queries.server/search-index.server'
import { suggest } from '../../app/modules/catalogue/queries.server/suggestions.server'
import { previewWords } from '../../app/modules/catalogue/queries.server/words-preview.server'
import { mostEntries, type WordsEntry } from '../../app/modules/catalogue/schema/added-words'
import { emptyQuery } from '../../app/modules/catalogue/schema/query'
import { createProvider } from '../../app/modules/providers/commands.server'
import { type ModelServer, startModelServer } from '../../search/meilisearch/model/model-server'
import { answer, listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'

const system: Actor = { kind: 'system', program: 'test' }
const operator: Actor = { kind: 'system', program: 'operator' }
const now = new Date('2026-11-23T12:00:00Z')
const within = { timeout: 10_000, interval: 25 }

const publish = (name: string, functions: string, summary: string) =>
  inTransaction(async (transaction) => {
    const provider = await createProvider(transaction, system, providerDraft())
    const draft = listingDraft({
      name,
      summary: { de: summary, en: 'An example.' },
      features: { de: ['Beispiel'], en: ['Example'] },
      answers: [
        answer('functions', [functions]),
        answer('mainFunction', functions),
        answer('solutionKind', ['software']),
        answer('licence', 'EUPL-1.2'),
      ],
    })
    const id = await createListing(transaction, system, provider, draft)
    await publishListing(transaction, system, id)
    return id
  })
const view = (text: string) => getCatalogueView({ ...emptyQuery, text }, 'de', null)
const names = async (text: string) => (await view(text)).cards.map(({ name }) => name).sort()
const of = async (index: CatalogueIndex, text: string) => {
  const request = {
    language: 'de' as const,
    query: text,
    match: 'all' as const,
    filters: [],
    counts: [],
    sort: { by: 'relevance' as const },
    seed: index.seed(),
    offset: 0,
    limit: 50,
  }
  return index.cards.of((await index.engine.search(request)).ids).map(({ name }) => name)
}
const synonyms = (...words: string[]): WordsEntry => ({ kind: 'synonyms', languages: ['de'], words })
const phrases = (...words: string[]): WordsEntry => ({
  kind: 'phrases',
  languages: ['de'],
  words,
  function: 'ops.lighting',
})
const idOf = (outcome: Awaited<ReturnType<typeof addWords>>) => ('done' in outcome ? outcome.done : '')
const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

let model: ModelServer
let index: CatalogueIndex
let second: CatalogueIndex

async function fill() {
  await resetDatabase()
  model = await startModelServer()
  await publish('Beispiel Tonne', 'ops.waste', 'Meldet volle Papierkörbe an den Bauhof.')
  await publish('Beispiel Quokka', 'env.green', 'Zeigt, wo der grüne Daumen gebraucht wird.')
  await publish('Beispiel Laterne', 'ops.lighting', 'Dimmt Leuchten bei Nacht.')
}

describe.each(['embedded', 'meilisearch'] as const)('words that the operator adds, %s', (engine) => {
  const access = () =>
    engine === 'meilisearch'
      ? { url: model.url, searchKey: null, writeKey: null, versionKey: null, prefix: 'words' }
      : null
  beforeEach(async () => {
    await fill()
    index = await startCatalogueIndex(await workerDatabase(), () => now, access())
    second = new CatalogueIndex(() => now)
    await second.start(await workerDatabase(), access())
  })
  afterEach(async () => {
    await second.stop()
    await index.stop()
    await model.close()
  })

  it('work at once, in every process, with a new version of the catalogue, and go again', async () => {
    expect(await names('Schluckspecht')).toEqual([])
    const before = [index.version(), second.version()]
    const id = idOf(await addWords(operator, synonyms('Schluckspecht', 'Papierkorb')))
    expect(await names('Schluckspecht')).toEqual(['Beispiel Tonne'])
    expect((await view('Schluckspecht')).cards[0]?.summary).toContainEqual({ text: 'Papierkörbe', strong: true })
    await vi.waitFor(async () => expect(await of(second, 'Schluckspecht')).toEqual(['Beispiel Tonne']), within)
    await vi.waitFor(() => expect(second.version()).not.toBe(before[1]), within)
    expect(index.version()).not.toBe(before[0])
    expect(await takeBackWords(operator, { id, expected: 1 }, now)).toEqual({ done: id })
    expect(await names('Schluckspecht')).toEqual([])
    await vi.waitFor(async () => expect(await of(second, 'Schluckspecht')).toEqual([]), within)
  })

  it('are found in documents as phrases, also after a reindex and in a process that starts later', async () => {
    const found = ['Beispiel Quokka', 'Beispiel Tonne']
    expect(await names('Papierkorb')).toEqual(['Beispiel Tonne'])
    await addWords(operator, synonyms('grüner Daumen', 'Papierkorb'))
    expect(await names('Papierkorb')).toEqual(found)
    const version = second.version()
    await inTransaction((transaction) => announce(transaction, 'reindex', 'all'))
    await vi.waitFor(() => expect(second.version()).not.toBe(version), within)
    await vi.waitFor(async () => expect((await of(second, 'Papierkorb')).sort()).toEqual(found), within)
    const third = new CatalogueIndex(() => now)
    try {
      await third.start(await workerDatabase(), access())
      expect((await of(third, 'Papierkorb')).sort()).toEqual(found)
    } finally {
      await third.stop()
    }
    expect(index.state().server?.failovers ?? 0).toBe(0)
  })

  it('may be phrases for a function, which suggestions know too', async () => {
    expect(await names('Nachtwanderung')).toEqual([])
    const id = idOf(await addWords(operator, phrases('Nachtwanderung ohne Stolpern')))
    expect(await names('Nachtwanderung')).toEqual(['Beispiel Laterne'])
    expect(JSON.stringify((await suggest('Nachtwand', 'de')).groups)).toContain('ops.lighting')
    expect(await changeWords(operator, { id, expected: 1 }, phrases('Glühwurm'))).toEqual({ done: id })
    expect(await names('Nachtwanderung')).toEqual([])
    expect(await names('Glühwurm')).toEqual(['Beispiel Laterne'])
    expect((await suggest('Nachtwand', 'de')).groups).toEqual([])
    await vi.waitFor(async () => expect(await of(second, 'Glühwurm')).toEqual(['Beispiel Laterne']), within)
    await publish('Beispiel Lampion', 'ops.lighting', 'Noch eine.')
    const both = ['Beispiel Lampion', 'Beispiel Laterne']
    await vi.waitFor(async () => expect(await names('Glühwurm')).toEqual(both), within)
  })

  it('can be tried beforehand, and then find just that', async () => {
    const tried: [WordsEntry, string][] = [
      [synonyms('Schluckspecht', 'Papierkorb', 'grüner Daumen'), 'Schluckspecht im Park'],
      [phrases('Nachtwanderung', 'Glühwurm'), ''],
      [synonyms('Papierkorb', 'Laterne'), ''],
    ]
    for (const [entry, search] of tried) {
      const effects = await previewWords(entry, search, null)
      const before = await Promise.all(effects.map(async ({ text }) => (await view(text)).total))
      expect(effects.map((effect) => effect.before)).toEqual(before)
      const id = idOf(await addWords(operator, entry))
      const after = await Promise.all(effects.map(async ({ text }) => (await view(text)).total))
      expect(effects.map((effect) => effect.after)).toEqual(after)
      for (const [at, { text, names: fresh }] of effects.entries()) {
        expect(await names(text), text).toEqual(expect.arrayContaining([...fresh]))
        expect(fresh).toHaveLength((after[at] ?? 0) - (before[at] ?? 0))
      }
      await takeBackWords(operator, { id, expected: 1 }, now)
    }
    expect(await database().addedWords.count({ where: { withdrawnAt: null } })).toBe(0)
  })

  it('tell beforehand what would be found no more', async () => {
    // One typo away from what stands in a text; a word that stands in one itself is not taken for another.
    expect(await names('Papierkorp')).toEqual(['Beispiel Tonne'])
    expect(await previewWords(phrases('Papierkorp'), '', null)).toMatchObject([
      { before: 1, after: 1, names: ['Beispiel Laterne'], lost: ['Beispiel Tonne'] },
    ])
    await addWords(operator, phrases('Papierkorp'))
    expect(await names('Papierkorp')).toEqual(['Beispiel Laterne'])
  })
})

describe('the operator at the words', () => {
  beforeEach(async () => {
    await fill()
    index = await startCatalogueIndex(await workerDatabase(), () => now)
  })
  afterEach(async () => {
    await index.stop()
    await model.close()
  })

  it('leaves an audit event and news in the same transaction, and nothing when that fails', async () => {
    const failing = inTransaction(async (transaction) => {
      await createWords(transaction, operator, synonyms('Schluckspecht', 'Papierkorb'))
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect(await database().addedWords.count()).toBe(0)
    const before = await database().outboxRow.count({ where: { topic: 'words' } })
    const id = idOf(await addWords(operator, synonyms('Schluckspecht', 'Papierkorb')))
    await changeWords(operator, { id, expected: 1 }, synonyms('Schluckspecht', 'Laterne'))
    await takeBackWords(operator, { id, expected: 2 }, now)
    const events = await database().auditEvent.findMany({ where: { entity: 'addedWords' }, orderBy: { id: 'asc' } })
    expect(events.map(({ action, actor, entityId }) => [action, actor, entityId])).toEqual([
      ['words.add', 'system:operator', id],
      ['words.change', 'system:operator', id],
      ['words.withdraw', 'system:operator', id],
    ])
    expect(await database().outboxRow.count({ where: { topic: 'words' } })).toBe(before + 3)
    await expect(addWords({ kind: 'user', id: 'a' }, synonyms('Schluckspecht', 'Bake'))).rejects.toThrow('may not')
  })

  it('may send a form twice, also at the same moment', async () => {
    const entry = synonyms('Schluckspecht', 'Papierkorb')
    const same = synonyms('papierkorb', 'SCHLUCKSPECHT')
    const outcomes = await Promise.all([entry, entry, same].map((one) => addWords(operator, one)))
    expect(new Set(outcomes.map(idOf)).size).toBe(1)
    const id = outcomes.map(idOf)[0] as string
    const place = { id, expected: 1 }
    const other = synonyms('Schluckspecht', 'Laterne')
    for (let count = 0; count < 2; count++) expect(await changeWords(operator, place, other)).toEqual({ done: id })
    const gone = { id, expected: 2 }
    for (let count = 0; count < 2; count++) expect(await takeBackWords(operator, gone, now)).toEqual({ done: id })
    expect(await database().auditEvent.count({ where: { entity: 'addedWords' } })).toBe(3)
    expect(idOf(await addWords(operator, entry))).not.toBe(id)
  })

  it('is told what somebody else has done in between, and loses nothing', async () => {
    const id = idOf(await addWords(operator, synonyms('Schluckspecht', 'Papierkorb')))
    await changeWords(operator, { id, expected: 1 }, synonyms('Schluckspecht', 'Laterne'))
    const mine = { art: 'synonyms', sprache: 'de', woerter: 'Schluckspecht\nBake', fassung: '1', aktion: 'speichern' }
    const refused = await decideWords(operator, form(mine), id, now)
    expect(refused).toMatchObject({
      answer: { values: { words: mine.woerter, version: 2 }, changed: { words: ['Schluckspecht', 'Laterne'] } },
    })
    expect(await decideWords(operator, form({ ...mine, fassung: '2' }), id, now)).toEqual({ done: id, how: 'saved' })
    expect(await takeBackWords(operator, { id, expected: 2 }, now)).toEqual({ refused: 'conflict', id })
    const other = idOf(await addWords(operator, synonyms('Glühwurm', 'Laterne')))
    const twin = await changeWords(operator, { id: other, expected: 1 }, synonyms('Schluckspecht', 'Bake'))
    expect(twin).toEqual({ refused: 'exists', id })
    await takeBackWords(operator, { id, expected: 3 }, now)
    expect(await decideWords(operator, form({ ...mine, fassung: '3' }), id, now)).toMatchObject({
      answer: { changed: { withdrawnAt: now.toISOString() } },
    })
    expect((await getAddedWords(id)).withdrawnAt).toBe(now.toISOString())
    await expect(takeBackWords(operator, { id: crypto.randomUUID(), expected: 1 }, now)).rejects.toThrow('no added')
  })

  it.each([
    [{ woerter: '' }, 'missing'],
    [{ woerter: 'Schluckspecht' }, 'two'],
    [{ woerter: 'und die\nSchluckspecht' }, 'stop'],
    [{ woerter: 'x\nSchluckspecht' }, 'short'],
    [{ woerter: '!?\nSchluckspecht' }, 'letters'],
    [{ woerter: 'eins zwei drei vier fünf sechs\nSchluckspecht' }, 'long'],
    [{ woerter: `${'x'.repeat(61)}\nSchluckspecht` }, 'long'],
    [{ woerter: 'Schluckspecht\nSchluckspechte' }, 'same'],
    [{ woerter: 'Chatbot\nSprachassistent' }, 'known'],
    [{ woerter: Array.from({ length: 11 }, (_, at) => `Wort${at}`).join('\n') }, 'most'],
    [{ art: 'x', woerter: 'Schluckspecht\nBake' }, 'missing'],
    [{ sprache: 'fr', woerter: 'Schluckspecht\nBake' }, 'missing'],
    [{ art: 'phrases', woerter: 'Glühwurm' }, 'missing'],
    [{ art: 'phrases', woerter: 'Glühwurm', funktion: 'ops.nowhere' }, 'missing'],
  ])('cannot save %j', async (fields, reason) => {
    const sent = { art: 'synonyms', sprache: 'de', aktion: 'speichern', ...fields }
    const decided = await decideWords(operator, form(sent), null, now)
    expect(decided).toMatchObject({ answer: { values: { words: sent.woerter }, effects: null } })
    expect('answer' in decided && decided.answer.problems.map((one) => one.reason)).toContain(reason)
    expect(await database().addedWords.count()).toBe(0)
  })

  it.each([
    [
      { woerter: '...\n!!!' },
      [
        ['letters', '...'],
        ['letters', '!!!'],
      ],
    ],
    [
      { woerter: '🦉\n🐝' },
      [
        ['letters', '🦉'],
        ['letters', '🐝'],
      ],
    ],
    [{ woerter: '...\n...\n...' }, [['letters', '...']]],
    [{ woerter: 'Zwonkel\nzwonkel\nZWONKEL' }, [['same', 'zwonkel']]],
  ])('is told exactly what is wrong with %j', async (fields, expected) => {
    const sent = { art: 'synonyms', sprache: 'de', aktion: 'speichern', ...fields }
    const decided = await decideWords(operator, form(sent), null, now)
    const problems = 'answer' in decided ? decided.answer.problems : []
    expect(problems.map((one) => [one.reason, 'word' in one ? one.word : ''])).toEqual(expected)
  })

  it('is asked about choices that there are not, at their place', async () => {
    const sent = { art: 'x', sprache: 'fr', woerter: 'Schluckspecht\nBake', aktion: 'pruefen' }
    const decided = await decideWords(operator, form(sent), null, now)
    expect(decided).toMatchObject({
      answer: { values: { kind: null, languages: null }, problems: [{ field: 'kind' }, { field: 'languages' }] },
    })
  })

  it.each(['\u202e', '\u200b', '\u2066', '\u00ad', '\ufeff', '\u2060', '\u3164', '\u0000', '\u0007'])(
    'sees the words without the invisible %j before they are saved',
    async (mark) => {
      const sent = { art: 'synonyms', sprache: 'de', woerter: `Schluck${mark}specht\r\nBake`, aktion: 'speichern' }
      const decided = await decideWords(operator, form(sent), null, now)
      const words = 'Schluckspecht\nBake'
      expect(decided).toMatchObject({
        answer: { values: { words }, problems: [{ field: 'words', reason: 'invisible' }], effects: null },
      })
      expect(await database().addedWords.count()).toBe(0)
      const again = await decideWords(operator, form({ ...sent, woerter: words }), null, now)
      expect(again).toMatchObject({ how: 'saved' })
      expect((await database().addedWords.findFirstOrThrow()).words).toEqual(['Schluckspecht', 'Bake'])
    },
  )

  it('cannot add without end', async () => {
    const many = Array.from({ length: mostEntries }, (_, at) => ({
      kind: 'synonyms' as const,
      languages: ['de'],
      words: [`wort${at}`, `ding${at}`],
      identity: `entry ${at}`,
    }))
    await database().addedWords.createMany({ data: many })
    expect(await addWords(operator, synonyms('Schluckspecht', 'Papierkorb'))).toEqual({ refused: 'full', id: null })
    const since = performance.now()
    await index.learnWords()
    expect(await names('ding7')).toEqual([])
    expect(performance.now() - since).toBeLessThan(5_000)
    const list = await listAddedWords(20)
    expect([list.total, list.pages, list.rows.length]).toEqual([mostEntries, 20, 50])
  })
})
