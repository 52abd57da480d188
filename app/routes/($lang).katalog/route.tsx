import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumb } from '../../components/breadcrumb'
import { useI18n } from '../../components/i18n'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { CataloguePage } from '../../modules/catalogue/components/catalogue-page'
import { getCatalogueView } from '../../modules/catalogue/queries.server/catalogue.server'
import {
  type CatalogueQuery,
  cataloguePath,
  catalogueSearch,
  parseCatalogueQuery,
} from '../../modules/catalogue/schema/query'
import { CompareHits } from '../../modules/comparison/components/compare-hits'
import { CardKeepButton, KeepForm } from '../../modules/comparison/components/keep-button'
import { ShortlistBar } from '../../modules/comparison/components/shortlist-bar'
import { getPageShortlist } from '../../modules/comparison/queries.server/shortlist.server'
import { entryToken } from '../../modules/comparison/schema/shortlist'
import { notStatedToken } from '../../modules/criteria/facet-model'
import { sizeClassOf } from '../../modules/criteria/size-classes'
import { findMunicipality } from '../../modules/regions/queries.server'
import type { Municipality, MunicipalityMatch } from '../../modules/regions/schema'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const query = parseCatalogueQuery(new URL(request.url).searchParams)
  const match = query.municipality === '' ? null : await findMunicipality(query.municipality)
  if (match?.kind === 'found') {
    const settled = cataloguePath(withMunicipality(query, match.municipality))
    if (settled !== cataloguePath(query)) throw redirect(localPath(language, settled))
  }
  const municipality = match?.kind === 'found' ? match.municipality : null
  const [view, shortlist] = await Promise.all([
    getCatalogueView(query, language, municipality),
    getPageShortlist(request.headers.get('Cookie'), request.url, language),
  ])
  return { ...view, shortlist, municipality, candidates: candidates(match), language, publicUrl: context.publicUrl }
}

/** The query for a municipality: its size class is chosen beforehand, with solutions that do not say for whom they are. */
function withMunicipality(query: CatalogueQuery, municipality: Municipality): CatalogueQuery {
  const found = { ...query, municipality: municipality.ags }
  if (query.anySize || query.chosen.suitableSizes) return found
  return {
    ...found,
    chosen: { ...query.chosen, suitableSizes: [sizeClassOf(municipality.population), notStatedToken] },
  }
}

/** Municipalities to choose from; an empty list says that none fits, `null` that nothing is to be chosen. */
function candidates(match: MunicipalityMatch | null) {
  if (match === null || match.kind === 'found') return null
  return match.kind === 'none' ? [] : match.municipalities.map(({ ags, name, district }) => ({ ags, name, district }))
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { language, query, sentence, publicUrl } = data
  const t = translate(language)
  const plain = query.text === '' && Object.keys(query.chosen).length === 0
  return pageMeta({
    title: `${plain ? t('catalogue.title') : sentence.replace(/\.$/, '')} – ${t('common.brand')}`,
    description: t('catalogue.description'),
    language,
    path: plain ? '/katalog' : cataloguePath(query),
    publicUrl,
    noindex: !plain,
  })
}

export default function Catalogue() {
  const { shortlist, municipality, candidates, ...view } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const found = { from: catalogueSearch(view.query).slice(1), municipality: municipality?.ags }
  return (
    <>
      <div className="wrap">
        <Breadcrumb steps={[{ label: t('common.nav.catalogue') }]} />
        <KeepForm back={shortlist.back} />
        <CataloguePage
          view={view}
          municipality={municipality}
          candidates={candidates}
          action={(card) => <CardKeepButton list={shortlist.list} card={card} />}
          allHits={<CompareHits total={view.total} tokens={view.cards.map(entryToken)} {...found} />}
        />
      </div>
      <ShortlistBar shortlist={shortlist} {...found} />
    </>
  )
}
