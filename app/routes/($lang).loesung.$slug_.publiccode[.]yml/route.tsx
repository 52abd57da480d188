import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { translate } from '../../content/translate'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { findExportedFile } from '../../modules/catalogue/queries.server/publiccode-export.server'
import { slugSchema } from '../../modules/catalogue/schema/listing'

/** The listing as a publiccode.yml of the current version; the same in every language. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const slug = slugSchema.safeParse(params.slug)
  const found = slug.success ? await findExportedFile(slug.data, context.publicUrl) : null
  if (!found) {
    return new Response(`${translate(language)('publiccode.noFile')}\n`, {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
    })
  }
  if ('movedTo' in found) throw redirect(localPath(language, `/loesung/${found.movedTo}/publiccode.yml`), 301)
  return new Response(found.text, {
    headers: { 'Content-Type': 'application/yaml; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
