import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { OperatorPage } from '../../components/operator-page'
import { operatorMeta } from '../../components/page-meta'
import { requireOperator } from '../../lib/operator-only'
import { pageLanguage } from '../../lib/page-language'
import { WordsList } from '../../modules/catalogue/components/words-list'
import { listAddedWords } from '../../modules/catalogue/queries.server/added-words.server'
import { readPage } from '../../modules/catalogue/schema/search-list'
import styles from '../../styles/publiccode.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireOperator(context)
  const { searchParams } = new URL(request.url)
  const page = readPage(searchParams)
  const { rows, pages } = await listAddedWords(page)
  const withdrawn = searchParams.has('zurueckgenommen')
  return { rows, pages, page: Math.min(page, pages), withdrawn, language: pageLanguage(params.lang) }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => operatorMeta(data, 'operator.words.title')

export default function Words() {
  const { withdrawn, ...list } = useLoaderData<typeof loader>()
  const { t, path } = useI18n()
  return (
    <OperatorPage title={t('operator.words.title')} lead={t('operator.words.lead')}>
      {withdrawn ? (
        <p className="notice" role="status">
          {t('operator.words.withdrawn')}
        </p>
      ) : null}
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={path('/betrieb/woerter/neu')}>
          <span className="kern-label">{t('operator.words.add')}</span>
        </a>
      </p>
      <WordsList {...list} />
    </OperatorPage>
  )
}
