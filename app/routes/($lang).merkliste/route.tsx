import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumb } from '../../components/breadcrumb'
import { useI18n } from '../../components/i18n'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { localPath } from '../../lib/language'
import { pageLanguage } from '../../lib/page-language'
import { searchedFor } from '../../modules/catalogue/schema/search-words'
import { SharedShortlist } from '../../modules/comparison/components/shared-shortlist'
import { ShortlistPage } from '../../modules/comparison/components/shortlist-page'
import {
  findChange,
  getPageShortlist,
  getShared,
  getShortlist,
  listRemoved,
} from '../../modules/comparison/queries.server/shortlist.server'
import { changeShortlist } from '../../modules/comparison/schema/shortlist-change'
import { shortlistCookie, shortlistInCookies } from '../../modules/comparison/schema/shortlist-cookie'
import { readShortlistForm } from '../../modules/comparison/schema/shortlist-form'
import { serialisePlaces } from '../../modules/comparison/schema/shortlist-undo'
import { keepButtonId, returnAddress } from '../../modules/comparison/schema/way-back'

const path = '/merkliste'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params.lang)
  const { searchParams } = new URL(request.url)
  const shortlist = await getPageShortlist(request.headers.get('Cookie'), request.url, language)
  const shared = searchParams.get('mit')
  return {
    shortlist,
    shared: shared === null ? null : await getShared(shared, language),
    removed: await listRemoved(searchParams.get('entfernt') ?? '', shortlist.list, language),
    from: searchedFor((searchParams.get('aus') ?? '').slice(0, 4_000)),
    language,
    publicUrl: context.publicUrl,
  }
}

/** Changes the visitor's shortlist and leads back to where she was; a form that is not understood changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = pageLanguage(params.lang)
  const form = await request.formData()
  const asked = readShortlistForm(form)
  if (!asked) return data({ problem: 'invalid' as const }, { status: 400 })
  const change = await findChange(asked, language)
  if (!change) return data({ problem: 'unknown' as const }, { status: 404 })
  const before = await getShortlist(shortlistInCookies(request.headers.get('Cookie')), language)
  const { list, refused, removed } = changeShortlist(before.list, change)
  const own = localPath(language, removed.length > 0 ? `${path}?entfernt=${serialisePlaces(removed)}` : path)
  const secure = new URL(request.url).protocol === 'https:'
  return redirect(
    returnAddress(form.get('zurueck'), own, {
      refused: refused === 'full',
      at: 'entry' in change && form.has('zurueck') ? keepButtonId(change.entry) : '',
    }),
    { status: 303, headers: { 'Set-Cookie': shortlistCookie(list, { secure }) } },
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return []
  const t = translate(page.language)
  return pageMeta({
    ...page,
    title: `${t(page.shared ? 'shortlist.shared.title' : 'shortlist.title')} – ${t('common.brand')}`,
    description: t('shortlist.description'),
    path,
    noindex: true,
  })
}

export default function Shortlist() {
  const { shortlist, shared, removed, from, publicUrl } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem ?? null
  const { t } = useI18n()
  const news = { problem, refused: shortlist.refused, removed }
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: t('shortlist.title') }]} />
      {shared ? (
        <SharedShortlist shared={shared} own={shortlist.list} news={news} />
      ) : (
        <ShortlistPage shortlist={shortlist} news={news} from={from} publicUrl={publicUrl} />
      )}
    </div>
  )
}
