import { beforeEach, describe, expect, it } from 'vitest'
import { SearchCounter, type Searched } from './search-counter'

let counter: SearchCounter
beforeEach(() => {
  counter = new SearchCounter()
})
const search = (text: string, rest: Partial<Searched> = {}, now = 0) =>
  counter.searched({ language: 'de', text, from: '', live: false, ...rest }, now)
const counts = (now = 0, all = false) =>
  counter.take(now, all).map(({ language, text, searches, clicks }) => [language, text, searches, clicks])

describe('counted searches', () => {
  it('are counted by text and language, and taken once', () => {
    search('Papierkorb')
    search(' papierkorb')
    search('papierkorb', { language: 'en' })
    expect(counts()).toEqual([
      ['de', 'papierkorb', 2, 0],
      ['en', 'papierkorb', 1, 0],
    ])
    expect(counts()).toEqual([])
  })

  it('count once for all pages and filters of the same text', () => {
    search('Papierkorb')
    search('Papierkorb', { from: 'papierkorb' })
    search('Papierkorb', { from: ' PAPIERKORB ', live: true })
    search('Laterne', { from: 'papierkorb' })
    expect(counts()).toEqual([
      ['de', 'papierkorb', 1, 0],
      ['de', 'laterne', 1, 0],
    ])
  })

  it('count of typed texts only the one that stood', () => {
    let from = ''
    for (const [at, text] of ['pa', 'papie', 'papeir', 'papierkorb'].entries()) {
      search(text, { from, live: true }, 300 * at)
      from = text
    }
    expect(counts(9_000)).toEqual([])
    expect(counts(10_900)).toEqual([['de', 'papierkorb', 1, 0]])
    expect(counts(60_000, true)).toEqual([])
  })

  it('count a typed text that somebody comes back to later', () => {
    search('papierkorb', { live: true }, 0)
    expect(counts(20_000)).toEqual([['de', 'papierkorb', 1, 0]])
    search('laterne', { live: true, from: 'papierkorb' }, 21_000)
    expect(counts(21_000, true)).toEqual([['de', 'laterne', 1, 0]])
  })

  it('keep apart what two people type at a time', () => {
    search('papierkorb', { live: true }, 0)
    search('papierkorb', { live: true }, 10)
    search('papierkorb voll', { live: true, from: 'papierkorb' }, 20)
    expect(counts(30_000)).toEqual([
      ['de', 'papierkorb', 1, 0],
      ['de', 'papierkorb voll', 1, 0],
    ])
  })

  it('come to rest when a result is opened', () => {
    search('papierkorb', { live: true }, 0)
    counter.clicked('de', 'Papierkorb')
    search('laterne', { live: true, from: 'papierkorb' }, 100)
    counter.clicked('de', 'erika@beispiel.invalid')
    expect(counts(200)).toEqual([['de', 'papierkorb', 1, 1]])
  })

  it('leave out what may be about a person, and do not grow without end', () => {
    search('erika@beispiel.invalid')
    search('0561 123456', { live: true })
    expect(counts(0, true)).toEqual([])
    for (let at = 0; at < 2_000; at++) search(`wort ${String.fromCharCode(97 + (at % 26))}${at}`)
    expect(counts()).toHaveLength(500)
    search('papierkorb')
    expect(counts()).toEqual([['de', 'papierkorb', 1, 0]])
  })
})
