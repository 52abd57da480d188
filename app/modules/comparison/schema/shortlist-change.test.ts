import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  entryToken,
  parseEntry,
  parseShortlist,
  type Shortlist,
  type ShortlistEntry,
  shortlistLimit,
} from './shortlist'
import { changeShortlist, keepEntry, moveEntry, removeEntry, type ShortlistChange } from './shortlist-change'
import { shortlistCookie, shortlistInCookies } from './shortlist-cookie'
import { readShortlistForm } from './shortlist-form'
import { parsePlaces, serialisePlaces } from './shortlist-undo'
import { returnAddress, wayBack } from './way-back'

const names = Array.from({ length: 12 }, (_, index) => `beispiel-${index + 1}`)
const entry = fc
  .record({ slug: fc.constantFrom(...names), delivery: fc.constantFrom('saas' as const, 'onprem' as const) })
  .map((one): ShortlistEntry => ({ ...one, number: 1 }))
const list = fc
  .uniqueArray(entry, { selector: (one) => entryToken(one), maxLength: shortlistLimit })
  .map((entries): Shortlist => entries)
const tokens = (entries: Shortlist) => entries.map(entryToken)
const one = (token: string) => parseEntry(token) as ShortlistEntry
const four = parseShortlist('a.saas.1~b.saas.1~c.saas.1~d.saas.1')
const eight = parseShortlist('a.saas~b.saas~c.saas~d.saas~e.saas~f.saas~g.saas~h.saas')

describe('changes of a shortlist', () => {
  it('keep at the end, refuse the ninth, and know what stands there', () => {
    expect(tokens(keepEntry(four, one('e.saas.2')).list)).toEqual([...tokens(four), 'e.saas.2'])
    expect(keepEntry(eight, one('i.saas'))).toEqual({ list: eight, refused: 'full' })
    expect(keepEntry(eight, one('h.saas.7'))).toEqual({ list: eight, refused: 'known' })
  })

  it('take over as many as find room, and say when not all did', () => {
    const adopt = (text: string) => changeShortlist(four, { kind: 'adopt', entries: parseShortlist(text) })
    expect(adopt('a.saas.9~x.saas~y.saas')).toMatchObject({ refused: null })
    expect(tokens(adopt('a.saas.9~x.saas~y.saas').list)).toEqual([...tokens(four), 'x.saas', 'y.saas'])
    expect(adopt('q.saas~r.saas~s.saas~t.saas~u.saas')).toMatchObject({ refused: 'full' })
  })

  it('renew the number in its place', () => {
    expect(tokens(changeShortlist(four, { kind: 'renew', entry: one('b.saas.5') }).list)[1]).toBe('b.saas.5')
    expect(changeShortlist(four, { kind: 'renew', entry: one('x.saas.5') }).list).toEqual(four)
  })

  it('move by one place and stay at the ends', () => {
    expect(tokens(moveEntry(four, one('c.saas'), -1))).toEqual(['a.saas.1', 'c.saas.1', 'b.saas.1', 'd.saas.1'])
    expect(moveEntry(four, one('a.saas'), -1)).toEqual(four)
    expect(moveEntry(four, one('d.saas'), 1)).toEqual(four)
    expect(moveEntry(four, one('x.saas'), 1)).toEqual(four)
  })

  it('up and down are each other’s inverse unless the variant stands at an end', () => {
    fc.assert(
      fc.property(list, fc.nat(), (entries, at) => {
        const moved = entries[at % Math.max(1, entries.length)]
        if (!moved || moved === entries.at(-1)) return
        expect(moveEntry(moveEntry(entries, moved, 1), moved, -1)).toEqual(entries)
      }),
    )
  })

  it('never make it longer than eight, name a variant twice, or lose what was not taken away', () => {
    const change: fc.Arbitrary<ShortlistChange> = fc.oneof(
      fc.record({ kind: fc.constantFrom('keep', 'renew', 'remove', 'up', 'down'), entry }),
      fc.record({ kind: fc.constant('adopt'), entries: list }),
      fc.record({
        kind: fc.constant('restore'),
        placed: fc.array(fc.record({ position: fc.nat(7), entry }), { maxLength: 8 }),
      }),
    )
    fc.assert(
      fc.property(list, change, (before, wanted) => {
        const { list: after, removed } = changeShortlist(before, wanted)
        expect(after.length).toBeLessThanOrEqual(shortlistLimit)
        expect(new Set(tokens(after)).size).toBe(after.length)
        const gone = tokens(before).filter((token) => !tokens(after).includes(token))
        expect(gone).toEqual(removed.map((placed) => entryToken(placed.entry)))
        if (wanted.kind !== 'up' && wanted.kind !== 'down') {
          const rest = tokens(before).filter((token) => tokens(after).includes(token))
          expect(tokens(after).filter((token) => rest.includes(token))).toEqual(rest)
        }
      }),
    )
  })

  it('undone bring back the list as it was, through the address', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.boolean(), (before, at, all) => {
        const entry = before[at % Math.max(1, before.length)]
        if (!entry) return
        const { list: after, removed } = changeShortlist(before, all ? { kind: 'clear' } : { kind: 'remove', entry })
        expect(after).toEqual(all ? [] : removeEntry(before, entry))
        const placed = parsePlaces(serialisePlaces(removed))
        expect(placed).toEqual(removed)
        expect(changeShortlist(after, { kind: 'restore', placed })).toEqual({
          list: before,
          refused: null,
          removed: [],
        })
      }),
    )
  })

  it('put back as many as still find room', () => {
    const placed = parsePlaces('0.x.saas~1.y.saas')
    expect(changeShortlist(eight.slice(0, 7), { kind: 'restore', placed })).toMatchObject({ refused: 'full' })
    expect(changeShortlist(eight.slice(0, 7), { kind: 'restore', placed }).list).toHaveLength(8)
    expect(parsePlaces('9.x.saas~-1.x.saas~x.saas~1.x.saas~2.x.saas~')).toEqual([{ position: 1, entry: one('x.saas') }])
  })
})

