import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumb } from '../../components/breadcrumb'
import { useI18n } from '../../components/i18n'
import { Icon } from '../../components/icon-sprite'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { reportBarrier } from '../../modules/moderation/commands.server'
import { BarrierForm } from '../../modules/moderation/components/barrier-form'
import { readReportForm, reportDays, reportedPage } from '../../modules/moderation/schema'

const path = '/barrierefreiheit/melden'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return {
    sent: searchParams.get('gesendet') === '1',
    page: reportedPage(searchParams),
    language: pageLanguage(params.lang),
    publicUrl: context.publicUrl,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params.lang)
  const read = readReportForm(await request.formData(), language)
  if ('errors' in read) return data(read, { status: 400 })
  await reportBarrier({ kind: 'system', program: 'barrier-form' }, read.report, context.now)
  return redirect(localPath(language, `${path}?gesendet=1`), 303)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return []
  const t = translate(page.language)
  return pageMeta({
    ...page,
    title: `${t(page.sent ? 'feedback.sent.title' : 'feedback.title')} – ${t('common.brand')}`,
    description: t('feedback.description'),
    path,
    noindex: page.sent,
  })
}

export default function ReportBarrier() {
  const { sent, page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t, path: local } = useI18n()
  const title = t(sent ? 'feedback.sent.title' : 'feedback.title')
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: t('feedback.crumb'), href: '/barrierefreiheit' }, { label: t('feedback.title') }]} />
      <div className="title">
        <h1>{title}</h1>
        {sent ? null : <p className="lead">{t('feedback.lead')}</p>}
      </div>
      {sent ? (
        <div className="notice" role="status">
          <Icon name="ok" />
          <div>
            <p>{t('feedback.sent.text', { days: reportDays })}</p>
            <p>
              <a href={local(path)}>{t('feedback.sent.again')}</a>
            </p>
          </div>
        </div>
      ) : (
        <BarrierForm values={refused?.values ?? { text: '', page, address: '' }} errors={refused?.errors ?? {}} />
      )}
    </div>
  )
}
