import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { berlinDate } from '../../lib/clock'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { ListingPage } from '../../modules/catalogue/components/listing/listing-page'
import { findListingPage } from '../../modules/catalogue/queries.server/listing-page.server'
import { slugSchema } from '../../modules/catalogue/schema/listing'
import { ListingActions } from '../../modules/comparison/components/listing-actions'
import { ShortlistBar } from '../../modules/comparison/components/shortlist-bar'
import { getPageShortlist } from '../../modules/comparison/queries.server/shortlist.server'
import { distanceKm, type Place } from '../../modules/regions/distance'
import { findMunicipality } from '../../modules/regions/queries.server'
import type { Municipality, MunicipalityMatch } from '../../modules/regions/schema'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const { search, searchParams } = new URL(request.url)
  const text = searchParams.get('kommune') ?? ''
  const match = text === '' ? null : await findMunicipality(text)
  const municipality = match?.kind === 'found' ? { ...match.municipality, name: match.municipality.shortName } : null
  const slug = slugSchema.safeParse(params.slug)
  const found = slug.success
    ? await findListingPage(slug.data, context.publicUrl, {
        language,
        today: berlinDate(context.now),
        delivery: searchParams.get('betrieb'),
        weightSet: searchParams.get('gewichte'),
        place: municipality && { ...municipality, distance: (reference) => distanceTo(municipality, reference) },
      })
    : null
  if (!found) throw new Response(null, { status: 404 })
  if ('movedTo' in found) throw redirect(localPath(language, `/loesung/${found.movedTo}`) + search, 301)
  return {
    ...found,
    shortlist: await getPageShortlist(request.headers.get('Cookie'), request.url, language),
    asked: { text, municipality, candidates: candidates(match) },
    language,
    publicUrl: context.publicUrl,
  }
}

type Located = Pick<Municipality, 'latitude' | 'longitude'>

/** Kilometres between two municipalities, `null` where one of them has no known place. */
function distanceTo(from: Located, to: Located): number | null {
  const known = (place: Located): Place | null =>
    place.latitude === null || place.longitude === null
      ? null
      : { latitude: place.latitude, longitude: place.longitude }
  const [a, b] = [known(from), known(to)]
  return a && b ? distanceKm(a, b) : null
}

/** Municipalities to choose from; an empty list says that none fits, `null` that nothing is to be chosen. */
function candidates(match: MunicipalityMatch | null) {
  if (match === null || match.kind === 'found') return null
  return match.kind === 'none'
    ? []
    : match.municipalities.map(({ ags, shortName, district }) => ({ ags, name: shortName, district }))
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { view, language, publicUrl } = data
  return pageMeta({
    title: `${view.name} – ${translate(language)('common.brand')}`,
    description: view.summary,
    language,
    path: `/loesung/${view.slug}`,
    publicUrl,
    noindex: view.withdrawn !== null,
  })
}

export default function Listing() {
  const { view, asked, others, shortlist, publicUrl, exported } = useLoaderData<typeof loader>()
  const municipality = asked.municipality?.ags
  return (
    <>
      <ListingPage
        view={view}
        asked={asked}
        others={others}
        exported={exported}
        publicUrl={publicUrl}
        actions={<ListingActions shortlist={shortlist} listing={view} municipality={municipality} />}
      />
      <ShortlistBar shortlist={shortlist} municipality={municipality} />
    </>
  )
}
