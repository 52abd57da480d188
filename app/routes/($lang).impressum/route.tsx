import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { ContactLines, LegalPage } from '../../components/legal-page'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { settings } from '../../lib/env.server'
import { pageLanguage } from '../../lib/page-language'

/** Day of the text. */
const asOf = '2026-11-23'

export function loader({ params, context }: LoaderFunctionArgs) {
  return { operator: settings().operator, language: pageLanguage(params.lang), publicUrl: context.publicUrl }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.language)
  return pageMeta({
    ...data,
    title: `${t('legal.imprint.title')} – ${t('common.brand')}`,
    description: t('legal.imprint.description'),
    path: '/impressum',
  })
}

export default function Imprint() {
  const { operator } = useLoaderData<typeof loader>()
  const { t, path } = useI18n()
  return (
    <LegalPage title={t('legal.imprint.title')} lead={t('legal.imprint.lead')} asOf={asOf}>
      <h2>{t('legal.imprint.operator')}</h2>
      <ContactLines lines={[operator.name, ...operator.address]} />
      <h2>{t('legal.imprint.representative')}</h2>
      <p>{operator.representative}</p>
      <h2>{t('legal.imprint.contact')}</h2>
      <p>
        {t('legal.phone')}: {operator.phone}
        <br />
        {t('legal.email')}: <a href={`mailto:${operator.email}`}>{operator.email}</a>
      </p>
      {operator.vatId ? (
        <>
          <h2>{t('legal.imprint.vatId')}</h2>
          <p>{operator.vatId}</p>
        </>
      ) : null}
      {operator.supervision ? (
        <>
          <h2>{t('legal.imprint.supervision')}</h2>
          <p>{operator.supervision}</p>
        </>
      ) : null}
      <h2>{t('legal.imprint.responsible')}</h2>
      <p>{t('legal.imprint.responsibleText', { name: operator.representative })}</p>
      <h2>{t('legal.imprint.contactPoint')}</h2>
      <p>{t('legal.imprint.contactPointText')}</p>
      <h2>{t('legal.imprint.entries')}</h2>
      <p>{t('legal.imprint.entriesText')}</p>
      <h2>{t('legal.imprint.data')}</h2>
      <p>{t('legal.imprint.dataText')}</p>
      <p>
        <a className="more" href={path('/methodik/quellen')}>
          {t('legal.imprint.dataLink')}
        </a>
      </p>
    </LegalPage>
  )
}
