import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** One answer, or none, to a request of the load. */
export interface LoadAnswer {
  /** 0: the connection broke before the answer was whole. */
  status: number
  what: string
  milliseconds: number
  /** Why there is no answer: `ECONNREFUSED`, `UND_ERR_SOCKET` … */
  fault?: string
}

export interface LoadOptions {
  /** Visitors at the same time, each with one request after the other. */
  width: number
  /** Pages in turn. */
  pages: readonly string[]
  /** Every how many requests of a visitor is a form sent; 0: never. */
  formEvery: number
  /** Begin of what is written into the forms; each text is written once. */
  prefix: string
  /** Rest of a visitor between two requests, in milliseconds. */
  pause?: number
  /** Bytes of noise after each text. */
  noise?: number
}

export interface Load {
  answers: readonly LoadAnswer[]
  /** Texts of forms that the marketplace says it has stored. */
  acknowledged: readonly string[]
  /** Waits for what is under way and ends. */
  stop(): Promise<void>
}

const form = '/barrierefreiheit/melden'

async function request(url: string, what: string, options: RequestInit = {}): Promise<LoadAnswer> {
  const since = performance.now()
  try {
    const answer = await fetch(`${url}${what}`, {
      redirect: 'manual',
      ...options,
      signal: AbortSignal.timeout(60_000),
    })
    await answer.arrayBuffer()
    return { status: answer.status, what, milliseconds: performance.now() - since }
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause
    const fault = cause?.code ?? (error as Error).message
    return { status: 0, what, milliseconds: performance.now() - since, fault }
  }
}

/** Opens a page; whole means that every byte has come. */
export const openPage = (url: string, page: string): Promise<LoadAnswer> => request(url, page)

/** Sends the form that reports a barrier; 303 says that `text` is stored. */
export const sendReport = (url: string, text: string): Promise<LoadAnswer> =>
  request(url, form, {
    method: 'POST',
    headers: { Origin: url, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ text, page: '/katalog', address: '' }).toString(),
  })

/** Visitors that read and write until stopped. */
export function startLoad(url: string, { width, pages, formEvery, prefix, pause = 0, noise = 0 }: LoadOptions): Load {
  const answers: LoadAnswer[] = []
  const acknowledged: string[] = []
  let stopped = false
  const visitor = async (number: number) => {
    // Pages have a turn of their own: with the forms' each of them would be left out that falls on a form.
    let turn = number
    for (let at = number; !stopped; at++) {
      if (formEvery > 0 && at % formEvery === formEvery - 1) {
        const text = `${prefix} ${number} ${at} ${randomBytes(noise / 2).toString('hex')}`.trim()
        const answer = await sendReport(url, text)
        if (answer.status === 303) acknowledged.push(text)
        answers.push(answer)
      } else answers.push(await openPage(url, pages[turn++ % pages.length] as string))
      // A refused connection answers at once.
      await sleep(answers.at(-1)?.status === 0 ? Math.max(20, pause) : pause)
    }
  }
  const all = Array.from({ length: width }, (_, number) => visitor(number))
  return {
    answers,
    acknowledged,
    async stop() {
      stopped = true
      await Promise.all(all)
    },
  }
}

/** How often each status came, `0` with its fault: `200 ×35, 503 ×4`. */
export function statusCounts(answers: readonly LoadAnswer[]): string {
  const counts = new Map<string, number>()
  for (const { status, fault } of answers) {
    const name = status === 0 ? `no answer (${fault})` : String(status)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ×${count}`)
    .join(', ')
}
