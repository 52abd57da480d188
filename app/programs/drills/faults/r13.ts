import { setTimeout as sleep } from 'node:timers/promises'
import { type Drill, type DrillOptions, type DrillResult, quantile, seeded } from '../house/drill'
import { isReady, unlimited } from '../house/market'
import { type DrillProcess, freePort, startProcess } from '../house/processes'
import { rawRequest } from '../house/raw-http'
import { rowsOf } from '../house/rows'
import { searchFailures, visitedPages } from '../house/searched-pages'
import { type Load, startLoad, statusCounts } from './mixed-load'

const exitWithinMs = 10_000
const width = 6

async function startServer(databaseUrl: string, port: number): Promise<DrillProcess> {
  const server = startProcess('app/programs/server.ts', [], {
    ...unlimited,
    ...{ MARKTLOTSE_MODE: 'demo', HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: databaseUrl },
    PAGE_CACHE_MB: '0',
  })
  const until = performance.now() + 60_000
  while (!(await isReady(port))) {
    if (!server.running() || performance.now() > until) {
      await server.end('SIGKILL')
      throw new Error(`The server did not get ready: ${server.output().slice(-1_000)}`)
    }
    await sleep(25)
  }
  return server
}

/** A form whose head is there before the end is asked for, and whose text comes after it. */
async function slowForm(port: number, text: string, told: Promise<void>): Promise<number> {
  const body = new URLSearchParams({ text, page: '/', address: '' }).toString()
  const answer = await rawRequest({ host: '127.0.0.1', port }, async (socket) => {
    socket.write(
      `POST /barrierefreiheit/melden HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\n` +
        `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
    )
    await told
    await sleep(300)
    if (!socket.destroyed) socket.write(body)
  })
  return answer?.status ?? 0
}

/** Requests that the server had taken and did not answer whole; a refused connection was never taken. */
const dropped = ({ answers }: Load) =>
  answers.filter(({ status, fault }) => (status === 0 && fault !== 'ECONNREFUSED') || status >= 500)

/** Done to the server instead of telling it to end in order. */
type Ending = (server: DrillProcess) => void

const inOrder: Ending = ({ pid }) => process.kill(pid, 'SIGTERM')

async function trials(count: number, { seed, progress, house }: DrillOptions, ending: Ending): Promise<DrillResult> {
  const random = seeded(seed)
  const { databaseUrl, stop } = await house({ env: { PRIVATE_PORT: 'off' } })
  await stop()
  const failures: string[] = []
  const times: number[] = []
  let [reached, answers, acknowledged] = [0, 0, 0]
  for (let index = 0; index < count; index++) {
    const port = await freePort()
    const server = await startServer(databaseUrl, port)
    if (index === 0) failures.push(...(await searchFailures(`http://127.0.0.1:${port}`, visitedPages)))
    const prefix = `r13 ${seed} ${index}`
    const load = startLoad(`http://127.0.0.1:${port}`, { width, pages: visitedPages, formEvery: 3, prefix })
    await sleep(300 + random.below(700))
    let tell = () => {}
    const told = new Promise<void>((resolve) => {
      tell = resolve
    })
    const slow = slowForm(port, `${prefix} slow`, told)
    await sleep(50)
    const before = load.answers.length
    const since = performance.now()
    ending(server)
    tell()
    const code = await Promise.race([server.ended, sleep(exitWithinMs + 2_000, 'running' as const)])
    times.push(performance.now() - since)
    if (code !== 0) failures.push(`Try ${index}: ended with ${code}.`)
    const took = Math.round(times.at(-1) ?? 0)
    if (took > exitWithinMs) failures.push(`Try ${index}: ended only after ${took} ms.`)
    if (code === 'running') await server.end('SIGKILL')
    await load.stop()
    // Requests that were on their way when the end was asked for, besides the slow form.
    if (load.answers.slice(before).some(({ status }) => status > 0)) reached += 1
    const broken = dropped(load)
    if (broken.length > 0) failures.push(`Try ${index}: ${statusCounts(broken)} of ${load.answers.length} answers.`)
    if ((await slow) !== 303) failures.push(`Try ${index}: the form on its way got ${await slow}.`)
    const stored = await rowsOf<{ text: string }>(databaseUrl, 'SELECT text FROM "BarrierReport" WHERE text LIKE $1', [
      `${prefix} %`,
    ])
    const there = new Set(stored.map(({ text }) => text))
    const lost = load.acknowledged.filter((text) => !there.has(text))
    if (lost.length > 0) failures.push(`Try ${index}: ${lost.length} acknowledged reports are lost.`)
    answers += load.answers.filter(({ status }) => status > 0).length
    acknowledged += load.acknowledged.length
    progress(`${index + 1} of ${count}`)
  }
  return {
    tries: count,
    reached,
    failures,
    figures: {
      answers,
      'acknowledged writes': acknowledged,
      'ended after p50 ms': Math.round(quantile(times, 0.5)),
      'ended after max ms': Math.round(Math.max(0, ...times)),
    },
  }
}

export const drill: Drill = {
  id: 'r13',
  title: 'SIGTERM under load: every accepted request is answered, the process ends in time',
  fullCount: 50,
  minimum: 2,
  mustReach: 1,
  run: (count, options) => trials(count, options, inOrder),
  async planted(options) {
    return [
      { fault: 'none', result: await trials(1, options, inOrder) },
      { fault: 'killed at once', result: await trials(1, options, ({ pid }) => process.kill(pid, 'SIGKILL')) },
      {
        fault: 'a process that hangs',
        result: await trials(1, options, ({ pid }) => {
          process.kill(pid, 'SIGSTOP')
          process.kill(pid, 'SIGTERM')
        }),
      },
    ]
  },
}
