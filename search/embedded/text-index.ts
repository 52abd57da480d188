import type { SynonymIndex } from '../analyze/synonyms'
import type { WordsOf } from '../analyze/texts'
import type { AnalyzedWord } from '../analyze/words'
import type { IndexDefinition, Language } from '../contract'
import { Accumulator } from './accumulator'
import { Dictionary, type Entry } from './dictionary'
import { MAX_ATTRIBUTES } from './postings'

const MAX_LENGTH = 65_535
/** Weight of the first attribute after scaling; the others keep their proportion to it. */
const TOP_WEIGHT = 4

/** The text of all documents in one language: postings by word, and lengths for the ranking. */
export class TextIndex {
  readonly dictionary: Dictionary
  /** For sums over its documents, one at a time. */
  readonly accumulator = new Accumulator()
  /** Scaled weight per attribute. */
  readonly weights: readonly number[]
  /** Words per slot and attribute: `lengths[slot * attributes + attribute]`. */
  lengths: Uint16Array
  /** Sum of the lengths per attribute. */
  readonly totals: number[]
  private readonly attributes: readonly string[]
  /** Whether an attribute's text is taken in, by attribute. */
  private kept: readonly boolean[]

  constructor(definition: IndexDefinition, language: Language, capacity: number, synonyms?: SynonymIndex) {
    if (definition.text.length > MAX_ATTRIBUTES) throw new RangeError(`At most ${MAX_ATTRIBUTES} text attributes.`)
    const top = Math.max(...definition.text.map((one) => one.weight), Number.MIN_VALUE)
    this.dictionary = new Dictionary(language, synonyms)
    this.attributes = definition.text.map((one) => one.attribute)
    this.kept = this.attributes.map(() => true)
    this.weights = definition.text.map((one) => (TOP_WEIGHT * Math.max(0, one.weight)) / top)
    this.totals = this.attributes.map(() => 0)
    this.lengths = new Uint16Array(capacity * this.attributes.length)
  }

  grow(capacity: number): void {
    const grown = new Uint16Array(capacity * this.attributes.length)
    grown.set(this.lengths)
    this.lengths = grown
  }

  /** Adds a document in a free slot. Compounds follow with `dictionary.settle`. */
  add(slot: number, wordsOf: WordsOf): void {
    for (let attribute = 0; attribute < this.attributes.length; attribute++) {
      if (!this.kept[attribute]) continue
      const words = wordsOf(this.attributes[attribute] as string)
      if (words.length === 0) continue
      const length = Math.min(this.addText(slot, attribute, words), MAX_LENGTH)
      this.lengths[slot * this.attributes.length + attribute] = length
      this.totals[attribute] = (this.totals[attribute] ?? 0) + length
    }
  }

  /** From now on holds the text of these attributes alone; yields now and then. Compounds follow with `dictionary.settle`. */
  *narrow(attributes: readonly string[]): Generator<void> {
    this.kept = this.attributes.map((name) => attributes.includes(name))
    const width = this.attributes.length
    for (let at = 0; at < this.lengths.length; at++) if (!this.kept[at % width]) this.lengths[at] = 0
    for (let attribute = 0; attribute < width; attribute++) if (!this.kept[attribute]) this.totals[attribute] = 0
    yield* this.dictionary.keepAttributes(this.kept)
  }

  /** The number of words, those around hyphens each. */
  private addText(slot: number, attribute: number, words: readonly AnalyzedWord[]): number {
    const { dictionary } = this
    const sequence: Entry[] = []
    for (const { pieces, joined } of words) {
      for (const piece of pieces) {
        const entry = dictionary.entryOf(piece)
        dictionary.occur(entry, slot, attribute)
        sequence.push(entry)
      }
      if (joined) dictionary.occur(dictionary.entryOf(joined), slot, attribute)
    }
    for (let at = 0; at < sequence.length; at++) {
      for (const phrase of sequence[at]?.group.phrases ?? []) {
        if (phrase.every((stem, offset) => sequence[at + offset]?.group.stem === stem)) {
          dictionary.occur(dictionary.phraseOf(phrase.join(' ')), slot, attribute)
        }
      }
    }
    return sequence.length
  }

  /** Takes documents out. Compounds follow with `dictionary.settle`. */
  remove(slots: readonly number[]): void {
    this.dictionary.removeSlots(slots)
    const width = this.attributes.length
    for (const slot of slots) {
      for (let attribute = 0; attribute < width; attribute++) {
        const at = slot * width + attribute
        this.totals[attribute] = (this.totals[attribute] ?? 0) - (this.lengths[at] ?? 0)
        this.lengths[at] = 0
      }
    }
  }
}
