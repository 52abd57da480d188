import type {
  ActionFunctionArgs,
  HeadersFunction,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumb } from '../../components/breadcrumb'
import { useI18n } from '../../components/i18n'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { berlinDate } from '../../lib/clock'
import { AppError } from '../../lib/errors'
import { formatDate } from '../../lib/format'
import { pageLanguage } from '../../lib/page-language'
import { CheckForm } from '../../modules/catalogue/components/check-form'
import { CheckResult } from '../../modules/catalogue/components/check-result'
import { checkSentFile } from '../../modules/catalogue/queries.server/publiccode.server'
import { readCheckForm, standardVersion } from '../../modules/catalogue/schema/publiccode-form'
import styles from '../../styles/publiccode.css?url'

const ownPath = '/publiccode-pruefen'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export function loader({ params, context }: LoaderFunctionArgs) {
  return { language: pageLanguage(params.lang), publicUrl: context.publicUrl }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params.lang)
  const form = await readCheckForm(await request.formData())
  const headers = { 'Cache-Control': 'no-store' }
  if ('problem' in form) return data({ problem: form.problem, text: '', view: null }, { status: 400, headers })
  const { text } = form
  try {
    const view = await checkSentFile(form.bytes, language, berlinDate(context.now))
    return data({ problem: null, text, view }, { headers })
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unavailable') throw error
    return data({ problem: 'busy' as const, text, view: null }, { status: 503, headers })
  }
}

export const headers: HeadersFunction = ({ actionHeaders }) => ({
  'Cache-Control': actionHeaders.get('Cache-Control') ?? 'no-cache',
})

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return []
  const t = translate(page.language)
  return pageMeta({
    ...page,
    title: `${t('publiccode.title')} – ${t('common.brand')}`,
    description: t('publiccode.description'),
    path: ownPath,
  })
}

export default function CheckPubliccode() {
  const { language } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, path } = useI18n()
  const form = <CheckForm text={answer?.text ?? ''} problem={answer?.problem ?? null} again={answer?.view != null} />
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: t('publiccode.title') }]} />
      <div className="title">
        <h1>{t('publiccode.title')}</h1>
        <p className="lead">{t('publiccode.lead')}</p>
        <p className="meta prose">
          {t('publiccode.about', { version: standardVersion.number, date: formatDate(language, standardVersion.date) })}{' '}
          <a href={standardVersion.url} rel="noopener">
            {t('publiccode.standardLink')}
          </a>
        </p>
      </div>
      {answer?.view ? <CheckResult view={answer.view} /> : null}
      <section className="sec" aria-labelledby="h-datei">
        <h2 id="h-datei">{t('publiccode.form.legend')}</h2>
        {form}
      </section>
      <p className="meta">
        <a href={path('/publiccode.atom')} type="application/atom+xml">
          {t('publiccode.feed')}
        </a>
      </p>
    </div>
  )
}
