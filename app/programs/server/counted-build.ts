import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import type { SentFields } from '../../components/error-page'
import { isDatabaseAway } from '../../lib/database-away'
import { log } from '../../lib/log.server'
import { metrics } from '../../lib/metrics.server'

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

/** A database that is away is nobody's mistake: the page says 503, and the log one line for each loader. */
function answered(error: unknown, { request, context }: Arguments, sent: SentFields | null = null): never {
  if (!isDatabaseAway(error)) throw error
  log.warn({ error, requestId: context.requestId, path: new URL(request.url).pathname }, 'the database is away')
  throw Response.json({ sent }, { status: 503, statusText: 'Service Unavailable' })
}

/** An action whose form is not lost where the database is away. */
function givingBack(action: (values: ActionFunctionArgs) => unknown) {
  return async (values: ActionFunctionArgs) => {
    const copy = values.request.clone()
    try {
      return await action(values)
    } catch (error) {
      return answered(error, values, await sentBy(copy))
    }
  }
}

/** Counts a request at the first of its loaders or actions. */
function noted<Result>(work: ((values: Arguments) => Result) | undefined) {
  return (
    work &&
    ((values: Arguments): Result => {
      if (!seen.has(values.context)) {
        seen.add(values.context)
        metrics.handled.inc()
      }
      try {
        const result = work(values)
        return result instanceof Promise ? (result.catch((error) => answered(error, values)) as Result) : result
      } catch (error) {
        return answered(error, values)
      }
    })
  )
}

/** The build, with a count of the requests that reach a loader or an action, and 503 where the database is away. */
export function counted(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route] as const
    const { loader, action } = route.module
    const module = {
      ...route.module,
      ...(loader && { loader: noted(loader) }),
      ...(action && { action: noted(givingBack(action)) }),
    }
    return [id, { ...route, module }] as const
  })
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}
