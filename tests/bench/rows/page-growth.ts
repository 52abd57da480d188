import { setTimeout as sleep } from 'node:timers/promises'
import { pageSize } from '../../../app/modules/catalogue/schema/query'
import { type Cut, publishCut } from '../catalogue-data'
import { digits, type RowNotes } from '../report'
import type { Run } from '../run'
import { hitsOf, pageText, startOurs } from '../web'

const steps = ['small', 'middle', 'large'] as const
/** Lists whose pages are compared: all, filtered ones and one with words. */
const lists = [
  '/katalog',
  '/katalog?betrieb=saas',
  '/katalog?feld=ops&feld=energy&sortierung=name',
  '/katalog?suche=Beleuchtung',
]
const reindexWithinMs = 240_000
/** So many full pages of each list are read: which entries stand on a page decides on some of its bytes. */
const pagesOfList = 8

/** Bytes of a full page of a list, as the mean of its first ones. */
async function bytesOf(address: string): Promise<number> {
  const first = await pageText(address)
  const full = Math.min(pagesOfList, Math.floor(hitsOf(first) / pageSize))
  if (full === 0) throw new Error(`${address} does not fill a page`)
  let bytes = Buffer.byteLength(first)
  for (let page = 2; page <= full; page++) {
    bytes += Buffer.byteLength(await pageText(`${address}${address.includes('?') ? '&' : '?'}seite=${page}`))
  }
  return bytes / full
}

/** Compares the bytes of pages at three sizes of the catalogue. */
export async function growthOfPages(run: Run, notes: RowNotes): Promise<void> {
  run.progress('filling a database with the generated catalogue')
  const { url, cuts } = await run.data.database(steps.map((step) => run.data.sizes[step]))
  const bytes = new Map<string, number[]>(lists.map((list) => [list, []]))
  await publishCut(url, cuts[0] as Cut)
  const server = await startOurs('ours', url)
  try {
    for (const [index, cut] of cuts.entries()) {
      if (index > 0) {
        await publishCut(url, cut)
        run.progress(`waiting for the index of ${cut.variants} variants`)
      }
      await shows(server.url, cut.variants)
      for (const list of lists) bytes.get(list)?.push(await bytesOf(server.url + list))
    }
  } finally {
    await server.stop()
  }
  const changes = lists.map((list) => {
    const [first = 0, ...others] = bytes.get(list) ?? []
    return Math.max(...others.map((value) => Math.abs(value / first - 1)))
  })
  const most = Math.max(...changes)
  notes.numbers.pageBytesChange = most
  notes.judge(
    `bytes of a full page of ${lists.length} lists`,
    lists
      .map((list) => `${list} ${(bytes.get(list) ?? []).map((value) => digits(value / 1_000)).join(' → ')} kB`)
      .join('; '),
    '± 5 %',
    most <= 0.05,
  )
}

/** Waits until the catalogue counts so many variants. */
async function shows(url: string, variants: number): Promise<void> {
  const until = performance.now() + reindexWithinMs
  while (hitsOf(await pageText(`${url}/katalog`)) !== variants) {
    if (performance.now() > until) throw new Error(`the catalogue did not show ${variants} variants in time`)
    await sleep(250)
  }
}
