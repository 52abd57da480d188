import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'

type Routes = ServerBuild['routes']
type Route = NonNullable<Routes[string]>

/** Addresses whose route is known without being looked for again, and the longest of them. */
const mostKnown = 2_000
const longestKnown = 200

type Branch = Parameters<typeof matchRoutes>[0][number]

function branches(routes: Routes, parentId: string | undefined): Branch[] {
  return Object.values(routes)
    .filter((route): route is Route => route !== undefined && (route.parentId || undefined) === parentId)
    .map(({ id, path, index, caseSensitive }): Branch => {
      const own = { id, ...(path === undefined ? {} : { path }), ...(caseSensitive ? { caseSensitive } : {}) }
      return index ? { ...own, index: true } : { ...own, children: branches(routes, id) }
    })
}

const hydrates = ({ module }: Route) => (module.handle as { hydrate?: boolean } | undefined)?.hydrate === true

const isPlain = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/**
 * A route whose data no script of the page will need. The framework would write it out for scripts all the same, which costs
 * more than the search; so it goes past it, in the context, to where the page is rendered.
 */
function unsent(route: Route): Route {
  const { loader } = route.module
  if (!loader) return route
  return {
    ...route,
    module: {
      ...route.module,
      loader: async (values: LoaderFunctionArgs) => {
        const data = await loader(values)
        if (!isPlain(data)) return data
        values.context.unsent.set(route.id, data)
        return null
      },
    },
  }
}

/**
 * Parts of a build, each with the routes of one page: the framework looks through all routes of its build several times for
 * each answer. `null` for an address whose page needs its scripts, or that no route is for; it takes the whole build.
 */
export function pageBuilds(build: ServerBuild): (pathname: string) => ServerBuild | null {
  const tree = branches(build.routes, undefined)
  const parts = new Map<string, ServerBuild | null>()
  const known = new Map<string, ServerBuild | null>()

  const partOf = (ids: readonly string[]): ServerBuild | null => {
    const routes = ids.flatMap((id) => build.routes[id] ?? [])
    if (routes.length === 0 || routes.some(hydrates)) return null
    const only = <Value>(all: Record<string, Value>) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
    return {
      ...build,
      routes: Object.fromEntries(routes.map((route) => [route.id, unsent(route)])),
      assets: { ...build.assets, routes: only(build.assets.routes) },
    }
  }

  return (pathname) => {
    const found = known.get(pathname)
    if (found !== undefined) return found
    const ids = (matchRoutes(tree, pathname) ?? []).map(({ route }) => String(route.id))
    const key = ids.join(' ')
    let part = parts.get(key)
    if (part === undefined) {
      part = partOf(ids)
      parts.set(key, part)
    }
    if (known.size >= mostKnown) known.clear()
    if (pathname.length <= longestKnown) known.set(pathname, part)
    return part
  }
}
