import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { processPace } from '../../../search/slices'
import type { PageHandler } from './pages'

/** Work on the index holds back while the handler makes an answer that somebody waits for. */
export function answeringFirst(handler: PageHandler): PageHandler {
  return (request, response) => {
    holdWhileOpen(request.socket, response)
    handler(request, response)
  }
}

/** A response that has had no turn on its connection yet is not told of the connection's end, one that has ended of nothing. */
function holdWhileOpen(connection: Socket, response: ServerResponse): void {
  if (connection.destroyed || response.destroyed) return
  const release = processPace.hold()
  const end = () => {
    release()
    connection.off('close', end)
    response.off('close', end)
  }
  connection.once('close', end)
  response.once('close', end)
}
