import { describe, expect, it } from 'vitest'
import type { Language } from '../contract'
import { synonyms as german } from '../synonyms/de'
import { synonyms as english } from '../synonyms/en'
import { analyzeQuery } from './query'
import { synonymsOf } from './synonyms'
import { forEachWord, type Term } from './words'

const stems = (query: string, language: Language = 'de') =>
  analyzeQuery(query, language).units.map((unit) => unit.term.stem)

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
