import type { LoaderFunctionArgs } from '@remix-run/node'
import { translate } from '../../content/translate'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { listExportedFiles } from '../../modules/catalogue/queries.server/publiccode-export.server'
import { fileFeed } from './feed'

/** The publiccode.yml files of all listings that have one, as an Atom feed. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const { publicUrl } = context
  const address = (path: string) => `${publicUrl}${localPath(language, path)}`
  const text = fileFeed(await listExportedFiles(publicUrl), {
    language,
    title: translate(language)('publiccode.feedTitle'),
    address,
  })
  return new Response(text, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
