import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../contract'
import { fold } from './fold'
import { scanWords } from './scan'
import { stem } from './stem'
import { analyzeWord, forEachWord } from './words'

function scanned(text: string): string[] {
  const words: string[] = []
  scanWords(text, (start, end) => words.push(text.slice(start, end)) > 0)
  return words
}

const surfaces = (word: string, language: Language = 'de') =>
  analyzeWord(word, language).pieces.map((one) => one.surface)
const stemOf = (word: string, language: Language = 'de') => stem(fold(word.toLowerCase(), language), language)

describe('scanWords', () => {
  it.each([
    ['Straßen- und Wegebau', ['Straßen', 'und', 'Wegebau']],
    ['NGSI-LD, OGC API (v2.0)!', ['NGSI-LD', 'OGC', 'API', 'v2.0']],
    ['E-Akte/DMS', ['E-Akte', 'DMS']],
    ['DCAT-AP.de; publiccode.yml.', ['DCAT-AP.de', 'publiccode.yml']],
    ['1.000 Stück, 3,5 m², 1,x', ['1.000', 'Stück', '3,5', 'm²', '1', 'x']],
    ['Bürger:innen, Nutzer*in: inner', ['Bürger:innen', 'Nutzer*in', 'inner']],
    ['P+R und P & R', ['P+R', 'und', 'P', 'R']],
    ["provider's l’eau", ["provider's", 'l’eau']],
    ['so\u00adzi\u00adal', ['so\u00adzi\u00adal']],
    ['u\u0308ber 🚲 𝔄b', ['u\u0308ber', '𝔄b']],
    ['-- . ++', []],
  ])('"%s"', (text, words) => {
    expect(scanned(text)).toEqual(words)
  })

  it('stops when told to', () => {
    const seen: number[] = []
    scanWords('a b c', (start) => seen.push(start) < 2)
    expect(seen).toEqual([0, 2])
  })

  it('finds words in order, without overlap, and leaves no letter out', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let covered = ''
        let before = 0
        scanWords(text, (start, end) => {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
          covered += text.slice(start, end)
          return true
        })
        const letters = (some: string) => some.match(/[\p{L}\p{N}\p{M}]/gu)?.join('') ?? ''
        expect(letters(covered)).toBe(letters(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('fold', () => {
  it.each([
    ['straße', 'strasse'],
    ['müll', 'mull'],
    ['muell', 'mull'],
    ['ueberwachung', 'uberwachung'],
    ['überwachung', 'uberwachung'],
    ['gebäude', 'gebaude'],
    ['gebaeude', 'gebaude'],
    ['löschen', 'loschen'],
    ['loeschen', 'loschen'],
    ['neue', 'neue'],
    ['quelle', 'quelle'],
    ['bauen', 'bauen'],
    ['steuer', 'steuer'],
    ['café', 'cafe'],
    ['łódź', 'lodz'],
    ['ngsi', 'ngsi'],
  ])('German "%s" is "%s"', (word, folded) => {
    expect(fold(word, 'de')).toBe(folded)
  })

  it('keeps counting and paying, funding and demanding apart', () => {
    expect(fold('zählung', 'de')).toBe(fold('zaehlung', 'de'))
    expect(fold('zählung', 'de')).not.toBe(fold('zahlung', 'de'))
    expect(fold('förderung', 'de')).toBe(fold('foerderung', 'de'))
    expect(fold('förderung', 'de')).not.toBe(fold('forderung', 'de'))
  })

  it('keeps choosing and elections apart', () => {
    expect(fold('wählen', 'de')).toBe(fold('waehlen', 'de'))
    expect(fold('wählen', 'de')).not.toBe(fold('wahlen', 'de'))
  })

  it.each([
    ['schifffahrt', 'schiffahrt'],
    ['bestellliste', 'bestelliste'],
    ['brennnessel', 'brennessel'],
    ['stilllegung', 'stillegung'],
    ['flussstraße', 'flußstrasse'],
  ])('writes three equal consonants as two: "%s" is "%s"', (today, before) => {
    expect(fold(today, 'de')).toBe(fold(before, 'de'))
  })

  it('leaves three equal vowels, and English', () => {
    expect(fold('seeelefant', 'de')).toBe('seeelefant')
    expect(fold('crosssection', 'en')).toBe('crosssection')
  })

  it('leaves English digraphs', () => {
    expect(['blue', 'does', 'aerial', 'naïve'].map((word) => fold(word, 'en'))).toEqual([
      'blue',
      'does',
      'aerial',
      'naive',
    ])
  })
})

describe('stem', () => {
  it.each([
    ['Gebäude', 'Gebäuden'],
    ['Stadt', 'Städte'],
    ['Bus', 'Busse'],
    ['App', 'Apps'],
    ['Straße', 'Straßen'],
    ['Bürger', 'Bürgerinnen'],
    ['frei', 'freie'],
    ['Thema', 'Themen'],
    ['kommunal', 'kommunaler'],
    ['Beleuchtung', 'Beleuchtungen'],
    ['Kita', 'Kitas'],
    ['Kamera', 'Kameras'],
    ['Auto', 'Autos'],
    ['Handy', 'Handys'],
    ['drahtlos', 'drahtlose'],
    ['Krankenhaus', 'Krankenhäuser'],
    ['Landkreis', 'Landkreise'],
    ['Trinkglas', 'Trinkgläser'],
  ])('"%s" and "%s" are one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other))
  })

  it('tells other words apart', () => {
    expect(stemOf('Wasser')).not.toBe(stemOf('Wasserstoff'))
    expect(stemOf('erinnern')).not.toBe(stemOf('er'))
    expect(stemOf('91357')).toBe('91357')
    expect(stemOf('LTE')).toBe('lte')
  })

  it('stems English', () => {
    expect(stemOf('monitoring', 'en')).toBe(stemOf('monitored', 'en'))
    expect(stemOf('cities', 'en')).toBe(stemOf('city', 'en'))
  })
})

describe('analyzeWord', () => {
  it.each([
    ['NGSI-LD', ['ngsi', 'ld'], 'ngsild'],
    ['E-Akte', ['e', 'akte'], 'eakte'],
    ['DCAT-AP.de', ['dcat', 'ap', 'de'], 'dcatapde'],
    ['C5', ['c5'], null],
    ['2.0', ['2.0'], null],
    ['1.000.000', ['1000000'], null],
    ['3,5', ['3.5'], null],
    ['m²', ['m2'], null],
    ['CO₂', ['co2'], null],
    ['Bürger:innen', ['burger'], null],
    ['so\u00adzi\u00adal', ['sozial'], null],
    ['u\u0308ber', ['uber'], null],
    ['ＷＬＡＮ', ['wlan'], null],
    ['\u00ad', [], null],
    ['Schiff-Fahrt', ['schiff', 'fahrt'], 'schiffahrt'],
    ['Kita-Essen', ['kita', 'essen'], 'kitassen'],
  ])('"%s"', (word, pieces, joined) => {
    expect(surfaces(word)).toEqual(pieces)
    expect(analyzeWord(word, 'de').joined?.surface ?? null).toBe(joined)
  })

  it('knows stop words in any spelling', () => {
    expect(['und', 'FÜR', 'fuer'].map((word) => analyzeWord(word, 'de').pieces[0]?.stop)).toEqual([true, true, true])
    expect(analyzeWord('Bus', 'de').pieces[0]?.stop).toBe(false)
    expect(analyzeWord('the', 'en').pieces[0]?.stop).toBe(true)
  })

  it('takes provider and provider’s for the same in English', () => {
    expect(analyzeWord('provider’s', 'en').pieces[0]?.stem).toBe(analyzeWord('providers', 'en').pieces[0]?.stem)
  })

  it('gives surfaces that folding leaves alone, of bounded length', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.constantFrom<Language>('de', 'en'),
        (raw, language) => {
          for (const { surface } of analyzeWord(raw, language).pieces) {
            expect(surface.length).toBeLessThanOrEqual(60)
            expect(surface).not.toBe('')
          }
          expect(analyzeWord(raw.toUpperCase().toLowerCase(), language)).toEqual(
            analyzeWord(raw.toUpperCase(), language),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('cost', () => {
  const unlike = (at: number) =>
    [...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
  it.each([
    ['one letter', 'ü'.repeat(100_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['dots', '.'.repeat(100_000)],
    ['digits', '1.'.repeat(50_000)],
    ['gender', 'a:in'.repeat(25_000)],
    ['marks', 'a\u0308'.repeat(50_000)],
    ['compounds', 'strassenbeleuchtung'.repeat(5_000)],
    ['different words', Array.from({ length: 17_000 }, (_, at) => `zz${unlike(at)}`).join(' ')],
  ])('100 kB of %s take bounded processor time', (_, text) => {
    const before = process.cpuUsage()
    let count = 0
    forEachWord(text, 'de', 20_000, () => count++)
    const { user } = process.cpuUsage(before)
    expect(count).toBeLessThan(10_000)
    expect(user / 1000).toBeLessThan(300)
  })
})
