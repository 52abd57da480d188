import { noAddedSynonyms, phrasesThatDiffer, withAdded } from '../analyze/added-synonyms'
import type { AddedSynonyms, Language } from '../contract'
import { Dictionary } from '../embedded/dictionary'
import { finish } from '../slices'
import type { DocumentWords } from './document-words'
import { LANGUAGES } from './stored-document'

/**
 * The words of all documents of an index, by language: which spellings there are, which of them are parts of which.
 * It turns a query into the spellings that answer it; the documents themselves are on the server.
 */
export class Vocabulary {
  readonly dictionaries: Record<Language, Dictionary>
  private readonly slots = new Map<string, number>()
  private readonly free: number[] = []
  private used = 0

  constructor(private added: AddedSynonyms = noAddedSynonyms) {
    this.dictionaries = {
      de: new Dictionary('de', withAdded('de', added)),
      en: new Dictionary('en', withAdded('en', added)),
    }
  }

  get size(): number {
    return this.slots.size
  }

  /** Adds or replaces a document's words. Call `settle` before the next query. */
  add(id: string, words: Record<Language, DocumentWords>): void {
    if (this.slots.has(id)) this.remove([id])
    const slot = this.free.pop() ?? this.used++
    this.slots.set(id, slot)
    for (const language of LANGUAGES) {
      const dictionary = this.dictionaries[language]
      for (const term of words[language].terms) dictionary.occur(dictionary.entryOf(term), slot, 0)
      for (const phrase of words[language].phrases) dictionary.occur(dictionary.phraseOf(phrase), slot, 0)
    }
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
    if (leaving.length > 0) for (const language of LANGUAGES) this.dictionaries[language].removeSlots(leaving)
  }

  /** Knows other added synonyms. Answers the ids of documents in which phrases differ: they have to be added anew. */
  learn(added: AddedSynonyms): string[] {
    const slots = new Set<number>()
    for (const language of LANGUAGES) {
      const dictionary = this.dictionaries[language]
      for (const stems of phrasesThatDiffer(language, this.added, added)) {
        for (const slot of dictionary.slotsWith(stems)) slots.add(slot)
      }
      dictionary.learn(withAdded(language, added))
    }
    this.added = added
    return [...this.slots].flatMap(([id, slot]) => (slots.has(slot) ? id : []))
  }

  /** Brings compounds in line with the words that came and went; yields now and then. */
  *settle(): Generator<void> {
    for (const language of LANGUAGES) yield* this.dictionaries[language].settle()
  }

  settleAtOnce(): void {
    finish(this.settle())
  }
}
