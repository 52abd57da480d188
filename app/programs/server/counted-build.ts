import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { isDatabaseAway } from '../../lib/database-away'
import { log } from '../../lib/log.server'
import { metrics } from '../../lib/metrics.server'

type Arguments = ActionFunctionArgs | LoaderFunctionArgs

const seen = new WeakSet<object>()

/** A database that is away is nobody's mistake: the page says 503, and the log one line for each loader. */
function answered(error: unknown, { request, context }: Arguments): never {
  if (!isDatabaseAway(error)) throw error
  log.warn({ error, requestId: context.requestId, path: new URL(request.url).pathname }, 'the database is away')
  throw new Response(null, { status: 503, statusText: 'Service Unavailable' })
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
      ...(action && { action: noted(action) }),
    }
    return [id, { ...route, module }] as const
  })
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}
