import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import type { SentFields } from '../../components/error-page'
import { isDatabaseAway } from '../../lib/database-away'
import { log } from '../../lib/log.server'
import { metrics } from '../../lib/metrics.server'
import { refusalHeaders, refusalPage } from './refusal-page'

type Arguments = ActionFunctionArgs | LoaderFunctionArgs

const seen = new WeakSet<object>()

/** Letters of a form that are given back. */
const mostGivenBack = 250_000

/** What a form sent, for the page of the fault to send once more; `null` for files and for very much. */
async function sentBy(request: Request): Promise<SentFields | null> {
  if (!request.headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded')) return null
  const text = await request.text()
  return text.length > mostGivenBack ? null : [...new URLSearchParams(text)]
}

const unavailable = { status: 503, statusText: 'Service Unavailable' } as const

/**
 * A database that is away is nobody's mistake: the page says 503, and the log one line for each loader.
 *
 * @param ofPage whether the route has a page, which shows what was sent; of a file a plain page takes the place
 */
function answered(
  error: unknown,
  { request, context }: Arguments,
  ofPage: boolean,
  sent: SentFields | null = null,
): never {
  if (!isDatabaseAway(error)) throw error
  const { requestId } = context
  log.warn({ error, requestId, path: new URL(request.url).pathname }, 'the database is away')
  if (ofPage) throw Response.json({ sent }, unavailable)
  throw new Response(new Uint8Array(refusalPage(503, requestId)), {
    ...unavailable,
    headers: Object.fromEntries(refusalHeaders(requestId, [])),
  })
}

/** An action whose form is not lost where the database is away. */
function givingBack(action: (values: ActionFunctionArgs) => unknown, ofPage: boolean) {
  return async (values: ActionFunctionArgs) => {
    const copy = values.request.clone()
    try {
      return await action(values)
    } catch (error) {
      return answered(error, values, ofPage, await sentBy(copy))
    }
  }
}

/** Counts a request at the first of its loaders or actions. */
function noted<Result>(work: ((values: Arguments) => Result) | undefined, ofPage: boolean) {
  return (
    work &&
    ((values: Arguments): Result => {
      if (!seen.has(values.context)) {
        seen.add(values.context)
        metrics.handled.inc()
      }
      try {
        const result = work(values)
        return result instanceof Promise ? (result.catch((error) => answered(error, values, ofPage)) as Result) : result
      } catch (error) {
        return answered(error, values, ofPage)
      }
    })
  )
}

/** The build, with a count of the requests that reach a loader or an action, and 503 where the database is away. */
export function counted(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route] as const
    const { loader, action, default: page } = route.module
    const ofPage = page !== undefined
    const module = {
      ...route.module,
      ...(loader && { loader: noted(loader, ofPage) }),
      ...(action && { action: noted(givingBack(action, ofPage), ofPage) }),
    }
    return [id, { ...route, module }] as const
  })
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}
