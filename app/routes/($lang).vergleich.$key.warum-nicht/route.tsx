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
import { findCandidate, sendWhyNot } from '../../modules/comparison/commands.server/why-not.server'
import { WhyNotForm } from '../../modules/comparison/components/why-not-form'
import { openComparison } from '../../modules/comparison/queries.server/comparison.server'
import { comparisonPage, comparisonPart } from '../../modules/comparison/schema/address'
import { shortlistInCookies } from '../../modules/comparison/schema/shortlist-cookie'
import { findPlace } from '../../modules/regions/queries.server'
import styles from '../../styles/comparison.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

async function open({ request, params, context }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams
  const opened = await openComparison({
    key: params.key,
    parameters,
    shortlist: shortlistInCookies(request.headers.get('Cookie')),
    now: context.now,
  })
  const variantId = parameters.get('loesung') ?? ''
  const place = opened ? await findPlace(opened.content.municipality) : null
  const candidate = opened && (await findCandidate(opened, variantId, context.now, place))
  if (opened?.stored?.dropped.some((entry) => entry.variantId === variantId)) {
    // Dropped in another window: the comparison shows it with its reason.
    throw redirect(localPath(pageLanguage(params.lang), `${comparisonPage(opened.address)}#h-nicht`), 303)
  }
  if (!opened || !candidate) throw new Response(null, { status: 404 })
  return { opened, candidate }
}

export async function loader(args: LoaderFunctionArgs) {
  const { opened, candidate } = await open(args)
  const { column, missed } = candidate
  return {
    variantId: column.variantId,
    name: column.name,
    missed,
    address: opened.address,
    version: opened.stored?.version ?? null,
    language: pageLanguage(args.params.lang),
    publicUrl: args.context.publicUrl,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { opened, candidate } = await open(args)
  const actor = { kind: 'system', program: 'comparison' } as const
  const answer = await sendWhyNot(actor, opened, candidate, await args.request.formData(), args.context.now)
  if ('problem' in answer) return data(answer, { status: answer.problem === 'conflict' ? 409 : 400 })
  const { removed, address } = answer
  const more: [string, string][] = removed
    ? [
        ['entfernt', removed.token],
        ['stelle', String(removed.at)],
      ]
    : []
  throw redirect(localPath(pageLanguage(args.params.lang), comparisonPage(address, more)), 303)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return []
  const t = translate(page.language)
  return pageMeta({
    title: `${t('comparison.why.title')} – ${t('common.brand')}`,
    description: t('comparison.description'),
    language: page.language,
    path: comparisonPart(page.address, 'warum-nicht').split('?')[0] ?? '',
    publicUrl: page.publicUrl,
    noindex: true,
  })
}

export default function WhyNot() {
  const page = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t, path } = useI18n()
  const { address, variantId, name, missed, version } = page
  const back = comparisonPage(address)
  return (
    <div className="wrap cmp">
      <Breadcrumb steps={[{ label: t('comparison.nav'), href: back }, { label: t('comparison.why.title') }]} />
      <div className="title">
        <h1>{t('comparison.why.heading', { name })}</h1>
        <p className="lead">{t('comparison.why.lead')}</p>
      </div>
      <WhyNotForm
        variantId={variantId}
        missed={missed}
        values={sent?.values ?? { choice: '', text: '' }}
        problem={sent?.problem ?? null}
        version={version}
        action={path(comparisonPart(address, 'warum-nicht', [['loesung', variantId]]))}
        back={path(back)}
      />
    </div>
  )
}
