import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchEngine } from '../contract'
import { document, engineWith, found, type MakeEngine, request } from './documents'
import { describeParts } from './parts'

const documents = [
  document('light', { de: { title: 'Intelligente Straßenbeleuchtung', body: 'Wir dimmen Leuchten bei Nacht.' } }),
  document('energy', { de: { title: 'Energiemonitoring kommunaler Gebäude', body: 'Zählerstände je Liegenschaft' } }),
  document('voice', { de: { title: 'Bürgerbeteiligung für Städte', summary: 'Umfragen und Karten' } }),
  document('data', {
    de: { title: 'Urbane Datenplattform', body: 'Schnittstellen NGSI-LD und OGC API Features, C5-Testat' },
  }),
  document('bins', { de: { title: 'Sensoren für Abfallbehälter', body: 'Füllstände über LoRaWAN melden' } }),
  document('trees', {
    de: { title: 'Baumkataster', body: 'Die Straße, der Park und wir' },
    en: 'Tree register for cities',
  }),
  document('file', { de: { title: 'E-Akte Beispiel', body: 'Akten nach DIN SPEC 91357 und DIN SPEC 91377' } }),
  document('signal', {
    de: { title: 'Ampelsteuerung', body: 'Steuert Kreuzungen, quelloffen' },
    en: 'Traffic light control',
  }),
]

