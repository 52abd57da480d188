import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliveryModels } from '../../criteria/entries/basics'
import {
  addressedShortlist,
  comparisonPath,
  entryToken,
  parseEntry,
  parseShortlist,
  type ShortlistEntry,
  serialiseShortlist,
  sharedPath,
  shortlistLimit,
  shortlistOf,
  variantKey,
} from './shortlist'

const word = fc.stringMatching(/^[a-z0-9]{1,12}$/)
const entry: fc.Arbitrary<ShortlistEntry> = fc.record({
  slug: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-')),
  delivery: fc.constantFrom(...deliveryModels),
  number: fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: null }),
})
const list = fc.array(entry, { maxLength: 20 }).map(shortlistOf)

describe('tokens', () => {
  it('name a listing by its slug, a delivery model and perhaps a snapshot', () => {
    expect(parseEntry('beispiel-quellwerk.saas.3')).toEqual({ slug: 'beispiel-quellwerk', delivery: 'saas', number: 3 })
    expect(parseEntry('ckan.onprem')).toEqual({ slug: 'ckan', delivery: 'onprem', number: null })
  })

  it.each([
    '',
    'ckan',
    'ckan.cloud',
    'ckan.saas.0',
    'ckan.saas.03',
    'ckan.saas.1234567',
    'ckan.saas.1.2',
    'Ckan.saas',
    '-ckan.saas',
    'ckan-.saas',
    'ck--an.saas',
    ' ckan.saas',
    'ckan.saas\n',
    '../ckan.saas',
    `${'a'.repeat(81)}.saas`,
    'ckan.constructor',
  ])('%j is none', (token) => expect(parseEntry(token)).toBeNull())

  it('are read as they were written', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(parseEntry(entryToken(one))).toEqual(one)
      }),
    )
  })
})

describe('a shortlist', () => {
  it('is read as it was written, in cookie and address', () => {
    fc.assert(
      fc.property(list, (one) => {
        expect(parseShortlist(serialiseShortlist(one))).toEqual(one)
        expect(parseShortlist(addressedShortlist(one))).toEqual(one)
      }),
    )
  })

  it('holds no variant twice, at most eight, in the order they came, whatever is read', () => {
    const token = fc.oneof(entry.map(entryToken), fc.string(), fc.constant('ckan.saas'), fc.constant('ckan.saas.2'))
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), fc.constantFrom('~', ','), (tokens, separator) => {
        const read = parseShortlist(tokens.join(separator))
        const keys = read.map(variantKey)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.length).toBeLessThanOrEqual(shortlistLimit)
        const written = tokens.flatMap((text) => text.split(/[~,]/)).flatMap((text) => parseEntry(text) ?? [])
        const places = keys.map((key) => written.findIndex((one) => variantKey(one) === key))
        if (read.length > 0) expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
    )
  })

  it('keeps the first of two entries of one variant and passes broken ones over', () => {
    expect(parseShortlist('ckan.saas.2~x~ckan.saas.3~ckan.onprem').map(entryToken)).toEqual([
      'ckan.saas.2',
      'ckan.onprem',
    ])
  })

  it('is none in a text of any other length', () => {
    expect(parseShortlist('')).toEqual([])
    expect(parseShortlist(Array.from({ length: 500 }, (_, index) => `a${index}.saas`).join('~'))).toEqual([])
  })

  it('has signs in cookie and address that need no escape', () => {
    fc.assert(
      fc.property(list, (one) => {
        expect(serialiseShortlist(one)).toMatch(/^[a-z0-9.~-]*$/)
        expect(new URL(sharedPath(one), 'http://localhost').searchParams.get('mit')).toBe(addressedShortlist(one))
      }),
    )
  })
})

describe('the address of a comparison', () => {
  it('names the variants, the search they come from and the municipality', () => {
    expect(comparisonPath(['ckan.saas.2', 'geonode.onprem'])).toBe('/vergleich?mit=ckan.saas.2,geonode.onprem')
    const path = comparisonPath(['ckan.saas'], { from: 'suche=Daten+%26+Karten&seite=2', municipality: '06531005' })
    const { searchParams } = new URL(path, 'http://localhost')
    expect(Object.fromEntries(searchParams)).toEqual({
      mit: 'ckan.saas',
      aus: 'suche=Daten+%26+Karten&seite=2',
      kommune: '06531005',
    })
    expect(comparisonPath(['ckan.saas'], { from: '' })).toBe('/vergleich?mit=ckan.saas')
  })
})
