import { setTimeout as sleep } from 'node:timers/promises'
import { unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { checkWorkbook } from '../../../app/lib/spreadsheet/limits'
import { odsFile } from '../../../app/lib/spreadsheet/ods.server'
import type { SpreadsheetFormat, Workbook } from '../../../app/lib/spreadsheet/workbook'
import { writeSpreadsheet } from '../../../app/lib/spreadsheet/writer.server'
import { cellReader } from '../../../app/lib/spreadsheet/xlsx/cells'
import { xlsxFile } from '../../../app/lib/spreadsheet/xlsx.server'
import { getComparisonFile } from '../../../app/modules/comparison/queries.server/comparison-file.server'
import { sampleComparison } from '../../factories/sample-comparison'
import { cellCount, comparisonWorkbook, fileMeta } from '../comparison-workbook'
import { type LoopDelay, watchBeside } from '../event-loop'
import { serveCalls } from '../worker'

export type SpreadsheetContender = 'ods' | 'zip' | 'xlsx' | 'write-excel-file'

export interface Written {
  milliseconds: number
  /** CPU time of this process meanwhile, in milliseconds. */
  cpu: number
  bytes: number
}

/* Spreadsheets in a process of its own: by our writers, and by the bare packages with the same cells or bytes. */
let workbook: Workbook = comparisonWorkbook(1)
let write: () => Uint8Array | Promise<Uint8Array> = () => odsFile(workbook)

/** What is written, ready to be measured: for the packages, their own form of the same. */
const contenders: Readonly<Record<SpreadsheetContender, () => typeof write>> = {
  ods: () => () => {
    checkWorkbook(workbook)
    return odsFile(workbook)
  },
  zip: () => {
    const parts = unzipSync(odsFile(workbook))
    return () => zipSync(parts)
  },
  xlsx: () => () => {
    checkWorkbook(workbook)
    return xlsxFile(workbook)
  },
  'write-excel-file': () => {
    const read = cellReader(workbook)
    const sheets = workbook.sheets.map((sheet) => ({
      data: read(sheet).data,
      sheet: sheet.name,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: sheet.columns.map(({ width }) => ({ width: width / 2 })),
    }))
    return () => writeExcelFile(sheets).toBuffer()
  },
}

async function timed(work: () => Promise<number>): Promise<Written> {
  const before = process.cpuUsage()
  const since = performance.now()
  const bytes = await work()
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: performance.now() - since, cpu: (user + system) / 1_000, bytes }
}

async function settled(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.()
    await sleep(20)
  }
  return process.memoryUsage.rss() / 2 ** 20
}

serveCalls({
  /** Returns how many cells are written. */
  prepare: ({ contender, times }: { contender: SpreadsheetContender; times: number }) => {
    workbook = comparisonWorkbook(times)
    write = contenders[contender]()
    return cellCount(workbook)
  },
  write: () => timed(async () => (await write()).byteLength),
  /** Megabytes that the process had at most while it wrote, beyond what it has at rest. */
  peak: async (turns: number) => {
    const before = await settled()
    for (let turn = 0; turn < turns; turn++) await write()
    return process.resourceUsage().maxRSS / 1024 - before
  },
  /** Makes the file from the compared answers, as an answer of the server does: sheets in turns, then the thread. */
  asServed: async (format: SpreadsheetFormat): Promise<Written & LoopDelay> => {
    const sheet = sampleComparison()
    const watch = watchBeside()
    await sleep(20)
    const written = await timed(async () => (await getComparisonFile(sheet, format, fileMeta)).bytes.byteLength)
    return { ...written, ...(await watch.stop()) }
  },
  /** Milliseconds to compare eight variants, from their snapshots to the rows of every page and file. */
  compared: () => {
    const since = performance.now()
    sampleComparison()
    return performance.now() - since
  },
  /** Writes in the thread, as the server does. */
  inThread: async ({ format, times }: { format: SpreadsheetFormat; times: number }): Promise<Written & LoopDelay> => {
    workbook = comparisonWorkbook(times)
    const watch = watchBeside()
    await sleep(20)
    const written = await timed(async () => (await writeSpreadsheet(workbook, format)).byteLength)
    return { ...written, ...(await watch.stop()) }
  },
})
