import { environment } from '../../../app/lib/env.server'
import type { Language } from '../../../search/contract'
import { type EngineName, engineTitles, weeks } from '../engines/all'
import { takesWordsApart } from '../engines/plain-meilisearch'
import { askedQueries } from '../findability/asked'
import { type Half, queryGrades, queryKinds } from '../findability/graded-query'
import { type Judged, Results } from '../findability/results'
import { type MeanScore, meanOfTries, scoreOf } from '../findability/score'
import type { RowNotes } from '../report'
import { requestFor } from '../requests'
import type { Row, Run } from '../run'
import { startWorker } from '../worker'

const ours: EngineName = 'embedded'
const onServer: EngineName = 'meilisearch-weekly'
/** Given our stems or weights and our rule of widening: no raw engines, told for comparison. */
const furnished: readonly EngineName[] = ['minisearch', 'minisearch-exact']
const inProcess = ['minisearch-raw', 'minisearch-raw-fuzzy'] as const satisfies readonly EngineName[]
const plainServer = ['meilisearch-plain', 'meilisearch-locale'] as const satisfies readonly EngineName[]
const raw: readonly EngineName[] = [...inProcess, ...plainServer]
const untunedHalves: readonly Half[] = ['held', 'blind']
const halves: readonly Half[] = [...untunedHalves, 'tuning', 'read', 'further']
/** Enough variants to hold ten listings. */
const depth = 100
const worstShown = 10

type Asked = ReturnType<typeof askedQueries>

