import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { operatorMeta } from '../../components/page-meta'
import { requireOperator } from '../../lib/operator-only'
import { pageLanguage } from '../../lib/page-language'
import { SearchState } from '../../modules/catalogue/components/search-state'
import { countWaitingImports } from '../../modules/catalogue/queries.server/imports.server'
import { searchState } from '../../modules/catalogue/queries.server/search-state.server'
import styles from '../../styles/publiccode.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ params, context }: LoaderFunctionArgs) {
  requireOperator(context)
  return { language: pageLanguage(params.lang), waiting: await countWaitingImports(), search: searchState() }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => operatorMeta(data, 'operator.home.title')

export default function OperatorHome() {
  const { waiting, search } = useLoaderData<typeof loader>()
  const { t, path } = useI18n()
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t('operator.home.title')}</h1>
        <p className="lead">{t('operator.home.lead')}</p>
      </div>
      <ul>
        <li>
          <a href={path('/betrieb/importe')}>{t('operator.home.imports')}</a>{' '}
          {t('operator.home.importsWaiting', { count: waiting })}
        </li>
        <li>
          <a href="/metrics">{t('operator.home.metrics')}</a> {t('operator.home.metricsNote')}
        </li>
      </ul>
      <SearchState state={search} />
    </div>
  )
}
