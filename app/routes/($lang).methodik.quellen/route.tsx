import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { pageLanguage } from '../../lib/page-language'
import { MethodPage } from '../../modules/criteria/components/method/method-page'
import { useSourceSections } from '../../modules/criteria/components/method/sources-sections'
import { listMunicipalities } from '../../modules/regions/queries.server'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const real = (await listMunicipalities()).filter(({ invented }) => !invented)
  const unconfirmed = real.filter(({ agsConfirmed }) => !agsConfirmed).map(({ name, ags }) => `${name} (${ags})`)
  return {
    regions: { count: real.length, unconfirmed },
    language: pageLanguage(params.lang),
    publicUrl: context.publicUrl,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.language)
  return pageMeta({
    ...data,
    title: `${t('method.sources.title')} – ${t('common.brand')}`,
    description: t('method.sources.description'),
    path: '/methodik/quellen',
  })
}

export default function Sources() {
  const { regions } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <MethodPage
      title={t('method.sources.title')}
      lead={t('method.sources.lead')}
      parent={{ label: t('method.overview.title'), href: '/methodik' }}
      sections={useSourceSections(regions)}
    />
  )
}
