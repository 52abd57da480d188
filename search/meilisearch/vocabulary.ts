import { noAddedSynonyms, phrasesThatDiffer, withAdded } from '../analyze/added-synonyms'
import { analyzeQuery } from '../analyze/query'
import type { AddedSynonyms, IndexDefinition, Language, SearchRequest } from '../contract'
import { membersOf } from '../embedded/bits'
import type { Dictionary } from '../embedded/dictionary'
import { KeptQueries } from '../embedded/kept-queries'
import { SeedHashes } from '../embedded/seed-hashes'
import { TextIndex } from '../embedded/text-index'
import { type TextHits, TextSearch } from '../embedded/text-search'
import { selectPage } from '../rank'
import { finish } from '../slices'
import { LANGUAGES, type Prepared } from './stored-document'
import { textCondition } from './text-condition'

/** Hits of a text that are put in order here: 25 pages. */
export const MOST_RANKED = 300
const FIRST_CAPACITY = 1024

/** The order of a text's hits, the same as the embedded engine's. */
export interface TextRanking {
  /** The best of all hits, in order, before any filter. */
  best: readonly string[]
  /** Whether there are more hits than these. */
  more: boolean
  /** Compares two documents; those that are not known here come last. */
  compare(one: string, other: string): number
}

/**
 * The words of all documents of an index, by language, and where they stand. It turns a query into the spellings that
 * answer it and puts its hits in order; documents, filters and counts are the server's.
 */
export class Vocabulary {
  private readonly text: Record<Language, TextIndex>
  private readonly slots = new Map<string, number>()
  private readonly ids: string[] = []
  /** By slot; equal where what the server stores of a document is equal. */
  private readonly prints: string[] = []
  private readonly free: number[] = []
  private readonly hashes = new SeedHashes(this.slots)
  private readonly hits = new KeptQueries<TextHits>()
  private readonly conditions = new KeptQueries<string | null | undefined>()
  private used = 0
  private capacity = FIRST_CAPACITY

  constructor(
    definition: IndexDefinition,
    private added: AddedSynonyms = noAddedSynonyms,
  ) {
    this.text = {
      de: new TextIndex(definition, 'de', FIRST_CAPACITY, withAdded('de', added)),
      en: new TextIndex(definition, 'en', FIRST_CAPACITY, withAdded('en', added)),
    }
  }

  get size(): number {
    return this.slots.size
  }

  private dictionary(language: Language): Dictionary {
    return this.text[language].dictionary
  }

  /** Adds or replaces a document's words. Call `settle` before the next query. */
  add({ id, print, words }: Pick<Prepared, 'id' | 'print' | 'words'>): void {
    if (this.slots.has(id)) this.remove([id])
    const slot = this.free.pop() ?? this.nextSlot()
    this.slots.set(id, slot)
    this.ids[slot] = id
    this.prints[slot] = print
    this.hashes.add(id, slot)
    for (const language of LANGUAGES) this.text[language].add(slot, words[language])
  }

  private nextSlot(): number {
    if (this.used === this.capacity) {
      this.capacity *= 2
      for (const language of LANGUAGES) this.text[language].grow(this.capacity)
    }
    return this.used++
  }

  /** Takes documents out; unknown ids are passed over. Call `settle` before the next query. */
  remove(ids: readonly string[]): void {
    const leaving: number[] = []
    for (const id of ids) {
      const slot = this.slots.get(id)
      if (slot === undefined) continue
      leaving.push(slot)
      this.slots.delete(id)
      this.free.push(slot)
    }
    if (leaving.length > 0) for (const language of LANGUAGES) this.text[language].remove(leaving)
  }

  /** The print of a document as this process knows it. */
  printOf(id: string): string | undefined {
    const slot = this.slots.get(id)
    return slot === undefined ? undefined : this.prints[slot]
  }

  /** Documents that a server holds otherwise or not at all, with their prints, and those that it should not hold. */
  compare(held: ReadonlyMap<string, string>): { differing: Map<string, string>; needless: string[] } {
    const differing = new Map<string, string>()
    for (const [id, slot] of this.slots) {
      const print = this.prints[slot] as string
      if (held.get(id) !== print) differing.set(id, print)
    }
    return { differing, needless: [...held.keys()].filter((id) => !this.slots.has(id)) }
  }

  /** Knows other added synonyms. Answers the ids of documents in which phrases differ: they have to be added anew. */
  learn(added: AddedSynonyms): string[] {
    const slots = new Set<number>()
    for (const language of LANGUAGES) {
      const dictionary = this.dictionary(language)
      for (const stems of phrasesThatDiffer(language, this.added, added)) {
        for (const slot of dictionary.slotsWith(stems)) slots.add(slot)
      }
      dictionary.learn(withAdded(language, added))
    }
    this.added = added
    this.forget()
    return [...this.slots].flatMap(([id, slot]) => (slots.has(slot) ? id : []))
  }

  /** Brings compounds in line with the words that came and went; yields now and then. */
  *settle(): Generator<void> {
    this.forget()
    for (const language of LANGUAGES) yield* this.dictionary(language).settle()
  }

  private forget(): void {
    this.hits.clear()
    this.conditions.clear()
  }

  settleAtOnce(): void {
    finish(this.settle())
  }

  /** What a request's text asks of the server: a filter expression, `null` = no document; undefined if it has no words. */
  condition(request: SearchRequest): string | null | undefined {
    const dictionary = this.dictionary(request.language)
    return this.conditions.of(request, () =>
      textCondition(request, dictionary, { documents: this.size, capacity: this.used }),
    )
  }

  /** Puts the hits of a request's text in order; the text must have words. */
  rank(request: SearchRequest): TextRanking {
    const { bits, total, scores } = this.find(request)
    const hashes = this.hashes.of(request.seed, this.used)
    const bySlot = (one: number, other: number) =>
      (scores[other] as number) - (scores[one] as number) ||
      (hashes[one] as number) - (hashes[other] as number) ||
      ((this.ids[one] as string) < (this.ids[other] as string) ? -1 : 1)
    const best = selectPage(membersOf(bits, total), bySlot, 0, MOST_RANKED)
    return {
      best: best.map((slot) => this.ids[slot] as string),
      more: total > best.length,
      compare: (one, other) => {
        const [first, second] = [this.slots.get(one), this.slots.get(other)]
        if (first === undefined || second === undefined)
          return Number(first === undefined) - Number(second === undefined)
        return bySlot(first, second)
      },
    }
  }

  private find(request: SearchRequest): TextHits {
    const { language, match, prefix = false } = request
    return this.hits.of(request, () => {
      const query = analyzeQuery(request.query, language, this.dictionary(language).synonyms)
      return new TextSearch(this.text[language], this.used, this.size).search(query, match, prefix)
    })
  }
}
