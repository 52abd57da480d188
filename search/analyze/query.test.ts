import { describe, expect, it } from 'vitest'
import type { Language } from '../contract'
import { related as relatedGerman } from '../related/de'
import { related as relatedEnglish } from '../related/en'
import { synonyms as german } from '../synonyms/de'
import { synonyms as english } from '../synonyms/en'
import { weakWords as weakGerman } from '../weak-words/de'
import { weakWords as weakEnglish } from '../weak-words/en'
import { analyzeQuery, hasWords, isOneWord } from './query'
import { synonymsOf } from './synonyms'
import { forEachWord, type Term } from './words'

const stems = (query: string, language: Language = 'de') =>
  analyzeQuery(query, language).units.map((unit) => unit.term.stem)

describe('isOneWord', () => {
  it.each([
    ['Taubenplage', true],
    ['die Taubenplage', true],
    ['Kita-Anmeldung?', true],
    ['Taubenplage Rathaus', false],
    ['freier Bus', false],
    ['', false],
  ])('"%s"', (text, one) => {
    expect(isOneWord(text, 'de')).toBe(one)
  })
})

describe('hasWords', () => {
  it.each([
    ['für', true],
    ['5', true],
    ['🚀 ?!', false],
    ['❤️ ♻️', false],
    ['\u0301', false],
    ['', false],
  ])('"%s"', (text, has) => {
    expect(hasWords(text)).toBe(has)
  })
})

describe('analyzeQuery', () => {
  it('leaves stop words out unless there is nothing else', () => {
    expect(stems('Energie in den Gebäuden')).toEqual(['energi', 'gebaud'])
    expect(stems('wir für den')).toEqual(['wir', 'fur', 'den'])
    expect(stems('what do we need for parking', 'en')).toEqual(['parking'])
  })

  it('has no units without words', () => {
    for (const empty of ['', '   ', '?!', '\u00ad']) expect(stems(empty)).toEqual([])
  })

  it('takes phrases with a known meaning as one', () => {
    const [unit, ...others] = analyzeQuery('freie Software für Schulen', 'de').units
    expect(unit?.synonyms).toEqual(expect.arrayContaining(['oss', 'open sourc']))
    expect(unit?.parts.map((part) => part.term.stem)).toEqual(['frei', 'softwar'])
    expect(others.map((other) => other.term.stem)).toEqual(['schul'])
  })

  it('takes hyphenated words as one spelling and as all of their pieces', () => {
    const [unit] = analyzeQuery('Open-Source-Lösung', 'de').units
    expect(unit?.term.surface).toBe('opensourcelosung')
    expect(unit?.partsSuffice).toBe(true)
    expect(unit?.parts.map((part) => part.term.stem)).toEqual(['open sourc', 'losung'])
    const [file] = analyzeQuery('E-Akte', 'de').units
    expect([file?.term.surface, file?.partsSuffice]).toEqual(['eakte', false])
    expect(file?.synonyms).toContain('dms')
  })

  it('knows whether the last word may go on', () => {
    expect(analyzeQuery('Straßenbel', 'de').open).toBe(true)
    expect(analyzeQuery('Straßenbel ', 'de').open).toBe(false)
    expect(analyzeQuery('Energie in', 'de').open).toBe(false)
    expect(analyzeQuery('', 'de').open).toBe(false)
  })

  it('tells words that say little, unless there is nothing else', () => {
    const weak = (query: string) => analyzeQuery(query, 'de').units.map((unit) => unit.weak)
    expect(weak('Software für den Bauhof unserer Gemeinde')).toEqual([true, false, true])
    expect(weak('Software der Gemeinde')).toEqual([false, false])
  })

  it('reads 200 characters and 16 words', () => {
    expect(stems(`${'x'.repeat(199)} zebra`)).toHaveLength(1)
    expect(stems('cd ef gh '.repeat(10))).toHaveLength(16)
  })
})

describe('synonyms', () => {
  const groupsOf = (lines: readonly string[]) => lines.map((line) => line.split('|').map((member) => member.trim()))
  const termsOf = (member: string, language: Language) => {
    const terms: Term[] = []
    forEachWord(member, language, 200, (word) => terms.push(...word.pieces))
    return terms
  }

  it.each<[Language, readonly string[], number]>([
    ['de', german, 150],
    ['en', english, 80],
  ])(
    '%s: enough groups, no member empty, twice or a stop word, no word in more than three groups',
    (language, lines, least) => {
      const groups = groupsOf(lines)
      expect(groups.length).toBeGreaterThanOrEqual(least)
      const uses = new Map<string, number>()
      for (const members of groups) {
        expect(members.length, String(members)).toBeGreaterThan(1)
        expect(members.length, String(members)).toBeLessThanOrEqual(12)
        expect(new Set(members).size, String(members)).toBe(members.length)
        const keys = members.map((member) => {
          const terms = termsOf(member, language)
          expect(terms.length, member).toBeGreaterThan(0)
          expect(terms.length, member).toBeLessThanOrEqual(5)
          expect(terms.length === 1 && terms[0]?.stop, member).toBe(false)
          return terms.map((term) => term.stem).join(' ')
        })
        for (const key of new Set(keys)) uses.set(key, (uses.get(key) ?? 0) + 1)
      }
      expect([...uses].filter(([, count]) => count > 3)).toEqual([])
    },
  )

  it('find each other, and not what only a third word shares', () => {
    const { sameAs } = synonymsOf('de')
    expect(sameAs('mulleim')).toContain('papierkorb')
    expect(sameAs('papierkorb')).toContain('mulleim')
    expect(sameAs('mulleim')).not.toContain('mulleim')
    expect(sameAs('xylophon')).toEqual([])
  })
})

describe('related words', () => {
  it.each<[Language, readonly string[]]>([
    ['de', relatedGerman],
    ['en', relatedEnglish],
  ])('%s: every line leads from words to aims, and no word is a stop word', (language, lines) => {
    for (const line of lines) {
      const sides = line.split('<')
      expect(sides, line).toHaveLength(2)
      for (const member of sides.flatMap((side) => side.split('|'))) {
        const terms: Term[] = []
        forEachWord(member, language, 200, (word) => terms.push(...word.pieces))
        expect(terms.length, member).toBeGreaterThan(0)
        expect(terms.length, member).toBeLessThanOrEqual(5)
        expect(
          terms.every((term) => term.stop),
          member,
        ).toBe(false)
      }
    }
  })

  it('lead one way', () => {
    const { leadsTo } = synonymsOf('de')
    expect(leadsTo('oma')).toContain('pfleg')
    expect(leadsTo('pfleg')).not.toContain('oma')
    expect(leadsTo('xylophon')).toEqual([])
  })

  it.each<[Language, readonly string[], readonly string[]]>([
    ['de', relatedGerman, weakGerman],
    ['en', relatedEnglish, weakEnglish],
  ])('%s: no aim is a word that says little', (language, lines, weak) => {
    const aims = new Set(lines.flatMap((line) => (line.split('<')[0] ?? '').split('|').map((aim) => aim.trim())))
    expect(weak.filter((word) => aims.has(word))).toEqual([])
    expect(analyzeQuery(weak.slice(0, 3).join(' '), language).units).not.toEqual([])
  })
})
