import { type DrillOptions, type DrillResult, quantile, seeded } from '../../house/drill'
import { addressOf, inParallel, type RawAnswer, rawRequest } from '../../house/raw-http'
import { hitsIn, resultSentence } from '../../house/searched-pages'
import { type OddQuery, oddQuery, shuffled, soundQuery } from './grammar'
import { type Inside, watchPrototypes } from './inside'

/** Longest time of an answer, on top of the plainest answer's in the same run. */
export const hangMilliseconds = 1_000
const plainEvery = 10
const width = 2

export interface Trial {
  url: string
  /** Requests that reached a loader or an action so far. */
  handled(): Promise<number>
  running(): boolean
  inside: Inside
}

const show = ({ family, path, search }: OddQuery) => `${family}: ${path}?${search.slice(0, 300)}`

/** Asks an address over a bare connection; with a session's cookie no kept page answers. */
function asking(url: string) {
  const address = addressOf(url)
  const { host } = new URL(url)
  return (target: string, kept = false): Promise<RawAnswer | null> =>
    rawRequest(address, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${kept ? '' : 'Cookie: session=0\r\n'}\r\n`)
}

/** The number in the result sentence of a catalogue page, or what stands in its place. */
function hitsOf(answer: RawAnswer | null): number | string {
  const sentence = resultSentence(answer?.body ?? '')
  if (sentence === null) return `no sentence (status ${answer?.status ?? 'none'})`
  return hitsIn(sentence) ?? `“${sentence}”`
}

/** Filters whose hits must not depend on the order of parameters, nor, without a text, on the language of the page. */
async function checkSense(count: number, on: Trial, seed: number): Promise<string[]> {
  const random = seeded(seed + 1)
  const ask = asking(on.url)
  const failures: string[] = []
  for (let at = 0; at < count && on.running(); at++) {
    const pairs = soundQuery(random)
    const first = shuffled(random, pairs)
    const second = shuffled(random, pairs)
    const hits = hitsOf(await ask(`/katalog?${first}`))
    if (typeof hits === 'string') failures.push(`No number of hits but ${hits} for /katalog?${first}`)
    const again = hitsOf(await ask(`/katalog?${second}`))
    if (again !== hits) failures.push(`${hits} hits for /katalog?${first}, ${again} for /katalog?${second}`)
    if (pairs.some(([name]) => name === 'suche')) continue
    const english = hitsOf(await ask(`/en/katalog?${first}`))
    if (english !== hits) failures.push(`${hits} hits for /katalog?${first}, in English ${english}`)
  }
  return failures
}

/** Runs the strings through the code in this process and looks for traces on the prototypes. */
async function checkInside(queries: readonly OddQuery[], inside: Inside): Promise<string[]> {
  const traces = watchPrototypes()
  const failures: string[] = []
  for (const query of queries) {
    try {
      await inside.take(query)
    } catch (error) {
      failures.push(`${error} in the process by ${show(query)}`)
    }
    for (const key of traces()) failures.push(`${key} was set by ${show(query)}`)
  }
  return failures
}

/** Sends the odd addresses, asks sound ones in several orders, and does the same in this process. */
export async function trial(count: number, on: Trial, { seed, progress }: DrillOptions): Promise<DrillResult> {
  const random = seeded(seed)
  const ask = asking(on.url)
  const queries = Array.from({ length: count }, () => oddQuery(random))
  const failures: string[] = []
  const answered: { query: OddQuery; milliseconds: number }[] = []
  const plain: number[] = []
  const statuses = new Map<number, number>()
  const before = await on.handled()
  let done = 0
  await inParallel(queries, width, async (query) => {
    if (!on.running()) return
    const answer = await ask(`${query.path}?${query.search}`, done % plainEvery === 1)
    const status = answer?.status ?? 0
    if (!(status >= 200 && status < 500)) failures.push(`status ${status} to ${show(query)}`)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    answered.push({ query, milliseconds: answer?.milliseconds ?? Number.POSITIVE_INFINITY })
    if (done++ % plainEvery === 0) plain.push((await ask('/health/live'))?.milliseconds ?? 0)
    if (done % 1_000 === 0) progress(`${done} of ${count}`)
  })
  const reached = on.running() ? (await on.handled()) - before : 0
  const most = hangMilliseconds + quantile(plain, 0.99)
  // A slow answer is asked for again alone: a machine may stall once, a string that hangs does so each time.
  for (const { query, milliseconds } of answered.filter((answer) => answer.milliseconds > most).slice(0, 5)) {
    const again = (await ask(`${query.path}?${query.search}`))?.milliseconds ?? Number.POSITIVE_INFINITY
    if (again > most) failures.push(`${Math.round(milliseconds)} and ${Math.round(again)} ms for ${show(query)}`)
  }
  const sensible = Math.max(20, Math.round(count / 25))
  failures.push(...(await checkSense(sensible, on, seed)))
  if (!on.running()) failures.push('The server has ended.')
  progress('in the process')
  failures.push(...(await checkInside(queries, on.inside)))
  const limited = statuses.get(429) ?? 0
  if (reached < count * 0.6) failures.push(`Only ${reached} of ${count} addresses reached a loader.`)
  if (limited >= count * 0.01) failures.push(`${limited} requests met the rate limit.`)
  const times = answered.map(({ milliseconds }) => milliseconds)
  return {
    tries: count,
    reached,
    failures,
    figures: {
      'p50 ms': Math.round(quantile(times, 0.5) * 10) / 10,
      'p99 ms': Math.round(quantile(times, 0.99) * 10) / 10,
      'slowest ms': Math.round(Math.max(0, ...times)),
      'p99 ms of the plainest answer': Math.round(quantile(plain, 0.99) * 10) / 10,
      'filters asked in two orders': sensible,
      statuses: [...statuses].map(([status, times]) => `${status}: ${times}`).join(', '),
    },
  }
}
