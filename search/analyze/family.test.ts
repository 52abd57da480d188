import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyOf } from './family'
import { fold } from './fold'
import { stem } from './stem'

const family = (word: string) => familyOf(stem(fold(word.toLowerCase(), 'de'), 'de'))

describe('familyOf', () => {
  it.each([
    ['prüfen', 'geprüfte', 'Prüfungen'],
    ['abrechnen', 'abgerechneter', 'Abrechnung'],
    ['veröffentlichen', 'veröffentlichte', 'Veröffentlichung'],
    ['belehren', 'belehrte', 'Belehrung'],
    ['verwalten', 'verwaltet', 'Verwaltung'],
    ['streuen', 'gestreuten', 'Streuung'],
    ['ausleihen', 'ausgeliehene', 'Verleih'],
  ])('brings %s, %s and %s together', (...words) => {
    expect(family(words[0])).not.toBeNull()
    expect(new Set(words.map(family)).size).toBe(1)
  })

  it.each([
    ['Schule', 'Schulung'],
    ['Zähler', 'zählen'],
    ['fahren', 'Gefahr'],
    ['Zeit', 'Zeitung'],
    ['Markt', 'merken'],
    ['Stadt', 'statt'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(family(one)).not.toBe(family(other))
  })

  it('says nothing about short words and numbers', () => {
    expect([family('Amt'), family('91357'), family('CO2')]).toEqual([null, null, null])
  })

  it('answers for any letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (word) => {
        const found = familyOf(word)
        expect(found === null || found.length >= 4).toBe(true)
      }),
    )
  })
})
