import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { freeze } from '../../modules/comparison/commands.server/freeze.server'
import { getComparisonSheet, openComparison } from '../../modules/comparison/queries.server/comparison.server'
import { comparisonPage, frozenPath } from '../../modules/comparison/schema/address'
import { shortlistInCookies } from '../../modules/comparison/schema/shortlist-cookie'
import { findPlace } from '../../modules/regions/queries.server'

async function open({ request, params, context }: LoaderFunctionArgs) {
  const opened = await openComparison({
    key: params.key,
    parameters: new URL(request.url).searchParams,
    shortlist: shortlistInCookies(request.headers.get('Cookie')),
    now: context.now,
  })
  if (!opened) throw new Response(null, { status: 404 })
  return opened
}

/** There is nothing to see here: the button that keeps a state stands on the comparison's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { address } = await open(args)
  return redirect(localPath(pageLanguage(args.params.lang), comparisonPage(address)))
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params.lang)
  const { now } = args.context
  const { address, content } = await open(args)
  const place = await findPlace(content.municipality)
  const [de, en] = await Promise.all([
    getComparisonSheet(content, { language: 'de', now, place }),
    getComparisonSheet(content, { language: 'en', now, place }),
  ])
  if (de.columns.length === 0) return redirect(localPath(language, comparisonPage(address)), 303)
  const key = await freeze({ kind: 'system', program: 'comparison' }, { de, en }, now)
  return redirect(localPath(language, frozenPath(key)), 303)
}
