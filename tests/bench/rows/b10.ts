import type { LoopDelay } from '../event-loop'
import { interleave } from '../interleave'
import { judgeLag } from '../lag'
import { digits, type RowNotes, time, timeWithSpread } from '../report'
import type { Row, Run } from '../run'
import { median } from '../stats'
import { startWorker } from '../worker'
import type { SpreadsheetContender, Written } from '../workers/spreadsheets'

const file = './workers/spreadsheets.ts'
const formats = [
  { format: 'ods', peer: 'zip', title: 'the bare zip of the same bytes' },
  { format: 'xlsx', peer: 'write-excel-file', title: 'bare write-excel-file with the same cells' },
] as const
const many = 10

/** What is written in turn: ours and the bare packages, and ours with many times the cells. */
const contenders: readonly { contender: SpreadsheetContender; times: number }[] = [
  ...formats.flatMap(({ format, peer }) => [
    { contender: format, times: 1 },
    { contender: peer, times: 1 },
  ]),
  ...formats.map(({ format }) => ({ contender: format, times: many })),
]

async function compare(run: Run, notes: RowNotes): Promise<void> {
  const workers = contenders.map((what) => ({
    ...what,
    name: `${what.contender} ${what.times}`,
    worker: startWorker(file),
  }))
  const cells = new Map<number, number>()
  try {
    for (const { contender, times, worker } of workers) {
      cells.set(times, await worker.call<number>('prepare', { contender, times }))
    }
    run.progress('writing comparisons with ours and the bare packages in turn')
    const race = (rounds: number) =>
      interleave<Written>(
        workers.map(({ name, worker }) => ({ name, measure: () => worker.call<Written>('write') })),
        { rounds, figure: ({ cpu }) => cpu },
      )
    // What the compiler has not seen yet is slow; the first sheets tell of it and not of the writers.
    await race(3)
    const { samples } = await race(run.rounds * 3)
    const of = (contender: SpreadsheetContender, times = 1) => samples.get(`${contender} ${times}`) ?? []
    const cpu = (written: readonly Written[]) => median(written.map((one) => one.cpu))
    const clock = (written: readonly Written[]) => median(written.map(({ milliseconds }) => milliseconds))
    for (const { format, peer, title } of formats) {
      const [own, bare, large] = [of(format), of(peer), of(format, many)]
      const name = format.toUpperCase()
      const ratio = cpu(own) / cpu(bare)
      const growth = cpu(large) / cpu(own)
      notes.numbers[`${format}.ms`] = clock(own)
      notes.numbers[`${format}.ratio`] = ratio
      notes.numbers[`${format}.growth`] = growth
      const against = `${ratio.toFixed(2)}×: ${time(cpu(own))} and ${time(cpu(bare))} of CPU`
      notes.judge(`${name} against ${title}`, against, '≤ 3×', ratio <= 3)
      notes.judge(
        `${name} of ${cells.get(1)} cells, ${digits((own[0]?.bytes ?? 0) / 1024)} kB`,
        timeWithSpread(
          clock(own),
          own.map(({ milliseconds }) => milliseconds),
        ),
        '≤ 1 s',
        clock(own) <= 1_000,
      )
      const grown = `${digits(growth)}×: ${time(cpu(large))} of CPU, ${time(clock(large))} by the clock`
      notes.judge(`${name} of ${cells.get(many)} cells`, grown, '≤ 12×', growth <= 12)
    }
  } finally {
    for (const { worker } of workers) await worker.end()
  }
}

async function memory(run: Run, notes: RowNotes): Promise<void> {
  for (const { format } of formats) {
    for (const times of [1, many]) {
      run.progress(`watching the memory of ${format.toUpperCase()}, ${times} times the cells`)
      const worker = startWorker(file)
      try {
        await worker.call('prepare', { contender: format, times })
        const growth = await worker.call<number>('peak', run.rounds)
        const what = `${format.toUpperCase()}: memory beyond rest, ${times === 1 ? 'a comparison' : `${times} times the cells`}`
        notes.numbers[`${format}.peak.${times}`] = growth
        if (times === 1) notes.judge(what, `${digits(growth)} MB`, '≤ 150 MB', growth <= 150)
        else notes.tell(what, `${digits(growth)} MB`)
      } finally {
        await worker.end()
      }
    }
  }
}

type InThread = Written & LoopDelay

async function thread(run: Run, notes: RowNotes): Promise<void> {
  run.progress('writing in the thread beside the event loop')
  const worker = startWorker(file)
  const write = (format: 'ods' | 'xlsx', times: number) => worker.call<InThread>('inThread', { format, times })
  try {
    const cold = await write('ods', 1)
    notes.numbers['thread.cold'] = cold.milliseconds
    for (const { format } of formats) {
      const served: InThread[] = []
      for (let turn = 0; turn < run.rounds; turn++) served.push(await worker.call<InThread>('asServed', format))
      judgeLag(
        notes,
        `longest hold of the event loop, ${format.toUpperCase()} as served, sheets and all`,
        'written',
        served,
      )
    }
    const compared: number[] = []
    for (let turn = 0; turn < run.rounds; turn++) compared.push(await worker.call<number>('compared'))
    notes.tell('comparing eight variants over every criterion', timeWithSpread(median(compared), compared))
    notes.tell('first spreadsheet, with the start of the thread', `${time(cold.milliseconds)}, held ${time(cold.lag)}`)
    for (const { format } of formats) {
      for (const times of [1, many]) {
        const results: InThread[] = []
        for (let turn = 0; turn < run.rounds; turn++) results.push(await write(format, times))
        notes.numbers[`thread.${format}.${times}`] = median(results.map(({ milliseconds }) => milliseconds))
        const what = `${format.toUpperCase()}${times === 1 ? '' : ` of ${times} times the cells`}`
        judgeLag(notes, `longest hold of the event loop, ${what}`, 'written', results)
      }
    }
  } finally {
    await worker.end()
  }
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  await compare(run, notes)
  await memory(run, notes)
  await thread(run, notes)
}

export const row: Row = { id: 'B10', title: 'Spreadsheets of a comparison', measure }
