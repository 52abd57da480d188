import { describe, expect, it } from 'vitest'
import { findingRules } from './finding'
import { bytesOf, example, read } from './fixtures/example'
import { ruleCases } from './fixtures/rule-cases'
import { readPubliccode } from './reading'

const rulesOf = (text: string) => read(text).findings.map(({ rule }) => rule)

describe.each(ruleCases)('the rule %s', (rule, key, good, bad) => {
  it('keeps quiet where it is kept', () => expect(rulesOf(good)).not.toContain(rule))
  it('names the key where it is broken', () => {
    expect(
      read(bad)
        .findings.filter((finding) => finding.rule === rule)
        .map((finding) => finding.key),
    ).toContain(key)
  })
})

it('every rule is tried', () => {
  const tried = new Set<string>(ruleCases.map(([rule]) => rule))
  const withBytes = ['encoding', 'byte-order-mark']
  expect(findingRules.filter((rule) => !tried.has(rule))).toEqual(withBytes)
})

it('an example conforms', () => {
  expect(read(example())).toMatchObject({ name: 'Beispielsoftware', conforms: true, findings: [], further: [] })
})

describe('bytes', () => {
  const text = example({ name: 'name: Müllgebühren' })
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
  }

  it.each([
    ['Windows-1252', new Uint8Array(Buffer.from(text, 'latin1'))],
    ['UTF-16LE', utf16(false)],
    ['UTF-16BE', utf16(true)],
  ])('in %s are read, with an error', (encoding, bytes) => {
    const reading = readPubliccode(bytes)
    expect(reading).toMatchObject({ name: 'Müllgebühren', conforms: false })
    expect(reading.findings).toMatchObject([{ rule: 'encoding', key: '(file)', values: { encoding } }])
  })

  it('in UTF-8 with a byte order mark are read, with an error', () => {
    const reading = readPubliccode(bytesOf(`\ufeff${text}`))
    expect(reading).toMatchObject({ name: 'Müllgebühren', conforms: false })
    expect(reading.findings).toMatchObject([{ rule: 'byte-order-mark', key: 'publiccodeYmlVersion', line: 1 }])
  })

  it('with CR or CRLF at the ends of lines are the same file', () => {
    for (const end of ['\r', '\r\n']) {
      const bad = example({ legal: 'legal:\n  license: X' })
      expect(read(bad.replaceAll('\n', end)).findings).toEqual(read(bad).findings)
    }
  })

  it('with NUL are read without it', () => {
    expect(read(example({ name: 'name: Bei\u0000spiel' }))).toMatchObject({ name: 'Beispiel', conforms: true })
  })
})
