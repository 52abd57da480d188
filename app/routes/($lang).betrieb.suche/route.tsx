import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { OperatorPage } from '../../components/operator-page'
import { operatorMeta } from '../../components/page-meta'
import { requireOperator } from '../../lib/operator-only'
import { pageLanguage } from '../../lib/page-language'
import { SearchesPage } from '../../modules/catalogue/components/searches-page'
import { listSearches } from '../../modules/catalogue/queries.server/search-counts.server'
import { countedDays, readSearchList } from '../../modules/catalogue/schema/search-list'
import styles from '../../styles/publiccode.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireOperator(context)
  const { list, page } = readSearchList(new URL(request.url).searchParams)
  const found = await listSearches(list, page, context.now)
  const { publicUrl } = context
  return { ...found, list, page: Math.min(page, found.pages), publicUrl, language: pageLanguage(params.lang) }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => operatorMeta(data, 'operator.searches.title')

export default function Searches() {
  const data = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <OperatorPage title={t('operator.searches.title')} lead={t('operator.searches.lead', { days: countedDays })}>
      <SearchesPage data={data} />
    </OperatorPage>
  )
}
