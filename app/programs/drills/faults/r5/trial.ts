import { setTimeout as sleep } from 'node:timers/promises'
import { type DrillOptions, type DrillResult, quantile } from '../../house/drill'
import { inParallel } from '../../house/raw-http'
import { type GateFault, gateFaults, type SearchGate } from '../../house/search-gate'
import { filterPages, hitsIn, resultSentence, searchPages } from '../../house/searched-pages'
import { askWhatOperatorSees, tellsServing } from './operator-page'

/** Pages asked for during each fault and each time without one, side by side. */
const pagesEach = 24
const width = 4
/** The breaker opens in at most three failures; that many more may be under way at that moment. */
const mostFailures = 3 + width
const settledWithin = 30_000
/** Every so many faults one lasts: attempts to go back run into it as well. */
const lastsEvery = 4
const lasts = 1_500
/** p99 with a fault against that without. From so many faults on, times are judged: fewer say nothing beside other work. */
const slowest = 2
const enoughForTimes = 100
export const pages = [...searchPages, ...filterPages].filter((page) => page.startsWith('/katalog'))
/** What the gate says in the server's stead. */
const simulated = 'a disk of the search server that is really full, a task that it failed itself'
export const limitedNote = 'Die Suche läuft gerade im Ersatzbetrieb'
/** Settings that a visitor's search does not notice, and tasks that only a write waits for. */
const seenLater: readonly GateFault[] = ['task failed', 'disk full', 'payload refused']

interface Visit {
  status: number
  limited: boolean
  hits: number | null
  milliseconds: number
}

async function visit(url: string, at: number): Promise<Visit> {
  const since = performance.now()
  const page = pages[at % pages.length] as string
  const answer = await fetch(url + page).catch(() => null)
  const text = (await answer?.text().catch(() => '')) ?? ''
  return {
    status: answer?.status ?? 0,
    limited: text.includes(limitedNote),
    hits: hitsIn(resultSentence(text)),
    milliseconds: performance.now() - since,
  }
}

async function until(within: number, what: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + within
  while (performance.now() < end) {
    if (await what()) return true
    await sleep(50)
  }
  return false
}

/** Shuts and opens the gate under load. @param write makes a change that has to reach the server */
export async function trial(
  count: number,
  {
    url,
    privateUrl,
    gate,
    write,
    log = () => '',
    within = settledWithin,
  }: {
    url: string
    /** Where the operator's pages are. */
    privateUrl: string
    gate: SearchGate
    write(): Promise<void>
    /** What the server has written last. */
    log?(): string
    within?: number
  },
  { progress }: Pick<DrillOptions, 'progress'>,
): Promise<DrillResult> {
  const failures: string[] = []
  const healthy: number[] = []
  const faulty: number[] = []
  let reached = 0
  let mostAsked = 0
  let toldLate = 0
  const toldRightly = new Set<GateFault>()
  const all = Array.from({ length: pagesEach }, (_, at) => at)
  const expected = await Promise.all(pages.map((_, at) => visit(url, at)))
  const look = async (when: string, times: number[]): Promise<boolean> => {
    let saidSo = false
    await inParallel(all, width, async (at) => {
      const { status, hits, limited, milliseconds } = await visit(url, at)
      times.push(milliseconds)
      saidSo ||= limited
      if (status !== 200) failures.push(`${when}: status ${status}`)
      else if (hits !== expected[at % pages.length]?.hits) failures.push(`${when}: other hits (${hits})`)
    })
    return saidSo
  }
  for (let at = 0; at < count; at++) {
    const fault = gateFaults[at % gateFaults.length] as GateFault
    const [, serving] = await Promise.all([look('without a fault', healthy), tellsServing(privateUrl, within)])
    if (!serving) failures.push(`before ${fault}: the operator's page does not say that the search server answers`)
    const before = gate.searches()
    const from = new Date()
    await gate.set(fault)
    if (seenLater.includes(fault)) await write()
    const [saidSo, told] = await Promise.all([
      look(fault, faulty),
      askWhatOperatorSees(privateUrl, { fault, from, within }),
    ])
    if (told.wrong !== null) failures.push(`${fault}: ${told.wrong}`)
    if (told.late) toldLate++
    else if (told.wrong === null) toldRightly.add(fault)
    if (!saidSo && !(await until(within, async () => (await visit(url, at)).limited))) {
      failures.push(`${fault}: the page does not say that search is limited`)
    } else reached++
    const asked = gate.searches() - before
    if (!seenLater.includes(fault)) {
      mostAsked = Math.max(mostAsked, asked)
      if (asked > mostFailures) failures.push(`${fault}: ${asked} searches came before the breaker opened`)
    }
    if (at % lastsEvery === lastsEvery - 1) await sleep(lasts)
    await gate.set('none')
    if (!(await until(within, async () => !(await visit(url, at)).limited))) {
      failures.push(`${fault}: the server is back, the page still says that search is limited; ${log()}`)
    }
    if (!(await tellsServing(privateUrl, within)))
      failures.push(`${fault}: the server is back, the operator is not told`)
    if ((at + 1) % gateFaults.length === 0) progress(`${at + 1} of ${count}`)
  }
  const [well, ill] = [quantile(healthy, 0.99), quantile(faulty, 0.99)]
  const judgesTimes = count >= enoughForTimes
  const onlyLate = gateFaults.slice(0, count).filter((fault) => !toldRightly.has(fault))
  if (judgesTimes && onlyLate.length > 0) {
    failures.push(`The operator is never told the own reason of: ${onlyLate.join(', ')}.`)
  }
  if (judgesTimes && ill > slowest * well) {
    failures.push(`With a fault p99 is ${Math.round(ill)} ms, ${(ill / well).toFixed(2)} times that without.`)
  }
  return {
    tries: count,
    reached,
    failures,
    notTried: [
      ...gate.notTried,
      simulated,
      ...(judgesTimes ? [] : ['how long pages take while the search server is away']),
      ...(onlyLate.length > 0 ? [`what reason the operator is told: ${onlyLate.join(', ')}`] : []),
    ],
    figures: {
      server: gate.server,
      'pages without a fault, with one': `${healthy.length}, ${faulty.length}`,
      'p50 ms without a fault, with one': `${Math.round(quantile(healthy, 0.5))}, ${Math.round(quantile(faulty, 0.5))}`,
      'p99 ms without a fault, with one': `${Math.round(well)}, ${Math.round(ill)}`,
      'p99 with a fault to p99 without': (ill / well).toFixed(2),
      'most searches before the breaker opened': mostAsked,
      'operator told that it is slow before the fault was met': toldLate,
    },
  }
}
