import { setTimeout as sleep } from 'node:timers/promises'
import { berlinDate, isoWeek, weekLater, weekNumber } from '../../../lib/clock'
import { closeDatabase, database, inTransaction } from '../../../lib/db.server'
import { adoptSettings, environment, parseSettings } from '../../../lib/env.server'
import { formatMoment } from '../../../lib/format'
import { CatalogueIndex } from '../../../modules/catalogue/queries.server/catalogue-index.server'
import { createComparison } from '../../../modules/comparison/commands.server/create.server'
import { deleteExpiredComparisons } from '../../../modules/comparison/commands.server/expiry.server'
import { indexFacets } from '../../../modules/criteria/index-model'
import { registry } from '../../../modules/criteria/registry'
import { createBarrierReport, deleteExpiredReports } from '../../../modules/moderation/commands.server'
import { type Drill, type DrillOptions, type DrillResult, seeded } from '../house/drill'
import { rowsOf } from '../house/rows'
import { beginOf, criticalDays, dateOf, daysLater, momentOf, weekOf, yearsLater } from './r14/calendar'

const actor = { kind: 'system', program: 'drill' } as const
const hour = 3_600_000
/** Moments compared with the second calendar, and jumps of the clock of an index. */
const momentsEach = 400
const within = 15_000

type Clock = (moment: number) => Date
const rightClock: Clock = (moment) => new Date(moment)

/** Days, weeks and shown times against the second calendar. */
function compareCalendars(moments: readonly number[], clock: Clock): string[] {
  return moments.flatMap((moment) => {
    const now = clock(moment)
    const wrong = [
      berlinDate(now) !== dateOf(moment) && `day ${berlinDate(now)}`,
      isoWeek(now) !== weekOf(moment) && `week ${isoWeek(now)}`,
      formatMoment('de', now.toISOString()) !== momentOf(moment) && `shown ${formatMoment('de', now.toISOString())}`,
      weekNumber(weekLater(now)) - weekNumber(now) !== 1 && 'the week after is another one',
    ].filter((one) => typeof one === 'string')
    return wrong.length > 0 ? `${new Date(moment).toISOString()}: ${wrong.join(', ')}.` : []
  })
}

/** What visitors see of an index: every variant in its order, its card, and every count. */
async function seen(index: CatalogueIndex): Promise<string> {
  const answer = await index.engine.search({
    ...{ language: 'de', query: '', match: 'all', filters: [], counts: indexFacets(registry) },
    ...{ sort: { by: 'relevance' }, seed: index.seed(), offset: 0, limit: 10_000 },
  })
  const counts = Object.entries(answer.counts).map(([facet, values]) => [facet, Object.entries(values).sort()])
  return JSON.stringify({ ids: answer.ids, counts, cards: index.cards.of(answer.ids), day: index.today() })
}

/** Lets the clock of a running index jump and compares it with one that was built at that moment. */
async function jump(index: CatalogueIndex, now: () => number, databaseUrl: string): Promise<string | null> {
  const built = new CatalogueIndex(() => new Date(now()))
  await built.start(databaseUrl)
  const wanted = await seen(built).finally(() => built.stop())
  const until = performance.now() + within
  while (performance.now() < until) {
    if ((await seen(index)) === wanted && index.version().includes(`.${dateOf(now())}.${weekOf(now())}`)) return null
    await sleep(100)
  }
  const shown = await seen(index)
  const at = [...wanted].findIndex((character, place) => character !== shown[place])
  const differing = `…${shown.slice(at - 60, at + 60)}… instead of …${wanted.slice(at - 60, at + 60)}…`
  return `the index shows of ${new Date(now()).toISOString()} ${at === -1 ? index.version() : differing}`
}

/** Last days of evidence, so that something ends at every critical moment. */
async function spreadEndings(url: string, days: readonly string[]): Promise<void> {
  const rows = await rowsOf<{ id: string }>(url, 'SELECT id::text FROM "ListingSnapshot" ORDER BY id')
  const pairs = rows.map(({ id }, at) => ({ id, day: days[at % days.length] }))
  await rowsOf(
    url,
    `WITH replica AS MATERIALIZED (SELECT set_config('session_replication_role', 'replica', false)),
       given AS (SELECT id, day FROM replica, jsonb_to_recordset($1::jsonb) AS g(id uuid, day text))
     UPDATE "ListingSnapshot" AS s SET document =
       regexp_replace(document::text, '"validUntil": "[0-9-]{10}"', format('"validUntil": "%s"', day), 'g')::jsonb
     FROM given WHERE s.id = given.id`,
    [JSON.stringify(pairs)],
  )
}

