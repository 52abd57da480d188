import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { metrics } from '../../lib/metrics.server'

type Arguments = ActionFunctionArgs | LoaderFunctionArgs

const seen = new WeakSet<object>()

/** Counts a request at the first of its loaders or actions. */
function noted<Result>(work: ((values: Arguments) => Result) | undefined) {
  return (
    work &&
    ((values: Arguments): Result => {
      if (!seen.has(values.context)) {
        seen.add(values.context)
        metrics.handled.inc()
      }
      return work(values)
    })
  )
}

/** The build, with a count of the requests that reach a loader or an action. */
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
