import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { newDataFolder, removeDataFolder } from '../../../app/programs/drills/house/data-folder'
import { type DrillProcess, freePort, startProcess } from '../../../app/programs/drills/house/processes'
import { root } from '../../../app/programs/prepare.mjs'
import { cpuTime, residentMemory, unpin } from '../machine'
import { preparePeer } from '../peers'
import { digits, type RowNotes, time, timeWithSpread } from '../report'
import type { Row, Run } from '../run'
import { median } from '../stats'
import { answered } from '../web'
import { startWorker } from '../worker'
import { writeViews } from './pages'

interface Start {
  milliseconds: number
  /** CPU time of the web process until then, without the processes it starts. */
  cpu: number
  /** Megabytes of the web process some seconds after its first answer; 0 when it was not waited for. */
  resident: number
}

const idleMs = 5_000
/** What a new checkout does not have, or the program does not need. */
const leftOut = ['node_modules', 'build', 'tests', 'docs']

/** A copy of the project as it is after `npm ci`: packages, but neither client nor build nor data. */
function newCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-checkout-'))
  for (const name of readdirSync(root)) {
    if (name.startsWith('.') || leftOut.includes(name)) continue
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (from) => from !== join(root, 'app/lib/generated'),
    })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

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
  const cpu = cpuTime(child.pid)
  let resident = 0
  if (waitIdle) {
    await sleep(idleMs)
    resident = residentMemory(child.pid)
  }
  await child.end('SIGTERM')
  return { milliseconds, cpu, resident }
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  const turns = run.quick ? 2 : 5
  await preparePeer('remix')
  const databaseUrl = await run.databases.demo()
  const catalogue = startWorker('./workers/catalogue.ts', [], { DATABASE_URL: databaseUrl, MARKTLOTSE_MODE: 'demo' })
  const views = await writeViews(run, catalogue, ['/katalog']).finally(() => catalogue.end())
  const dataFolder = newDataFolder()
  const checkout = newCheckout()
  const ours = (port: number) =>
    startProcess('tests/bench/servers/start-in.mjs', [checkout, 'app/programs/start.mjs', '--data', dataFolder], {
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
      'first start with packages, build included: to the first page',
      `${time(first.milliseconds)}, ${time(first.cpu)} of it CPU of the web process`,
      '≤ 15 s',
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
    const cpuOf = (starts: readonly Start[]) => median(starts.map(({ cpu }) => cpu))
    notes.numbers.laterCpu = cpuOf(later)
    notes.numbers.later = median(times(later))
    notes.numbers.stock = median(times(peer))
    notes.judge(
      'later start: to the first page',
      `${timeWithSpread(median(times(later)), times(later))}, ${time(cpuOf(later))} of it CPU of the web process`,
      '≤ 3 s',
      median(times(later)) <= 3_000,
    )
    notes.tell(
      'stock Remix, no database: to the first page',
      `${timeWithSpread(median(times(peer)), times(peer))}, ${time(cpuOf(peer))} CPU`,
    )
    const [resident = 0, peerResident = 0] = [later.at(-1)?.resident, peer.at(-1)?.resident]
    notes.numbers.resident = resident
    notes.judge(
      'idle memory of the web process',
      `${digits(resident)} MB (stock Remix ${digits(peerResident)} MB)`,
      '≤ 350 MB',
      resident <= 350,
    )
    notes.note(
      'a new checkout with packages, on every core; "npm start" with its own database and the data of the demonstration',
    )
    notes.leaveOut('start of Strapi', 'there is no such peer')
  } finally {
    await removeDataFolder(dataFolder)
    rmSync(checkout, { recursive: true, force: true })
  }
}

export const row: Row = { id: 'B12', title: 'Start and memory', measure }
