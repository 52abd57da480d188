import type { EntryWeights } from '../findings'
import { attributeOf, frequencyOf, slotOf } from './postings'
import type { TextIndex } from './text-index'

/** Share of the length normalisation, as in BM25. */
const LENGTH_SHARE = 0.5
/** Weights are whole numbers of this fraction: sums are exact, whatever order they are made in. */
export const UNIT = 1024

/** Where one word of a query is found: a weight per slot in units of 1/`UNIT`, and the number of slots. */
export interface Found {
  weights: Float64Array
  count: number
}

export const foundNowhere = (capacity: number): Found => ({ weights: new Float64Array(capacity), count: 0 })

/**
 * Sums where words stand: weight of the word, weight of the attribute, frequency, less in longer texts.
 *
 * @param documents number of documents, for the mean length
 */
export function sum(words: EntryWeights, index: TextIndex, capacity: number, documents: number): Found {
  const { lengths, totals, weights: attributeWeights } = index
  const width = totals.length
  const perLength = totals.map((total) => (total === 0 ? 0 : (LENGTH_SHARE * documents) / total))
  const found = foundNowhere(capacity)
  for (const [entry, wordWeight] of words) {
    const { values, size } = entry.postings
    for (let at = 0; at < size; at++) {
      const posting = values[at] as number
      const slot = slotOf(posting)
      const attribute = attributeOf(posting)
      const length = lengths[slot * width + attribute] as number
      const norm = 1 - LENGTH_SHARE + length * (perLength[attribute] as number)
      const weight = (wordWeight * (attributeWeights[attribute] as number) * frequencyOf(posting)) / norm
      const before = found.weights[slot] as number
      found.weights[slot] = before + Math.ceil(weight * UNIT)
      if (before === 0 && weight > 0) found.count++
    }
  }
  return found
}

/** Both findings together; where both found, the better one counts. May change the first one. */
export function either(one: Found, other: Found): Found {
  if (other.count === 0) return one
  if (one.count === 0) return other
  for (let slot = 0; slot < one.weights.length; slot++) {
    const weight = other.weights[slot] as number
    if (weight === 0) continue
    if (one.weights[slot] === 0) one.count++
    if (weight > (one.weights[slot] as number)) one.weights[slot] = weight
  }
  return one
}

/** What all findings share: the lowest weight counts, times `share`. */
export function everyOne(all: readonly Found[], share: number, capacity: number): Found {
  const common = foundNowhere(capacity)
  for (let slot = 0; slot < capacity; slot++) {
    let least = Number.POSITIVE_INFINITY
    for (const found of all) least = Math.min(least, found.weights[slot] as number)
    if (least === 0 || least === Number.POSITIVE_INFINITY) continue
    common.weights[slot] = Math.ceil(least * share)
    common.count++
  }
  return common
}

/** How much a finding among so many documents tells: the rarer, the more. */
export const rarityOf = (count: number, documents: number): number =>
  Math.log(1 + (documents - count + 0.5) / (count + 0.5))

/** How much a document counts that has a share of the highest weight: the share to this power. */
const SPREAD = 0.7

/**
 * Documents a word is really about: each counts as much as it has of the highest weight, so that a word that stands in the
 * name of few and beside in many is telling, and one that stands beside everywhere is not rare.
 */
export function spreadOf({ weights }: Found): number {
  let highest = 0
  for (const weight of weights) if (weight > highest) highest = weight
  let spread = 0
  for (const weight of weights) if (weight > 0) spread += (weight / highest) ** SPREAD
  return spread
}

/** What some findings have: their weights times `share`, each by its part of the rarity of all. */
export function someOf(all: readonly Found[], share: number, capacity: number, documents: number): Found {
  const some = foundNowhere(capacity)
  const rarities = all.map(({ count }) => rarityOf(count, documents))
  const sum = rarities.reduce((one, other) => one + other, 0)
  for (let slot = 0; slot < capacity; slot++) {
    let weight = 0
    for (let at = 0; at < all.length; at++) {
      weight += ((all[at]?.weights[slot] as number) * (rarities[at] as number)) / sum
    }
    if (weight === 0) continue
    some.weights[slot] = Math.ceil(weight * share)
    some.count++
  }
  return some
}
