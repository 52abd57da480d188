import type { Language } from '../../../search/contract'
import { type EngineName, engineTitles } from '../engines/all'
import { type Half, type HalvedQuery, queryGrades, queryKinds } from '../findability/graded-query'
import { queriesGerman } from '../findability/queries-de'
import { queriesEnglish } from '../findability/queries-en'
import { type MeanScore, meanOfTries, meanScore, type Score, scoreOf } from '../findability/score'
import type { RowNotes } from '../report'
import { requestFor } from '../requests'
import type { Row, Run } from '../run'
import { startWorker } from '../worker'

const ours: EngineName = 'embedded'
const raw = ['minisearch', 'minisearch-exact'] as const satisfies readonly EngineName[]
const halves: readonly Half[] = ['held', 'tuning']
const languages = { de: queriesGerman, en: queriesEnglish } as const
/** Enough variants to hold ten listings. */
const depth = 100
const worstShown = 10
/** Hits that are worth the same stand in an order that changes by the week; one week alone would be luck. */
const weeks = Array.from({ length: 10 }, (_, index) => `2026-W${40 + index}`)

interface Judged {
  query: HalvedQuery
  language: Language
  /** Slugs in the order of the first week's hits, each once. */
  found: readonly string[]
  byWeek: readonly Score[]
  /** The mean of the weeks. */
  score: Score
}

/** Answers of one engine to every query, by the product's rule of widening. */
async function judge(run: Run, name: EngineName, file: string, slugs: ReadonlyMap<string, string>): Promise<Judged[]> {
  const worker = startWorker('./workers/search.ts', [name])
  try {
    await worker.call('load', { folder: run.data.folder, file })
    await worker.call('build')
    const judged: Judged[] = []
    for (const language of ['de', 'en'] as const) {
      const queries = languages[language]
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

const titles: Record<Half, string> = { held: 'held back', tuning: 'tuning' }
const words: Record<Language, string> = { de: 'German', en: 'English' }

class Results {
  private readonly byEngine = new Map<EngineName, readonly Judged[]>()

  add(name: EngineName, judged: readonly Judged[]): void {
    this.byEngine.set(name, judged)
  }

  /** Mean score of an engine over the queries that fulfil a condition. */
  mean(name: EngineName, wanted: (judged: Judged) => boolean): MeanScore {
    return meanScore((this.byEngine.get(name) ?? []).filter(wanted).map(({ score }) => score))
  }

  /** nDCG of an engine in each week. */
  byWeek(name: EngineName, wanted: (judged: Judged) => boolean): number[] {
    const judged = (this.byEngine.get(name) ?? []).filter(wanted)
    return weeks.map((_, week) => meanScore(judged.map(({ byWeek }) => byWeek[week] as Score)).ndcg)
  }

  /** What every engine reached, as [engine, mean]; the numbers are kept under `key`. */
  compared(notes: RowNotes, key: string, wanted: (judged: Judged) => boolean): [EngineName, MeanScore][] {
    const all = [...this.byEngine.keys()].map((name): [EngineName, MeanScore] => [name, this.mean(name, wanted)])
    for (const [name, score] of all) {
      for (const figure of ['ndcg', 'precision', 'zeroHits'] as const)
        notes.numbers[`${key}.${name}.${figure}`] = score[figure]
      notes.numbers[`${key}.ceiling`] = score.ceiling
    }
    return all
  }

  /** Expected and found of the worst queries; only of the half that may be looked at. */
  worst(notes: RowNotes): void {
    const judged = (this.byEngine.get(ours) ?? []).filter(({ query }) => query.half === 'tuning')
    for (const { query, found, score } of judged.sort((a, b) => a.score.ndcg - b.score.ndcg).slice(0, worstShown)) {
      const graded = queryGrades.flatMap((grade) => (query.grades[grade] ?? []).map((slug) => `${slug} ${grade}`))
      notes.note(
        `tuning half, ${query.kinds[0]}, nDCG ${score.ndcg.toFixed(2)}: "${query.text}" expects ${graded.join(', ')}; came ${found.slice(0, 5).join(', ') || 'nothing'}`,
      )
    }
  }
}

function judgeTargets(notes: RowNotes, results: Results): void {
  const held = ({ query }: Judged) => query.half === 'held'
  const own = results.mean(ours, held)
  const spread = results.byWeek(ours, held)
  notes.judge(
    `nDCG@10, held back, ${own.queries} queries of both languages`,
    `${own.ndcg.toFixed(3)} (${Math.min(...spread).toFixed(3)}–${Math.max(...spread).toFixed(3)} by week)`,
    '≥ 0.80',
    own.ndcg >= 0.8,
  )
  notes.judge('without a hit, held back', percent(own.zeroHits), '≤ 5 %', own.zeroHits <= 0.05)
  const best = Math.max(...raw.map((name) => results.mean(name, held).ndcg))
  notes.judge(
    'nDCG@10 against the better raw engine',
    `${(own.ndcg / best).toFixed(2)}× (${best.toFixed(3)})`,
    '≥ 1.25×',
    own.ndcg >= 1.25 * best,
  )
}

/** Figures of a half in one language, of the German one by kind too. */
function tellHalf(notes: RowNotes, results: Results, half: Half, language: Language): void {
  const title = `${titles[half]}, ${words[language]}`
  const key = `${half}.${language}`
  const wanted = ({ query, language: own }: Judged) => query.half === half && own === language
  for (const [name, score] of results.compared(notes, key, wanted)) {
    notes.tell(`${title}, ${score.queries} queries, ${engineTitles[name]}`, `${text(score)}${most(score)}`)
  }
  for (const kind of language === 'de' ? queryKinds : []) {
    const ofKind = (one: Judged) => wanted(one) && one.query.kinds[0] === kind
    const all = results.compared(notes, `${key}.${kind}`, ofKind)
    const figures = all.map(([name, score]) => `${engineTitles[name]} ${text(score)}`).join('; ')
    notes.note(`${title}, ${kind}: ${figures}${most(all[0]?.[1])}`)
  }
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  const file = await run.data.demonstration()
  const slugs = new Map(run.data.read(file).map(({ entry, slug }) => [entry.id, slug]))
  const results = new Results()
  for (const name of [ours, ...raw]) {
    run.progress(`asking ${engineTitles[name]}`)
    results.add(name, await judge(run, name, file, slugs))
  }
  judgeTargets(notes, results)
  notes.note('figures are nDCG@10, precision@5 and the share of queries without a hit, over listings, not variants')
  for (const half of halves) {
    for (const language of ['de', 'en'] as const) tellHalf(notes, results, half, language)
  }
  results.worst(notes)
}

export const row: Row = { id: 'B4c', title: 'Findability: graded queries on the demonstration', measure }