describe('the cookie', () => {
  it('lasts 90 days, is closed to scripts and other sites, and goes with an empty list', () => {
    expect(shortlistCookie(four, { secure: true })).toBe(
      'merkliste=a.saas.1~b.saas.1~c.saas.1~d.saas.1; Path=/; Max-Age=7776000; HttpOnly; SameSite=Lax; Secure',
    )
    expect(shortlistCookie([], { secure: false })).toBe('merkliste=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax')
  })

  it('is found among others, and only by its own name', () => {
    expect(shortlistInCookies(`a=b; merkliste=${tokens(four).join('~')};c=d`)).toEqual(four)
    for (const header of [null, '', 'a=b', 'xmerkliste=a.saas', 'merkliste', '=a.saas', 'merkliste=%61.saas']) {
      expect(shortlistInCookies(header), String(header)).toEqual([])
    }
  })
})

describe('a sent form', () => {
  const read = (fields: Record<string, string | Blob>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    return readShortlistForm(form)
  }

  it('says by its button what is wanted', () => {
    expect(read({ merken: 'a.saas.1', zurueck: '/katalog' })).toEqual({ kind: 'keep', entry: one('a.saas.1') })
    expect(read({ entfernen: 'a.saas' })).toEqual({ kind: 'remove', entry: one('a.saas') })
    expect(read({ hoch: 'a.saas' })).toMatchObject({ kind: 'up' })
    expect(read({ runter: 'a.saas' })).toMatchObject({ kind: 'down' })
    expect(read({ erneuern: 'a.saas.2' })).toMatchObject({ kind: 'renew' })
    expect(read({ leeren: '1' })).toEqual({ kind: 'clear' })
    expect(read({ wiederherstellen: '3.a.saas' })).toMatchObject({ kind: 'restore', placed: [{ position: 3 }] })
    expect(read({ uebernehmen: 'a.saas~b.saas' })).toMatchObject({ kind: 'adopt', entries: { length: 2 } })
  })

  it('is none without a button of ours or with a broken token', () => {
    for (const fields of [
      {},
      { merken: '' },
      { merken: 'a' },
      { entfernen: '../x' },
      { uebernehmen: 'x' },
      { x: 'a.saas' },
    ]) {
      expect(read(fields as Record<string, string>), JSON.stringify(fields)).toBeNull()
    }
    expect(read({ merken: new Blob(['a.saas']) })).toBeNull()
  })
})

describe('the way back', () => {
  it('is a page of this marketplace, with the element to go to', () => {
    expect(returnAddress('/katalog?suche=Größe&seite=2', '/merkliste', { at: 'm-a-saas' })).toBe(
      '/katalog?suche=Gr%C3%B6%C3%9Fe&seite=2#m-a-saas',
    )
    expect(returnAddress('/en/katalog', '/merkliste', { refused: true })).toBe('/en/katalog?merkliste=voll')
    expect(returnAddress(null, '/merkliste?entfernt=0.a.saas')).toBe('/merkliste?entfernt=0.a.saas')
  })

  it.each([
    '',
    'katalog',
    '//fremd.invalid/',
    '/\\fremd.invalid/',
    '/\t/fremd.invalid/',
    '/.//fremd.invalid/',
    '/..//fremd.invalid/',
    'https://fremd.invalid/',
    'javascript:alert(1)',
    `/${'a'.repeat(5_000)}`,
    7,
  ])('%j leads to the shortlist instead', (named) => expect(returnAddress(named, '/merkliste')).toBe('/merkliste'))

  it('can stand in a header and leads nowhere else, whatever was sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
        ),
        (named) => {
          const address = returnAddress(named, '/merkliste', { refused: true })
          expect(address).toMatch(/^\/(?!\/)[\x21-\x7e]*$/)
          expect(new URL(address, 'https://markt.example').origin).toBe('https://markt.example')
        },
      ),
    )
  })

  it('of a page forgets that a full list has led to it', () => {
    expect(wayBack('https://markt.example/katalog?suche=a&merkliste=voll')).toEqual({
      back: '/katalog?suche=a',
      refused: true,
    })
    expect(wayBack('https://markt.example/en/katalog')).toEqual({ back: '/en/katalog', refused: false })
  })
})
