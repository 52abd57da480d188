import { setTimeout as sleep } from 'node:timers/promises'
import { databaseOf, newDataFolder, removeDataFolder } from '../house/data-folder'
import { type Drill, type DrillOptions, type DrillResult, quantile } from '../house/drill'
import { serve, unlimited } from '../house/market'
import { rowsOf } from '../house/rows'
import { searchFailures, visitedPages } from '../house/searched-pages'
import { type LoadAnswer, openPage, startLoad, statusCounts } from './mixed-load'
import { type DatabaseFault, databaseFaults, refuseWrites } from './r9/database-faults'

const backWithinMs = 5_000
const width = 8
const env = {
  ...unlimited,
  DATABASE_POOL_SIZE: '5',
  DATABASE_STATEMENT_TIMEOUT_MS: '2000',
  PAGE_CACHE_MB: '0',
}

/** Milliseconds until every page is there again, one after the other. */
async function timeUntilBack(url: string): Promise<number> {
  const since = performance.now()
  for (let good = 0; good < visitedPages.length; ) {
    const { status } = await openPage(url, visitedPages[good] as string)
    good = status === 200 ? good + 1 : 0
    if (performance.now() - since > 4 * backWithinMs) break
    if (status !== 200) await sleep(50)
  }
  return performance.now() - since
}

/** Answers that no visitor should get. */
function wrongAnswers(answers: readonly LoadAnswer[], refusals: number): LoadAnswer[] {
  const right = ({ status, what }: LoadAnswer) => status === (what.startsWith('/barrierefreiheit') ? 303 : 200)
  const refused = answers.filter(({ status }) => status === 503)
  const others = answers.filter((answer) => !right(answer) && answer.status !== 503)
  return refused.length > refusals * answers.length ? [...others, ...refused] : others
}

async function trials(
  count: number,
  faults: readonly DatabaseFault[],
  { progress }: Pick<DrillOptions, 'progress'>,
  lose = false,
): Promise<DrillResult> {
  const dataFolder = newDataFolder()
  const failures: string[] = []
  const back: number[] = []
  const refused: Record<string, number> = {}
  let reached = 0
  let acknowledged = 0
  let deadlocks = 0
  try {
    const market = await serve(dataFolder, undefined, 240_000, env)
    failures.push(...(await searchFailures(market.url, visitedPages)))
    for (let index = 0; index < count; index++) {
      const fault = faults[index % faults.length] as DatabaseFault
      const name = `Try ${index} (${fault.name})`
      const load = startLoad(market.url, {
        ...{ width, pages: visitedPages, formEvery: 3, prefix: `r9 ${index}`, pause: 10 },
      })
      await sleep(300)
      const before = load.answers.length
      const met = await fault.happen(dataFolder)
      const backMs = await timeUntilBack(market.url)
      await load.stop()
      back.push(backMs)
      const during = load.answers.slice(before)
      if (met && during.length > 0) reached += 1
      else progress(`${name} met nobody`)
      acknowledged += load.acknowledged.length
      refused[fault.name] = (refused[fault.name] ?? 0) + during.filter(({ status }) => status === 503).length
      const wrong = wrongAnswers(load.answers, fault.refusals)
      if (wrong.length > 0) {
        const said = market.process.lines().find((line) => line.includes('failed'))
        failures.push(`${name}: ${statusCounts(wrong)} of ${load.answers.length} answers; ${said?.slice(0, 600)}`)
      }
      if (backMs > backWithinMs) failures.push(`${name}: pages are back only after ${Math.round(backMs)} ms.`)
      const url = databaseOf(dataFolder)
      if (lose) await rowsOf(url, 'DELETE FROM "BarrierReport" WHERE text = $1', [load.acknowledged.at(-1)])
      const stored = await rowsOf<{ text: string; count: number }>(
        url,
        'SELECT text, count(*)::int AS count FROM "BarrierReport" WHERE text LIKE $1 GROUP BY text',
        [`r9 ${index} %`],
      )
      const there = new Set(stored.map(({ text }) => text))
      const lost = load.acknowledged.filter((text) => !there.has(text))
      const twice = stored.filter((row) => row.count > 1)
      if (lost.length > 0) failures.push(`${name}: ${lost.length} acknowledged reports are lost.`)
      if (twice.length > 0) failures.push(`${name}: ${twice.length} reports are there twice.`)
      if (!market.process.running()) throw new Error(`${name}: the marketplace has ended.`)
      progress(`${index + 1} of ${count} (${fault.name})`)
    }
    const [counted] = await rowsOf<{ deadlocks: number }>(
      databaseOf(dataFolder),
      'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
    )
    deadlocks = counted?.deadlocks ?? 0
    await market.process.end('SIGTERM')
  } catch (error) {
    failures.push((error as Error).message)
  } finally {
    await removeDataFolder(dataFolder)
  }
  const figures = {
    'acknowledged writes': acknowledged,
    'deadlocks since the last restart': deadlocks,
    'refused with 503': Object.entries(refused)
      .map(([name, times]) => `${name} ${times}`)
      .join(', '),
    'back p50 ms': Math.round(quantile(back, 0.5)),
    'back max ms': Math.round(Math.max(0, ...back)),
  }
  return { tries: count, reached, failures, figures }
}

/** What a form must not be answered with: an error that is no conflict between transactions. */
const brokenWrites = { name: 'writes fail', happen: refuseWrites('22012', 2, 1_000), refusals: 1 }
const nothing = { name: 'nothing', happen: async () => true, refusals: 0 }

export const drill: Drill = {
  id: 'r9',
  title: 'PostgreSQL restarted, pool exhausted, statement timeout, serialization failures, deadlocks',
  fullCount: 100,
  minimum: databaseFaults.length,
  mustReach: 1,
  run: (count, options) => trials(count, databaseFaults, options),
  async planted(options) {
    return [
      { fault: 'a page that is neither whole nor 503', result: await trials(1, [brokenWrites], options) },
      { fault: 'an acknowledged write is lost', result: await trials(1, [nothing], options, true) },
      { fault: 'none', result: await trials(1, [nothing], options) },
    ]
  },
}
