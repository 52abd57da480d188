import type { LoaderFunctionArgs } from '@remix-run/node'
import { pageLanguage } from '../../lib/page-language'
import { suggest } from '../../modules/catalogue/queries.server/suggestions.server'

/** Suggestions for the search field as JSON; the language follows from the path. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const suggestions = await suggest(new URL(request.url).searchParams.get('suche') ?? '', language)
  return Response.json(suggestions, { headers: { 'Cache-Control': 'no-store' } })
}
