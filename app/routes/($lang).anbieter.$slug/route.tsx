import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumb } from '../../components/breadcrumb'
import { useI18n } from '../../components/i18n'
import { JsonLd } from '../../components/json-ld'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { berlinDate } from '../../lib/clock'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { ProviderAnswers } from '../../modules/catalogue/components/listing/provider-answers'
import { ProviderListings } from '../../modules/catalogue/components/listing/provider-listings'
import { listProviderCards, listProviderRows } from '../../modules/catalogue/queries.server/catalogue.server'
import { slugSchema } from '../../modules/catalogue/schema/listing'
import { CardKeepButton, KeepForm } from '../../modules/comparison/components/keep-button'
import { getPageShortlist } from '../../modules/comparison/queries.server/shortlist.server'
import { ProviderHead } from '../../modules/providers/components/provider-head'
import { findProvider } from '../../modules/providers/queries.server'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const slug = slugSchema.safeParse(params.slug)
  const profile = slug.success ? await findProvider(slug.data) : null
  if (!profile) throw new Response(null, { status: 404 })
  return {
    profile,
    rows: await listProviderRows(profile.id, language, berlinDate(context.now)),
    cards: listProviderCards(profile.slug, language),
    shortlist: await getPageShortlist(request.headers.get('Cookie'), request.url, language),
    language,
    publicUrl: context.publicUrl,
  }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { profile, language, publicUrl } = data
  const t = translate(language)
  return pageMeta({
    title: `${profile.name} – ${t('common.brand')}`,
    description: t('provider.description', { name: profile.name }),
    language,
    path: `/anbieter/${profile.slug}`,
    publicUrl,
  })
}

export default function Provider() {
  const { profile, rows, cards, shortlist, language, publicUrl } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const website = rows.find(({ id }) => id === 'providerWebsite')?.link ?? null
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: t('common.nav.catalogue'), href: '/katalog' }, { label: profile.name }]} />
      <ProviderHead profile={profile} website={website} />
      <KeepForm back={shortlist.back} />
      <ProviderListings cards={cards} action={(card) => <CardKeepButton list={shortlist.list} card={card} />} />
      <ProviderAnswers rows={rows} own={profile.origin === 'provider'} />
      <JsonLd
        data={{
          '@context': 'https://schema.org',
          '@type': 'Organization',
          name: profile.name,
          description: profile.about[language],
          url: `${publicUrl}${localPath(language, `/anbieter/${profile.slug}`)}`,
          ...(website ? { sameAs: website } : {}),
        }}
      />
    </div>
  )
}
