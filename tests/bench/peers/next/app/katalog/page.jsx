import { readFileSync } from 'node:fs'
import { notFound } from 'next/navigation'
import { Shown } from './shown'

export const dynamic = 'force-dynamic'

let views = null

/** The page over constants: what Next does beside them, without search and database. */
export default async function Catalogue({ searchParams }) {
  views ??= JSON.parse(readFileSync(process.env.BENCH_VIEWS, 'utf8'))
  const parameters = new URLSearchParams()
  for (const [name, values] of Object.entries(await searchParams)) {
    for (const value of [values].flat()) parameters.append(name, value)
  }
  const search = parameters.toString()
  const path = search === '' ? '/katalog' : `/katalog?${search}`
  const view = views[path]
  if (!view) notFound()
  return <Shown view={view} path={path} />
}
