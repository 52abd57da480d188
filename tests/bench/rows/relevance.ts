import { functionWords } from '../../../app/content/de/functions'
import { type FunctionId, functionIds } from '../../../app/modules/criteria/functions'
import type { BenchDocument } from '../documents'
import { type EngineName, engineTitles } from '../engines/all'
import { questions } from '../questions'
import type { RowNotes } from '../report'
import { requestFor } from '../requests'
import type { Run } from '../run'
import { mean, ndcg } from '../stats'
import type { Worker } from '../worker'

const depth = 10
type Judged = readonly (readonly [question: string, wanted: FunctionId])[]

const phrases: Judged = functionIds.flatMap((id) =>
  (functionWords[id]?.phrases ?? []).map((phrase) => [phrase, id] as const),
)

/** Variants by the function they are mainly for. */
function byMainFunction(documents: readonly BenchDocument[]): Map<string, Set<string>> {
  const variants = new Map<string, Set<string>>()
  for (const { entry, facts } of documents) {
    const main = String(facts.mainFunction)
    const known = variants.get(main)
    if (known) known.add(entry.id)
    else variants.set(main, new Set([entry.id]))
  }
  return variants
}

interface Relevance {
  ndcg: number
  /** Share of questions with a right variant among the first five. */
  early: number
}

/** Asks every question for whose function there is a variant; only those whose main function is the wanted one count. */
async function relevanceOf(
  worker: Worker,
  judged: Judged,
  right: ReadonlyMap<string, Set<string>>,
): Promise<Relevance> {
  const asked = judged.filter(([, wanted]) => right.has(wanted))
  const requests = asked.map(([question]) => ({ ...requestFor(question), counts: [], limit: depth }))
  const answers = await worker.call<string[][]>('rank', requests)
  const gains = answers.map((ids, index) => {
    const wanted = right.get(asked[index]?.[1] ?? '') as Set<string>
    const own = ids.map((id) => (wanted.has(id) ? 1 : 0))
    return { own, value: ndcg(own, new Array(wanted.size).fill(1), depth) }
  })
  return {
    ndcg: mean(gains.map(({ value }) => value)),
    early: mean(gains.map(({ own }) => (own.slice(0, 5).includes(1) ? 1 : 0))),
  }
}

/** Compares the order of hits on the demonstration: held-out questions decide, the indexed phrases are told too. */
export async function judgeRelevance(
  run: Run,
  notes: RowNotes,
  competitors: readonly { name: EngineName; worker: Worker }[],
): Promise<void> {
  run.progress('judging the order of hits')
  const { data } = run
  const file = await data.demonstration()
  const documents = data.read(file)
  const right = byMainFunction(documents)
  const found = new Map<EngineName, { held: Relevance; indexed: Relevance }>()
  for (const { name, worker } of competitors.filter((one) => one.name !== 'typed-arrays')) {
    await worker.call('load', { folder: data.folder, file })
    await worker.call('build')
    found.set(name, {
      held: await relevanceOf(worker, questions, right),
      indexed: await relevanceOf(worker, phrases, right),
    })
  }
  const ours = found.get('embedded')
  const peers = [...found].filter(([name]) => name !== 'embedded')
  for (const [label, of, count] of [
    ['held-out questions', 'held', questions],
    ['indexed phrases', 'indexed', phrases],
  ] as const) {
    const own = ours?.[of] ?? { ndcg: 0, early: 0 }
    const [bestName, best] = peers
      .map(([name, relevance]) => [name, relevance[of].ndcg] as const)
      .sort((a, b) => b[1] - a[1])[0] ?? ['minisearch', 0]
    notes.numbers[`ndcg.${of}`] = own.ndcg
    notes.numbers[`ndcg.${of}.bestPeer`] = best
    const asked = count.filter(([, wanted]) => right.has(wanted)).length
    notes.judge(
      `nDCG@10, ${asked} ${label}, ${documents.length} variants`,
      `${own.ndcg.toFixed(3)}, right one in the first five ${(100 * own.early).toFixed(0)} %; best peer ${best.toFixed(3)} (${engineTitles[bestName]})`,
      '≥ best peer',
      own.ndcg >= best,
    )
  }
  notes.note(
    `nDCG@10 of the held-out questions: ${[...found].map(([name, { held }]) => `${engineTitles[name]} ${held.ndcg.toFixed(3)}`).join(', ')}`,
  )
}
