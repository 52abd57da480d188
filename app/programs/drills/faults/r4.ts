import { existsSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkBackup } from '../../../../prisma/backup/read'
import { writeBackup } from '../../../../prisma/backup/write'
import { clusterFolder } from '../../../../prisma/embedded/place'
import { Refusal } from '../../../../prisma/embedded/refusal'
import { embeddedFolder } from '../../commands/open-database'
import { databaseOf, newDataFolder, processesOn, removeDataFolder } from '../house/data-folder'
import { fill, free, mountDisk, unmountDisk } from '../house/disk'
import { type Drill, type DrillOptions, type DrillResult, quantile } from '../house/drill'
import { serve, unlimited } from '../house/market'
import { rowsOf } from '../house/rows'
import { searchFailures, visitedPages } from '../house/searched-pages'
import { type Load, openPage, startLoad, statusCounts } from './mixed-load'

const diskBytes = 400 * 1_048_576
const backWithinMs = 30_000
/** How often the database is made to grow on the full disk. */
const rounds = { least: 4, most: 30 }
/** The database gives room back now and then, with old files of its log and what it clears away: it is taken at once. */
const fillsInARound = 8

/** Rows so large that the log of the database needs new room. */
const grow = (dataFolder: string) =>
  rowsOf(
    databaseOf(dataFolder),
    `INSERT INTO "AuditEvent" ("actor", "action", "entity", "entityId", "details")
     SELECT 'drill', 'fill', 'drill', i::text, jsonb_build_object('x', (SELECT string_agg(md5(random()::text || j::text || i::text), '')
       FROM generate_series(1, 400) AS j)) FROM generate_series(1, 3000) AS i`,
  ).catch(() => [])

/** Reads every row of every table and index: a page that cannot be read is an error. */
async function readWhole(dataFolder: string): Promise<string | null> {
  try {
    const url = databaseOf(dataFolder)
    const file = join(tmpdir(), `marktlotse-r4-${process.pid}-${Date.now()}.gz`)
    await writeBackup(url, file, '0')
    await checkBackup(file)
    rmSync(file)
    await rowsOf(url, 'REINDEX SCHEMA public')
    return null
  } catch (error) {
    return (error as Error).message
  }
}

async function backupOnFullDisk(dataFolder: string): Promise<string[]> {
  const file = join(dataFolder, 'backup.gz')
  const failures: string[] = []
  const outcome = await writeBackup(databaseOf(dataFolder), file, '0').then(
    () => 'was written',
    (error) =>
      error instanceof Refusal && /the disk (?:of the database )?is full/.test(error.message)
        ? null
        : `ended with ${error}`,
  )
  if (outcome !== null) failures.push(`a backup onto the full disk ${outcome}`)
  if (existsSync(file) || readdirSync(dataFolder).some((name) => name.endsWith('.part'))) {
    failures.push('a backup onto the full disk left something behind')
  }
  return failures
}

async function timeUntilBack(url: string): Promise<number> {
  const since = performance.now()
  while (performance.now() - since < backWithinMs) {
    const answers = await Promise.all(visitedPages.map((page) => openPage(url, page)))
    if (answers.every(({ status }) => status === 200)) return performance.now() - since
    await sleep(100)
  }
  return Number.POSITIVE_INFINITY
}

const refusedAsFull = ({ answers }: Load) => answers.filter(({ status }) => status === 503 || status === 507)

/** Fills the disk and keeps it full until visitors have met it, for some rounds at least. */
async function fillUp(dataFolder: string, url: string, prefix: string) {
  const load = startLoad(url, { width: 4, pages: visitedPages, formEvery: 2, prefix, pause: 20, noise: 1_500 })
  await sleep(300)
  fill(dataFolder)
  const failures = await backupOnFullDisk(dataFolder)
  for (let round = 0; round < rounds.most && (round < rounds.least || refusedAsFull(load).length === 0); round++) {
    await grow(dataFolder)
    for (let time = 0; time < fillsInARound; time++) {
      fill(dataFolder)
      await sleep(50)
    }
  }
  await load.stop()
  free(dataFolder)
  return { load, failures }
}

const nothing: DrillResult = { tries: 0, reached: 0, failures: [], figures: {} }

