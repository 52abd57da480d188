import type { SearchRequest } from '../../../search/contract'
import type { Sizes } from '../catalogue-data'
import { interleave } from '../interleave'
import { type RowNotes, time } from '../report'
import { timedRequests } from '../requests'
import type { Run } from '../run'
import { median, quantile } from '../stats'
import type { Worker } from '../worker'
import type { Timing } from '../workers/search'
import { askerTitles } from './asker-titles'

type Step = keyof Sizes
/** p95 through the port and by hand, in milliseconds, by size of the catalogue. */
export type Growth = Partial<Record<Step, Record<Grown, number>>>

const grown = ['port', 'plain'] as const
type Grown = (typeof grown)[number]

/** p95 of the usual requests among the documents that are there now, each way. */
export async function growth(run: Run, worker: Worker): Promise<Record<Grown, number>> {
  const requests = await worker.call<SearchRequest[]>('note', timedRequests)
  const measure = (asker: Grown) => async () => (await worker.call<Timing>('time', { asker, requests })).wall
  const { samples } = await interleave<number[]>(
    grown.map((name) => ({ name, measure: measure(name) })),
    { rounds: Math.min(3, run.rounds), floor: 'plain', figure: median },
  )
  const p95 = (asker: Grown) => quantile((samples.get(asker) ?? []).flat(), 0.95)
  return { port: p95('port'), plain: p95('plain') }
}

export function tellGrowth(run: Run, notes: RowNotes, p95: Growth): void {
  const { sizes } = run.data
  const times = (asker: Grown) => Object.entries(p95).map(([step, one]) => ({ x: sizes[step as Step], y: one[asker] }))
  for (const asker of grown) {
    notes.tell(
      `p95 by number of variants, ${askerTitles[asker]}`,
      times(asker)
        .map(({ x, y }) => `${x}: ${time(y)}`)
        .join(', '),
    )
  }
  const { small, huge } = p95
  if (!small || !huge) return
  const of = (asker: Grown) => huge[asker] / small[asker]
  notes.numbers['growth.port'] = of('port')
  notes.numbers['growth.plain'] = of('plain')
  notes.judge(
    `growth of p95, ${sizes.small} → ${sizes.huge}`,
    `${of('port').toFixed(2)}× through the port, ${of('plain').toFixed(2)}× by hand`,
    '≤ 1.5×',
    of('port') <= 1.5,
  )
  notes.draw({
    kind: 'lines',
    name: 'growth',
    title: 'p95 of a search on the server, by size of the catalogue',
    unit: 'ms',
    across: 'variants',
    lines: grown.map((asker) => ({ label: askerTitles[asker], own: asker === 'port', points: times(asker) })),
  })
}
