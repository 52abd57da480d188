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
import { localPath } from '../../lib/language'
import { requireOperator } from '../../lib/operator-only'
import { pageLanguage } from '../../lib/page-language'
import { decideWords } from '../../modules/catalogue/commands.server/decide-words.server'
import { WordsForm } from '../../modules/catalogue/components/words-form'
import { valuesForSearch } from '../../modules/catalogue/schema/added-words'
import styles from '../../styles/publiccode.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  requireOperator(context)
  return { values: valuesForSearch(new URL(request.url).searchParams), language: pageLanguage(params.lang) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireOperator(context)
  const decided = await decideWords(actor, await request.formData(), null, context.now)
  if ('answer' in decided) {
    const status = decided.answer.effects ? 200 : 400
    return data(decided.answer, { status, headers: { 'Cache-Control': 'no-store' } })
  }
  return redirect(localPath(pageLanguage(params.lang), `/betrieb/woerter/${decided.done}?gespeichert`), 303)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => operatorMeta(page, 'operator.words.newTitle')

export default function NewWords() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  const values = answer?.values ?? loaded.values
  return (
    <OperatorPage
      title={t('operator.words.newTitle')}
      steps={[{ label: t('operator.words.title'), href: '/betrieb/woerter' }]}
      lead={values.search === '' ? null : t('operator.words.fromSearch', { text: values.search })}
    >
      <WordsForm values={values} answer={answer} action="/betrieb/woerter/neu" />
    </OperatorPage>
  )
}
