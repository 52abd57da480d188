import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { pageLanguage } from '../../lib/page-language'
import { ComparisonPage } from '../../modules/comparison/components/comparison-page'
import { getComparisonPage } from '../../modules/comparison/queries.server/comparison-page.server'
import { shortlistInCookies } from '../../modules/comparison/schema/shortlist-cookie'
import { findPlace } from '../../modules/regions/queries.server'
import styles from '../../styles/comparison.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = await getComparisonPage({
    parameters: new URL(request.url).searchParams,
    shortlist: shortlistInCookies(request.headers.get('Cookie')),
    language: pageLanguage(params.lang),
    now: context.now,
    publicUrl: context.publicUrl,
    findPlace,
  })
  if (!page) throw new Response(null, { status: 404 })
  return page
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.sheet.language)
  return pageMeta({
    title: `${t('comparison.title', { count: data.sheet.columns.length })} – ${t('common.brand')}`,
    description: t('comparison.description'),
    language: data.sheet.language,
    path: '/vergleich',
    publicUrl: data.publicUrl,
    noindex: true,
  })
}

export default function Comparison() {
  return <ComparisonPage data={useLoaderData<typeof loader>()} />
}
