import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from './contract'
import { highlight } from './highlight'

const marked = (text: string, query: string, language: Language = 'de') =>
  highlight(text, query, language)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

describe('highlight', () => {
  it.each([
    ['Energiemonitoring kommunaler Gebäude', 'Energie in Gebäuden', '[Energiemonitoring] kommunaler [Gebäude]'],
    ['Intelligente Straßenbeleuchtung', 'Beleuchtung', 'Intelligente [Straßenbeleuchtung]'],
    ['Intelligente Straßenbeleuchtung', 'Strassenbeleuchtung', 'Intelligente [Straßenbeleuchtung]'],
    ['Intelligente Straßenbeleuchtung', 'Strasenbeleuchtung', 'Intelligente [Straßenbeleuchtung]'],
    ['Straßenbeleuchtung', 'straßenbel', '[Straßenbeleuchtung]'],
    ['Straßenbeleuchtung', 'beleuch ', 'Straßenbeleuchtung'],
    ['Papierkörbe und Abfallbehälter', 'Mülleimer', '[Papierkörbe] und [Abfallbehälter]'],
    ['Freie Software, frei nutzbar', 'OSS', '[Freie] [Software], frei nutzbar'],
    ['Mit NGSI-LD und NGSI', 'ngsi-ld', 'Mit [NGSI-LD] und [NGSI]'],
    ['DIN SPEC 91357 und 91377', '91357', 'DIN SPEC [91357] und 91377'],
    ['Bürger:innen, E-Akte', 'Bürger eAkte', '[Bürger:innen], [E-Akte]'],
    ['Beleuchtung nach Plan', 'Beleuchtungsplan', '[Beleuchtung] nach [Plan]'],
    ['Quartierspeicher', 'Speicher', '[Quartierspeicher]'],
    ['Pflüge für die Pflege', 'Pflege', 'Pflüge für die [Pflege]'],
    ['Die Karte und die Akte', 'die Akte', 'Die Karte und die [Akte]'],
    ['Wasserstoff', 'Wasser ', 'Wasserstoff'],
    ['Nichts', '', 'Nichts'],
    ['', 'Energie', ''],
  ])('"%s" for "%s"', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })

  it('marks English', () => {
    expect(marked('Street lamps and lighting', 'street light', 'en')).toBe('[Street] [lamps] and [lighting]')
  })

  it('hands back the text unchanged, in pieces that are not empty, each hit a word', { timeout: 60_000 }, () => {
    const words = fc.constantFrom(
      'Straße',
      'Beleuchtung',
      '-',
      '.',
      'Open-Source',
      'ü',
      '\u00ad',
      '🚲',
      'für',
      'Latrene',
      ' ',
      '\n',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(words).map((some) => some.join('')),
    )
    fc.assert(
      fc.property(text, text, fc.constantFrom<Language>('de', 'en'), (one, query, language) => {
        const pieces = highlight(one, query, language)
        expect(pieces.map((piece) => piece.text).join('')).toBe(one)
        for (const piece of pieces) {
          expect(piece.text).not.toBe('')
          if (piece.hit) expect(piece.text).toMatch(/^[\p{L}\p{N}\p{M}\p{Cf}]/u)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('takes bounded processor time for 100 kB', () => {
    const hostile = ['strassenbeleuchtung '.repeat(5_000), 'a-'.repeat(50_000), 'ü'.repeat(100_000)]
    const before = process.cpuUsage()
    for (const text of hostile) highlight(text, text, 'de')
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500)
  })
})
