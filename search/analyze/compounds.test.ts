import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compoundWords, indivisibleWords } from './compound-vocabulary'
import { createCompoundSplitter, createPartFinder, isVerb } from './compounds'
import { fold } from './fold'

const folded = (word: string) => fold(word.toLowerCase(), 'de')
const split = createCompoundSplitter()
const wordsOf = (word: string) => split(folded(word))?.words ?? []

describe('createCompoundSplitter', () => {
  it.each([
    ['Straßenbeleuchtung', ['strassen', 'beleuchtung']],
    ['Straßenbeleuchtungen', ['strassen', 'beleuchtung']],
    ['Strassenbeleuchtung', ['strassen', 'beleuchtung']],
    ['Energiemonitoring', ['energie', 'monitoring']],
    ['Bürgerbeteiligung', ['burger', 'beteiligung']],
    ['Verkehrszählung', ['verkehr', 'zehlung']],
    ['Haushaltsplan', ['haushalt', 'plan']],
    ['Kindertagesstätte', ['kinder', 'tages', 'statte']],
    ['Ratsinformationssystem', ['rat', 'information', 'system']],
    ['Jugendamt', ['jugend', 'amt']],
    ['Schulverwaltung', ['schul', 'verwaltung']],
    ['Gemeindehäuser', ['gemeinde', 'hauser']],
    ['Klimaanpassung', ['klima', 'anpassung']],
    ['Schifffahrt', ['schiff', 'fahrt']],
    ['Schiffahrt', ['schiff', 'fahrt']],
    ['Bestelliste', ['bestell', 'liste']],
    ['Brennessel', ['brenn', 'nessel']],
    ['Kontrolliste', ['kontroll', 'liste']],
    ['Hochwasserfrühwarnsystem', ['hochwasser', 'fruh', 'warn', 'system']],
  ])('"%s"', (word, words) => {
    expect(wordsOf(word)).toEqual(words)
  })

  it.each(
    [
      'Wasserstoff',
      'Kindergarten',
      'Haushalt',
      'Plattform',
      'Software',
      'Verwaltung',
      'Digitalisierung',
      'Organisation',
    ].concat([
      'Information',
      'Transport',
      'Management',
      'Temperatur',
      'Reparatur',
      'Gesundheit',
      'Wirtschaft',
      'Nachbarschaft',
      'Xyzzy',
    ]),
  )('leaves "%s" whole', (word) => {
    expect(wordsOf(word)).toEqual([])
  })

  it('finds stems of parts and of their neighbours together', () => {
    const stems = split(folded('Straßenbeleuchtungssteuerung'))?.stems ?? []
    expect(stems).toEqual(
      expect.arrayContaining(['stras', 'beleucht', 'steuer', 'strassenbeleucht', 'beleuchtungssteuer']),
    )
  })

  it('uses words that stand alone in the texts, none of under four letters', () => {
    expect(split('quokkagehege')).toBeNull()
    const asked = new Set<string>()
    const known = createCompoundSplitter((word) => {
      asked.add(word)
      return ['quokka', 'gehege', 'geh', 'ege'].includes(word)
    })
    expect(known('quokkagehege')?.words).toEqual(['quokka', 'gehege'])
    expect(Math.min(...[...asked].map((word) => word.length))).toBeGreaterThanOrEqual(4)
  })

  it('prefers fewer parts, then the longer last one', () => {
    const known = createCompoundSplitter((word) => ['wachs', 'tube', 'stube', 'wach'].includes(word))
    expect(known('wachstube')?.words).toEqual(['wach', 'stube'])
  })

  it('splits only into known parts that cover the word', { timeout: 60_000 }, () => {
    const fixed = new Set([...compoundWords, ...indivisibleWords].map(folded))
    const word = fc
      .array(fc.constantFrom(...compoundWords.map(folded)), { minLength: 1, maxLength: 4 })
      .map((some) => some.join(''))
    fc.assert(
      fc.property(word, (compound) => {
        const parts = split(compound)
        if (!parts) return
        expect(parts.words.length).toBeGreaterThan(1)
        for (const part of parts.words) expect(fixed.has(part)).toBe(true)
        const letters = parts.words.join('').length
        expect(letters).toBeLessThan(compound.length + parts.words.length)
        expect(compound.length - letters).toBeLessThanOrEqual(3 * parts.words.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes bounded time for hostile words', () => {
    const before = process.cpuUsage()
    for (let at = 0; at < 300; at++) split(`${'bus'.repeat(19)}${'rad'.repeat(at % 3)}`)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500)
  })
})

describe('vocabulary', () => {
  it('has several hundred words, each once, none of under three letters', () => {
    const words = compoundWords.map(folded)
    expect(words.length).toBeGreaterThan(700)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    expect(words.filter((word) => word.length < 3 || !/^[a-z]+$/.test(word))).toEqual([])
  })
})

describe('createPartFinder', () => {
  const alone = new Set(['pegelstande', 'anmelden', 'giessen', 'quokka'])
  const find = createPartFinder((word) => alone.has(word))

  it.each([
    ['Baustellenchaos', ['baustelle']],
    ['Kitaanmeldeverfahren', ['kita', 'anmelde', 'verfahren']],
    ['Quokkawahnsinn', ['quokka']],
    ['Superparkplatz', ['parkplatz']],
    ['hinzufahren', []],
    ['aufschließen', []],
    ['veröffentlichte', []],
    ['Wasserstoff', []],
    ['Giessplan', ['giess', 'plan']],
    ['Taubenplage', []],
    ['Windrad', []],
    ['Datenschutz', []],
    ['Xylophon', []],
  ])('"%s"', (word, parts) => {
    expect(find(folded(word))).toEqual(parts)
  })

  it('tells verbs with a particle', () => {
    expect(['hinzufahren', 'aufheben', 'abstimmen'].map(isVerb)).toEqual([true, true, true])
    expect(['parkraum', 'anlage', 'auto'].map(isVerb)).toEqual([false, false, false])
  })
})
