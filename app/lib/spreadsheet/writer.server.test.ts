import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleWorkbook } from '../../../tests/factories/sample-workbook'
import { heldSheets } from '../../../tests/spreadsheets/held'
import { readOds } from '../../../tests/spreadsheets/read-ods'
import { readXlsx } from '../../../tests/spreadsheets/read-xlsx'
import { csvFile } from './csv'
import { odsFile } from './ods.server'
import type { Cell, Workbook } from './workbook'
import { SpreadsheetWriter, writeSpreadsheet } from './writer.server'

const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-writer-'))
const root = join(import.meta.dirname, '../../..')
const bundleFolder = join(root, '.cache/spreadsheet-bundle')
afterAll(() => {
  for (const path of [folder, bundleFolder]) rmSync(path, { recursive: true, force: true })
})

/** A writer whose thread does as the last keyword of the workbook says. */
function unruly(options: { mostWaiting?: number; timeLimitMs?: number } = {}): SpreadsheetWriter {
  const thread = join(folder, 'thread.mjs')
  writeFileSync(
    thread,
    `import { parentPort } from 'node:worker_threads'
     let word
     parentPort.on('message', (request) => {
       if (request.step === 'begin') word = request.workbook.keywords.at(-1)
       if (request.step !== 'write') return
       if (word === 'throw') throw new Error('thrown in the thread')
       if (word === 'exit') process.exit(3)
       if (word === 'spin') for (;;) {}
       if (word === 'fill') for (const held = []; ; ) held.push(new Array(1e5).fill(held.length))
       if (word === 'refuse') return parentPort.postMessage({ error: new RangeError('refused') })
       setTimeout(() => parentPort.postMessage({ result: new Uint8Array([7]) }), 50)
     })`,
  )
  return new SpreadsheetWriter({ thread, mostWaiting: 20, timeLimitMs: 20_000, ...options })
}

const told = (word: string): Workbook => ({ ...sampleWorkbook(), keywords: [word] })
const fine = new Uint8Array([7])

describe('the writer', () => {
  it('writes every format in its thread', async () => {
    const sample = sampleWorkbook()
    const [ods, xlsx, csv] = await Promise.all(
      (['ods', 'xlsx', 'csv'] as const).map((format) => writeSpreadsheet(sample, format)),
    )
    expect(readOds(ods as Uint8Array)).toEqual(heldSheets(sample))
    expect(readXlsx(xlsx as Uint8Array)).toEqual(heldSheets(sample))
    expect(csv).toEqual(csvFile(sample))
  })

  it('says what is wrong with a workbook and goes on', async () => {
    await expect(writeSpreadsheet({ ...sampleWorkbook(), sheets: [] }, 'ods')).rejects.toThrow(RangeError)
    expect(await writeSpreadsheet(sampleWorkbook(), 'ods')).toEqual(odsFile(sampleWorkbook()))
  })

  it('refuses what cannot be handed over, and goes on', async () => {
    const writer = unruly()
    const strange = { ...told('write'), title: (() => '') as unknown as string }
    await expect(writer.write(strange, 'ods')).rejects.toThrow(/could not be cloned/)
    expect(await writer.write(told('write'), 'ods')).toEqual(fine)
  })
})

describe('a thread', () => {
  it.each([
    ['throw', /thrown in the thread/],
    ['exit', /ended with 3/],
    ['fill', /memory/],
    ['refuse', /refused/],
  ])('that does "%s" fails its job alone', async (word, reason) => {
    const writer = unruly()
    const jobs = [
      writer.write(told('write'), 'ods'),
      writer.write(told(word), 'ods'),
      writer.write(told('write'), 'ods'),
    ]
    const [before, failed, after] = await Promise.allSettled(jobs)
    expect(before).toMatchObject({ value: fine })
    expect(failed?.status === 'rejected' && String(failed.reason)).toMatch(reason)
    expect(after).toMatchObject({ value: fine })
  })

  it('that takes too long is given up, and the next job is written', async () => {
    const writer = unruly({ timeLimitMs: 500 })
    const [late, next] = await Promise.allSettled([
      writer.write(told('spin'), 'ods'),
      writer.write(told('write'), 'ods'),
    ])
    expect(late).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
    expect(next).toMatchObject({ value: fine })
  })

  it('that cannot start fails its jobs', async () => {
    const writer = new SpreadsheetWriter({ thread: join(folder, 'none.mjs'), mostWaiting: 2, timeLimitMs: 5_000 })
    await expect(writer.write(told('write'), 'ods')).rejects.toThrow(/none\.mjs/)
    await expect(writer.write(told('write'), 'ods')).rejects.toThrow(/none\.mjs/)
  })
})

it('lets so many jobs wait and no more', async () => {
  const writer = unruly({ mostWaiting: 2 })
  const jobs = [1, 2, 3].map(() => writer.write(told('write'), 'ods'))
  await expect(writer.write(told('write'), 'ods')).rejects.toMatchObject({ code: 'unavailable' })
  expect(await Promise.all(jobs)).toEqual([fine, fine, fine])
  expect(await writer.write(told('write'), 'ods')).toEqual(fine)
})

it('holds the event loop only shortly, however large the workbook', async () => {
  const cells = (row: number): Cell[] =>
    Array.from({ length: 20 }, (_, column) => ({ type: 'text', text: `Wert ${row}-${column}`, style: 'value' }))
  const sheet = {
    name: 'Blatt',
    columns: cells(0).map(() => ({ width: 20 })),
    rows: Array.from({ length: 4_000 }, (_, row) => ({ cells: cells(row) })),
  }
  await writeSpreadsheet(sampleWorkbook(), 'ods')
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  await sleep(20)
  delays.reset()
  const since = performance.now()
  const file = await writeSpreadsheet({ ...sampleWorkbook(), sheets: [sheet] }, 'ods')
  const took = performance.now() - since
  delays.disable()
  console.log(`80,000 cells: ${Math.round(took)} ms, event loop held for at most ${(delays.max / 1e6).toFixed(1)} ms`)
  expect(file.length).toBeGreaterThan(10_000)
  expect(delays.max / 1e6).toBeLessThan(took)
})

it('works from a bundle, started anywhere, and lets the process end', async () => {
  const entry = join(bundleFolder, 'entry.ts')
  mkdirSync(bundleFolder, { recursive: true })
  writeFileSync(
    entry,
    `import { sampleWorkbook } from '${join(root, 'tests/factories/sample-workbook')}'
     import { writeSpreadsheet } from '${join(root, 'app/lib/spreadsheet/writer.server')}'
     console.log(Buffer.from(await writeSpreadsheet(sampleWorkbook(), 'ods')).toString('base64'))`,
  )
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root,
    build: { ssr: entry, outDir: join(bundleFolder, 'server'), target: 'es2022' },
  })
  const { stdout } = await promisify(execFile)(process.execPath, [join(bundleFolder, 'server/entry.js')], {
    cwd: tmpdir(),
    env: { NODE_ENV: 'production' },
    timeout: 20_000,
  })
  expect(Buffer.from(stdout, 'base64')).toEqual(Buffer.from(odsFile(sampleWorkbook())))
}, 30_000)
