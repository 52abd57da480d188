import { describe, expect, it } from 'vitest'
import { languages } from '../../../lib/language'
import { findingRules } from '../../../lib/publiccode/finding'
import { ruleCases } from '../../../lib/publiccode/fixtures/rule-cases'
import { readPubliccode } from '../../../lib/publiccode/reading'
import { findingSentence, refusalSentence } from './finding-sentence'

const read = (text: string) => readPubliccode(new TextEncoder().encode(text))

describe.each(languages)('in %s', (language) => {
  it.each(ruleCases)('says what is wrong and how to mend it: %s', (rule, _, __, bad) => {
    const reading = read(bad)
    const finding = reading.findings.find((one) => one.rule === rule) ?? expect.fail('no such finding')
    const sentence = findingSentence(language, finding)
    expect(sentence).toMatch(/^[\p{Lu}„"*].*\.\s.*[."]$/u)
    expect(sentence).not.toMatch(/\{\{|\}\}|undefined|publiccode\.finding/)
  })

  it('has words for every rule, every type and every refusal', () => {
    for (const rule of findingRules) {
      const values = { expected: 'text', count: 2 }
      expect(findingSentence(language, { severity: 'error', key: 'a', line: 1, rule, values })).not.toBe(rule)
    }
    for (const expected of ['text', 'flag', 'list', 'section', 'address', 'addresses']) {
      const values = { expected, at: 'a' }
      expect(findingSentence(language, { severity: 'error', key: 'a', line: 1, rule: 'wrong-type', values })).toContain(
        'a',
      )
    }
  })
})

it('writes sizes as the language does', () => {
  const refused = { reason: 'too-large', line: 0, values: { bytes: 5_000_000, limit: 262_144 } } as const
  expect(refusalSentence('de', refused)).toContain('5.000.000 Bytes')
  expect(refusalSentence('en', refused)).toContain('5,000,000 bytes')
})
