import type { LoaderFunctionArgs } from '@remix-run/node'
import { settings } from '../../lib/env.server'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { getComparisonSheet, openComparison } from '../../modules/comparison/queries.server/comparison.server'
import { downloadComparison } from '../../modules/comparison/queries.server/comparison-file.server'
import { comparisonPage } from '../../modules/comparison/schema/address'
import { shortlistInCookies } from '../../modules/comparison/schema/shortlist-cookie'
import { findPlace } from '../../modules/regions/queries.server'

/** A comparison as a file, made from its present state. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const opened = await openComparison({
    key: params.key,
    parameters: new URL(request.url).searchParams,
    shortlist: shortlistInCookies(request.headers.get('Cookie')),
    now: context.now,
  })
  const place = opened && (await findPlace(opened.content.municipality))
  const sheet = opened && (await getComparisonSheet(opened.content, { language, now: context.now, place }))
  return downloadComparison(sheet, params.format ?? '', language, {
    address: opened && context.publicUrl + localPath(language, comparisonPage(opened.address)),
    hash: null,
    operator: settings().operator.name,
  })
}
