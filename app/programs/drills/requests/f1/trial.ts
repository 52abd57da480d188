import { type DrillOptions, type DrillResult, quantile, seeded } from '../../house/drill'
import { addressOf, inParallel, type RawAnswer, rawRequest } from '../../house/raw-http'
import type { Target } from './maker'
import { type OddRequest, oddRequest } from './requests'

/** Longest time at the 99th percentile, on top of what the plainest answer takes in the same run on the same machine. */
export const slowestMilliseconds = 250
const plainEvery = 10
const width = 2
const forms = [
  '/barrierefreiheit/melden',
  '/en/barrierefreiheit/melden',
  '/barrierefreiheit/melden.data',
  '/merkliste',
  '/katalog',
]

/** What is drilled, and how it is seen from outside. */
export interface Trial {
  url: string
  pages: readonly string[]
  /** Requests that reached a loader or an action so far. */
  handled(): Promise<number>
  running(): boolean
  output(): string
}

const stack = /\n {4}at .*:\d|node_modules\//

/** What is wrong with an answer, or `null`. */
function fault(answer: RawAnswer | null): string | null {
  if (answer === null) return 'no answer'
  if (answer.status >= 500) return `status ${answer.status}`
  if (!(answer.status >= 200)) return 'no status'
  return stack.test(answer.body) || stack.test(JSON.stringify(answer.headers)) ? 'a stack trace' : null
}

const excerpt = ({ family, bytes }: OddRequest) =>
  `${family}: ${JSON.stringify(bytes.subarray(0, 300).toString('latin1'))}`

/** Sends so many odd requests and judges the answers. */
export async function trial(count: number, on: Trial, { seed, progress }: DrillOptions): Promise<DrillResult> {
  const random = seeded(seed)
  const address = addressOf(on.url)
  const target: Target = { host: new URL(on.url).host, pages: on.pages, forms }
  const requests = Array.from({ length: count }, () => oddRequest(random, target))
  const failures: string[] = []
  const times: number[] = []
  const plain: number[] = []
  const statuses = new Map<number, number>()
  const plainest = `GET /health/live HTTP/1.1\r\nHost: ${target.host}\r\n\r\n`
  const before = await on.handled()
  let done = 0
  await inParallel(requests, width, async (request) => {
    if (!on.running()) return
    const answer = await rawRequest(address, request.bytes, { half: request.half, head: request.head })
    const found = fault(answer)
    if (found !== null) failures.push(`${found} to ${excerpt(request)}`)
    if (answer !== null) {
      times.push(answer.milliseconds)
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    }
    done++
    if (done % plainEvery === 0) plain.push((await rawRequest(address, plainest))?.milliseconds ?? 0)
    if (done % 1_000 === 0) progress(`${done} of ${count}`)
  })
  if (!on.running()) failures.push('The server has ended.')
  if (/"level":"fatal"|uncaught/i.test(on.output()))
    failures.push('The server has written of an error nobody expected.')
  const reached = on.running() ? (await on.handled()) - before : 0
  const limited = statuses.get(429) ?? 0
  const slow = quantile(times, 0.99)
  const floor = quantile(plain, 0.99)
  if (slow > slowestMilliseconds + floor) {
    failures.push(`The 99th percentile is ${Math.round(slow)} ms, that of the plainest answer ${Math.round(floor)} ms.`)
  }
  if (limited > count * 0.01) failures.push(`${limited} requests met the rate limit.`)
  return {
    tries: count,
    reached,
    failures,
    figures: {
      'p50 ms': Math.round(quantile(times, 0.5) * 10) / 10,
      'p99 ms': Math.round(slow * 10) / 10,
      'p99 ms of the plainest answer': Math.round(floor * 10) / 10,
      statuses: [...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, times]) => `${status}: ${times}`)
        .join(', '),
    },
  }
}
