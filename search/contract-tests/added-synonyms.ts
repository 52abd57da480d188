import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AddedSynonyms, IndexDocument, SearchEngine } from '../contract'
import { definition, document, engineWith, found, type MakeEngine, request } from './documents'
import { withoutZeros } from './oracle'
import { documentsOf, QUERY_WORDS, RELATED_WORDS, requestsOf } from './properties'

const none: AddedSynonyms = { de: [], en: [] }
const german = (...de: string[][]): AddedSynonyms => ({ de, en: [] })

/** Hands out the documents of an array by id. */
const among = (documents: readonly IndexDocument[]) => async (ids: readonly string[]) =>
  documents.filter(({ id }) => ids.includes(id))

const documents = [
  document('bins', { de: 'Sensoren für Abfallbehälter', en: 'Sensors for waste bins' }),
  document('trees', { de: 'Baumkataster', en: 'Tree register' }),
  document('green', { de: { title: 'Beispiel', body: 'Wer einen grünen Daumen hat' } }),
  document('apart', { de: { title: 'Beispiel', body: 'Der Daumen war grün' } }),
  document('shelf', { de: 'Wertstoffinsel' }),
]

/** What synonyms that are added while the engine answers change, and what they must not change. */
export function describeAddedSynonyms(make: MakeEngine, runs: number, seed?: number): void {
  describe('added synonyms', () => {
    let engine: SearchEngine
    beforeEach(async () => {
      engine = await engineWith(make, documents)
    })

    it('are learnt by another attempt where documents could not be read', async () => {
      const phrase = german(['grüner Daumen', 'Baumkataster'])
      const away = () => Promise.reject(new Error('the database is away'))
      await expect(engine.learn(phrase, away)).rejects.toThrow('away')
      expect(await found(engine, 'Baumkataster')).toEqual(['trees'])
      await engine.learn(phrase, among(documents))
      expect(await found(engine, 'Baumkataster')).toEqual(['green', 'trees'])
    })

    it('make the words equal, one of the words that the search knows too', async () => {
      const known = [document('one', { de: 'Mängelmelder' }), document('other', { de: 'Anliegenmanagement' })]
      const further = [document('parts', { de: 'Melder für Gas' }), document('near', { de: 'Mangel' })]
      const equal = await engineWith(make, [...known, ...further])
      await equal.learn(german(['Wolkenkuckuck', 'Mängelmelder']), among([...known, ...further]))
      for (const query of ['Wolkenkuckuck', 'Mängelmelder']) {
        for (const match of ['all', 'any'] as const)
          expect(await found(equal, query, { match })).toEqual(['one', 'other'])
      }
    })

    it('are found both ways, and what the built-in ones of the other word find', async () => {
      expect(await found(engine, 'Schluckspecht')).toEqual([])
      await engine.learn(german(['Schluckspecht', 'Papierkorb'], ['Wertstoffinsel', 'Baumkataster']), among(documents))
      expect(await found(engine, 'Schluckspecht')).toEqual(['bins'])
      expect(await found(engine, 'Schluckspechte')).toEqual(['bins'])
      expect(await found(engine, 'Baumkataster')).toEqual(['shelf', 'trees'])
      expect(await found(engine, 'Wertstoffinsel')).toEqual(['shelf', 'trees'])
      expect(await found(engine, 'Schluckspecht', { language: 'en' })).toEqual([])
    })

    it('may be phrases, in the query and in documents', async () => {
      await engine.learn(german(['grüner Daumen', 'Baumkataster']), among(documents))
      expect(await found(engine, 'Baumkataster')).toEqual(['green', 'trees'])
      expect(await found(engine, 'grüne Daumen')).toEqual(['apart', 'green', 'trees'])
    })

    it('leave no trace when they are taken away', async () => {
      const before = await engine.search(request({ query: 'grüner Daumen Baumkataster', match: 'any' }))
      await engine.learn(german(['grüner Daumen', 'Baumkataster', 'Abfallbehälter']), among(documents))
      expect(await found(engine, 'Baumkataster')).toEqual(['bins', 'green', 'trees'])
      await engine.learn(none, among(documents))
      expect(await found(engine, 'Baumkataster')).toEqual(['trees'])
      expect(await engine.search(request({ query: 'grüner Daumen Baumkataster', match: 'any' }))).toEqual(before)
    })

    it('hold for documents that come later, and after a rebuild', async () => {
      await engine.learn(german(['Baumscheibe gießen', 'Baumkataster']), among(documents))
      const later = document('later', { de: 'Patenschaft: Baumscheiben gießen' })
      await engine.apply({ upsert: [later], remove: [] })
      expect(await found(engine, 'Baumkataster')).toEqual(['later', 'trees'])
      await engine.rebuild([[...documents, later]])
      expect(await found(engine, 'Baumkataster')).toEqual(['later', 'trees'])
    })

    it('need not know a document that has gone meanwhile', async () => {
      await engine.learn(german(['grüner Daumen', 'Baumkataster']), async () => [])
      expect(await found(engine, 'Baumkataster')).toContain('trees')
    })

    it('keep hits of the words themselves, and go as they came', { timeout: 120_000 }, async () => {
      const member = fc.array(fc.constantFrom(...RELATED_WORDS), { minLength: 1, maxLength: 2 })
      const group = fc.array(
        member.map((words) => words.join(' ')),
        { minLength: 2, maxLength: 4 },
      )
      const groups = fc.array(group, { maxLength: 3 })
      const asked = fc.array(requestsOf(QUERY_WORDS), { minLength: 1, maxLength: 4 })
      await fc.assert(
        fc.asyncProperty(documentsOf(RELATED_WORDS), groups, groups, asked, async (all, first, second, requests) => {
          const unique = [...new Map(all.map((one) => [one.id, one])).values()]
          const [changing, fresh] = [await engineWith(make, unique), await make(definition)]
          const whole = requests.map((one) => ({ ...one, offset: 0, limit: 100 }))
          const answers = (of: SearchEngine) => Promise.all(whole.map((one) => of.search(one)))
          const before = await answers(changing)
          await changing.learn(german(...first), among(unique))
          await changing.learn(german(...second), among(unique))
          await fresh.learn(german(...second), among(unique))
          await fresh.rebuild([unique])
          const after = await answers(changing)
          for (const [at, { counts, ...answer }] of (await answers(fresh)).entries()) {
            expect(after[at]).toMatchObject(answer)
            expect(withoutZeros(after[at]?.counts ?? {})).toEqual(withoutZeros(counts))
          }
          for (const [at, one] of whole.entries()) {
            const kept = (before[at]?.ids ?? []).filter((id) => holdsEveryWord(unique, id, one.query))
            if (one.match === 'all') expect(after[at]?.ids).toEqual(expect.arrayContaining(kept))
          }
          await changing.learn(none, among(unique))
          for (const [at, { counts, ...answer }] of (await answers(changing)).entries()) {
            expect(before[at]).toMatchObject(answer)
            expect(withoutZeros(before[at]?.counts ?? {})).toEqual(withoutZeros(counts))
          }
        }),
        { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
      )
    })
  })
}

function holdsEveryWord(documents: readonly IndexDocument[], id: string, query: string): boolean {
  const texts = documents.find((one) => one.id === id)?.text.de ?? {}
  const words = Object.values(texts).flatMap((text) => text.split(' '))
  return query.split(' ').every((word) => words.includes(word))
}
