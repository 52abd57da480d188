import type {
  ActionFunctionArgs,
  HeadersFunction,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useI18n } from '../../components/i18n'
import { OperatorPage } from '../../components/operator-page'
import { operatorMeta } from '../../components/page-meta'
import { importSentFile } from '../../flows/import-publiccode.server'
import { berlinDate } from '../../lib/clock'
import { localPath } from '../../lib/language'
import { requireOperator } from '../../lib/operator-only'
import { pageLanguage } from '../../lib/page-language'
import { ImportUpload } from '../../modules/catalogue/components/import-upload'
import { ImportList } from '../../modules/catalogue/components/imports-page'
import { listImports } from '../../modules/catalogue/queries.server/imports.server'
import { readImportsQuery, readUpload } from '../../modules/catalogue/schema/import-form'
import styles from '../../styles/publiccode.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireOperator(context)
  const { state, page } = readImportsQuery(new URL(request.url).searchParams)
  const list = await listImports(state, page)
  return { ...list, state, page: Math.min(page, list.pages), language: pageLanguage(params.lang) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireOperator(context)
  const language = pageLanguage(params.lang)
  const file = await readUpload(await request.formData())
  const result = await importSentFile(actor, file, { language, today: berlinDate(context.now) })
  if ('fault' in result) return data(result, { status: result.status, headers: { 'Cache-Control': 'no-store' } })
  return redirect(localPath(language, `/betrieb/importe/${result.importId}`), 303)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => operatorMeta(page, 'operator.imports.title')

export default function Imports() {
  const list = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t } = useI18n()
  return (
    <OperatorPage title={t('operator.imports.title')} lead={t('operator.imports.lead')}>
      <ImportList data={list} />
      <ImportUpload fault={refused?.fault ?? null} />
      <p className="meta">
        {t('operator.imports.howTo', { command: `npm run import:publiccode -- <${t('operator.imports.uploadFile')}>` })}
      </p>
    </OperatorPage>
  )
}
