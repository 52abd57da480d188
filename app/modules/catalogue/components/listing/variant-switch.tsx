import { useI18n } from '../../../../components/i18n'
import { levelText } from '../../../criteria/components/level-text'
import { opennessName } from '../../../criteria/components/openness-steps'
import type { ListingView } from '../../listing-view'
import { type ListingState, listingPath } from '../../listing-view/address'

/** The variants of the listing with level and openness each; nothing to choose with one. */
export function VariantSwitch({ view, state }: { view: ListingView; state: ListingState }) {
  const { t, language, path } = useI18n()
  if (view.variants.length < 2) return null
  return (
    <ul className="variants" aria-label={t('listing.variants.label')}>
      {view.variants.map(({ delivery, name, current, level, stated, openness }) => (
        <li key={delivery}>
          <a href={path(listingPath({ ...state, delivery }))} {...(current ? { 'aria-current': 'page' as const } : {})}>
            <b>{name}</b>
            <span className="meta">
              {stated > 0 || 'notApplicable' in level ? levelText(t, level) : t('listing.variants.noAnswers')}
              {openness ? ` · ${opennessName(t, language, openness).code}` : null}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
