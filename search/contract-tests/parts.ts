import { expect, it } from 'vitest'
import type { IndexDocument } from '../contract'
import { document, engineWith, found, type MakeEngine, request } from './documents'

/** When a word is looked for by its parts, and by which of them. `documents` hold none of the parts alone. */
export function describeParts(make: MakeEngine, documents: readonly IndexDocument[]): void {
  it.each(['Baumkataster', 'Straßenbeleuchtung', 'E-Akte', 'Baumktaaster'])(
    'does not take a word apart that is found whole: "%s"',
    async (query) => {
      const others = [
        document('tree', { de: 'Baum' }),
        document('street', { de: 'Straße' }),
        document('akte', { de: 'Akte' }),
      ]
      const parts = await engineWith(make, [...documents, ...others])
      expect(await found(parts, query, { match: 'any' })).toEqual(await found(parts, query))
    },
  )

  it('leaves out what has only a common part of a word that stands nowhere', async () => {
    const water = Array.from({ length: 9 }, (_, at) => document(`water${at}`, { de: 'Wasser' }))
    const rare = await engineWith(make, [
      ...water,
      document('tree', { de: 'Bäume gießen' }),
      document('other', { de: 'Baum' }),
    ])
    expect(await found(rare, 'Gießwasser')).toEqual([])
    expect(await found(rare, 'Gießwasser', { match: 'any' })).toEqual(['tree'])
    expect(await found(rare, 'Mondwasser', { match: 'any' })).toHaveLength(9)
  })

  it('finds words with three equal consonants in both spellings, and their parts', async () => {
    const ship = document('ship', { de: 'Anleger der Schifffahrt' })
    const both = await engineWith(make, [
      ship,
      document('list', { de: 'Bestelliste' }),
      document('other', { de: 'Boot' }),
    ])
    for (const query of ['Schiffahrt', 'Schifffahrt', 'Schiff-Fahrt', 'Schiff'])
      expect(await found(both, query), query).toEqual(['ship'])
    for (const query of ['Bestellliste', 'Bestelliste', 'Liste'])
      expect(await found(both, query), query).toEqual(['list'])
  })

  it('tells an election from choosing', async () => {
    const vote = await engineWith(make, [document('vote', { de: 'Wahl' }), document('choose', { de: 'wählen' })])
    expect(await found(vote, 'Wahlen', { match: 'any' })).toEqual(['vote'])
  })

  it('takes a word apart by what only leads to the texts, forgives typos in it, and leaves a known phrase whole', async () => {
    const health = await engineWith(make, [
      document('health', { de: 'Gesundheitsamt' }),
      document('other', { de: 'Boot' }),
    ])
    expect(await found(health, 'Masernausbruch')).toEqual([])
    expect(await found(health, 'Masernausbruch', { match: 'any' })).toEqual(['health'])
    expect(await found(health, 'Maserm')).toEqual(['health'])
    expect(await found(health, 'Quarantäen')).toEqual(['health'])
    const bikes = await engineWith(make, [document('lend', { de: 'Leihräder' }), document('bike', { de: 'Fahrrad' })])
    expect(await found(bikes, 'Fahrrad leihen', { match: 'any' })).toEqual(['lend'])
  })

  it('finds project work by what it is called elsewhere, and offices by what they do', async () => {
    const work = [document('work', { de: 'Projektarbeit: Aufgaben und Termine planen, Zeiten und Kosten erfassen' })]
    const office = document('office', { de: 'Terminvergabe' })
    const both = await engineWith(make, [...work, office])
    for (const query of ['Projektplanung', 'Aufgabenverwaltung', 'Zeiterfassung'])
      expect(await found(both, query), query).toEqual(['work'])
    for (const query of ['Bürgerbüro', 'Standesbeamte']) expect(await found(both, query), query).toEqual(['office'])
  })

  it('takes no word for another one with another first letter, and no letters at the end for a word', async () => {
    const names = await engineWith(make, [document('learn', { de: 'Moodle' }), document('place', { de: 'Lage' })])
    expect(await found(names, 'Moodel')).toEqual(['learn'])
    expect(await found(names, 'Foodle', { match: 'any' })).toEqual([])
    expect(await found(names, 'Hubenplage', { match: 'any' })).toEqual([])
  })

  it('widens two words that one text writes as one to those that write them apart', async () => {
    const apart = await engineWith(make, [
      document('one', { de: 'Kartendienst' }),
      document('apart', { de: 'Karten für den Dienst' }),
      document('card', { de: 'Karten' }),
      document('other', { de: 'Boot' }),
    ])
    expect(await found(apart, 'Karten Dienst')).toEqual(['apart', 'one'])
    expect(await found(apart, 'Karten Dienst', { match: 'any' })).toEqual(['apart', 'card', 'one'])
  })

  it('counts words that find the same once', async () => {
    const care = await engineWith(make, [
      document('care', { de: 'Pflege zu Hause' }),
      document('course', { de: 'Kurs am Abend' }),
      document('other', { de: 'Boot' }),
    ])
    const order = async (query: string) => (await care.search(request({ query, match: 'any' }))).ids
    expect(await order('Kurs Oma Opa Großeltern')).toEqual(await order('Kurs Oma'))
  })

  it('finds English words in both spellings, and one that is written of two', async () => {
    const english = await engineWith(make, [
      document('data', { en: 'Catalogue of open data' }),
      document('home', { en: 'Neighbourhood centre, organised by volunteers' }),
      document('other', { en: 'Boat' }),
    ])
    const inEnglish = (query: string) => found(english, query, { language: 'en' })
    for (const query of ['catalog', 'opendata catalog', 'Catalogue', 'opendata']) {
      expect(await inEnglish(query), query).toEqual(['data'])
    }
    for (const query of ['neighborhood center', 'organized', 'organise']) {
      expect(await inEnglish(query), query).toEqual(['home'])
    }
  })
}
