import { analyzeQuery, type QueryUnit } from '../analyze/query'
import type { SearchRequest } from '../contract'
import type { Dictionary, Entry } from '../embedded/dictionary'
import { slotOf } from '../embedded/postings'
import { type Findings, Ladder } from '../ladder'
import { encodeSignal, encodeToken, quoted } from './encoding'
import { wordsAttribute } from './stored-document'

/** Which documents a text finds: at least one of the words, one of several conditions, or all of them. */
type Condition =
  | { kind: 'words'; words: readonly Entry[] }
  | { kind: 'either' | 'all'; of: readonly Condition[]; slots: ReadonlySet<number> }

/** What a text asks of the server. */
export interface TextCondition {
  /** A filter expression; `null` = no document. */
  filter: string | null
  /** Signals the order goes by, the rarest first. */
  signals: readonly string[]
}

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
const findings: Findings<Condition> = {
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

const occurrences = (words: readonly Entry[]): number => words.reduce((sum, { postings }) => sum + postings.size, 0)

/** The stems a unit ranks by: its own where the index knows it, else that of the commonest spelling found for it. */
function signalsOf(unit: QueryUnit, condition: Condition, dictionary: Dictionary): { key: string; count: number }[] {
  if (unit.parts.length > 0 && !dictionary.group(unit.term.stem)) {
    return unit.parts.map(({ term }) => ({ key: term.stem, count: dictionary.group(term.stem)?.entries.length ?? 0 }))
  }
  if (condition.kind !== 'words') return [{ key: unit.term.stem, count: condition.slots.size }]
  const count = occurrences(condition.words)
  if (dictionary.group(unit.term.stem)) return [{ key: unit.term.stem, count }]
  const commonest = [...condition.words].sort((a, b) => b.postings.size - a.postings.size)[0]
  return [{ key: commonest?.group.stem ?? unit.term.stem, count }]
}

/** Reads a request's text; `null` if it has no words and so no text condition. */
export function textCondition(request: SearchRequest, dictionary: Dictionary): TextCondition | null {
  const { language, match, prefix = false } = request
  const query = analyzeQuery(request.query, language, dictionary.synonyms)
  if (query.units.length === 0) return null
  const ladder = new Ladder(dictionary, findings)
  const found: { unit: QueryUnit; condition: Condition }[] = []
  for (const [at, unit] of query.units.entries()) {
    const open = prefix && query.open && at === query.units.length - 1
    const condition = ladder.find(unit, { open, wide: match === 'any' })
    if (findings.some(condition)) found.push({ unit, condition })
    else if (match === 'all') return { filter: null, signals: [] }
  }
  if (found.length === 0) return { filter: null, signals: [] }
  const attribute = wordsAttribute(language)
  const parts = found.map(({ condition }) => expression(condition, attribute))
  const signals = found.flatMap(({ unit, condition }) => signalsOf(unit, condition, dictionary))
  return {
    filter: parts.length === 1 ? (parts[0] ?? null) : `(${parts.join(match === 'all' ? ' AND ' : ' OR ')})`,
    signals: [...new Set(signals.sort((a, b) => a.count - b.count).map(({ key }) => encodeSignal(key)))],
  }
}
