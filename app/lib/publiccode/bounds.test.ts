import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, example } from './fixtures/example'
import { ruleCases } from './fixtures/rule-cases'
import { mostBytes } from './limits'
import { readPubliccode } from './reading'

const head = 'publiccodeYmlVersion: "0"\nname: Beispiel\n'

/** As long as a file may be: a head, then a piece again and again. */
const filled = (start: string, piece: string): Uint8Array =>
  bytesOf(head + start + piece.repeat(Math.floor((mostBytes - 100) / Buffer.byteLength(piece)))).slice(0, mostBytes)

/** Generous, because other programs share the machine; what is wrong takes many times as long. */
const longest = 2_500

describe('time stays bounded', () => {
  it.each([
    ['brackets', 'a: ', '[]'],
    ['commas', 'a: [', ','],
    ['keys', '', 'a: b\n'],
    ['entries', 'a:\n', '- b\n'],
    ['quotation marks', 'a: ', '"'],
    ['an open quotation mark', 'a: "', 'b\n'],
    ['broken escapes', 'a: "', '\\q'],
    ['blank lines', '', '\n'],
    ['tabs', '', '\t\n'],
    ['anchors', 'a: ', '&a '],
    ['documents', '', '---\n'],
    ['accents', 'description:\n  de:\n    shortDescription: a', '\u0301'],
    ['umlauts', 'description:\n  de:\n    longDescription: a', 'ä b '],
    ['folded lines', 'description:\n  de:\n    longDescription: >\n', '      Eine schöne Zeile <b>Text</b>.\n'],
    ['licences', 'legal:\n  license: ', '('],
    ['subtags', 'localisation:\n  availableLanguages:\n    - de', '-a'],
    ['dots', 'maintenance:\n  type: internal\n  contacts:\n    - email: a@', 'b.'],
    ['markup', 'logo: ', '<a'],
    ['scripts', 'logo: ', 'data '],
    ['digits', 'softwareVersion: ', '1'],
    ['plain text', 'a:\n', ' Wort\n'],
  ])('for %s', (_, start, piece) => {
    const begun = performance.now()
    readPubliccode(filled(start, piece))
    expect(performance.now() - begun).toBeLessThan(longest)
  })

  it('for five megabytes, at once', () => {
    const begun = performance.now()
    expect(readPubliccode(new Uint8Array(5_000_000)).refused?.reason).toBe('too-large')
    expect(performance.now() - begun).toBeLessThan(50)
  })
})

describe('whatever the bytes are', () => {
  it('a finding on a key without a name is one on the file', () => {
    const reading = readPubliccode(bytesOf(`${head}: "a \u202e b"\n`))
    expect(reading.findings.filter(({ rule }) => rule === 'direction-characters')).toMatchObject([{ key: '(file)' }])
  })

  const bases = [example(), ...ruleCases.map(([, , , bad]) => bad)]
  const pieces = [
    ...'{}[]:-?&*!|>\'"%@#,\t\n \u0000\u00e9\u202e',
    '<<: *a\n',
    '&a ',
    '*a',
    '---\n',
    '\r\n',
    '  ',
    '- ',
    ': ',
  ]

  const mutated = fc
    .record({
      base: fc.constantFrom(...bases),
      cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9), fc.constantFrom('', ...pieces)), {
        minLength: 1,
        maxLength: 8,
      }),
    })
    .map(({ base, cuts }) =>
      cuts.reduce((text, [place, length, piece]) => {
        const at = Math.floor(place * text.length)
        return text.slice(0, at) + piece + text.slice(at + length)
      }, base),
    )

  function holds(bytes: Uint8Array): void {
    const reading = readPubliccode(bytes)
    for (const { key, line, severity } of reading.findings) {
      expect(key).not.toBe('')
      expect(line).toBeGreaterThanOrEqual(0)
      expect(['error', 'warning']).toContain(severity)
    }
    if (reading.refused) return
    expect(reading.name.trim()).not.toBe('')
    expect(reading.conforms).toBe(reading.findings.every(({ severity }) => severity === 'warning'))
    expect(JSON.stringify(reading.document).length).toBeLessThan(10_000_000)
  }

  it('of a changed file', () => {
    fc.assert(
      fc.property(mutated, (text) => holds(bytesOf(text))),
      { numRuns: 300 },
    )
  })

  it('of no file at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => holds(bytes)),
      { numRuns: 200 },
    )
  })

  it('a reading is the same each time', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(readPubliccode(bytesOf(text)).findings).toEqual(readPubliccode(bytesOf(text)).findings)
      }),
      { numRuns: 50 },
    )
  })
})
