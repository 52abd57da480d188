import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Drill, type DrillOptions, type DrillResult, type PlantedResult, quantile, seeded } from '../house/drill'
import { startProcess } from '../house/processes'
import { addressOf, inParallel, rawRequest } from '../house/raw-http'

/** Memory may grow by this, in bytes. */
const mostGrowth = 50 * 1_048_576
/** What a sender may get rid of before it is told to stop: limit, buffers of both systems, what is thrown away. */
const mostSent = 4 * 1_048_576
/** A body that nobody stops ends here. */
const wholeBody = 8 * 1_048_576
const width = 12
const path = '/barrierefreiheit/melden'

/** Resident memory of a process in bytes. */
function memoryOf(pid: number): number {
  const status = `/proc/${pid}/status`
  const text = existsSync(status)
    ? /VmRSS:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  return Number(text ?? 0) * 1024
}

interface Sent {
  bytes: number
}

/** Writes as long as the other side takes it, at most the whole body. */
async function pour(socket: Socket, sent: Sent, chunk: (bytes: Buffer) => Buffer): Promise<void> {
  const piece = Buffer.alloc(16_384, 'a=1')
  while (!socket.destroyed && sent.bytes < wholeBody) {
    const more = socket.write(chunk(piece))
    sent.bytes += piece.length
    if (more) await sleep(0)
    else await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), sleep(250)])
  }
}

const head = (host: string, type: string, rest: string) =>
  `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: ${type}\r\n${rest}\r\n\r\n`

const urlencoded = 'application/x-www-form-urlencoded'
const kinds = ['announced', 'chunked', 'chunked parts', 'tiny parts'] as const
type Kind = (typeof kinds)[number]

/** Sends one body over the limit and answers how much of it had been sent when the answer came. */
async function overflow(kind: Kind, url: string, salt: number) {
  const { host } = new URL(url)
  const sent: Sent = { bytes: 0 }
  const boundary = `b${salt}`
  const answer = await rawRequest(addressOf(url), async (socket) => {
    if (kind === 'announced') {
      socket.write(head(host, urlencoded, `Content-Length: ${wholeBody}`))
      await pour(socket, sent, (bytes) => bytes)
    } else if (kind === 'tiny parts') {
      const body = Buffer.from(`${'--b\r\n\r\n\r\n'.repeat(10_000)}--b--\r\n`)
      socket.write(head(host, 'multipart/form-data; boundary=b', `Content-Length: ${body.length}`))
      socket.write(body)
      sent.bytes += body.length
    } else {
      const type = kind === 'chunked' ? urlencoded : `multipart/form-data; boundary=${boundary}`
      socket.write(head(host, type, 'Transfer-Encoding: chunked'))
      await pour(socket, sent, (bytes) =>
        Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]),
      )
      if (!socket.destroyed) socket.write('0\r\n\r\n')
    }
  })
  return { answer, sent: sent.bytes }
}

async function trial(
  count: number,
  { url, pid, running }: { url: string; pid: number; running(): boolean },
  { seed, progress }: DrillOptions,
): Promise<DrillResult> {
  const random = seeded(seed)
  const failures: string[] = []
  const times: number[] = []
  let reached = 0
  let mostBytes = 0
  // What the first requests need for good is not growth.
  for (const kind of kinds) await overflow(kind, url, 0)
  const before = memoryOf(pid)
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(pid))
  }, 20)
  let done = 0
  const tries = Array.from({ length: count }, (_, index) => ({
    kind: kinds[index % kinds.length] as Kind,
    salt: random.below(1e9),
  }))
  await inParallel(tries, width, async ({ kind, salt }) => {
    if (!running()) return
    const { answer, sent } = await overflow(kind, url, salt)
    if (answer?.status !== 413) failures.push(`${kind}: ${answer === null ? 'no answer' : `status ${answer.status}`}`)
    else {
      reached++
      times.push(answer.milliseconds)
    }
    if (kind !== 'tiny parts') mostBytes = Math.max(mostBytes, sent)
    if (sent > mostSent) failures.push(`${kind}: ${sent} bytes were taken before the answer`)
    if (++done % 250 === 0) progress(`${done} of ${count}`)
  })
  clearInterval(watch)
  const growth = Math.max(most, memoryOf(pid)) - before
  if (growth > mostGrowth) failures.push(`Memory grew by ${Math.round(growth / 1_048_576)} MB.`)
  if (!running()) failures.push('The server has ended.')
  return {
    tries: count,
    reached,
    failures,
    figures: {
      'memory before, MB': Math.round(before / 1_048_576),
      'growth, MB': Math.round(growth / 1_048_576),
      'most bytes sent before the answer': mostBytes,
      'p99 ms': Math.round(quantile(times, 0.99)),
    },
  }
}

async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const house = await options.house({
    fresh: true,
    env: { RATE_LIMIT_PER_MINUTE: '1000000', RATE_LIMIT_WRITES_PER_MINUTE: '1000000' },
  })
  return trial(count, house, options)
}

async function stub(fault: string, argument: string, options: DrillOptions): Promise<PlantedResult> {
  const server = startProcess('app/programs/drills/requests/f4/taker.ts', [argument])
  try {
    const url = (await server.line(/^ready /)).slice('ready '.length)
    return { fault, result: await trial(40, { url, pid: server.pid, running: server.running }, options) }
  } finally {
    await server.end('SIGKILL')
  }
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  return [
    await stub('none', 'none', options),
    await stub('a body is read whole before it is refused', 'buffers', options),
    await stub('there is no limit', 'takes', options),
  ]
}

/** Bodies over the limit: refused with 413 before they are whole, without memory for them. */
export const drill: Drill = {
  id: 'f4',
  title: 'Bodies over the limit: announced, chunked without a length, 10,000 tiny parts',
  fullCount: 1_000,
  minimum: 80,
  mustReach: 1,
  run,
  planted,
}
