import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../drills/house/processes'
import { addressOf, rawRequest } from '../drills/house/raw-http'
import { bareEnvironment, type Carried } from './carry-out'

/** The user `node` of the image, whose number is the same there. */
const nodeUser = 1_000
const readyWithinMs = 90_000

/** What an operator has to say; names that are seen to be invented. */
export const operator = {
  PUBLIC_URL: 'https://markt.example',
  OPERATOR_NAME: 'Beispielbetreiberin',
  OPERATOR_ADDRESS: 'Musterweg 1; 00000 Musterstadt',
  OPERATOR_REPRESENTATIVE: 'Erika Beispiel, Leitung',
  OPERATOR_EMAIL: 'post@markt.example',
  OPERATOR_PHONE: '+49 000 0',
  PRIVACY_CONTACT: 'Datenschutz',
  ACCESSIBILITY_CONTACT: 'Barrierefreiheit',
  ACCESSIBILITY_ENFORCEMENT_BODY: 'Beispielstelle',
}

/** A folder that the user of the image may write, as the one that `compose.yaml` mounts. */
function folderOfImage(image: Carried): string {
  const folder = join(image.root, 'backups')
  mkdirSync(folder)
  if (process.getuid?.() === 0 && image.user === 'node') chownSync(folder, nodeUser, nodeUser)
  return folder
}

/** Starts a command line in a carried out stage, as the user it names. */
function start(image: Carried, command: readonly string[], env: Record<string, string>) {
  const asUser = process.getuid?.() === 0 && image.user === 'node' ? { uid: nodeUser, gid: nodeUser } : {}
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: join(image.root, image.workdir),
    env: { ...bareEnvironment(image.root), ...image.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...asUser,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string)
  return { child, ended, output: () => output }
}

async function runToEnd(image: Carried, command: readonly string[], env: Record<string, string>) {
  const started = start(image, command, env)
  return { code: await started.ended, output: started.output() }
}

async function answers(address: string, { child, output }: ReturnType<typeof start>): Promise<number> {
  const since = performance.now()
  while (!(await fetch(address).catch(() => null))?.ok) {
    if (child.exitCode !== null || performance.now() - since > readyWithinMs) {
      child.kill('SIGKILL')
      throw new Error(`${address} does not answer: ${output().slice(-1_500)}`)
    }
    await sleep(50)
  }
  return performance.now() - since
}

/** The number of the user a process runs as, where the system tells. */
const userOf = (pid: number): string => {
  try {
    return /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 'unknown'
  } catch {
    return 'unknown'
  }
}

export interface ImageTrial {
  failures: string[]
  figures: Record<string, number | string>
}

const built = (...words: string[]) => ['node', 'app/programs/built.mjs', ...words]
const worker = built('worker')
const migrate = built('db-migrate')

/** The operator's commands: a backup is written, read and restored into another database, and that one is indexed. */
async function tryCommands(image: Carried, from: string, into: string): Promise<string[]> {
  const file = join(folderOfImage(image), 'trial.gz')
  const steps: [words: string[], databaseUrl: string, says: RegExp][] = [
    [['listings-curated'], from, /./],
    [['backup', file], from, /^\d+ rows of .+ written to /m],
    [['backup', '--check', file], from, /is whole: \d+ rows in /],
    [['restore', file], into, /^\d+ rows of .+ restored/m],
    [['search-reindex'], into, /^([1-9]\d*) of \1 published variants indexed/m],
    [['feedback-list'], into, /./],
  ]
  const failures: string[] = []
  for (const [words, databaseUrl, says] of steps) {
    const { code, output } = await runToEnd(image, built(...words), { ...operator, DATABASE_URL: databaseUrl })
    if (code !== 0 || !says.test(output)) failures.push(`${words[0]} ended with ${code}: ${output.slice(-500)}`)
  }
  return failures
}

/** Runs what the image is for, in production, on an empty database; commands restore into a second one. */
export async function tryImage(image: Carried, databaseUrl: string, secondUrl: string): Promise<ImageTrial> {
  const failures: string[] = []
  const expect = (what: string, holds: boolean) => {
    if (!holds) failures.push(what)
  }
  const [port, webPrivate, workerPrivate] = [await freePort(), await freePort(), await freePort()]
  const web = { ...operator, DATABASE_URL: databaseUrl, PORT: String(port), PRIVATE_PORT: String(webPrivate) }

  const bare = await runToEnd(image, image.command, { DATABASE_URL: databaseUrl })
  expect('It starts without an imprint.', bare.code === 1 && /OPERATOR_NAME is not set/.test(bare.output))
  const early = await runToEnd(image, image.command, web)
  expect('It starts on an empty database.', early.code === 1 && /run "npm run db:migrate" once/.test(early.output))
  const both = await Promise.all([1, 2].map(() => runToEnd(image, migrate, { DATABASE_URL: databaseUrl })))
  for (const { code, output } of both) expect(`db:migrate ended with ${code}: ${output.slice(-500)}`, code === 0)
  const applied = both.reduce((sum, { output }) => sum + (output.match(/^applied /gm)?.length ?? 0), 0)

  const serving = start(image, image.command, web)
  const working = start(image, worker, { ...web, PRIVATE_PORT: String(workerPrivate) })
  const readyMs = await answers(`http://127.0.0.1:${port}/health/ready`, serving)
  await answers(`http://127.0.0.1:${workerPrivate}/health/ready`, working)
  const pages: Record<string, string> = {}
  for (const path of ['/', '/katalog', '/impressum', '/en/katalog?suche=Datenplattform']) {
    const head = `GET ${path} HTTP/1.1\r\nhost: markt.example\r\n\r\n`
    const answer = await rawRequest(addressOf(`http://127.0.0.1:${port}`), head)
    expect(`${path} answers ${answer?.status}.`, answer?.status === 200)
    pages[path] = answer?.body ?? ''
  }
  expect('The imprint does not name the operator.', pages['/impressum']?.includes('Beispielbetreiberin') === true)
  const health = await runToEnd(
    image,
    image.health.map((part) => part.replace(':3000/', `:${port}/`)),
    {},
  )
  expect('The health check fails.', health.code === 0)
  const users = [serving, working].map(({ child }) => userOf(child.pid ?? 0))
  expect(`The processes run as ${users.join(' and ')}.`, process.getuid?.() !== 0 || users.every((one) => one !== '0'))
  failures.push(...(await tryCommands(image, databaseUrl, secondUrl)))
  const since = performance.now()
  for (const { child } of [serving, working]) child.kill('SIGTERM')
  const codes = await Promise.all([serving.ended, working.ended])
  expect(
    `SIGTERM ends them with ${codes.join(' and ')}.`,
    codes.every((code) => code === 0),
  )
  return {
    failures,
    figures: {
      'migrations applied by two at once': applied,
      'web process ready after ms': Math.round(readyMs),
      'ended after SIGTERM in ms': Math.round(performance.now() - since),
      'user of the processes': users.join(', '),
    },
  }
}