/** A report lives 90 days and a comparison 24 months, to the last millisecond of the last day in Berlin. */
async function retention(made: number, clock: Clock): Promise<string[]> {
  const failures: string[] = []
  const ends = [
    {
      what: 'report',
      last: daysLater(dateOf(made), 90),
      make: () =>
        inTransaction((transaction) =>
          createBarrierReport(
            transaction,
            actor,
            { text: 'drill', page: '', address: null, language: 'de' },
            clock(made),
          ),
        ),
      expire: (now: Date) => inTransaction((transaction) => deleteExpiredReports(transaction, actor, now)),
    },
    {
      what: 'comparison',
      last: yearsLater(dateOf(made), 2),
      make: () =>
        inTransaction((transaction) =>
          createComparison(
            transaction,
            actor,
            { variants: [], dropped: [], requirements: [], search: '', municipality: '' },
            clock(made),
          ),
        ),
      expire: (now: Date) => inTransaction((transaction) => deleteExpiredComparisons(transaction, actor, now)),
    },
  ]
  for (const { what, last, make, expire } of ends) {
    await make()
    const end = beginOf(daysLater(last, 1))
    const early = await expire(clock(end - 1))
    const late = await expire(clock(end))
    if (early !== 0 || late !== 1) {
      failures.push(
        `A ${what} of ${new Date(made).toISOString()}: ${early} gone before the end of ${last}, ${late} after.`,
      )
    }
  }
  return failures
}

async function trial(count: number, { seed, progress, house }: DrillOptions, clock = rightClock): Promise<DrillResult> {
  const random = seeded(seed)
  const days = criticalDays()
  const near = () => {
    const begin = beginOf(random.pick(days))
    return begin + random.pick([-1, 0, 1, hour - 1, hour, 2 * hour - 1, 2 * hour, 3 * hour - 1, 3 * hour, 12 * hour])
  }
  const spread = () => Date.UTC(2024, 0, 1) + Math.floor(random.next() * 9 * 365 * 24 * hour)
  const failures: string[] = []
  const moments = Array.from({ length: momentsEach * count }, (_, at) => (at % 2 === 0 ? near() : spread()))
  failures.push(...compareCalendars(moments, clock).slice(0, 20))

  const { databaseUrl, stop } = await house()
  await stop()
  adoptSettings(
    parseSettings({ ...environment(), MARKTLOTSE_MODE: 'demo', HOST: '127.0.0.1', DATABASE_URL: databaseUrl }),
  )
  await database().barrierReport.deleteMany()
  await spreadEndings(databaseUrl, days)
  let now = beginOf('2026-06-01')
  const index = new CatalogueIndex(() => clock(now))
  await index.start(databaseUrl)
  let distinct = ''
  let changes = 0
  try {
    for (let at = 0; at < count; at++) {
      // Forwards, mostly; every fourth time the clock is set back.
      now = at % 4 === 3 ? near() : beginOf(random.pick(days)) + random.pick([-1, 0])
      const wrong = await jump(index, () => now, databaseUrl)
      if (wrong !== null) failures.push(`Jump ${at}: ${wrong}.`)
      const shown = await seen(index)
      if (shown !== distinct) changes += 1
      distinct = shown
      failures.push(...(await retention(near(), clock)))
      if (at % 10 === 9) progress(`${at + 1} of ${count}`)
    }
  } finally {
    await index.stop()
    await closeDatabase()
  }
  return {
    tries: count,
    reached: changes,
    failures,
    figures: {
      'moments compared': moments.length,
      'ends of reports and comparisons': 2 * count,
    },
  }
}

export const drill: Drill = {
  id: 'r14',
  title: 'Clock jumps, nights of clock changes, leap days, turns of weeks and years',
  fullCount: 100,
  minimum: 4,
  // A jump reaches the catalogue when it shows another one afterwards; two days may be alike.
  mustReach: 0.7,
  run: (count, options) => trial(count, options),
  async planted(options) {
    return [
      { fault: 'none', result: await trial(2, options) },
      { fault: 'an hour off', result: await trial(1, options, (moment) => new Date(moment + hour)) },
      {
        fault: 'no summer time',
        result: await trial(
          1,
          options,
          (moment) => new Date(moment - (new Date(moment).getUTCMonth() === 6 ? hour : 0)),
        ),
      },
    ]
  },
}
