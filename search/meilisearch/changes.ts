import { setTimeout as sleep } from 'node:timers/promises'
import type { IndexChanges, IndexDocument } from '../contract'
import { ServerFault } from './faults'
import type { ServerIndex } from './server-index'
import type { Prepared } from './stored-document'
import type { Vocabulary } from './vocabulary'

/** How long a process that does not write waits to see a change, in milliseconds. */
const SEEN_WITHIN = 5_000
const LOOK_EVERY = 25

/** A change as the server stores it. */
export interface PreparedChange {
  upsert: readonly Prepared[]
  remove: readonly string[]
}

/** The documents of a change. */
export const idsOf = ({ upsert, remove }: IndexChanges): string[] => [...remove, ...upsert.map(({ id }) => id)]

/** A document in both lists stays; of two with the same id the later one counts. */
export function prepareChange(
  { upsert, remove }: IndexChanges,
  prepareDocument: (document: IndexDocument) => Prepared,
): PreparedChange {
  const latest = new Map(upsert.map((document) => [document.id, document]))
  return {
    upsert: [...latest.values()].map(prepareDocument),
    remove: [...new Set(remove)].filter((id) => !latest.has(id)),
  }
}

/** Takes the words of a change into a vocabulary. */
export function learnChange(into: Vocabulary, { upsert, remove }: PreparedChange): void {
  into.remove(remove)
  for (const one of upsert) into.add(one)
  into.settleAtOnce()
}

/** Hands a change in, takes its words into a vocabulary while the server works on it, and waits for the end. */
export async function writeChange(index: ServerIndex, change: PreparedChange, into: Vocabulary): Promise<void> {
  const json = change.upsert.map((one) => one.json)
  const tasks = await index.hand(json, change.remove)
  learnChange(into, change)
  await index.follow(tasks)
}

/** Waits until another process has written a change; a `ServerFault` after five seconds. */
export async function seeChange(index: ServerIndex, { upsert, remove }: PreparedChange): Promise<void> {
  const until = performance.now() + SEEN_WITHIN
  for (;;) {
    const prints = await index.printsOf([...remove, ...upsert.map(({ id }) => id)])
    const done = upsert.every(({ id, print }) => prints.get(id) === print)
    if (done && remove.every((id) => !prints.has(id))) return
    if (performance.now() > until) throw new ServerFault('slow', 'no process has written a change')
    await sleep(LOOK_EVERY)
  }
}
