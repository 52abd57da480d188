import type {
  ActionFunctionArgs,
  HeadersFunction,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { AppError } from '../../lib/errors'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { arrangeComparison } from '../../modules/comparison/commands.server/arrange.server'
import { ComparisonPage } from '../../modules/comparison/components/comparison-page'
import { getComparisonPage } from '../../modules/comparison/queries.server/comparison-page.server'
import { findPlace } from '../../modules/regions/queries.server'
import styles from '../../styles/comparison.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = await getComparisonPage({
    key: params.key ?? '',
    parameters: new URL(request.url).searchParams,
    shortlist: [],
    language: pageLanguage(params.lang),
    now: context.now,
    publicUrl: context.publicUrl,
    findPlace,
  })
  if (!page?.version) throw new Response(null, { status: 404 })
  return page
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params.lang)
  const key = params.key ?? ''
  try {
    await arrangeComparison({ kind: 'system', program: 'comparison' }, key, await request.formData(), context.now)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // Somebody was faster: the page shows how it stands now.
    if (error.code !== 'conflict') throw new Response(null, { status: error.status })
  }
  const { search } = new URL(request.url)
  return redirect(localPath(language, `/vergleich/${key}${search}`), 303)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.sheet.language)
  return pageMeta({
    title: `${t('comparison.title', { count: data.sheet.columns.length })} – ${t('common.brand')}`,
    description: t('comparison.description'),
    language: data.sheet.language,
    path: `/vergleich/${data.address.key}`,
    publicUrl: data.publicUrl,
    noindex: true,
  })
}

export default function StoredComparison() {
  return <ComparisonPage data={useLoaderData<typeof loader>()} />
}
