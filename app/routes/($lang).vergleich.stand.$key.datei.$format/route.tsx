import type { LoaderFunctionArgs } from '@remix-run/node'
import { settings } from '../../lib/env.server'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { downloadComparison } from '../../modules/comparison/queries.server/comparison-file.server'
import { findFrozenComparison } from '../../modules/comparison/queries.server/stored.server'
import { frozenPath } from '../../modules/comparison/schema/address'

/** A frozen comparison as a file, as it was when it was kept. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const frozen = await findFrozenComparison(params.key ?? '', context.now)
  return downloadComparison(frozen?.document.sheets[language] ?? null, params.format ?? '', language, {
    address: frozen && context.publicUrl + localPath(language, frozenPath(frozen.key)),
    hash: frozen?.hash ?? null,
    operator: settings().operator.name,
  })
}
