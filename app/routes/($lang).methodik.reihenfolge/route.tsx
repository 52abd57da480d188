import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { pageLanguage } from '../../lib/page-language'
import { getRankingFacts } from '../../modules/catalogue/queries.server/ranking.server'
import { MethodPage } from '../../modules/criteria/components/method/method-page'
import { OrdersSection } from './orders-section'
import { FiltersSection, RelevanceSection, WordsSection } from './search-sections'
import { TieSection } from './tie-section'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  return { ...(await getRankingFacts(language)), language, publicUrl: context.publicUrl }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.language)
  return pageMeta({
    ...data,
    title: `${t('method.ranking.title')} – ${t('common.brand')}`,
    description: t('method.ranking.description'),
    path: '/methodik/reihenfolge',
  })
}

export default function Ranking() {
  const { seed, first, places } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <MethodPage
      title={t('method.ranking.title')}
      lead={t('method.ranking.lead')}
      parent={{ label: t('method.overview.title'), href: '/methodik' }}
      sections={[
        {
          id: 'grundsatz',
          title: t('method.ranking.principle.heading'),
          content: <p className="prose">{t('method.ranking.principle.text')}</p>,
        },
        { id: 'woerter', title: t('method.ranking.words.heading'), content: <WordsSection /> },
        { id: 'passung', title: t('method.ranking.relevance.heading'), content: <RelevanceSection weights={places} /> },
        {
          id: 'gleichstand',
          title: t('method.ranking.tie.heading'),
          content: <TieSection seed={seed} first={first} />,
        },
        { id: 'filter', title: t('method.ranking.filters.heading'), content: <FiltersSection /> },
        { id: 'sortierung', title: t('method.ranking.orders.heading'), content: <OrdersSection /> },
      ]}
    />
  )
}
