import type { EntryWeights } from '../findings'
import type { Found } from './accumulator'
import { attributeOf, frequencyOf, slotOf } from './postings'
import type { TextIndex } from './text-index'

/** Share of the length normalisation, as in BM25. */
const LENGTH_SHARE = 0.5
/** Weights are whole numbers of this fraction: sums are exact, whatever order they are made in. */
export const UNIT = 1024

export const nowhere: Found = { slots: new Uint32Array(0), weights: new Float64Array(0) }

/**
 * Sums where words stand: weight of the word, weight of the attribute, frequency, less in longer texts.
 *
 * @param documents number of documents, for the mean length
 */
export function sum(words: EntryWeights, index: TextIndex, capacity: number, documents: number): Found {
  const { lengths, totals, weights: attributeWeights, accumulator } = index
  const width = totals.length
  const perLength = totals.map((total) => (total === 0 ? 0 : (LENGTH_SHARE * documents) / total))
  accumulator.begin(capacity)
  for (const [entry, wordWeight] of words) {
    const { values, size } = entry.postings
    const weightOf = attributeWeights.map((weight) => wordWeight * weight)
    for (let at = 0; at < size; at++) {
      const posting = values[at] as number
      const slot = slotOf(posting)
      const attribute = attributeOf(posting)
      const length = lengths[slot * width + attribute] as number
      const norm = 1 - LENGTH_SHARE + length * (perLength[attribute] as number)
      const weight = ((weightOf[attribute] as number) * frequencyOf(posting)) / norm
      if (weight > 0) accumulator.add(slot, Math.ceil(weight * UNIT))
    }
  }
  return accumulator.take()
}

/** Both findings together; where both found, the better one counts. */
export function either(one: Found, other: Found): Found {
  if (other.slots.length === 0) return one
  if (one.slots.length === 0) return other
  const slots = new Uint32Array(one.slots.length + other.slots.length)
  const weights = new Float64Array(slots.length)
  let filled = 0
  for (let first = 0, second = 0; first < one.slots.length || second < other.slots.length; filled++) {
    const here = one.slots[first] ?? Number.POSITIVE_INFINITY
    const there = other.slots[second] ?? Number.POSITIVE_INFINITY
    slots[filled] = Math.min(here, there)
    const weight = here <= there ? (one.weights[first++] as number) : 0
    weights[filled] = there <= here ? Math.max(weight, other.weights[second++] as number) : weight
  }
  return { slots: slots.slice(0, filled), weights: weights.slice(0, filled) }
}

/** What all findings share: the lowest weight counts, times `share`. */
export function everyOne(all: readonly Found[], share: number): Found {
  const [first = nowhere, ...others] = all.toSorted((one, other) => one.slots.length - other.slots.length)
  const slots = new Uint32Array(first.slots.length)
  const weights = new Float64Array(first.slots.length)
  const places = others.map(() => 0)
  let filled = 0
  for (let at = 0; at < first.slots.length; at++) {
    const slot = first.slots[at] as number
    let least = first.weights[at] as number
    for (let other = 0; other < others.length && least > 0; other++) {
      const found = others[other] as Found
      const place = firstFrom(found.slots, slot, places[other] as number)
      places[other] = place
      least = found.slots[place] === slot ? Math.min(least, found.weights[place] as number) : 0
    }
    if (least === 0) continue
    slots[filled] = slot
    weights[filled++] = Math.ceil(least * share)
  }
  return { slots: slots.slice(0, filled), weights: weights.slice(0, filled) }
}

/** The first place from `from` on whose slot is not lower; found in steps that double, as the places looked for ascend. */
function firstFrom(slots: Uint32Array, slot: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < slots.length && (slots[low + step] as number) < slot) {
    low += step
    step *= 2
  }
  let high = Math.min(slots.length, low + step)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((slots[middle] as number) < slot) low = middle + 1
    else high = middle
  }
  return low
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
  for (let at = 0; at < weights.length; at++) highest = Math.max(highest, weights[at] as number)
  let spread = 0
  for (let at = 0; at < weights.length; at++) spread += ((weights[at] as number) / highest) ** SPREAD
  return spread
}

/** What some findings have: their weights times `share`, each by its part of the rarity of all. */
export function someOf(
  all: readonly Found[],
  share: number,
  { accumulator }: TextIndex,
  capacity: number,
  documents: number,
): Found {
  const rarities = all.map(({ slots }) => rarityOf(slots.length, documents))
  const sum = rarities.reduce((one, other) => one + other, 0)
  accumulator.begin(capacity)
  for (const [at, { slots, weights }] of all.entries()) {
    const rarity = rarities[at] as number
    for (let place = 0; place < slots.length; place++) {
      accumulator.add(slots[place] as number, ((weights[place] as number) * rarity) / sum)
    }
  }
  const some = accumulator.take()
  for (let at = 0; at < some.weights.length; at++) some.weights[at] = Math.ceil((some.weights[at] as number) * share)
  return some
}
