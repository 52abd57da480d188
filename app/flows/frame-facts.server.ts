import type { AppLoadContext } from '@remix-run/node'
import { berlinDate } from '../lib/clock'
import { settings } from '../lib/env.server'
import { shortlistInCookies } from '../modules/comparison/schema/shortlist-cookie'

/** What the frame of a page says (`FrameFacts`), and the number of its request. */
export function frameFacts(request: Request, context: AppLoadContext) {
  const { operator } = settings()
  return {
    mode: context.mode,
    operator: operator.name,
    dataDate: berlinDate(context.now),
    kept: shortlistInCookies(request.headers.get('Cookie')).length,
    requestId: context.requestId,
    publicUrl: context.forOperator ? context.publicUrl : null,
  }
}
