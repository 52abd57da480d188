import { expect, it } from 'vitest'
import type { IndexDocument } from '../contract'
import { document, engineWith, found, type MakeEngine } from './documents'

/** When a word is looked for by its parts, and by which of them. `documents` hold none of the parts alone. */
export function describeParts(make: MakeEngine, documents: readonly IndexDocument[]): void {
  it.each(['Baumkataster', 'Straßenbeleuchtung', 'E-Akte', 'Baumktaaster'])(
    'does not take a word apart that is found whole: "%s"',
    async (query) => {
      const others = [
        document('tree', { de: 'Baum' }),
        document('street', { de: 'Straße' }),
        document('akte', { de: 'Akte' }),
      ]
      const parts = await engineWith(make, [...documents, ...others])
      expect(await found(parts, query, { match: 'any' })).toEqual(await found(parts, query))
    },
  )

  it('leaves out what has only a common part of a word that stands nowhere', async () => {
    const water = Array.from({ length: 9 }, (_, at) => document(`water${at}`, { de: 'Wasser' }))
    const rare = await engineWith(make, [
      ...water,
      document('tree', { de: 'Bäume gießen' }),
      document('other', { de: 'Baum' }),
    ])
    expect(await found(rare, 'Gießwasser')).toEqual([])
    expect(await found(rare, 'Gießwasser', { match: 'any' })).toEqual(['tree'])
    expect(await found(rare, 'Mondwasser', { match: 'any' })).toHaveLength(9)
  })

  it('takes no word for another one with another first letter, and no letters at the end for a word', async () => {
    const names = await engineWith(make, [document('learn', { de: 'Moodle' }), document('place', { de: 'Lage' })])
    expect(await found(names, 'Moodel')).toEqual(['learn'])
    expect(await found(names, 'Foodle', { match: 'any' })).toEqual([])
    expect(await found(names, 'Hubenplage', { match: 'any' })).toEqual([])
  })
}
