import { setTimeout as sleep } from 'node:timers/promises'
import { type Cut, publishCut } from '../catalogue-data'
import type { EngineName } from '../engines/all'
import { engineTitles } from '../engines/all'
import { digits, type RowNotes, time } from '../report'
import type { Row, Run } from '../run'
import { quantile } from '../stats'
import { hitsOf, pageText, startOurs } from '../web'
import { startWorker } from '../worker'
import { buildAll, raceEngines } from './b4b'

const names = ['embedded', 'minisearch', 'minisearch-exact', 'typed-arrays'] as const satisfies readonly EngineName[]
const steps = ['small', 'middle', 'large'] as const
/** Pages whose size is compared: the first, filtered ones and one with words. */
const pages = [
  '/katalog',
  '/katalog?betrieb=saas',
  '/katalog?feld=ops&feld=energy&sortierung=name',
  '/katalog?suche=Beleuchtung',
]
const reindexWithinMs = 240_000

async function growthOfTimes(run: Run, notes: RowNotes): Promise<void> {
  const { data } = run
  const file = await data.generated()
  const competitors = names.map((name) => ({ name, worker: startWorker('./workers/search.ts', [name]) }))
  const p95 = new Map<EngineName, number[]>(names.map((name) => [name, []]))
  let steady = true
  try {
    for (const step of steps) {
      run.progress(`searching in ${data.sizes[step]} variants`)
      await buildAll(competitors, { folder: data.folder, file, most: data.sizes[step] })
      const { times, steady: still } = await raceEngines({ ...run, rounds: Math.min(run.rounds, 3) }, competitors)
      steady &&= still
      for (const name of names) p95.get(name)?.push(quantile(times.get(name) ?? [], 0.95))
    }
  } finally {
    for (const { worker } of competitors) await worker.end()
  }
  const growth = (name: EngineName) => {
    const values = p95.get(name) ?? []
    return (values.at(-1) as number) / (values[0] as number)
  }
  for (const name of names) {
    const values = p95.get(name) ?? []
    const text = `${values.map(time).join(' → ')} (×${digits(growth(name))})`
    notes.numbers[`growth.${name}`] = growth(name)
    const label = `p95 of ${engineTitles[name]}, ${steps.map((step) => data.sizes[step]).join(' → ')}`
    if (name === 'embedded') {
      notes.judge(label, text, '≤ growth of MiniSearch', growth('embedded') <= growth('minisearch'), steady)
    } else notes.tell(label, text)
  }
}

async function growthOfPages(run: Run, notes: RowNotes): Promise<void> {
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

async function measure(run: Run, notes: RowNotes): Promise<void> {
  await growthOfTimes(run, notes)
  await growthOfPages(run, notes)
}

export const row: Row = { id: 'B5', title: 'Growth with the catalogue', measure }
