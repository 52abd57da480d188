import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { filterPages, searchFailures, searchPages, suggestionPages, visitedPages } from './searched-pages'

let server: Server | undefined

/** A marketplace that reads these parameters and no others; each value of one is another number of hits. */
async function marketThatReads(...names: string[]): Promise<string> {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(String(request.url), 'http://market')
    const read = names.flatMap((name) => searchParams.getAll(name).map((value) => `${name}=${value}`)).join('&')
    const hits = [...read].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7)
    const sentence = `<p class="sum__line" role="status"><strong>${hits} Treffer</strong></p>`
    response.end(pathname.endsWith('/vorschlaege') ? JSON.stringify({ read }) : sentence)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server?.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => void server?.close())

const all = [...searchPages, ...filterPages, ...suggestionPages, ...visitedPages]
const known = ['suche', 'betrieb', 'sortierung', 'seite']

describe('addresses that have to search', () => {
  it('finds no fault where each parameter is read', async () => {
    expect(await searchFailures(await marketThatReads(...known), all)).toEqual([])
  })

  it.each(known)('notices that %s is not read', async (deaf) => {
    const failures = await searchFailures(await marketThatReads(...known.filter((name) => name !== deaf)), all)
    expect(failures).toContainEqual(expect.stringContaining(`without its parameter ${deaf}.`))
  })

  it('notices a parameter that no page knows, and words that all find the same', async () => {
    expect(await searchFailures(await marketThatReads(...known), ['/katalog?q=Licht'])).toEqual([
      '/katalog?q=Licht shows the same without its parameter q.',
    ])
    expect(await searchFailures(await marketThatReads(), [])).toEqual(['10 words find 1 different numbers of hits.'])
  })
})
