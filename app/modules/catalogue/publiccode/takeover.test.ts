import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainMap, PlainValue } from '../../../lib/publiccode/plain-value'
import { listingDraftSchema } from '../schema/listing'
import { draftOf } from './draft'
import { readText, wholeFile } from './fixtures/files'
import { fileKeys } from './paths'
import { takeOver } from './takeover'

const answersOf = (text: string) =>
  Object.fromEntries(readText(text).takeover.answers.map(({ criterion, value }) => [criterion, value]))

describe('a whole file', () => {
  const { takeover } = readText(wholeFile)

  it('answers what the registry asks', () => {
    expect(answersOf(wholeFile)).toEqual({
      repoUrl: 'https://example.org/beispiel/maengelmelder.git',
      repoPublic: true,
      website: 'https://example.org/maengelmelder',
      maturity: 'stable',
      maintenance: 'internal',
      solutionKind: ['software'],
      platforms: ['web', 'android'],
      scopes: ['local-authorities'],
      uiLanguages: ['de', 'en', 'other'],
      translatable: true,
      licence: 'EUPL-1.2',
      releasedOn: '2026-05-04',
      documentation: 'https://example.org/maengelmelder/hilfe',
      proprietaryDependencies: [
        { name: { de: 'Beispiel-Kartendienst', en: 'Beispiel-Kartendienst' }, why: null, replaceable: null },
      ],
    })
    expect(takeover).toMatchObject({
      project: 'example.org/beispiel/maengelmelder',
      name: 'Beispiel-Mängelmelder',
      publisher: 'Beispielstadt',
      users: ['Beispieldorf', 'Beispielstadt'],
    })
  })

  it('answers no question on sovereignty', () => {
    expect(takeover.answers.filter(({ criterion }) => /^sov|presets|hosting|operator/i.test(criterion))).toEqual([])
  })

  it('suggests the function that its words and categories point to', () => {
    expect(takeover.suggestions.functions[0]).toMatchObject({
      function: 'admin.issues',
      confidence: 'high',
      categories: ['customer-service-and-support'],
    })
    expect(takeover.suggestions.standards).toEqual(['open311'])
  })

  it('leaves people out, wherever they stand', () => {
    expect(takeover.left).toEqual(['maintenance.contacts'])
    expect(JSON.stringify(takeover)).not.toMatch(/Person|person@|\+49/)
    expect(JSON.stringify(readText(wholeFile, true).takeover)).toContain('person@example.org')
    const contracted = wholeFile
      .replace('type: internal', 'type: contract')
      .replace(
        / {2}contacts:[\s\S]*?(?=localisation:)/,
        '  contractors:\n    - name: Beispiel GmbH\n      until: 2027-01-01\n      email: a@example.org\n',
      )
    const { left, document } = readText(contracted).takeover
    expect(left).toEqual(['maintenance.contractors.email'])
    expect(JSON.stringify(document.maintenance)).toBe(
      '{"type":"contract","contractors":[{"name":"Beispiel GmbH","until":"2027-01-01"}]}',
    )
  })

  it.each([
    [
      'maintenance:\n  type: none\n  Contacts:\n    - name: Geheim Person\n      email: g@example.org',
      'maintenance.Contacts',
    ],
    ['maintenance:\n  type: none\n  maintainer: Geheim Person <g@example.org>', 'maintenance.maintainer'],
    ['contacts:\n  - name: Geheim Person', 'contacts'],
    ['x-team:\n  - name: Geheim Person\n    phone: "+49 1"', 'x-team'],
    ['IT:\n  contatto: Geheim Person', 'IT.contatto'],
  ])('leaves people out under other names of the key: %j', (part, key) => {
    const { takeover: taken } = readText(`name: Beispiel\nurl: https://example.org/a\n${part}\n`)
    expect(JSON.stringify(taken)).not.toMatch(/Geheim|g@example/)
    expect([taken.left, taken.kept.includes(key)]).toEqual([[key], true])
  })

  it('shortens a publisher that only the name or the address says', () => {
    const long = readText(`publiccodeYmlVersion: "0.4"\nname: ${'Beispiel '.repeat(40)}\n`).takeover
    expect(long.publisher.length).toBeLessThanOrEqual(120)
    const host = readText(`name: Beispiel\nurl: https://${'beispiel.'.repeat(22)}example/werk\n`).takeover
    expect(host.publisher.length).toBeLessThanOrEqual(120)
  })

  it('leaves addresses out of texts, and passwords out of web addresses, but no repository', () => {
    const text = `name: Beispiel\nurl: git@github.com:beispiel/werk.git\nlegal:\n  mainCopyrightOwner: Beispielamt <amt@example.org>\nroadmap: https://wer:geheim@example.org/plan\n`
    const { document, publisher, project } = readText(text).takeover
    expect([publisher, project]).toEqual(['Beispielamt', 'github.com/beispiel/werk'])
    expect(document.url).toBe('git@github.com:beispiel/werk.git')
    const long = `name: Beispiel\nurl: https://example.org/a\nlegal:\n  mainCopyrightOwner: Beispielamt <${'amt.'.repeat(30)}x@example.org>\n`
    expect(JSON.stringify(readText(long).takeover)).not.toMatch(/amt\.|@/)
    expect(JSON.stringify(document)).not.toMatch(/amt@|geheim/)
  })

  it('takes licences in any case, and parts without a section of their own', () => {
    const text = wholeFile
      .replace('EUPL-1.2', 'eupl-1.2 or agpl-3.0-only')
      .replace('    - name: Beispiel-Kartendienst\n', '    - Beispiel-Karten\n')
    expect(answersOf(text)).toMatchObject({
      licence: 'EUPL-1.2 OR AGPL-3.0-only',
      proprietaryDependencies: [{ name: { de: 'Beispiel-Karten' } }],
    })
  })

  it('keeps what markup would hide', () => {
    const { takeover: taken } = readText(
      wholeFile.replace('Report with photo and place', 'Report <img src=x onerror=alert(1)> here'),
    )
    expect(taken.kept).toContain('description.en.features')
  })

  it('makes a draft that the listing takes', () => {
    const draft = draftOf({ read: readText(wholeFile), file: 'publiccode.yml', readOn: '2026-11-28' }, 'beispiel')
    expect(listingDraftSchema.parse(draft).answers.map(({ criterion }) => criterion)).toContain('publiccodeValid')
    for (const { criterion, source, statedOn } of draft.answers) {
      // The verdict is the marketplace's.
      if (criterion === 'publiccodeValid') continue
      expect([source, statedOn]).toEqual([
        { kind: 'publiccode', repository: 'https://example.org/beispiel/maengelmelder.git', file: 'publiccode.yml' },
        '2026-11-28',
      ])
    }
  })
})

