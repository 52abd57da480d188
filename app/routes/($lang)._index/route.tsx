import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { pageLanguage } from '../../lib/page-language'
import { StartPage } from '../../modules/catalogue/components/start-page'
import { getCatalogueFigures } from '../../modules/catalogue/queries.server/catalogue.server'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  return { ...(await getCatalogueFigures(language)), language, publicUrl: context.publicUrl }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.language)
  return pageMeta({ ...data, title: t('start.title'), description: t('start.description'), path: '/' })
}

export default function Start() {
  return <StartPage figures={useLoaderData<typeof loader>()} />
}
