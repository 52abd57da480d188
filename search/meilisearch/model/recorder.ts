import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers of a real server, in the order they came, by request. Bodies stand once. */
export interface Recording {
  /** Version of the server and the day of the recording. */
  version: string
  recordedOn: string
  bodies: [status: number, body: string][]
  answers: Record<string, number[]>
}

export interface Recorder {
  url: string
  close(): Promise<void>
}

const keyOf = (request: IncomingMessage, body: string): string => {
  const print = body === '' ? '' : ` ${createHash('sha256').update(body).digest('base64url').slice(0, 12)}`
  return `${request.method} ${request.url}${print}`
}

async function listen(
  answer: (request: IncomingMessage, body: string) => Promise<[number, string]>,
): Promise<Recorder> {
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const [status, body] = await answer(request, Buffer.concat(chunks).toString())
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
  }
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A task's last answer is its only one: looks at a task under way are not kept. */
const isUnderWay = (key: string, body: string): boolean =>
  key.startsWith('GET /tasks/') && /"status":"(enqueued|processing)"/.test(body)

/**
 * Stands between the tests and a real server and writes down what it answers, as long as `keeping()` holds.
 *
 * @param recording is filled
 */
export function startRecorder(
  target: string,
  key: string | null,
  recording: Recording,
  keeping: () => boolean,
): Promise<Recorder> {
  const known = new Map<string, number>()
  return listen(async (request, body) => {
    const answer = await fetch(target + request.url, {
      method: request.method ?? 'GET',
      headers: {
        'Content-Type': 'application/json',
        'accept-encoding': 'identity',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      ...(body === '' ? {} : { body }),
    })
    const text = await answer.text()
    const name = keyOf(request, body)
    if (keeping() && !isUnderWay(name, text)) {
      const whole = `${answer.status} ${text}`
      const at = known.get(whole) ?? recording.bodies.push([answer.status, text]) - 1
      known.set(whole, at)
      recording.answers[name] = [...(recording.answers[name] ?? []), at]
    }
    return [answer.status, text]
  })
}

export interface Replay extends Recorder {
  /** One sentence as soon as something was asked that the recording does not hold. */
  misfit(): string | null
}

/** Answers from a recording: each request in its order, the last answer for good; an unrecorded one is refused. */
export async function startReplay(recording: Recording): Promise<Replay> {
  const next = new Map<string, number>()
  let misfit: string | null = null
  const replay = await listen(async (request, body) => {
    const name = keyOf(request, body)
    const answers = recording.answers[name]
    if (!answers) {
      misfit ??= `The answers of Meilisearch ${recording.version} recorded on ${recording.recordedOn} do not fit any more (${name} is new): record them anew with \`npm run search:record\`, see CONTRIBUTING.md.`
      return [501, JSON.stringify({ code: 'not_recorded', message: misfit })]
    }
    const at = Math.min(next.get(name) ?? 0, answers.length - 1)
    next.set(name, at + 1)
    return recording.bodies[answers[at] as number] as [number, string]
  })
  return { ...replay, misfit: () => misfit }
}
