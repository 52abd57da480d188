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
import { AppError } from '../../lib/errors'
import { localPath } from '../../lib/language'
import { requireOperator } from '../../lib/operator-only'
import { pageLanguage } from '../../lib/page-language'
import { decideWords } from '../../modules/catalogue/commands.server/decide-words.server'
import { WordsForm } from '../../modules/catalogue/components/words-form'
import { WordsHits } from '../../modules/catalogue/components/words-list'
import { getAddedWords } from '../../modules/catalogue/queries.server/added-words.server'
import { hitsOfWords } from '../../modules/catalogue/queries.server/words-preview.server'
import { valuesOf, wordsIdSchema } from '../../modules/catalogue/schema/added-words'
import styles from '../../styles/publiccode.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** The entry of the address; anything else is not found. */
function idOf(text: string | undefined): string {
  const id = wordsIdSchema.safeParse(text)
  if (!id.success) throw new Response(null, { status: 404 })
  return id.data
}

function missingPage(error: unknown): never {
  if (error instanceof AppError && error.code === 'notFound') throw new Response(null, { status: 404 })
  throw error
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireOperator(context)
  const entry = await getAddedWords(idOf(params.id)).catch(missingPage)
  const saved = new URL(request.url).searchParams.has('gespeichert')
  return { entry, saved, hits: await hitsOfWords(entry), language: pageLanguage(params.lang) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireOperator(context)
  const id = idOf(params.id)
  const decided = await decideWords(actor, await request.formData(), id, context.now).catch(missingPage)
  if ('answer' in decided) {
    const status = decided.answer.changed ? 409 : decided.answer.effects ? 200 : 400
    return data(decided.answer, { status, headers: { 'Cache-Control': 'no-store' } })
  }
  const withdrawn = decided.how === 'withdrawn'
  const next = withdrawn ? '/betrieb/woerter?zurueckgenommen' : `/betrieb/woerter/${id}?gespeichert`
  return redirect(localPath(pageLanguage(params.lang), next), 303)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => operatorMeta(page, 'operator.words.editTitle')

export default function EditWords() {
  const { entry, saved, hits } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  const holds = entry.withdrawnAt === null
  return (
    <OperatorPage
      title={t('operator.words.editTitle')}
      crumb={entry.words[0] ?? ''}
      steps={[{ label: t('operator.words.title'), href: '/betrieb/woerter' }]}
    >
      {answer === null && (saved || !holds) ? (
        <p className="notice" role="status">
          {t(holds ? 'operator.words.saved' : 'operator.words.wasWithdrawn')}
        </p>
      ) : null}
      <WordsHits hits={hits} />
      {holds || answer ? (
        <WordsForm
          values={answer?.values ?? valuesOf(entry, entry.version)}
          answer={answer}
          action={`/betrieb/woerter/${entry.id}`}
          withdrawable={holds}
        />
      ) : null}
    </OperatorPage>
  )
}
