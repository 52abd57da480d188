import { processPace } from '../../../search/slices'
import type { PageHandler } from './pages'

/** Work on the index holds back while the handler makes an answer. */
export function answeringFirst(handler: PageHandler): PageHandler {
  return (request, response) => {
    response.once('close', processPace.hold())
    handler(request, response)
  }
}
