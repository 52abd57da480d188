import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Health {
  /** Whether requests can be answered: the database answers and the index is built. */
  ready(): Promise<boolean>
  draining(): boolean
}

/** Longest wait for the database before the process counts as not ready. */
const longestWait = 1_500

const within = (work: Promise<boolean>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), longestWait)
  })
  return Promise.race([work.catch(() => false), late]).finally(() => clearTimeout(timer))
}

/** `live`: the process answers; `ready`: it should be given visitors. */
export const healthPaths = { '/health/live': 'live', '/health/ready': 'ready' } as const

export async function answerHealth(
  question: (typeof healthPaths)[keyof typeof healthPaths],
  health: Health,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const well = question === 'live' || (!health.draining() && (await within(health.ready())))
  const body = well ? 'ok\n' : 'not ready\n'
  response.writeHead(well ? 200 : 503, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
