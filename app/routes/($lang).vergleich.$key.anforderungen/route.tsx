import type {
  ActionFunctionArgs,
  HeadersFunction,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumb } from '../../components/breadcrumb'
import { useI18n } from '../../components/i18n'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { sendRequirements } from '../../modules/comparison/commands.server/requirements.server'
import { RequirementsForm } from '../../modules/comparison/components/requirements-form'
import { openComparison } from '../../modules/comparison/queries.server/comparison.server'
import { requirementsPage } from '../../modules/comparison/queries.server/requirements-page.server'
import { comparisonPage, comparisonPart } from '../../modules/comparison/schema/address'
import { shortlistInCookies } from '../../modules/comparison/schema/shortlist-cookie'
import styles from '../../styles/comparison.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

async function open({ request, params, context }: LoaderFunctionArgs) {
  const opened = await openComparison({
    key: params.key,
    parameters: new URL(request.url).searchParams,
    shortlist: shortlistInCookies(request.headers.get('Cookie')),
    now: context.now,
  })
  if (!opened) throw new Response(null, { status: 404 })
  if (opened.content.variants.length === 0 && !opened.stored) {
    throw redirect(localPath(pageLanguage(params.lang), '/vergleich'))
  }
  return opened
}

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params.lang)
  const opened = await open(args)
  const wanted = new URL(args.request.url).searchParams.get('kriterium') ?? ''
  return {
    form: requirementsPage(opened, language, { wanted }),
    address: opened.address,
    language,
    publicUrl: args.context.publicUrl,
  }
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params.lang)
  const opened = await open(args)
  const actor = { kind: 'system', program: 'comparison' } as const
  const sent = await sendRequirements(actor, opened, await args.request.formData(), args.context.now)
  if ('key' in sent) {
    throw redirect(localPath(language, comparisonPage({ ...opened.address, key: sent.key })), 303)
  }
  return data(requirementsPage(opened, language, sent), { status: sent.status })
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return []
  const t = translate(page.language)
  return pageMeta({
    title: `${t('comparison.need.title')} – ${t('common.brand')}`,
    description: t('comparison.description'),
    language: page.language,
    path: comparisonPart(page.address, 'anforderungen').split('?')[0] ?? '',
    publicUrl: page.publicUrl,
    noindex: true,
  })
}

export default function Requirements() {
  const page = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t, path } = useI18n()
  const back = comparisonPage(page.address)
  return (
    <div className="wrap cmp">
      <Breadcrumb steps={[{ label: t('comparison.nav'), href: back }, { label: t('comparison.need.title') }]} />
      <div className="title">
        <h1>{t('comparison.need.title')}</h1>
        <p className="lead">{t('comparison.need.lead')}</p>
      </div>
      <RequirementsForm
        data={sent ?? page.form}
        action={path(comparisonPart(page.address, 'anforderungen'))}
        back={path(back)}
      />
    </div>
  )
}
