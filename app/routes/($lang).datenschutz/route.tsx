import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { ContactLines, LegalPage } from '../../components/legal-page'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { settings } from '../../lib/env.server'
import { pageLanguage } from '../../lib/page-language'
import { countedDays, longestCounted } from '../../modules/catalogue/schema/search-list'
import { keptMonths } from '../../modules/comparison/schema/comparison'
import { shortlistLimit } from '../../modules/comparison/schema/shortlist'
import { shortlistDays } from '../../modules/comparison/schema/shortlist-cookie'
import { reportDays } from '../../modules/moderation/schema'
import { PrivacyText } from './privacy-text'

/** Day of the text. */
const asOf = '2026-11-28'

export function loader({ params, context }: LoaderFunctionArgs) {
  const { operator, privacyContact } = settings()
  return { operator, privacyContact, language: pageLanguage(params.lang), publicUrl: context.publicUrl }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.language)
  return pageMeta({
    ...data,
    title: `${t('legal.privacy.title')} – ${t('common.brand')}`,
    description: t('legal.privacy.description'),
    path: '/datenschutz',
  })
}

export default function Privacy() {
  const { operator, privacyContact } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <LegalPage title={t('legal.privacy.title')} lead={t('legal.privacy.lead')} asOf={asOf}>
      <h2>{t('legal.privacy.controller')}</h2>
      <ContactLines lines={[operator.name, ...operator.address, operator.email]} />
      <h2>{t('legal.privacy.officer')}</h2>
      <ContactLines lines={privacyContact} />
      <PrivacyText
        reportDays={reportDays}
        shortlistDays={shortlistDays}
        comparisonMonths={keptMonths}
        most={shortlistLimit}
        searchDays={countedDays}
        longestCounted={longestCounted}
      />
    </LegalPage>
  )
}
