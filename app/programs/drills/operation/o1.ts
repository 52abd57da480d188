import { setTimeout as sleep } from 'node:timers/promises'
import { closeDatabase } from '../../../lib/db.server'
import { adoptSettings, environment, parseSettings } from '../../../lib/env.server'
import { type Drill, type DrillOptions, type DrillResult, type PlantedResult, quantile } from '../house/drill'
import { gatePrefix, openSearchGate } from '../house/search-gate'
import { type Fleet, longestMs, metricOf, type OneProcess, startFleet } from './o1/fleet'
import { makeDraft, publishAt, shownAfter, shows, warmUp } from './o1/publish'
import { changeProcess, meetLimits } from './o1/visits'
import { doJobsOnce, leaderOf } from './o1/workers'

/** A change is to be seen everywhere within this time; beside other work by half of them. How many kept it is told. */
const seenWithinMs = 1_000
/** Publications between two kills of the worker that works. */
const killEvery = 10
const looksAfter = 5

interface Counts {
  failures: string[]
  seen: number[]
  /** Publications while no worker was there to write. */
  seenWithoutWorker: number[]
  takeovers: number[]
  reached: number
}

/** Ends the worker that works at once, publishes meanwhile, and waits until another one works. */
async function killLeader(fleet: Fleet, metric: string, number: number, counts: Counts): Promise<void> {
  const leader = await leaderOf(fleet, metric)
  if (leader === undefined) {
    counts.failures.push('No worker leads.')
    return
  }
  const draft = await makeDraft(number)
  const publishing = publishAt(fleet.webs[0] as OneProcess, draft)
  await sleep(20)
  const since = performance.now()
  await leader.process.end('SIGKILL')
  await publishing
  const seen = await Promise.all(fleet.webs.map((web) => shownAfter(web, draft, longestMs)))
  for (const time of seen) {
    if (time === null) counts.failures.push(`${draft.slug}, published as the worker was killed, is not shown.`)
    else counts.seenWithoutWorker.push(time)
  }
  while ((await leaderOf(fleet, metric)) === undefined && performance.now() - since < longestMs) await sleep(50)
  if (await leaderOf(fleet, metric)) counts.takeovers.push(performance.now() - since)
  else counts.failures.push('No other worker has taken over.')
  await fleet.startWorker()
  // The pages of a web process say for a moment that search is limited; they come back before the next try.
  await sleep(3_000)
}

/** Publishes on the operator's page of one process and looks at all of them. */
async function publishOnce(fleet: Fleet, number: number, counts: Counts): Promise<void> {
  const draft = await makeDraft(number)
  // The page that says "there is no such solution" is kept as well, and must go.
  await Promise.all(fleet.webs.map((web) => shows(web, draft)))
  const status = await publishAt(fleet.webs[number % fleet.webs.length] as OneProcess, draft)
  if (status !== 303) {
    counts.failures.push(`Publishing ${draft.slug} answers ${status}.`)
    return
  }
  counts.reached += 1
  for (const [index, time] of (
    await Promise.all(fleet.webs.map((web) => shownAfter(web, draft, longestMs)))
  ).entries()) {
    if (time === null) counts.failures.push(`Web process ${index + 1} does not show ${draft.slug}.`)
    else counts.seen.push(time)
  }
  for (let look = 0; look < looksAfter; look++) {
    const again = await Promise.all(fleet.webs.map((web) => shows(web, draft)))
    if (again.includes(null)) counts.failures.push('A page failed.')
    if (again.includes(false) && !counts.failures.at(-1)?.includes(draft.slug)) {
      counts.failures.push(`A web process that has shown ${draft.slug} does not any more.`)
    }
  }
}

