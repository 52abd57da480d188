import { noAddedSynonyms, phrasesThatDiffer, withAdded } from '../analyze/added-synonyms'
import { analyzeQuery } from '../analyze/query'
import { wordsOf } from '../analyze/texts'
import type {
  AddedSynonyms,
  FacetFilter,
  IndexDefinition,
  IndexDocument,
  Language,
  SearchAnswer,
  SearchRequest,
} from '../contract'
import { selectPage } from '../rank'
import { type Bits, bitsFor, clearBit, countBits, grownBits, intersectInto, membersOf, setBit } from './bits'
import { FacetIndex } from './facet-index'
import { KeptQueries } from './kept-queries'
import { orderOf } from './order'
import { MAX_SLOTS } from './postings'
import { SeedHashes } from './seed-hashes'
import { TextIndex } from './text-index'
import { type TextHits, TextSearch } from './text-search'

const FIRST_CAPACITY = 1024
const LANGUAGES: readonly Language[] = ['de', 'en']

/** Beyond so many documents only these attributes of `text` are searched. */
export interface TextLimit {
  documents: number
  attributes: readonly string[]
}

/**
 * All documents of an index and the answers to searches over them. Every document has a slot, a small number; slots of
 * removed documents are used again. Two contents with the same documents give the same answers, however they came about,
 * but for one that was beyond its limit of text before: it keeps that.
 */
export class Content {
  private capacity = FIRST_CAPACITY
  /** One more than the highest slot ever used. */
  private used = 0
  private readonly free: number[] = []
  private readonly slots = new Map<string, number>()
  private readonly ids: string[] = []
  private present: Bits = bitsFor(FIRST_CAPACITY)
  private readonly text: Record<Language, TextIndex>
  private readonly facets: FacetIndex
  private readonly numbers = new Map<string, Float64Array>()
  private readonly strings = new Map<string, (string | undefined)[]>()
  /** Whether only part of the text is searched. */
  textIsCut = false
  private readonly answers = new KeptQueries<TextHits | null>()
  private readonly hashes = new SeedHashes(this.slots)

  constructor(
    definition: IndexDefinition,
    private added: AddedSynonyms = noAddedSynonyms,
    private readonly limit: TextLimit | null = null,
  ) {
    this.text = {
      de: new TextIndex(definition, 'de', FIRST_CAPACITY, withAdded('de', added)),
      en: new TextIndex(definition, 'en', FIRST_CAPACITY, withAdded('en', added)),
    }
    this.facets = new FacetIndex(definition.facets)
    for (const name of definition.numbers) this.numbers.set(name, new Float64Array(FIRST_CAPACITY).fill(Number.NaN))
    for (const name of definition.strings) this.strings.set(name, [])
  }

  get size(): number {
    return this.slots.size
  }

  /** Adds or replaces documents one by one; yields after each. Call `settle` before the next search. */
  *load(documents: readonly IndexDocument[]): Generator<void> {
    for (const document of documents) {
      if (this.slots.has(document.id)) this.remove([document.id])
      this.add(document)
      yield
    }
  }

  /** Makes what was added and removed findable in full; yields now and then. */
  *settle(): Generator<void> {
    for (const language of LANGUAGES) yield* this.text[language].dictionary.settle()
    this.answers.clear()
  }

  /** Lets go of text where there are more documents than its limit; call it after `load`. Yields now and then. */
  *cutText(): Generator<void> {
    if (this.limit === null || this.textIsCut || this.size <= this.limit.documents) return
    this.textIsCut = true
    for (const language of LANGUAGES) yield* this.text[language].narrow(this.limit.attributes)
    yield* this.settle()
  }

