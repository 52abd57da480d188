import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { formatDate } from '../../lib/format'
import { pageLanguage } from '../../lib/page-language'
import { type FrozenData, FrozenPage } from '../../modules/comparison/components/frozen-page'
import { listChanges } from '../../modules/comparison/queries.server/comparison.server'
import { findFrozenComparison } from '../../modules/comparison/queries.server/stored.server'
import { frozenPath } from '../../modules/comparison/schema/address'
import { parseView } from '../../modules/comparison/schema/view'
import styles from '../../styles/comparison.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<FrozenData> {
  const language = pageLanguage(params.lang)
  const frozen = await findFrozenComparison(params.key ?? '', context.now)
  if (!frozen) throw new Response(null, { status: 404 })
  const { key, document, hash, frozenAt, expiresOn } = frozen
  const sheet = document.sheets[language]
  return {
    ...{ sheet, key, hash, frozenAt, expiresOn },
    changes: await listChanges(sheet, context.now),
    view: parseView(new URL(request.url).searchParams),
    publicUrl: context.publicUrl,
  }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { language, today } = data.sheet
  const t = translate(language)
  return pageMeta({
    title: `${t('comparison.freeze.heading', { date: formatDate(language, today) })} – ${t('common.brand')}`,
    description: t('comparison.description'),
    language,
    path: frozenPath(data.key),
    publicUrl: data.publicUrl,
    noindex: true,
  })
}

export default function Frozen() {
  return <FrozenPage data={useLoaderData<typeof loader>()} />
}