/** Done when there is room again, for the proof. */
type Spoil = (dataFolder: string, acknowledged: readonly string[]) => Promise<unknown>

async function trials(count: number, { progress }: DrillOptions, spoil?: Spoil): Promise<DrillResult> {
  const dataFolder = newDataFolder()
  const failures: string[] = []
  const back: number[] = []
  let [reached, acknowledged, refused] = [0, 0, 0]
  if (!mountDisk(dataFolder, diskBytes)) {
    await removeDataFolder(dataFolder)
    return { ...nothing, notTried: ['a full disk: this user may not mount one'] }
  }
  try {
    const market = await serve(dataFolder, undefined, 240_000, {
      ...unlimited,
      ...{ PAGE_CACHE_MB: '0', DATABASE_STATEMENT_TIMEOUT_MS: '3000' },
    })
    if (!clusterFolder(embeddedFolder(dataFolder)).startsWith(dataFolder)) {
      await market.process.end('SIGTERM')
      return {
        ...nothing,
        notTried: ['a full disk: others may not enter this folder, so the database stands outside it'],
      }
    }
    failures.push(...(await searchFailures(market.url, visitedPages)))
    for (let index = 0; index < count; index++) {
      const prefix = `r4 ${index}`
      const { load, failures: ofBackup } = await fillUp(dataFolder, market.url, prefix)
      failures.push(...ofBackup.map((one) => `Try ${index}: ${one}.`))
      const backMs = await timeUntilBack(market.url)
      back.push(backMs)
      if (!Number.isFinite(backMs)) {
        const state = market.process.running() ? 'runs' : `has ended: ${market.process.lines().slice(-2).join(' | ')}`
        throw new Error(
          `Try ${index}: no pages ${backWithinMs} ms after there was room again; the marketplace ${state}.`,
        )
      }
      await spoil?.(dataFolder, load.acknowledged)
      const wrong = load.answers.filter(({ status }) => ![200, 303, 503, 507].includes(status))
      const full = refusedAsFull(load)
      if (full.length > 0) reached += 1
      refused += full.length
      acknowledged += load.acknowledged.length
      if (wrong.length > 0) failures.push(`Try ${index}: ${statusCounts(wrong)} of ${load.answers.length} answers.`)
      const stored = await rowsOf<{ text: string }>(
        databaseOf(dataFolder),
        'SELECT text FROM "BarrierReport" WHERE text LIKE $1',
        [`${prefix} %`],
      )
      const there = new Set(stored.map(({ text }) => text))
      const lost = load.acknowledged.filter((text) => !there.has(text))
      if (lost.length > 0) failures.push(`Try ${index}: ${lost.length} acknowledged reports are lost.`)
      const unreadable = await readWhole(dataFolder)
      if (unreadable !== null) failures.push(`Try ${index}: not everything can be read: ${unreadable}.`)
      progress(`${index + 1} of ${count}`)
    }
    await market.process.end('SIGTERM')
    const left = processesOn(dataFolder)
    if (left.length > 0) failures.push(`Left running: ${left.join(', ')}.`)
  } catch (error) {
    failures.push((error as Error).message)
  } finally {
    free(dataFolder)
    await removeDataFolder(dataFolder).catch(() => {})
    unmountDisk(dataFolder)
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const figures = {
    'acknowledged writes': acknowledged,
    'refused with 503 or 507': refused,
    'back p50 ms': Math.round(quantile(back, 0.5)),
    'back max ms': Math.round(Math.max(0, ...back.filter(Number.isFinite))),
  }
  return { tries: count, reached, failures, figures }
}

export const drill: Drill = {
  id: 'r4',
  title: 'Disk full during writes and backup',
  fullCount: 20,
  minimum: 1,
  mustReach: 1,
  run: (count, options) => trials(count, options),
  async planted(options) {
    const lose: Spoil = (dataFolder, acknowledged) =>
      rowsOf(databaseOf(dataFolder), 'DELETE FROM "BarrierReport" WHERE text = $1', [acknowledged.at(-1)])
    return [
      { fault: 'none', result: await trials(1, options) },
      { fault: 'an acknowledged write is lost', result: await trials(1, options, lose) },
    ]
  },
}