/** One part: a fleet of its own, with or without a search server. */
async function trial(
  count: number,
  databases: readonly string[],
  env: Record<string, string>,
  first: number,
): Promise<Counts> {
  const counts: Counts = { failures: [], seen: [], seenWithoutWorker: [], takeovers: [], reached: 0 }
  const [databaseUrl = ''] = databases
  adoptSettings(
    parseSettings({ ...environment(), MARKTLOTSE_MODE: 'demo', HOST: '127.0.0.1', DATABASE_URL: databaseUrl }),
  )
  const metric = env.MEILISEARCH_URL ? 'marktlotse_search{what="writes"}' : 'marktlotse_jobs_leader{what="jobs"}'
  const fleet = await startFleet(databases, env)
  try {
    counts.failures.push(...(await doJobsOnce(fleet, databaseUrl)))
    if (env.MEILISEARCH_URL) await untilServed(fleet, counts)
    counts.failures.push(...(await changeProcess(fleet.webs)), ...(await meetLimits(fleet.webs)))
    await Promise.all(fleet.webs.map(warmUp))
    for (let number = 0; number < count; number++) {
      await publishOnce(fleet, first + number, counts)
      if (number % killEvery === killEvery - 1 || number === count - 1) {
        await killLeader(fleet, metric, first + 500 + number, counts)
      }
    }
  } finally {
    const codes = await fleet.stop()
    const wrong = codes.filter((code) => code !== 0 && code !== null)
    if (wrong.length > 0) counts.failures.push(`Processes ended with ${wrong.join(', ')} after SIGTERM.`)
    await closeDatabase()
  }
  return counts
}

/** Waits until the search server answers in every web process. */
async function untilServed(fleet: Fleet, counts: Counts): Promise<void> {
  const until = performance.now() + 60_000
  const served = async () =>
    (await Promise.all(fleet.webs.map((web) => metricOf(web, 'marktlotse_search{what="server_answers"}')))).every(
      (value) => value === 1,
    )
  while (!(await served())) {
    if (performance.now() > until) {
      counts.failures.push('The search server does not answer in every web process.')
      return
    }
    await sleep(100)
  }
}

function resultOf(
  tries: number,
  parts: readonly (Counts & { title: string })[],
  more: Record<string, string>,
): DrillResult {
  const figures: Record<string, number | string> = { ...more }
  const failures = parts.flatMap((part) => part.failures.map((failure) => `${part.title}: ${failure}`))
  for (const { title, seen, seenWithoutWorker, takeovers } of parts) {
    const inTime = seen.filter((time) => time <= seenWithinMs).length
    figures[`${title}: last visitor who saw the state before came after p50, p95, max ms`] = [0.5, 0.95, 1]
      .map((share) => Math.round(quantile(seen, share)))
      .join(', ')
    figures[`${title}: target, every change seen within ${seenWithinMs} ms`] = `${inTime} of ${seen.length}`
    figures[`${title}: the same, published as the worker was killed, max ms`] = Math.round(
      Math.max(0, ...seenWithoutWorker),
    )
    figures[`${title}: another worker works after max ms`] = Math.round(Math.max(0, ...takeovers))
    if (quantile(seen, 0.5) > seenWithinMs) failures.push(`${title}: half of the changes are seen too late.`)
  }
  return { tries, reached: parts.reduce((sum, { reached }) => sum + reached, 0), failures, figures }
}

/** The address of a database with the demonstration, without a process on it. */
async function emptyHouse(options: DrillOptions): Promise<string> {
  const house = await options.house({ fresh: true })
  await house.stop()
  return house.databaseUrl
}

async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const each = Math.ceil(count / 2)
  const alone = await emptyHouse(options)
  const embedded = await trial(each, [alone, alone], {}, 0)
  options.progress(`${each} of ${count}`)
  const gate = await openSearchGate()
  try {
    const shared = await emptyHouse(options)
    const env = { MEILISEARCH_URL: gate.url, MEILISEARCH_INDEX_PREFIX: gatePrefix }
    const served = await trial(each, [shared, shared], env, 2_000)
    const parts = [
      { ...embedded, title: 'index in the process' },
      { ...served, title: 'search server' },
    ]
    return { ...resultOf(2 * each, parts, { server: gate.server }), notTried: gate.notTried }
  } finally {
    await gate.clear(gatePrefix)
    await gate.stop()
  }
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const [one, other] = [await emptyHouse(options), await emptyHouse(options)]
  const part = async (databases: string[]) => {
    const counts = await trial(2, databases, {}, 4_000)
    return resultOf(2, [{ ...counts, title: 'planted' }], {})
  }
  return [
    { fault: 'none', result: await part([one, one]) },
    { fault: 'the second web process follows another database', result: await part([other, one]) },
  ]
}

/** Several processes on one database: changes, visitors between them, limits, jobs, and the worker killed as it writes. */
export const drill: Drill = {
  id: 'o1',
  title: 'Two web processes and workers on one database, the worker killed as it writes',
  fullCount: 100,
  minimum: 4,
  mustReach: 1,
  run,
  planted,
}
