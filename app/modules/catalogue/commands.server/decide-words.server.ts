import type { Actor } from '../../../lib/actor'
import { getAddedWords, type StoredWords } from '../queries.server/added-words.server'
import { previewWords, type WordsEffect } from '../queries.server/words-preview.server'
import { readWordsForm, type WordsProblem, type WordsValues, wordsEntry } from '../schema/added-words'
import { wordsFaults } from '../words-faults.server'
import { addWords, changeWords, takeBackWords, type WordsOutcome } from './added-words.server'

/** The form again: everything as typed, with what is wrong, what would change, or what somebody else has made of it. */
export interface WordsAnswer {
  values: WordsValues
  problems: readonly WordsProblem[]
  effects: readonly WordsEffect[] | null
  /** The entry as it is by now, where it has changed since the form was opened. */
  changed: StoredWords | null
  /** Another entry that says the same. */
  other: string | null
}

export type WordsDecision = { done: string; how: 'saved' | 'withdrawn' } | { answer: WordsAnswer }

/**
 * Carries out what a form of the operator asks for: shows the effect, saves or takes back. `id`: the entry the form is
 * for, `null` = a new one. Characters that nobody sees are taken out, and the form is shown again without them before
 * anything is done. Throws `notFound`.
 */
export async function decideWords(
  actor: Actor,
  form: { get(name: string): unknown },
  id: string | null,
  now: Date,
): Promise<WordsDecision> {
  const { values, invisible } = readWordsForm(form)
  const asked = form.get('aktion')
  const place = id === null ? null : { id, expected: values.version ?? 0 }
  if (asked === 'zuruecknehmen' && place) {
    return settle(await takeBackWords(actor, place, now), values, 'withdrawn')
  }
  const read = wordsEntry(values)
  const found = 'entry' in read ? wordsFaults(read.entry) : read.problems
  const problems: WordsProblem[] = invisible ? [{ field: 'words', reason: 'invisible' }, ...found] : found
  if (!('entry' in read) || problems.length > 0) return { answer: answer(values, { problems }) }
  if (asked !== 'speichern') {
    return { answer: answer(values, { effects: await previewWords(read.entry, values.search, id) }) }
  }
  const outcome = place ? await changeWords(actor, place, read.entry) : await addWords(actor, read.entry)
  return settle(outcome, values, 'saved')
}

const answer = (values: WordsValues, rest: Partial<WordsAnswer>): WordsAnswer => ({
  values,
  problems: [],
  effects: null,
  changed: null,
  other: null,
  ...rest,
})

async function settle(outcome: WordsOutcome, values: WordsValues, how: 'saved' | 'withdrawn'): Promise<WordsDecision> {
  if ('done' in outcome) return { done: outcome.done, how }
  if (outcome.refused !== 'conflict' || outcome.id === null) {
    const reason = outcome.refused === 'full' ? 'full' : 'exists'
    return { answer: answer(values, { problems: [{ field: 'words', reason }], other: outcome.id }) }
  }
  const changed = await getAddedWords(outcome.id)
  return { answer: answer({ ...values, version: changed.version }, { changed }) }
}
