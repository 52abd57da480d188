import type { Language } from '../../../lib/language'
import { listVariantRefs } from '../../catalogue/queries.server/variant-sheets.server'
import type { ComparisonData } from '../components/comparison-data'
import type { RemovedNotice } from '../components/removed'
import type { ComparisonSheet } from '../schema/sheet'
import { entryToken, parseEntry, type Shortlist } from '../schema/shortlist'
import { parseView } from '../schema/view'
import { getComparisonSheet, type OpenedComparison, openComparison } from './comparison.server'

/** How a municipality is looked up; the comparison does not know regions. */
export type FindPlace = (text: string) => Promise<ComparisonSheet['place']>

export interface PageRequest {
  key?: string | undefined
  parameters: URLSearchParams
  shortlist: Shortlist
  language: Language
  now: Date
  publicUrl: string
  findPlace: FindPlace
}

/** Everything the page of a comparison shows; `null` for a key that there is not. */
export async function getComparisonPage(request: PageRequest): Promise<ComparisonData | null> {
  const { parameters, language, now, publicUrl, findPlace } = request
  const opened = await openComparison(request)
  if (!opened) return null
  const { content, stored } = opened
  const place = await findPlace(content.municipality)
  const sheet = await getComparisonSheet(content, { language, now, place })
  return {
    sheet,
    address: settled(opened, place),
    version: stored?.version ?? null,
    view: parseView(parameters),
    missing: opened.missing + content.variants.length - sheet.columns.length,
    over: opened.over,
    removed: await removedNotice(parameters),
    unknownPlace: content.municipality !== '' && place === null ? content.municipality : null,
    publicUrl,
  }
}

/** The address with the municipality's key in place of what was typed. */
function settled({ address }: OpenedComparison, place: ComparisonSheet['place']): OpenedComparison['address'] {
  return { ...address, municipality: address.municipality === '' ? '' : (place?.ags ?? '') }
}

/** What was removed without a reason a moment ago, as the address says it. */
async function removedNotice(parameters: URLSearchParams): Promise<RemovedNotice | null> {
  const entry = parseEntry(parameters.get('entfernt') ?? '')
  const at = Number(parameters.get('stelle'))
  if (!entry || !Number.isInteger(at) || at < 0 || at > 7) return null
  const [ref] = await listVariantRefs([entry])
  return ref ? { name: ref.name, token: entryToken(entry), at } : null
}
