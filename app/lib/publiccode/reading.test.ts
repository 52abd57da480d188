import { describe, expect, it } from 'vitest'
import { description, example, read } from './fixtures/example'
import { isPlainMap } from './plain-value'
import type { ReadFile } from './reading'
import { withoutDirection } from './text-safety'

function taken(text: string): ReadFile {
  const reading = read(text)
  if (reading.refused) expect.fail(`refused: ${reading.refused.reason}`)
  return reading
}

const errorsOf = (text: string) =>
  taken(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ key, line }) => `${key}@${line}`)

describe('data', () => {
  it('keeps what is written without quotation marks as it is written', () => {
    const { document, writtenAt } = taken(
      example({ softwareVersion: 'softwareVersion: 0.10', releaseDate: 'releaseDate: 2024-01-02' }),
    )
    expect(document.softwareVersion).toBe('0.10')
    expect(document.releaseDate).toBe('2024-01-02')
    expect(writtenAt('publiccodeYmlVersion')).toBe('"0"')
    expect(document.localisation).toMatchObject({ localisationReady: true, availableLanguages: ['de'] })
  })

  it('holds keys that every object has as keys like others', () => {
    const { document } = taken(example({ x: '__proto__:\n  schlecht: ja\nconstructor: {prototype: a}\ntoString: b' }))
    expect(Object.keys(document)).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'toString']))
    expect(Object.getPrototypeOf(document)).toBeNull()
    expect(({} as Record<string, unknown>).schlecht).toBeUndefined()
  })

  it('puts in aliases and merge keys; what is written itself counts', () => {
    const { document } = taken(
      example({ fundedBy: 'fundedBy:\n  - &a {uri: "https://example.org/a", name: A}\n  - {<<: *a, name: B}\n  - *a' }),
    )
    const a = { uri: 'https://example.org/a', name: 'A' }
    expect(document.fundedBy).toMatchObject([a, { ...a, name: 'B' }, a])
  })

  it('is taken from broken YAML as far as it can be', () => {
    expect(taken(`${example()}name: Zweiter Name\n`)).toMatchObject({ name: 'Beispielsoftware', conforms: false })
    expect(taken(`${example()}---\nname: Zweites Dokument\n`).name).toBe('Beispielsoftware')
  })

  it('goes on over lines that are not indented, in quotation marks and brackets', () => {
    const reading = taken(example({ platforms: 'platforms: [\n"web",\nios\n]', logo: 'logo: "eine\nlange\n\nZeile"' }))
    expect(reading.document).toMatchObject({ platforms: ['web', 'ios'], logo: 'eine lange\nZeile' })
    expect(reading.findings).toEqual([])
  })

  it('keeps HTML and scripts as text, and offers text without turned direction', () => {
    expect(taken(example({ name: 'name: <script>alert(1)</script>' })).name).toBe('<script>alert(1)</script>')
    expect(withoutDirection('a\u202eb\u2066c')).toBe('abc')
    expect(isPlainMap([])).toBe(false)
  })
})

describe('findings', () => {
  it('name the first thing that cannot be read, and what is left out with it', () => {
    const reading = taken(example({ description: description('de', '    kurz: a\n    lang: b\n'), x: 'x-eigen: 1' }))
    expect(reading.findings).toMatchObject([
      { rule: 'unknown-key', key: 'description.de.kurz', line: 14 },
      { rule: 'section-unread', key: 'description', values: { cause: 'description.de.kurz', at: 14 } },
    ])
    expect(reading.further.map(({ rule, key }) => `${rule} ${key}`)).toEqual([
      'unknown-key description.de.lang',
      'unknown-key x-eigen',
    ])
  })

  it('tell what shows behind a wrong version', () => {
    const reading = taken(example({ publiccodeYmlVersion: 'publiccodeYmlVersion: 0.4', legal: 'legal:\n  license: X' }))
    expect(reading).toMatchObject({ version: '0.4', conforms: false })
    expect(reading.findings.map(({ key }) => key)).toEqual(['publiccodeYmlVersion'])
    expect(reading.further.map(({ key }) => key)).toEqual(['legal.license'])
  })

  it('have the line of the key, of the entry, or of the section where the key is missing', () => {
    expect(errorsOf(example({ legal: 'legal:\n  mainCopyrightOwner: A' }))).toEqual(['legal.license@15'])
    expect(errorsOf(example({ platforms: '', legal: '' }))).toEqual(['platforms@1', 'legal.license@0'])
    expect(errorsOf(example({ categories: 'categories:\n  - a\n  - other\n  - b' }))).toEqual([
      'categories[0]@23',
      'categories[2]@25',
    ])
  })

  it('name languages with more than letters in brackets', () => {
    const text = description('pt-BR').replace(/longDescription: .*/, 'longDescription: kurz')
    expect(errorsOf(example({ description: `${text}\n${description('de').split('\n').slice(1).join('\n')}` }))).toEqual(
      ['description[pt-BR].longDescription@11'],
    )
  })

  it('count characters as readers do', () => {
    const short = (text: string) => description('de').replace('Kurz gesagt', text)
    for (const sign of ['e\u0301', '🇩🇪', '👩\u200d👧']) {
      expect(errorsOf(example({ description: short(`"${sign.repeat(150)}"`) }))).toEqual([])
      expect(errorsOf(example({ description: short(`"${sign.repeat(151)}"`) }))).toHaveLength(1)
    }
  })
})

describe('files that are not taken', () => {
  it.each([
    ['too-large', 'a'.repeat(5_000_000)],
    ['too-deep', `name: a\nb: ${'['.repeat(51)}${']'.repeat(51)}\n`],
    ['too-deep', Array.from({ length: 60 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['too-many-values', `name: a\nb: [${'a,'.repeat(40_000)}]\n`],
    ['unreadable', '\u0001\u0002\u0003\u0004\u0005\u0006'],
    ['unreadable', 'foo: "abc\nname: Beispiel\n'],
    ['unreadable', 'a: b: c\nname: "x\n'],
    ['unreadable', `name: "Beispiel\nurl: https://example.org/${'x'.repeat(200)}\ncontacts: [{name: Maria}]\n`],
    ['not-yaml-mapping', ''],
    ['not-yaml-mapping', '# nur ein Kommentar\n'],
    ['not-yaml-mapping', '- a\n- b\n'],
    ['not-yaml-mapping', 'nur Text\n'],
    ['no-name', example({ name: '' })],
    ['no-name', example({ name: 'name: "  "' })],
    ['no-name', example({ name: 'name: [a]' })],
  ])('%s', (reason, text) => expect(read(text).refused).toMatchObject({ reason }))

  it('are those of fifty levels not', () => {
    const stairs = Array.from({ length: 49 }, (_, at) => `${' '.repeat(at + 1)}a:\n`).join('')
    expect(taken(`name: Beispiel\nb:\n${stairs}`).name).toBe('Beispiel')
    expect(taken(`name: "${'[{'.repeat(99)}"\nb: |\n  ${'[['.repeat(99)}\n# ${'{'.repeat(99)}\n`).name).toMatch(/^\[/)
  })

  it('multiply their content with aliases', () => {
    const levels = [...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]\n`)
    expect(read(`name: a\na: &a [x]\n${levels.join('')}`).refused).toMatchObject({ reason: 'too-many-aliases' })
    expect(taken('name: a\nb: &b [*b]\n').document).toMatchObject({ b: [null] })
  })
})
