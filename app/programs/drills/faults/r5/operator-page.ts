import { setTimeout as sleep } from 'node:timers/promises'
import { operator } from '../../../../content/de/pages/operator'
import { formatMoment } from '../../../../lib/format'
import type { GateFault } from '../../house/search-gate'

const words = operator.search
type Reason = keyof typeof words.reason

/** What the operator has to be told of each fault. */
const reasons: Record<GateFault, Reason> = {
  refused: 'unreachable',
  'black hole': 'slow',
  '503': 'overloaded',
  '10 s slow': 'slow',
  'wrong key': 'key',
  'settings wiped': 'settings',
  'index gone': 'index',
  'task failed': 'overloaded',
  'disk full': 'full',
  'payload refused': 'full',
}
/** Pause between two looks at the page, so that they are no load of their own. */
const lookEvery = 150

/** The operator's page says that the search server answers. */
const servingNote = words.server.split('{{since}}')[0] as string

/** The sentence that says since when and why the standby answers. */
export const standbySentence = (since: Date, reason: Reason): string =>
  words.standby
    .replace('{{since}}', formatMoment('de', since.toISOString()))
    .replace('{{reason}}', words.reason[reason])

/** Begin of that sentence, whatever it gives as moment and reason. */
const standbyNote = words.standby.split('{{since}}')[0] as string

/** The sentence that says since when the search server answers. */
export const servingSentence = (since: Date): string =>
  words.server.replace('{{since}}', formatMoment('de', since.toISOString()))

/** What the operator's page says of the search server; `null` where it says nothing of it or is not there. */
async function askOperatorPage(privateUrl: string): Promise<{ serving: boolean; text: string } | null> {
  const answer = await fetch(`${privateUrl}/betrieb`).catch(() => null)
  const text = answer?.ok ? await answer.text() : ''
  if (text.includes(standbyNote)) return { serving: false, text }
  return text.includes(servingNote) ? { serving: true, text } : null
}

/** Whether the operator's page says that the search server answers, at latest after `within` milliseconds. */
export async function tellsServing(privateUrl: string, within: number): Promise<boolean> {
  const end = performance.now() + within
  while (performance.now() < end) {
    if ((await askOperatorPage(privateUrl))?.serving) return true
    await sleep(lookEvery)
  }
  return false
}

/** The sentence gives this reason, and a moment between these two. */
function gives(text: string, reason: Reason, from: Date, to: Date): boolean {
  const moments: Date[] = [to]
  for (let at = from.getTime(); at < to.getTime(); at += 60_000) moments.push(new Date(at))
  return moments.some((since) => text.includes(standbySentence(since, reason)))
}

/**
 * Waits until the operator's page says that the standby answers. What is wrong with it: nothing said within the time, a reason
 * that does not fit the fault, or a moment before `from`; `null` = nothing. `late`: it says that the server is slow, which a
 * machine with other work can make of any server before it meets the fault.
 */
export async function askWhatOperatorSees(
  privateUrl: string,
  { fault, from, within }: { fault: GateFault; from: Date; within: number },
): Promise<{ wrong: string | null; late: boolean }> {
  const end = performance.now() + within
  while (performance.now() < end) {
    const page = await askOperatorPage(privateUrl)
    if (page !== null && !page.serving) {
      const said = page.text.slice(page.text.indexOf(standbyNote)).split('</p>')[0]
      const now = new Date()
      if (gives(page.text, reasons[fault], from, now)) return { wrong: null, late: false }
      if (gives(page.text, 'slow', from, now)) return { wrong: null, late: true }
      return { wrong: `the operator is told something else: ${said}`, late: false }
    }
    await sleep(lookEvery)
  }
  return { wrong: "the operator's page does not say that the standby answers", late: false }
}
