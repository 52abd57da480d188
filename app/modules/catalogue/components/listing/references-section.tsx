import { useI18n } from '../../../../components/i18n'
import { formatDate, formatNumber } from '../../../../lib/format'
import { EvidenceMark } from '../../../criteria/components/evidence-mark'
import type { ListingView } from '../../listing-view'
import type { ReferenceView } from '../../listing-view/references'
import { RepositoryFile } from './answer-parts'
import { AnswerTable } from './answer-table'
import { Section } from './section'

/** Shown at once; the rest is folded. */
const shown = 9

/** Where the solution is in use, confirmed by the municipality or only named. */
export function ReferencesSection({ view, place }: { view: ListingView; place: string | null }) {
  const { t } = useI18n()
  const { references, uses } = view
  const onlyNames = references.length > 0 && references.every(isNameOnly)
  return (
    <Section id="referenzen" title={t('listing.refs.title')}>
      {references.length === 0 ? <p className="prose">{t('listing.refs.none')}</p> : null}
      {references.length > 1 && place && !onlyNames ? (
        <p className="meta">{t('listing.refs.order', { name: place })}</p>
      ) : null}
      {onlyNames ? <Names references={references} /> : <Cards references={references} />}
      <AnswerTable rows={uses} caption={t('listing.refs.title')} hideCaption own={view.origin === 'provider'} />
    </Section>
  )
}

/** A name in a public source, and nothing else. */
const isNameOnly = ({ repository, size, since, use, confirmedOn }: ReferenceView) =>
  repository !== null && size === null && since === null && use === null && confirmedOn === null

/** Names from public sources as a plain list, with each source once. */
function Names({ references }: { references: readonly ReferenceView[] }) {
  const { t } = useI18n()
  const sources = new Map(references.map(({ repository }) => [repository?.fileUrl, repository]))
  return (
    <>
      <p className="prose">{t('listing.refs.namesOnly')}</p>
      <ul className="gaps">
        {references.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {[...sources.values()].map((repository) =>
        repository ? (
          <p key={repository.fileUrl} className="meta">
            <RepositoryFile repository={repository} />
          </p>
        ) : null,
      )}
    </>
  )
}

function Cards({ references }: { references: readonly ReferenceView[] }) {
  const { t } = useI18n()
  const further = references.slice(shown)
  if (references.length === 0) return null
  return (
    <>
      <References references={references.slice(0, shown)} />
      {further.length > 0 ? (
        <details className="fold">
          <summary>{t('listing.refs.more', { count: further.length })}</summary>
          <References references={further} />
        </details>
      ) : null}
    </>
  )
}

function References({ references }: { references: readonly ReferenceView[] }) {
  return (
    <ul className="refs">
      {references.map((reference) => (
        <Reference key={`${reference.name} ${reference.since ?? ''}`} reference={reference} />
      ))}
    </ul>
  )
}

function Reference({ reference }: { reference: ReferenceView }) {
  const { t, language } = useI18n()
  const { name, size, kilometres, use, since, confirmedOn, repository } = reference
  const place = [
    size && t('listing.refs.inhabitants', { size }),
    kilometres !== null && t('listing.refs.distance', { distance: formatNumber(language, kilometres) }),
  ].filter(Boolean)
  const what = [use, since && t('listing.refs.since', { year: since })].filter(Boolean)
  return (
    <li>
      <h3>{name}</h3>
      {place.length > 0 ? <p className="meta">{place.join(', ')}</p> : null}
      {what.length > 0 ? <p>{what.join(', ')}</p> : null}
      {confirmedOn ? (
        <EvidenceMark
          state="evidenced"
          text={t('listing.refs.confirmed', { date: formatDate(language, confirmedOn) })}
        />
      ) : (
        <EvidenceMark state="declared" text={t(repository ? 'listing.refs.listed' : 'listing.refs.named')} />
      )}
      {repository ? (
        <p className="meta">
          <RepositoryFile repository={repository} />
        </p>
      ) : null}
    </li>
  )
}
