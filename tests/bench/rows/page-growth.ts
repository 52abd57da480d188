import { setTimeout as sleep } from 'node:timers/promises'
import { type Cut, publishCut } from '../catalogue-data'
import { digits, type RowNotes } from '../report'
import type { Run } from '../run'
import { hitsOf, pageText, startOurs } from '../web'

const steps = ['small', 'middle', 'large'] as const
/** Pages whose size is compared: the first, filtered ones and one with words. */
const pages = [
  '/katalog',
  '/katalog?betrieb=saas',
  '/katalog?feld=ops&feld=energy&sortierung=name',
  '/katalog?suche=Beleuchtung',
]
const reindexWithinMs = 240_000

/** Compares the bytes of pages at three sizes of the catalogue. */
export async function growthOfPages(run: Run, notes: RowNotes): Promise<void> {
  run.progress('filling a database with the generated catalogue')
  const { url, cuts } = await run.data.database(steps.map((step) => run.data.sizes[step]))
  const bytes = new Map<string, number[]>(pages.map((page) => [page, []]))
  await publishCut(url, cuts[0] as Cut)
  const server = await startOurs('ours', url)
  try {
    for (const [index, cut] of cuts.entries()) {
      if (index > 0) {
        await publishCut(url, cut)
        run.progress(`waiting for the index of ${cut.variants} variants`)
      }
      await shows(server.url, cut.variants)
      for (const page of pages) bytes.get(page)?.push(Buffer.byteLength(await pageText(server.url + page)))
    }
  } finally {
    await server.stop()
  }
  const changes = pages.map((page) => {
    const [first = 0, ...others] = bytes.get(page) ?? []
    return Math.max(...others.map((value) => Math.abs(value / first - 1)))
  })
  const most = Math.max(...changes)
  notes.numbers.pageBytesChange = most
  notes.judge(
    `bytes of ${pages.length} pages`,
    pages
      .map((page) => `${page} ${(bytes.get(page) ?? []).map((value) => digits(value / 1_000)).join(' → ')} kB`)
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
