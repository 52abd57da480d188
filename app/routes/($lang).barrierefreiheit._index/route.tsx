import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { ContactLines, LegalPage } from '../../components/legal-page'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { settings } from '../../lib/env.server'
import { formatDate } from '../../lib/format'
import { pageLanguage } from '../../lib/page-language'

/** Day of the statement. */
const asOf = '2026-11-23'

export function loader({ params, context }: LoaderFunctionArgs) {
  return { ...settings().accessibility, language: pageLanguage(params.lang), publicUrl: context.publicUrl }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.language)
  return pageMeta({
    ...data,
    title: `${t('legal.accessibility.title')} – ${t('common.brand')}`,
    description: t('legal.accessibility.description'),
    path: '/barrierefreiheit',
  })
}

export default function Accessibility() {
  const { contact, enforcementBody } = useLoaderData<typeof loader>()
  const { t, language, path } = useI18n()
  return (
    <LegalPage title={t('legal.accessibility.title')} lead={t('legal.accessibility.lead')} asOf={asOf}>
      <h2>{t('legal.accessibility.scope')}</h2>
      <p>{t('legal.accessibility.scopeText')}</p>
      <h2>{t('legal.accessibility.status')}</h2>
      <p>{t('legal.accessibility.statusText')}</p>
      <h2>{t('legal.accessibility.limits')}</h2>
      <ul>
        <li>{t('legal.accessibility.limit1')}</li>
        <li>{t('legal.accessibility.limit2')}</li>
        <li>{t('legal.accessibility.limit3')}</li>
      </ul>
      <h2>{t('legal.accessibility.tested')}</h2>
      <ul>
        <li>{t('legal.accessibility.tested1')}</li>
        <li>{t('legal.accessibility.tested2')}</li>
        <li>{t('legal.accessibility.tested3')}</li>
        <li>{t('legal.accessibility.tested4')}</li>
      </ul>
      <p>{t('legal.accessibility.untested')}</p>
      <h2>{t('legal.accessibility.charts')}</h2>
      <p>{t('legal.accessibility.chartsText')}</p>
      <h2>{t('legal.accessibility.report')}</h2>
      <p>{t('legal.accessibility.reportText')}</p>
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={path('/barrierefreiheit/melden')}>
          <span className="kern-label">{t('legal.accessibility.reportLink')}</span>
        </a>
      </p>
      <p>{t('legal.accessibility.contact')}</p>
      <ContactLines lines={contact} />
      <h2>{t('legal.accessibility.enforcement')}</h2>
      <p>{t('legal.accessibility.enforcementText')}</p>
      <ContactLines lines={enforcementBody} />
      <p>{t('legal.accessibility.made', { date: formatDate(language, asOf) })}</p>
    </LegalPage>
  )
}
