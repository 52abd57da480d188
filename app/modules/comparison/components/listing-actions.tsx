import { useI18n } from '../../../components/i18n'
import type { PageShortlist } from '../queries.server/shortlist.server'
import { comparisonPath, entryToken, type ShortlistEntry } from '../schema/shortlist'
import { KeepButton, KeepForm } from './keep-button'

/** The variant that the page of a listing shows. */
interface ShownVariant extends ShortlistEntry {
  name: string
  deliveryName: string
  withdrawn: unknown
}

/** What a visitor can do with the variant of a listing's page: keep it unless it is withdrawn, and compare what she has kept. */
export function ListingActions({
  shortlist: { list, back },
  listing,
  municipality,
}: {
  shortlist: PageShortlist
  listing: ShownVariant
  municipality: string | undefined
}) {
  const { t, path } = useI18n()
  return (
    <>
      {listing.withdrawn ? null : (
        <>
          <KeepForm back={back} />
          <KeepButton list={list} entry={listing} name={`${listing.name}, ${listing.deliveryName}`} primary />
        </>
      )}
      {list.length > 1 ? (
        <a className="kern-btn kern-btn--secondary" href={path(comparisonPath(list.map(entryToken), { municipality }))}>
          <span className="kern-label">{t('shortlist.compareWith', { n: list.length })}</span>
        </a>
      ) : null}
    </>
  )
}
