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
import { operatorMeta } from '../../components/page-meta'
import { berlinDate } from '../../lib/clock'
import { AppError } from '../../lib/errors'
import { localPath } from '../../lib/language'
import { requireOperator } from '../../lib/operator-only'
import { pageLanguage } from '../../lib/page-language'
import { decideImport } from '../../modules/catalogue/commands.server/decide-import.server'
import { DecideForm } from '../../modules/catalogue/components/decide-form'
import { ImportHead, ImportReport } from '../../modules/catalogue/components/import-report'
import { getImport } from '../../modules/catalogue/queries.server/imports.server'
import { importIdSchema, readDecision } from '../../modules/catalogue/schema/import-form'
import styles from '../../styles/publiccode.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** The import of the address; anything else is not found. */
function idOf(text: string | undefined): string {
  const id = importIdSchema.safeParse(text)
  if (!id.success) throw new Response(null, { status: 404 })
  return id.data
}

/** What is not there has no page. */
function missingPage(error: unknown): never {
  if (error instanceof AppError && error.code === 'notFound') throw new Response(null, { status: 404 })
  throw error
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  requireOperator(context)
  const language = pageLanguage(params.lang)
  const view = await getImport(idOf(params.id), language, berlinDate(context.now)).catch(missingPage)
  return { view, language, name: view.name, publicUrl: context.publicUrl }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireOperator(context)
  const id = idOf(params.id)
  const read = readDecision(await request.formData())
  if ('problem' in read) return data(read, { status: 400, headers: { 'Cache-Control': 'no-store' } })
  const outcome = await decideImport(actor, id, read, context.now).catch(missingPage)
  if (outcome === 'missing') return data({ problem: outcome, values: read.values }, { status: 400 })
  return redirect(localPath(pageLanguage(params.lang), `/betrieb/importe/${id}`), 303)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => operatorMeta(page, 'operator.imports.title')

export default function Import() {
  const { view, publicUrl } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t, path } = useI18n()
  return (
    <div className="wrap">
      <Breadcrumb
        fromStart={false}
        steps={[
          { label: t('operator.crumb'), href: '/betrieb' },
          { label: t('operator.imports.title'), href: '/betrieb/importe' },
          { label: view.name },
        ]}
      />
      <ImportHead view={view} />
      {view.shown ? (
        <p>
          <a href={publicUrl + path(`/loesung/${view.slug}`)}>{t('operator.import.showPublic')}</a>
        </p>
      ) : null}
      <ImportReport view={view}>
        <DecideForm view={view} values={refused?.values ?? null} problem={refused?.problem ?? null} />
      </ImportReport>
    </div>
  )
}
