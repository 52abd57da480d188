import { MAX_QUERY_LETTERS } from '../analyze/query'
import type { SearchRequest } from '../contract'

const MOST = 16

/** What was made of the last text queries for one state of the documents: a visitor narrows and pages through the same one. */
export class KeptQueries<Made> {
  private readonly kept = new Map<string, Made>()

  of({ language, match, prefix = false, query }: SearchRequest, make: () => Made): Made {
    const key = `${language} ${match} ${prefix} ${query.slice(0, MAX_QUERY_LETTERS)}`
    if (this.kept.has(key)) return this.kept.get(key) as Made
    const made = make()
    if (this.kept.size >= MOST) this.kept.delete(this.kept.keys().next().value as string)
    this.kept.set(key, made)
    return made
  }

  /** The documents or the words that mean the same are others now. */
  clear(): void {
    this.kept.clear()
  }
}
