import { Fragment } from 'react'
import { useI18n } from '../../../../components/i18n'
import { Icon } from '../../../../components/icon-sprite'
import type { ListingView } from '../../listing-view'
import type { LabelGroup } from '../../listing-view/answers'
import { Section } from './section'

/** More questions than this are folded. */
const unfolded = 12

/** Every public question without an answer, and those that are not asked of this variant. */
export function GapsSection({ view }: { view: ListingView }) {
  const { t } = useI18n()
  const { gaps, notApplicable, origin } = view
  const count = gaps.reduce((sum, { labels }) => sum + labels.length, 0)
  return (
    <Section id="fehlt" title={t('listing.gaps.title')}>
      <p className="prose">
        {count === 0
          ? t('listing.gaps.none')
          : t(origin === 'provider' ? 'listing.gaps.text' : 'listing.gaps.textPublic')}
      </p>
      {count > 0 && count <= unfolded ? <Groups groups={gaps} /> : null}
      {count > unfolded ? (
        <details className="fold">
          <summary>{t('listing.gaps.all', { count })}</summary>
          <Groups groups={gaps} />
        </details>
      ) : null}
      {notApplicable.length > 0 ? (
        <>
          <h3>{t('listing.gaps.notApplicable')}</h3>
          <p className="prose">{t('listing.gaps.notApplicableText')}</p>
          <p className="meta">{notApplicable.map(({ name, labels }) => `${name}: ${labels.join(', ')}`).join('. ')}.</p>
        </>
      ) : null}
    </Section>
  )
}

function Groups({ groups }: { groups: readonly LabelGroup[] }) {
  return groups.map(({ name, labels }) => (
    <Fragment key={name}>
      <h3>{name}</h3>
      <ul className="gaps">
        {labels.map((label) => (
          <li key={label}>
            <Icon name="none" /> {label}
          </li>
        ))}
      </ul>
    </Fragment>
  ))
}
