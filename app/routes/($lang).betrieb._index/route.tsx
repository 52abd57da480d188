import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { operatorMeta } from '../../components/page-meta'
import { requireOperator } from '../../lib/operator-only'
import { pageLanguage } from '../../lib/page-language'
import { SearchState } from '../../modules/catalogue/components/search-state'
import { countWaitingImports } from '../../modules/catalogue/queries.server/imports.server'
import { countSearches } from '../../modules/catalogue/queries.server/search-counts.server'
import { searchState } from '../../modules/catalogue/queries.server/search-state.server'
import { countedDays } from '../../modules/catalogue/schema/search-list'
import styles from '../../styles/publiccode.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ params, context }: LoaderFunctionArgs) {
  requireOperator(context)
  const [waiting, searches] = await Promise.all([countWaitingImports(), countSearches(context.now)])
  return { language: pageLanguage(params.lang), waiting, searches: searches.none, search: searchState() }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => operatorMeta(data, 'operator.home.title')

export default function OperatorHome() {
  const { waiting, searches, search } = useLoaderData<typeof loader>()
  const { t, path } = useI18n()
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t('operator.home.title')}</h1>
        <p className="lead">{t('operator.home.lead')}</p>
      </div>
      <ul className="op-tasks">
        <Task
          href={path('/betrieb/importe')}
          title={t('operator.home.imports')}
          note={t('operator.home.importsWaiting', { count: waiting })}
        />
        <Task
          href={path('/betrieb/suche')}
          title={t('operator.home.searches')}
          note={t('operator.home.searchesCount', { count: searches, days: countedDays })}
        />
        <Task href={path('/betrieb/woerter')} title={t('operator.words.title')} note={t('operator.words.lead')} />
        <Task href="/metrics" title={t('operator.home.metrics')} note={t('operator.home.metricsNote')} />
      </ul>
      <SearchState state={search} />
    </div>
  )
}

function Task({ href, title, note }: { href: string; title: string; note: string }) {
  return (
    <li>
      <a className="more" href={href}>
        {title}
      </a>
      <p className="meta">{note}</p>
    </li>
  )
}
