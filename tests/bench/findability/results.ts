import type { Language } from '../../../search/contract'
import type { EngineName } from '../engines/all'
import { mean } from '../stats'
import type { HalvedQuery } from './graded-query'
import { type MeanScore, meanScore, type Score } from './score'

/** What one engine answered to one query. */
export interface Judged {
  query: HalvedQuery
  language: Language
  /** Slugs in the order of the first week's hits, each once. */
  found: readonly string[]
  byWeek: readonly Score[]
  /** The mean of the weeks. */
  score: Score
}

const early = 5

/** Answers of all engines, with the figures that are told of them. */
export class Results {
  private readonly byEngine = new Map<EngineName, readonly Judged[]>()

  add(name: EngineName, judged: readonly Judged[]): void {
    this.byEngine.set(name, judged)
  }

  of(name: EngineName): readonly Judged[] {
    return this.byEngine.get(name) ?? []
  }

  has(name: EngineName): boolean {
    return this.byEngine.has(name)
  }

  /** Mean score of an engine over the queries that fulfil a condition. */
  mean(name: EngineName, wanted: (judged: Judged) => boolean): MeanScore {
    return meanScore(
      this.of(name)
        .filter(wanted)
        .map(({ score }) => score),
    )
  }

  /** nDCG of an engine in each week. */
  byWeek(name: EngineName, wanted: (judged: Judged) => boolean): number[] {
    const judged = this.of(name).filter(wanted)
    const weeks = judged[0]?.byWeek.length ?? 0
    return Array.from({ length: weeks }, (_, week) => meanScore(judged.map(({ byWeek }) => byWeek[week] as Score)).ndcg)
  }

  /** What every engine reached, as [engine, mean]. */
  compared(wanted: (judged: Judged) => boolean): [EngineName, MeanScore][] {
    return [...this.byEngine.keys()].map((name) => [name, this.mean(name, wanted)])
  }

  /** Mean share of the first five listings of one engine that are among the first five of another. */
  overlap(one: EngineName, other: EngineName, wanted: (judged: Judged) => boolean): number {
    const others = this.of(other).filter(wanted)
    const shares = this.of(one)
      .filter(wanted)
      .map(({ found }, at) => {
        const [first, second] = [found.slice(0, early), (others[at]?.found ?? []).slice(0, early)]
        const most = Math.max(first.length, second.length)
        return most === 0 ? 1 : first.filter((slug) => second.includes(slug)).length / most
      })
    return mean(shares)
  }
}
