import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumb } from '../../components/breadcrumb'
import { useI18n } from '../../components/i18n'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { pageLanguage } from '../../lib/page-language'
import { FieldsPage } from '../../modules/catalogue/components/fields-page'
import { getCatalogueFigures } from '../../modules/catalogue/queries.server/catalogue.server'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const { counts } = await getCatalogueFigures(language)
  return { field: counts.field ?? {}, functions: counts.functions ?? {}, language, publicUrl: context.publicUrl }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.language)
  return pageMeta({
    ...data,
    title: `${t('start.allFields')} – ${t('common.brand')}`,
    description: t('start.q3.text'),
    path: '/katalog/felder',
  })
}

export default function Fields() {
  const { field, functions } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: t('common.nav.catalogue'), href: '/katalog' }, { label: t('start.allFields') }]} />
      <FieldsPage fieldCounts={field} functionCounts={functions} />
    </div>
  )
}
