import { setTimeout as sleep } from 'node:timers/promises'
import {
  type DrillProcess,
  freePort,
  newDataFolder,
  removeDataFolder,
  startProcess,
} from '../../../app/programs/drills/processes'
import { residentMemory, unpin } from '../machine'
import { preparePeer } from '../peers'
import { digits, type RowNotes, time, timeWithSpread } from '../report'
import type { Row, Run } from '../run'
import { median } from '../stats'
import { answered } from '../web'
import { startWorker } from '../worker'
import { writeViews } from './pages'

interface Start {
  milliseconds: number
  /** Megabytes of the web process some seconds after its first answer; 0 when it was not waited for. */
  resident: number
}

const idleMs = 5_000

/** Starts a program, waits for its first 200 and, where wanted, for its idle memory; then ends it. */
async function startOnce(
  name: string,
  start: (port: number) => DrillProcess,
  path: string,
  waitIdle: boolean,
): Promise<Start> {
  const port = await freePort()
  const since = performance.now()
  const child = start(port)
  unpin(child.pid)
  await answered(name, child, `http://127.0.0.1:${port}${path}`)
  const milliseconds = performance.now() - since
  let resident = 0
  if (waitIdle) {
    await sleep(idleMs)
    resident = residentMemory(child.pid)
  }
  await child.end('SIGTERM')
  return { milliseconds, resident }
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  const turns = run.quick ? 2 : 5
  await preparePeer('remix')
  const databaseUrl = await run.databases.demo()
  const catalogue = startWorker('./workers/catalogue.ts', [], { DATABASE_URL: databaseUrl, MARKTLOTSE_MODE: 'demo' })
  const views = await writeViews(run, catalogue, ['/katalog']).finally(() => catalogue.end())
  const dataFolder = newDataFolder()
  const ours = (port: number) =>
    startProcess('app/programs/start.mjs', ['--data', dataFolder], {
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: '',
      LOG_LEVEL: 'warn',
    })
  const stock = (port: number) =>
    startProcess('tests/bench/peers/remix/server.ts', [], {
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: '',
      BENCH_VIEWS: views,
    })
  try {
    run.progress('starting for the first time')
    const first = await startOnce('npm start', ours, '/', false)
    notes.numbers.first = first.milliseconds
    notes.judge(
      'first start with packages and build: to the first page',
      time(first.milliseconds),
      '≤ 15 s including the build',
      first.milliseconds <= 15_000,
    )
    const later: Start[] = []
    const peer: Start[] = []
    for (let turn = 0; turn < turns; turn++) {
      run.progress(`starting again, ${turn + 1} of ${turns}`)
      later.push(await startOnce('npm start', ours, '/', turn === turns - 1))
      peer.push(await startOnce('stock Remix', stock, '/katalog', turn === turns - 1))
    }
    const times = (starts: readonly Start[]) => starts.map(({ milliseconds }) => milliseconds)
    notes.numbers.later = median(times(later))
    notes.numbers.stock = median(times(peer))
    notes.judge(
      'later start: to the first page',
      timeWithSpread(median(times(later)), times(later)),
      '≤ 3 s',
      median(times(later)) <= 3_000,
    )
    notes.tell('stock Remix, no database: to the first page', timeWithSpread(median(times(peer)), times(peer)))
    const [resident = 0, peerResident = 0] = [later.at(-1)?.resident, peer.at(-1)?.resident]
    notes.numbers.resident = resident
    notes.judge(
      'idle memory of the web process',
      `${digits(resident)} MB (stock Remix ${digits(peerResident)} MB)`,
      '≤ 350 MB',
      resident <= 350,
    )
    notes.note('programs may use every core here; the web process of "npm start" on the data of the demonstration')
    notes.leaveOut('start of Strapi', 'there is no such peer')
  } finally {
    await removeDataFolder(dataFolder)
  }
}

export const row: Row = { id: 'B12', title: 'Start and memory', measure }