it('tells a key with a dot, or without a name, from the key of a section', () => {
  const { fields, kept } = readText(`${wholeFile}legal.license: MIT\n"":\n  name: x\n`).takeover
  expect(fields.filter((key) => /legal.license|name/.test(key))).toEqual(['name', 'organisation.name', 'legal.license'])
  expect(kept).toEqual(expect.arrayContaining(['[legal.license]', '[].name']))
})

describe('texts', () => {
  const texts = (description: string) =>
    readText(wholeFile.replace(/description:\n[\s\S]*?(?=legal:)/, `description:\n${description}`)).takeover.texts

  it('stand in the language of the page where the file has it', () => {
    expect(readText(wholeFile).takeover.texts).toMatchObject({
      written: { de: 'de', en: 'en' },
      features: { de: ['Meldung mit Foto und Ort', 'Stand der Bearbeitung für alle sichtbar'] },
    })
  })

  it('stand in English, else in the first language, and say so', () => {
    const other = (tag: string) => `  ${tag}:\n    shortDescription: Text in ${tag}\n`
    expect(texts(other('it') + other('en'))?.written).toEqual({ de: 'en', en: 'en' })
    expect(texts(other('it') + other('nl'))).toMatchObject({
      written: { de: 'it', en: 'it' },
      summary: { de: 'Text in it.', en: 'Text in it.' },
    })
    expect(texts(other('de-CH'))?.written).toEqual({ de: 'de', en: 'de' })
  })

  it('hold whole sentences, no markup, and no more than a listing takes', () => {
    const sentence = 'Das ist ein Satz über das <b>Beispiel</b>.'
    const found = texts(
      `  de:\n    shortDescription: "Ein **Beispiel** mit [Verweis](https://example.org)"\n    longDescription: "${`${sentence} `.repeat(40)}"\n    features:\n${Array.from({ length: 14 }, (_, at) => `      - Merkmal ${at} ${'sehr '.repeat(40)}lang\n`).join('')}`,
    )
    expect(found?.summary.de).toMatch(/^Ein Beispiel mit Verweis\. Das ist ein Satz über das Beispiel\./)
    expect(found?.summary.de).toMatch(/Beispiel\.$/)
    expect(found?.summary.de.length).toBeLessThanOrEqual(500)
    expect(found?.features.de).toHaveLength(10)
    for (const feature of found?.features.de ?? []) expect(feature.length).toBeLessThanOrEqual(120)
  })
})

const scalar = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('stable', 'web', 'https://example.org/a', '2026-01-01', 'EUPL-1.2', 'de', 'true'),
  fc.boolean(),
  fc.constant(null),
)
const names = fc.constantFrom(
  ...['url', 'landingURL', 'platforms', 'categories', 'usedBy', 'developmentStatus', 'softwareType', 'description'],
  ...[
    'legal',
    'maintenance',
    'contacts',
    'contractors',
    'localisation',
    'dependsOn',
    'proprietary',
    'hardware',
    'open',
  ],
  ...['license', 'type', 'de', 'en', 'pt-BR', 'features', 'shortDescription', 'longDescription', 'x-own', '__proto__'],
  ...['availableLanguages', 'localisationReady', 'intendedAudience', 'scope', 'supports', 'id', 'name', 'optional'],
)
const { map } = fc.letrec<{ map: PlainMap; value: PlainValue }>((tie) => ({
  map: fc.uniqueArray(fc.tuple(names, tie('value')), { maxLength: 6, selector: ([name]) => name }).map((entries) => {
    const made = Object.create(null) as PlainMap
    for (const [name, value] of entries) made[name] = value
    return made
  }),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('map'),
  ),
}))

describe('any file', () => {
  it('loses no key, makes a draft that the listing takes, and the same one each time', () => {
    fc.assert(
      fc.property(
        map,
        fc.string({ minLength: 1, maxLength: 200 }).filter((name) => name.trim() !== ''),
        (file, name) => {
          file.name = name
          const takeover = takeOver(file, { persons: false })
          for (const { key } of fileKeys(file)) expect([...takeover.fields, ...takeover.kept]).toContain(key)
          expect(takeOver(file, { persons: false })).toEqual(takeover)
          const read = { hash: '', version: null, conforms: false, findings: [], further: [], omitted: 0, takeover }
          const draft = draftOf({ read, file: 'f.yml', readOn: '2026-11-28' }, 'beispiel')
          const result = listingDraftSchema.safeParse(draft)
          expect(result.success ? [] : result.error.issues).toEqual([])
        },
      ),
      { numRuns: 2_000 },
    )
    expect(({} as Record<string, unknown>).url).toBeUndefined()
  }, 120_000)
})
