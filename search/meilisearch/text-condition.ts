import { analyzeQuery, type QueryUnit } from '../analyze/query'
import type { SearchRequest } from '../contract'
import { addInto, type Bits, bitsFor, countBits, intersectInto, setBit } from '../embedded/bits'
import type { Dictionary, Entry } from '../embedded/dictionary'
import { slotOf } from '../embedded/postings'
import type { Findings } from '../findings'
import { Ladder } from '../ladder'
import { encodeToken, quoted } from './encoding'
import { wordsAttribute } from './stored-document'

/** The documents of an index: their number, and one more than the highest slot in use. */
interface Among {
  documents: number
  capacity: number
}

/** Which documents a text finds: at least one of the words, one of several conditions, or all of them. */
type Condition =
  | { kind: 'words'; words: readonly Entry[] }
  | { kind: 'either' | 'all'; of: readonly Condition[]; slots: Bits }

const NOWHERE: Condition = { kind: 'words', words: [] }

const some = (condition: Condition): boolean =>
  condition.kind === 'words' ? condition.words.length > 0 : condition.slots.some((bits) => bits !== 0)

/** A set of its own of the documents that a condition finds. */
function slotsOf(condition: Condition, capacity: number): Bits {
  if (condition.kind !== 'words') return condition.slots.slice()
  const slots = bitsFor(capacity)
  for (const { postings } of condition.words) {
    for (let at = 0; at < postings.size; at++) setBit(slots, slotOf(postings.values[at] as number))
  }
  return slots
}

/** Documents are looked at only where words are combined: of words alone it is known whether they occur. */
function findingsAmong({ documents, capacity }: Among): Findings<Condition> {
  const either = (one: Condition, other: Condition): Condition => {
    if (!some(other)) return one
    if (!some(one)) return other
    if (one.kind === 'words' && other.kind === 'words') {
      return { kind: 'words', words: [...new Set([...one.words, ...other.words])] }
    }
    const slots = slotsOf(one, capacity)
    addInto(slots, slotsOf(other, capacity))
    return { kind: 'either', of: [one, other], slots }
  }
  return {
    nowhere: () => NOWHERE,
    of: (weights) => ({ kind: 'words', words: [...weights.keys()] }),
    either,
    everyOne(all) {
      const [slots = bitsFor(0), ...others] = all.map((one) => slotsOf(one, capacity))
      for (const other of others) intersectInto(slots, other)
      return { kind: 'all', of: all, slots }
    },
    someOf: (all) => all.reduce(either, NOWHERE),
    shareOf: (condition) => countBits(slotsOf(condition, capacity)) / documents,
    some,
  }
}

function expression(condition: Condition, attribute: string): string {
  if (condition.kind === 'words') {
    const words = condition.words.map(({ surface }) => quoted(encodeToken(surface)))
    return `${attribute} IN [${words.join(', ')}]`
  }
  const inner = condition.of.filter(some).map((one) => expression(one, attribute))
  return `(${inner.join(condition.kind === 'all' ? ' AND ' : ' OR ')})`
}

type FoundUnit = { unit: QueryUnit; condition: Condition }

/** The units that decide what is found; none where nothing is. */
function deciding(all: readonly FoundUnit[], match: 'all' | 'any'): readonly FoundUnit[] {
  const strong = all.filter(({ unit }) => !unit.weak)
  const found = strong.filter(({ condition }) => some(condition))
  if (match === 'all') return found.length < strong.length ? [] : found
  return found.length > 0 ? found : all.filter(({ condition }) => some(condition))
}

/** What a request's text asks of the server: a filter expression, `null` = no document; undefined if it has no words. */
export function textCondition(request: SearchRequest, dictionary: Dictionary, among: Among): string | null | undefined {
  const { language, match, prefix = false } = request
  const query = analyzeQuery(request.query, language, dictionary.synonyms)
  if (query.units.length === 0) return undefined
  const ladder = new Ladder(dictionary, findingsAmong(among))
  const units = ladder.unitsOf(query.units)
  const all = units.map((unit, at) => {
    const open = prefix && query.open && at === units.length - 1
    return { unit, condition: ladder.find(unit, { open, wide: match === 'any' }) }
  })
  const parts = deciding(all, match).map(({ condition }) => expression(condition, wordsAttribute(language)))
  if (parts.length === 0) return null
  return parts.length === 1 ? (parts[0] ?? null) : `(${parts.join(match === 'all' ? ' AND ' : ' OR ')})`
}
