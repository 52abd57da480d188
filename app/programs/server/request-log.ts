import type { ServerResponse } from 'node:http'
import { shortenedAddress } from '../../lib/client-address.server'
import { log, logsRequests, writeLogLine } from '../../lib/log.server'
import { metrics } from '../../lib/metrics.server'
import type { Exchange } from './exchange'
import type { KeptPage } from './kept-page'

/** Notes an answer in log and metrics when it has ended. Addresses are logged without query, clients shortened. */
export function noteAnswer(exchange: Exchange, response: ServerResponse, method: string, path: string): void {
  response.once('close', () => {
    const milliseconds = performance.now() - exchange.started
    const status = response.headersSent ? response.statusCode : 0
    metrics.requests.inc({ kind: exchange.kind, status: status === 0 ? 'gone' : `${Math.floor(status / 100)}xx` })
    metrics.seconds.observe({ kind: exchange.kind }, milliseconds / 1_000)
    if (exchange.kind === 'health' || !logsRequests()) return
    log.info(
      {
        requestId: exchange.requestId,
        method,
        path,
        status,
        kind: exchange.kind,
        ...(exchange.refused ? { refused: exchange.refused } : {}),
        ms: Math.round(milliseconds * 10) / 10,
        client: shortenedAddress(exchange.client),
      },
      'request',
    )
  })
}

let second = 0
let time = ''

/** Notes an answer from the whole-page cache: the same line, composed without taking anything apart. */
export function noteKept(requestId: string, method: string, page: KeptPage, status: number): void {
  if (!logsRequests()) return
  const now = Math.floor(Date.now() / 1_000)
  if (now !== second) {
    second = now
    time = new Date(now * 1_000).toISOString()
  }
  writeLogLine(
    `{"level":"info","time":"${time}","requestId":"${requestId}","method":"${method}","path":${page.logPath},"status":${status},"kind":"kept","msg":"request"}\n`,
  )
}
