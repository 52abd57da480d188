import { analyzeQuery, type QueryUnit } from '../analyze/query'
import type { SearchRequest } from '../contract'
import type { Dictionary, Entry } from '../embedded/dictionary'
import { slotOf } from '../embedded/postings'
import type { Findings } from '../findings'
import { Ladder } from '../ladder'
import { encodeToken, quoted } from './encoding'
import { wordsAttribute } from './stored-document'

/** Which documents a text finds: at least one of the words, one of several conditions, or all of them. */
type Condition =
  | { kind: 'words'; words: readonly Entry[] }
  | { kind: 'either' | 'all'; of: readonly Condition[]; slots: ReadonlySet<number> }

const NOWHERE: Condition = { kind: 'words', words: [] }

function slotsOf(condition: Condition): ReadonlySet<number> {
  if (condition.kind !== 'words') return condition.slots
  const slots = new Set<number>()
  for (const { postings } of condition.words) {
    for (let at = 0; at < postings.size; at++) slots.add(slotOf(postings.values[at] as number))
  }
  return slots
}

/** Documents are looked at only where words are combined: of words alone it is known whether they occur. */
const findings: Omit<Findings<Condition>, 'shareOf'> = {
  nowhere: () => NOWHERE,
  of: (weights) => ({ kind: 'words', words: [...weights.keys()] }),
  either(one, other) {
    if (!findings.some(other)) return one
    if (!findings.some(one)) return other
    if (one.kind === 'words' && other.kind === 'words') {
      return { kind: 'words', words: [...new Set([...one.words, ...other.words])] }
    }
    return { kind: 'either', of: [one, other], slots: new Set([...slotsOf(one), ...slotsOf(other)]) }
  },
  everyOne(all) {
    const [first, ...others] = all.map(slotsOf).sort((a, b) => a.size - b.size)
    const common = [...(first ?? [])].filter((slot) => others.every((slots) => slots.has(slot)))
    return { kind: 'all', of: all, slots: new Set(common) }
  },
  someOf: (all) => all.reduce((one, other) => findings.either(one, other), NOWHERE),
  some: (condition) => (condition.kind === 'words' ? condition.words.length > 0 : condition.slots.size > 0),
}

function expression(condition: Condition, attribute: string): string {
  if (condition.kind === 'words') {
    const words = condition.words.map(({ surface }) => quoted(encodeToken(surface)))
    return `${attribute} IN [${words.join(', ')}]`
  }
  const inner = condition.of.filter(findings.some).map((one) => expression(one, attribute))
  return `(${inner.join(condition.kind === 'all' ? ' AND ' : ' OR ')})`
}

type FoundUnit = { unit: QueryUnit; condition: Condition }

/** The units that decide what is found; none where nothing is. */
function deciding(all: readonly FoundUnit[], match: 'all' | 'any'): readonly FoundUnit[] {
  const strong = all.filter(({ unit }) => !unit.weak)
  const found = strong.filter(({ condition }) => findings.some(condition))
  if (match === 'all') return found.length < strong.length ? [] : found
  return found.length > 0 ? found : all.filter(({ condition }) => findings.some(condition))
}

/** What a request's text asks of the server: a filter expression, `null` = no document; undefined if it has no words. */
export function textCondition(
  request: SearchRequest,
  dictionary: Dictionary,
  documents: number,
): string | null | undefined {
  const { language, match, prefix = false } = request
  const query = analyzeQuery(request.query, language, dictionary.synonyms)
  if (query.units.length === 0) return undefined
  const ladder = new Ladder(dictionary, {
    ...findings,
    shareOf: (condition) => slotsOf(condition).size / documents,
  })
  const units = ladder.unitsOf(query.units)
  const all = units.map((unit, at) => {
    const open = prefix && query.open && at === units.length - 1
    return { unit, condition: ladder.find(unit, { open, wide: match === 'any' }) }
  })
  const parts = deciding(all, match).map(({ condition }) => expression(condition, wordsAttribute(language)))
  if (parts.length === 0) return null
  return parts.length === 1 ? (parts[0] ?? null) : `(${parts.join(match === 'all' ? ' AND ' : ' OR ')})`
}
