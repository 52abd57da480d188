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
import { newStrapiProject, strapiList } from '../strapi'
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

/** One start, or several with their spread, for people. */
function startText(starts: readonly Start[]): string {
  const times = starts.map(({ milliseconds }) => milliseconds)
  const text = times.length === 1 ? time(middle(starts)) : timeWithSpread(middle(starts), times)
  return `${text}, ${time(median(starts.map(({ cpu }) => cpu)))} of it CPU`
}

const middle = (starts: readonly Start[]) => median(starts.map(({ milliseconds }) => milliseconds))
const idle = (starts: readonly Start[]) => starts.at(-1)?.resident ?? 0

interface Starts {
  first: Start
  later: Start[]
  stock: Start[]
  strapiFirst: Start
  strapi: Start[]
}

function judge(notes: RowNotes, { first, later, stock, strapiFirst, strapi }: Starts): void {
  Object.assign(notes.numbers, {
    first: first.milliseconds,
    later: middle(later),
    laterCpu: median(later.map(({ cpu }) => cpu)),
    stock: middle(stock),
    resident: idle(later),
    stockResident: idle(stock),
    strapiFirst: strapiFirst.milliseconds,
    strapi: middle(strapi),
    strapiResident: idle(strapi),
  })
  notes.judge(
    'first start with packages, build included: to the first page',
    `${startText([first])} of the web process`,
    '≤ 15 s',
    first.milliseconds <= 15_000,
  )
  notes.judge(
    'later start: to the first page',
    `${startText(later)} of the web process`,
    '≤ 3 s',
    middle(later) <= 3_000,
  )
  notes.tell('stock Remix, no database: to the first page', startText(stock))
  notes.tell('Strapi, first start on an empty database: to the first list', startText([strapiFirst]))
  notes.tell('Strapi, later start: to the first list', startText(strapi))
  notes.judge(
    'idle memory of the web process',
    `${digits(idle(later))} MB (stock Remix ${digits(idle(stock))} MB, Strapi ${digits(idle(strapi))} MB)`,
    '≤ 350 MB',
    idle(later) <= 350,
  )
  notes.note(
    'a new checkout with packages, on every core; "npm start" with its own database and the data of the demonstration',
  )
  notes.note(
    'Strapi has less to do: its database server runs already and does not wait for the disk, its list is JSON without entries, and its administration is neither built nor served; a first start of it makes the schema, and builds nothing',
  )
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  const turns = run.quick ? 2 : 5
  await preparePeer('remix')
  const databaseUrl = await run.databases.demo()
  const catalogue = startWorker('./workers/catalogue.ts', [], { DATABASE_URL: databaseUrl, MARKTLOTSE_MODE: 'demo' })
  const views = await writeViews(run, catalogue, ['/katalog']).finally(() => catalogue.end())
  const project = await newStrapiProject(await run.databases.bare())
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
    const starts: Starts = {
      first: await startOnce('npm start', ours, '/', false),
      strapiFirst: await startOnce('Strapi', project.start, strapiList, false),
      later: [],
      stock: [],
      strapi: [],
    }
    for (let turn = 0; turn < turns; turn++) {
      run.progress(`starting again, ${turn + 1} of ${turns}`)
      const last = turn === turns - 1
      starts.later.push(await startOnce('npm start', ours, '/', last))
      starts.stock.push(await startOnce('stock Remix', stock, '/katalog', last))
      starts.strapi.push(await startOnce('Strapi', project.start, strapiList, last))
    }
    judge(notes, starts)
  } finally {
    project.remove()
    await removeDataFolder(dataFolder)
    rmSync(checkout, { recursive: true, force: true })
  }
}

export const row: Row = { id: 'B12', title: 'Start and memory', measure }
