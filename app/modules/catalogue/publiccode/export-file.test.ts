import { describe, expect, it } from 'vitest'
import { demoDocuments } from '../../../../tests/factories/sample-comparison'
import { readPubliccode } from '../../../lib/publiccode/reading'
import { registry } from '../../criteria/registry'
import type { SnapshotDocument } from '../schema/listing'
import { publicView } from '../snapshot'
import { draftOf, previewOf } from './draft'
import { exportFile, isOpenSource } from './export-file'
import { valuesOfFile } from './field-values'
import { readText, wholeFile } from './fixtures/files'

const imported = (text: string): SnapshotDocument => {
  const read = readText(text)
  return previewOf(draftOf({ read, file: 'publiccode.yml', readOn: '2026-11-28' }, 'beispiel'), read.takeover)
}
const exported = (document: SnapshotDocument): string => {
  const file = exportFile(document, ['head'])
  if ('missing' in file) throw new Error(`missing: ${file.missing.join(', ')}`)
  return file.text
}
const values = (text: string) => ({ ...valuesOfFile(readText(text)), 'answer.publiccodeValid': true })

/** Changes of the whole file, each with another way to be written or to be wrong. */
const changes: readonly [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['one language', (text) => text.replace(/ {2}de:\n[\s\S]*?(?= {2}en:)/, '')],
  [
    'contracted',
    (text) =>
      text
        .replace('type: internal', 'type: contract')
        .replace(
          / {2}contacts:[\s\S]*?(?=localisation:)/,
          '  contractors:\n    - name: Beispiel GmbH\n      until: 2027-01-01\n',
        ),
  ],
  ['not maintained', (text) => text.replace('type: internal', 'type: none')],
  [
    'an address that is written otherwise',
    (text) => text.replace('url: https', 'url: "https').replace('.git\n', '.git"\n'),
  ],
  ['a truth value in words', (text) => text.replace('localisationReady: true', 'localisationReady: yes')],
  ['a mobile app', (text) => text.replace('standalone/web', 'standalone/mobile')],
]

describe('a listing made from a file', () => {
  it.each(changes)('gives a file that gives the same listing: %s', (_, change) => {
    const text = change(wholeFile)
    const again = exported(imported(text))
    expect(values(again)).toEqual(values(text))
    expect(readText(again).takeover.publisher).toBe('Beispielstadt')
    expect(again).not.toMatch(/person@|Beispiel Person/)
    expect(exported(imported(again))).toBe(again)
  })

  it.each([
    ['an unknown key', (text: string) => `${text}x-own: 1\n`, 'x-own'],
    [
      'a category that is none',
      (text: string) => text.replace('- customer-service', '- none-such\n  - customer-service'),
      'none-such',
    ],
    [
      'an alias that is unknown',
      (text: string) => text.replace('id: https://www.open311.org/', 'id: alias:none'),
      'alias:none',
    ],
    [
      'many keys where an address belongs',
      (text: string) =>
        text.replace(
          /landingURL: .*/,
          `landingURL:\n${Array.from({ length: 300 }, (_, at) => `  k${at}: v\n`).join('')}`,
        ),
      'landingURL',
    ],
  ])('leaves out what the standard does not allow: %s', (_, change, gone) => {
    const text = change(wholeFile)
    expect(readText(text).conforms).toBe(false)
    const again = exported(imported(text))
    expect(readText(again).conforms).toBe(true)
    expect(again).not.toContain(gone)
  })

  it.each([
    ['platforms:\n  - web\n  - android\n', 'platforms'],
    ['developmentStatus: stable\n', 'developmentStatus'],
    ['  license: EUPL-1.2\n', 'legal.license'],
  ])('gives no file where it would have to make up what is missing: %j', (part, key) => {
    const file = exportFile(imported(wholeFile.replace(part, '')), [])
    expect(file).toEqual({ missing: [key] })
  })

  it('says what the listing says now, not what the file said', () => {
    const document = imported(wholeFile)
    document.answers = {
      ...document.answers,
      maturity: undefined,
      uiLanguages: { ...document.answers.uiLanguages, value: ['de'] } as never,
    }
    document.answers = {
      ...document.answers,
      maturity: { value: 'beta', statedOn: '2026-11-28', source: { kind: 'provider' }, evidence: [] },
    }
    document.listing.summary.de = `Ein neuer Text. ${'Er ist von Hand geschrieben. '.repeat(6).trim()}`
    const again = readText(exported(document)).takeover
    const answer = (id: string) => again.answers.find(({ criterion }) => criterion === id)?.value
    expect([answer('maturity'), answer('uiLanguages')]).toEqual(['beta', ['de']])
    expect(again.texts?.summary.de).toMatch(/^Ein neuer Text\./)
  })
})

describe('every open-source listing of the demo', () => {
  const open = demoDocuments.map((document) => publicView(document, registry)).filter(isOpenSource)

  it('gives a valid file with its facts, or names what nobody stated', () => {
    let files = 0
    for (const document of open) {
      const file = exportFile(document, ['head'])
      if ('missing' in file) {
        expect(file.missing.length, document.listing.slug).toBeGreaterThan(0)
        continue
      }
      files++
      const reading = readPubliccode(new TextEncoder().encode(file.text))
      expect(reading.refused ?? reading.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      const read = readText(file.text).takeover
      for (const { criterion, value } of read.answers) {
        if (['solutionKind', 'platforms', 'uiLanguages', 'proprietaryDependencies', 'repoPublic'].includes(criterion))
          continue
        expect([criterion, value]).toEqual([criterion, document.answers[criterion]?.value])
      }
    }
    expect(open.length).toBeGreaterThan(39)
    expect(files).toBeGreaterThan(20)
  }, 60_000)
})
