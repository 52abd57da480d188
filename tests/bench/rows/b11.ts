import { interleave } from '../interleave'
import { cataloguePaths } from '../paths'
import { timeWithSpread } from '../report'
import type { Row } from '../run'
import { median } from '../stats'
import { startWorker } from '../worker'
import type { Reading } from '../workers/data-layer'

const readings: readonly { reading: Reading; title: string }[] = [
  { reading: 'listing', title: 'the published listing of a page' },
  { reading: 'shortlist', title: 'eight variants of a shortlist' },
]
const least = 0.7
const mostStatements = 3

export const row: Row = {
  id: 'B11',
  title: 'Reading the database, against the bare driver',
  async measure(run, notes) {
    run.progress('furnishing a database')
    const url = await run.databases.demo()
    const worker = startWorker('./workers/data-layer.ts', [], { DATABASE_URL: url, MARKTLOTSE_MODE: 'demo' })
    try {
      const count = run.quick ? 60 : 600
      for (const { reading, title } of readings) {
        run.progress(`reading ${title} in turn`)
        const { samples, steady } = await interleave<number>(
          (['ours', 'raw'] as const).map((name) => ({
            name,
            measure: () => worker.call<number>(name, { reading, count }),
          })),
          { rounds: run.rounds, floor: 'raw', figure: (milliseconds) => milliseconds },
        )
        const times = (name: string) => samples.get(name) ?? []
        const [ours, raw] = [median(times('ours')), median(times('raw'))]
        const statements = await worker.call<number>('statements', reading)
        notes.numbers[`ours.${reading}`] = ours
        notes.numbers[`raw.${reading}`] = raw
        notes.judge(
          `${title}: reads per second against the bare driver`,
          `${(raw / ours).toFixed(2)}×: ${timeWithSpread(ours, times('ours'))} and ${timeWithSpread(raw, times('raw'))}, ${statements} statements`,
          `≥ ${least}×`,
          raw / ours >= least,
          steady,
        )
        notes.draw({
          kind: 'bars',
          name: reading,
          title: `Reading ${title}`,
          unit: 'ms',
          bars: [
            { label: 'ours', values: times('ours'), own: true },
            { label: 'bare driver, prepared', values: times('raw') },
          ],
          target: { value: raw / least, label: `${least} of its speed` },
        })
      }
      const most = await worker.call<number>('pages', [...cataloguePaths])
      notes.require(
        `most statements of ${cataloguePaths.length} catalogue pages`,
        String(most),
        `≤ ${mostStatements}`,
        most <= mostStatements,
      )
      notes.note('the bare driver sends the statements that the product sent, prepared, one after the other')
      await worker.call('close')
    } finally {
      await worker.end()
    }
  },
}
