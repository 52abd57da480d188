import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { knownHosts } from './hosts'
import { SearchNotes, searchSight } from './search-notes'

const hosts = knownHosts('production', 'https://marktlotse.example', { host: '127.0.0.1', port: 3000 })
const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const sight = (url: string, headers: IncomingHttpHeaders = {}, method = 'GET') =>
  searchSight({ method, url, headers: { 'user-agent': agent, ...headers } }, hosts)
const from = (path: string) => ({ referer: `https://marktlotse.example${path}` })

describe('what a request says about a search', () => {
  it('is the text of the catalogue page, and where it came from', () => {
    const search = { kind: 'search', language: 'de', text: 'Müll', from: '', live: false }
    expect(sight('/katalog?suche=M%C3%BCll')).toEqual(search)
    expect(sight('/en/katalog?seite=2&suche=M%C3%BCll', from('/en/katalog?suche=bins'))).toEqual({
      ...search,
      language: 'en',
      from: 'bins',
    })
    expect(sight('/katalog?suche=M%C3%BCll', { 'sec-fetch-dest': 'empty' })).toEqual({ ...search, live: true })
    expect(sight('/katalog?suche=M%C3%BCll', { 'sec-fetch-dest': 'document' })).toEqual(search)
  })

  it('is an opened result, by the page it was opened from', () => {
    const click = { kind: 'click', language: 'de', text: 'Müll' }
    expect(sight('/loesung/ckan?betrieb=saas', from('/katalog?suche=M%C3%BCll&betrieb=saas'))).toEqual(click)
    expect(sight('/en/loesung/ckan', from('/en/katalog?suche=bins'))).toEqual({
      ...click,
      language: 'en',
      text: 'bins',
    })
    for (const referer of [
      'https://evil.example/katalog?suche=x',
      'https://marktlotse.example/loesung/ckan?suche=x',
      'https://marktlotse.example/katalog?betrieb=saas',
      'kein suche= Verweis',
      '',
    ]) {
      expect(sight('/loesung/ckan', { referer })).toBeNull()
    }
  })

  it('is nothing for other pages, robots, pages loaded ahead and other methods', () => {
    for (const url of [
      '/katalog',
      '/katalog?suche=',
      '/katalog?betrieb=saas',
      '/katalog/vorschlaege?suche=x',
      '/?suche=x',
      '/loesung/ckan/publiccode.yml',
      '/betrieb/suche?suche=x',
    ]) {
      expect(sight(url, from('/katalog?suche=x'))).toBeNull()
    }
    expect(sight('/katalog?suche=x', { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' })).toBeNull()
    expect(sight('/katalog?suche=x', { 'user-agent': undefined })).toBeNull()
    expect(sight('/katalog?suche=x', { 'sec-purpose': 'prefetch' })).toBeNull()
    expect(sight('/katalog?suche=x', {}, 'HEAD')).toBeNull()
  })

  it('counts up to a number per client and hour', async () => {
    const tally = { searched: vi.fn(), clicked: vi.fn() }
    const notes = new SearchNotes(tally, 120)
    const search = { kind: 'search', language: 'de', text: 'x', from: '', live: false } as const
    for (let at = 0; at < 200; at++) notes.note(search, '192.0.2.7')
    notes.note({ kind: 'click', language: 'de', text: 'x' }, '198.51.100.7')
    await vi.waitFor(() => expect(tally.clicked).toHaveBeenCalledTimes(1))
    expect(tally.searched).toHaveBeenCalledTimes(120)
  })
})