  private add(document: IndexDocument): void {
    const slot = this.free.pop() ?? this.nextSlot()
    this.slots.set(document.id, slot)
    this.ids[slot] = document.id
    setBit(this.present, slot)
    for (const language of LANGUAGES) this.text[language].add(slot, wordsOf(document, language))
    this.facets.add(slot, document.facets, this.capacity)
    for (const [name, values] of this.numbers) {
      values[slot] = Object.hasOwn(document.numbers, name) ? (document.numbers[name] ?? Number.NaN) : Number.NaN
    }
    for (const [name, values] of this.strings) {
      values[slot] = Object.hasOwn(document.strings, name) ? document.strings[name] : undefined
    }
    this.hashes.add(document.id, slot)
  }

  private nextSlot(): number {
    if (this.used === MAX_SLOTS) throw new RangeError(`At most ${MAX_SLOTS} documents.`)
    if (this.used === this.capacity) this.grow()
    return this.used++
  }

  private grow(): void {
    this.capacity *= 2
    this.present = grownBits(this.present, this.capacity)
    for (const language of LANGUAGES) this.text[language].grow(this.capacity)
    for (const [name, values] of this.numbers) {
      const grown = new Float64Array(this.capacity).fill(Number.NaN)
      grown.set(values)
      this.numbers.set(name, grown)
    }
  }

  /** Takes documents out; unknown ids are passed over. Call `settle` before the next search. */
  remove(ids: readonly string[]): void {
    const leaving: number[] = []
    for (const id of ids) {
      const slot = this.slots.get(id)
      if (slot === undefined) continue
      leaving.push(slot)
      this.slots.delete(id)
    }
    if (leaving.length === 0) return
    for (const language of LANGUAGES) this.text[language].remove(leaving)
    for (const slot of leaving) {
      clearBit(this.present, slot)
      this.facets.remove(slot)
      this.free.push(slot)
    }
  }

  /** Knows other added synonyms. Answers the ids of documents in which phrases differ: they have to be loaded anew. */
  learn(added: AddedSynonyms): string[] {
    const slots = new Set<number>()
    for (const language of LANGUAGES) {
      const { dictionary } = this.text[language]
      for (const stems of phrasesThatDiffer(language, this.added, added)) {
        for (const slot of dictionary.slotsWith(stems)) slots.add(slot)
      }
      dictionary.learn(withAdded(language, added))
    }
    this.added = added
    this.answers.clear()
    return [...slots].map((slot) => this.ids[slot] as string)
  }

  search(request: SearchRequest): SearchAnswer {
    const hits = this.findText(request)
    const byText = hits ? hits.bits : this.present
    const all = this.narrowed(byText, request.filters)
    const total = countBits(all)
    const counts = request.counts.map((facet) => {
      const own = request.filters.some((filter) => filter.facet === facet && filter.mode === 'any')
      const others = request.filters.filter((filter) => filter.facet !== facet)
      return [facet, this.facets.count(facet, own ? this.narrowed(byText, others) : all)] as const
    })
    const offset = Math.max(0, Math.trunc(request.offset))
    const limit = Math.max(0, Math.trunc(request.limit))
    const order = orderOf(request, hits, {
      ids: this.ids,
      hashes: this.hashes.of(request.seed, this.used),
      numbers: this.numbers,
      strings: this.strings,
    })
    const page = selectPage(membersOf(all, total), order, offset, limit)
    return { total, ids: page.map((slot) => this.ids[slot] as string), counts: Object.fromEntries(counts) }
  }

  /** The hits of the query; null if it has no words. */
  private findText(request: SearchRequest): TextHits | null {
    const { language, match, prefix = false } = request
    return this.answers.of(request, () => {
      const query = analyzeQuery(request.query, language, this.text[language].dictionary.synonyms)
      if (query.units.length === 0) return null
      return new TextSearch(this.text[language], this.used, this.size).search(query, match, prefix)
    })
  }

  private narrowed(base: Bits, filters: readonly FacetFilter[]): Bits {
    const bits = bitsFor(this.capacity)
    bits.set(base)
    intersectInto(bits, this.present)
    for (const filter of filters) this.facets.apply(filter, bits, this.capacity)
    return bits
  }
}