/** What a query finds: spelling, forms, parts, synonyms, typos, beginnings. */
export function describeText(make: MakeEngine): void {
  describe('text', () => {
    let engine: SearchEngine
    beforeAll(async () => {
      engine = await engineWith(make, documents)
    })

    it.each([
      ['straßenbeleuchtung', ['light']],
      ['STRASSENBELEUCHTUNG', ['light']],
      ['Beleuchtung', ['light']],
      ['Beleuchtungen', ['light']],
      ['Energie in Gebäuden', ['energy']],
      ['energie gebaeude', ['energy']],
      ['Buergerbeteiligung', ['voice']],
      ['Stadt', ['voice']],
      ['NGSI-LD', ['data']],
      ['ngsi ld', ['data']],
      ['OGC API', ['data']],
      ['C5', ['data']],
      ['91357', ['file']],
      ['DIN SPEC 91399', []],
      ['eAkte', ['file']],
      ['Zaehlerstand', ['energy']],
      ['Wasserstoff', []],
      ['', documents.map((one) => one.id).sort()],
      [' ?! ', documents.map((one) => one.id).sort()],
    ])('"%s"', async (query, ids) => {
      expect(await found(engine, query)).toEqual(ids)
    })

    it.each([
      ['Papierkorb', ['bins']],
      ['Mülleimer', ['bins']],
      ['Laternen', ['light']],
      ['Lichtsignalanlage', ['signal']],
      ['Open Source', ['signal']],
      ['freie Software', ['signal']],
      ['DMS', ['file']],
    ])('finds by a synonym: "%s"', async (query, ids) => {
      expect(await found(engine, query)).toEqual(ids)
    })

    it.each([
      ['Datenplatform', ['data']],
      ['Strasenbeleuchtung', ['light']],
      ['Bürgerbeteilligung', ['voice']],
      ['Abfalbehälter', ['bins']],
      ['Baumktaaster', ['trees']],
      ['Apml', []],
    ])('forgives typos: "%s"', async (query, ids) => {
      expect(await found(engine, query)).toEqual(ids)
    })

    it('does not mix typo variants with exact hits', async () => {
      const near = await engineWith(make, [document('one', { de: 'Pflege' }), document('other', { de: 'Pflüge' })])
      expect(await found(near, 'Pflege')).toEqual(['one'])
    })

    it('needs every word with all, one with any', async () => {
      expect(await found(engine, 'Sensoren Baumkataster')).toEqual([])
      expect(await found(engine, 'Sensoren Baumkataster', { match: 'any' })).toEqual(['bins', 'trees'])
      expect(await found(engine, 'Sensoren Xylophon', { match: 'any' })).toEqual(['bins'])
      expect(await found(engine, 'Sensoren Xylophon')).toEqual([])
    })

    describeParts(make, documents)

    it.each([
      ['Sensorenchaos', ['bins']],
      ['Baumkatasterprogramm', ['trees']],
      ['gedimmte Leuchten', ['light']],
      ['Sensoren Umfragen', ['bins', 'voice']],
      ['Sensoren der Gemeinde', ['bins']],
    ])('looks wider with any: "%s"', async (query, ids) => {
      expect(await found(engine, query, { match: 'any' })).toEqual(ids)
    })

    it('does not need words that say little, unless there is nothing else', async () => {
      expect(await found(engine, 'Sensoren der Gemeinde Xanten')).toEqual([])
      expect(await found(engine, 'Sensoren in unserer Gemeinde')).toEqual(['bins'])
      expect(await found(engine, 'Software der Gemeinde')).toEqual([])
    })

    it('finds two words where they are written as one, and forms of one action', async () => {
      expect(await found(engine, 'Daten Plattform')).toEqual(['data'])
      const forms = await engineWith(make, [document('one', { de: 'Prüfung' }), document('other', { de: 'Schule' })])
      expect(await found(forms, 'geprüfte')).toEqual(['one'])
    })

    it('finds what an everyday word leads to, and not the other way round', async () => {
      const care = await engineWith(make, [document('care', { de: 'Pflege' }), document('oma', { de: 'Oma' })])
      expect(await found(care, 'Oma')).toEqual(['care', 'oma'])
      expect(await found(care, 'Pflege')).toEqual(['care'])
    })

    it('counts stop words only if there is nothing else', async () => {
      expect(await found(engine, 'die Sensoren und wir')).toEqual(['bins'])
      expect(await found(engine, 'wir')).toEqual(['light', 'trees'])
    })

    it('finds beginnings of the last word on request', async () => {
      expect(await found(engine, 'straßenbel')).toEqual([])
      expect(await found(engine, 'straßenbel', { prefix: true })).toEqual(['light'])
      expect(await found(engine, 'beleuch', { prefix: true })).toEqual(['light'])
      expect(await found(engine, 'bel Baumkataster', { prefix: true })).toEqual([])
      expect(await found(engine, 'Sens', { prefix: true })).toEqual(['bins'])
      expect(await found(engine, 'wi', { prefix: true })).toEqual([])
      expect(await found(engine, 'Sens ', { prefix: true })).toEqual([])
    })

    it('searches the language asked for', async () => {
      expect(await found(engine, 'trees', { language: 'en' })).toEqual(['trees'])
      expect(await found(engine, 'Baumkataster', { language: 'en' })).toEqual([])
      expect(await found(engine, 'traffic signal', { language: 'en' })).toEqual(['signal'])
    })

    it('puts the heavier attribute and the word itself first', async () => {
      const ranked = await engineWith(make, [
        document('body', { de: { title: 'Beispiel', body: 'auch für Friedhöfe' } }),
        document('title', { de: { title: 'Friedhof', body: 'ein Beispiel' } }),
        document('part', { de: { title: 'Friedhofsverwaltung', body: 'ein Beispiel' } }),
      ])
      const { ids } = await ranked.search(request({ query: 'Friedhof' }))
      expect(ids).toEqual(['title', 'part', 'body'])
    })

    it('orders hits of equal relevance by seed', async () => {
      const equal = await engineWith(
        make,
        Array.from({ length: 12 }, (_, at) => document(`equal-${at}`, { de: 'Winterdienst' })),
      )
      const bySeed = async (seed: string) => (await equal.search(request({ query: 'Winterdienst', seed }))).ids
      expect(await bySeed('one')).not.toEqual(await bySeed('two'))
      expect(await bySeed('one')).toEqual((await equal.search(request({ seed: 'one' }))).ids)
    })

    it('counts over the hits of the text', async () => {
      const counted = await engineWith(make, [
        document('x', { de: 'Ampelsteuerung', facets: { model: ['saas'] } }),
        document('y', { de: 'Baumkataster', facets: { model: ['saas'] } }),
      ])
      const { total, counts } = await counted.search(request({ query: 'Ampeln', counts: ['model'] }))
      expect([total, counts]).toEqual([1, { model: { saas: 1 } }])
    })

    it('survives long and odd queries', async () => {
      const odd = [
        'a'.repeat(100_000),
        'ü '.repeat(50_000),
        '\u0000\ud800 "*:(){}[]',
        '-'.repeat(1_000),
        '🚲🚲',
        '\u202eabc',
      ]
      for (const query of odd)
        expect((await engine.search(request({ query, prefix: true }))).total).toBe(
          (await found(engine, query, { prefix: true })).length,
        )
    })
  })
}