/** Answers of one engine to every query, by the product's rule of widening; hits of equal worth stand in another order each week. */
async function judge(
  run: Run,
  name: EngineName,
  file: string,
  asked: Asked,
  slugs: ReadonlyMap<string, string>,
): Promise<Judged[]> {
  const worker = startWorker('./workers/search.ts', [name])
  try {
    await worker.call('load', { folder: run.data.folder, file })
    await worker.call('build')
    const judged: Judged[] = []
    for (const language of ['de', 'en'] as const) {
      const queries = asked[language]
      const requests = queries.flatMap(({ text }) =>
        weeks.map((seed) => ({ ...requestFor(text), seed, language, counts: [], limit: depth })),
      )
      const answers = await worker.call<string[][]>('rank', requests)
      for (const [index, query] of queries.entries()) {
        const found = answers
          .slice(index * weeks.length, (index + 1) * weeks.length)
          .map((ids) => [...new Set(ids.map((id) => slugs.get(id) ?? id))])
        const byWeek = found.map((slugsFound) => scoreOf(query, slugsFound))
        judged.push({ query, language, found: found[0] ?? [], byWeek, score: meanOfTries(byWeek) })
      }
    }
    return judged
  } finally {
    await worker.end()
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const text = ({ ndcg, precision, zeroHits }: MeanScore) =>
  `${ndcg.toFixed(3)}, ${precision.toFixed(3)}, ${percent(zeroHits)}`
const most = (score?: MeanScore) => ` (precision at most ${score?.ceiling.toFixed(3)})`

const titles: Record<Half, string> = {
  held: 'held back',
  blind: 'written blind',
  read: 'written blind, read since',
  tuning: 'tuning',
  further: 'graded by function',
}
const words: Record<Language, string> = { de: 'German', en: 'English' }

/** Keeps the numbers of all engines under `key`. */
function keep(notes: RowNotes, key: string, all: readonly [EngineName, MeanScore][]): void {
  for (const [name, score] of all) {
    for (const figure of ['ndcg', 'precision', 'zeroHits'] as const)
      notes.numbers[`${key}.${name}.${figure}`] = score[figure]
    notes.numbers[`${key}.ceiling`] = score.ceiling
  }
}

/** Expected and found of the worst queries; only of the half that may be looked at. */
function tellWorst(notes: RowNotes, results: Results): void {
  const judged = results.of(ours).filter(({ query }) => query.half === 'tuning')
  for (const { query, found, score } of judged.sort((a, b) => a.score.ndcg - b.score.ndcg).slice(0, worstShown)) {
    const graded = queryGrades.flatMap((grade) => (query.grades[grade] ?? []).map((slug) => `${slug} ${grade}`))
    notes.note(
      `tuning half, ${query.kinds[0]}, nDCG ${score.ndcg.toFixed(2)}: "${query.text}" expects ${graded.join(', ')}; came ${found.slice(0, 5).join(', ') || 'nothing'}`,
    )
  }
}

/** The targets are for queries that nobody tuned on. */
function judgeTargets(notes: RowNotes, results: Results, half: Half): void {
  const untuned = ({ query }: Judged) => query.half === half
  const peers = raw.filter((name) => results.has(name))
  const best = Math.max(...peers.map((name) => results.mean(name, untuned).ndcg))
  const title = titles[half]
  for (const name of [ours, onServer].filter((one) => results.has(one))) {
    const own = results.mean(name, untuned)
    const spread = results.byWeek(name, untuned)
    notes.judge(
      `nDCG@10, ${title}, ${own.queries} queries of both languages, ${engineTitles[name]}`,
      `${own.ndcg.toFixed(3)} (${Math.min(...spread).toFixed(3)}–${Math.max(...spread).toFixed(3)} by week)`,
      '≥ 0.80',
      own.ndcg >= 0.8,
    )
    const empty = own.zeroHits
    notes.judge(`without a hit, ${title}, ${engineTitles[name]}`, percent(empty), '≤ 5 %', empty <= 0.05)
    notes.judge(
      `nDCG@10 against the best raw engine, ${title}, ${engineTitles[name]}`,
      `${(own.ndcg / best).toFixed(2)}× (${best.toFixed(3)})`,
      '≥ 1.25×',
      own.ndcg >= 1.25 * best,
    )
  }
  for (const name of [...peers, ...furnished]) {
    const { ndcg } = results.mean(name, untuned)
    notes.tell(
      `nDCG@10, ${title}, ${engineTitles[name]}${furnished.includes(name) ? ', given our analysis' : ''}`,
      `${ndcg.toFixed(3)}, ours ${(results.mean(ours, untuned).ndcg / ndcg).toFixed(2)}×`,
    )
  }
}

function tellOverlap(notes: RowNotes, results: Results): void {
  if (!results.has(onServer)) return
  const overlap = results.overlap(ours, onServer, () => true)
  notes.numbers['overlap.top5'] = overlap
  notes.tell('first five listings that both of our engines show', percent(overlap))
}

/** Figures of a half in one language, of the German one by kind too. */
function tellHalf(notes: RowNotes, results: Results, half: Half, language: Language): void {
  const title = `${titles[half]}, ${words[language]}`
  const key = `${half}.${language}`
  const wanted = ({ query, language: own }: Judged) => query.half === half && own === language
  const compared = results.compared(wanted)
  keep(notes, key, compared)
  for (const [name, score] of compared) {
    notes.tell(`${title}, ${score.queries} queries, ${engineTitles[name]}`, `${text(score)}${most(score)}`)
  }
  for (const kind of language === 'de' ? queryKinds : []) {
    const ofKind = (one: Judged) => wanted(one) && one.query.kinds[0] === kind
    const all = results.compared(ofKind)
    if (all[0]?.[1].queries === 0) continue
    keep(notes, `${key}.${kind}`, all)
    const figures = all.map(([name, score]) => `${engineTitles[name]} ${text(score)}`).join('; ')
    notes.note(`${title}, ${kind}: ${figures}${most(all[0]?.[1])}`)
  }
}

/** The engines on a search server that can be told apart; why others are absent is noted. */
async function enginesOnServer(notes: RowNotes): Promise<readonly EngineName[]> {
  if (!environment().MEILISEARCH_BENCH_URL) {
    notes.leaveOut('Meilisearch, ours and plain, with and without locale', 'not tried: no server named')
    return []
  }
  if (await takesWordsApart()) return [onServer, ...plainServer]
  notes.leaveOut(
    `nDCG@10, ${engineTitles['meilisearch-locale']}`,
    'not tried: the build of this server takes no German words apart. It keeps the locale "deu", and "beleuchtung" does not find "Straßenbeleuchtung"',
  )
  return [onServer, 'meilisearch-plain']
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  const file = await run.data.demonstration()
  const documents = run.data.read(file)
  const slugs = new Map(documents.map(({ entry, slug }) => [entry.id, slug]))
  const asked = askedQueries(documents)
  const results = new Results()
  for (const name of [ours, ...inProcess, ...furnished, ...(await enginesOnServer(notes))]) {
    run.progress(`asking ${engineTitles[name]}`)
    results.add(name, await judge(run, name, file, asked, slugs))
  }
  for (const half of untunedHalves) judgeTargets(notes, results, half)
  tellOverlap(notes, results)
  notes.note('figures are nDCG@10, precision@5 and the share of queries without a hit, over listings, not variants')
  for (const half of halves) {
    for (const language of ['de', 'en'] as const) tellHalf(notes, results, half, language)
  }
  tellWorst(notes, results)
}

export const row: Row = { id: 'B4c', title: 'Findability: graded queries on the demonstration', measure }
