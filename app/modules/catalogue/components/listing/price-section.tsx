import { useI18n } from '../../../../components/i18n'
import type { ListingView } from '../../listing-view'
import type { ListingState } from '../../listing-view/address'
import { AnswerTable } from './answer-table'
import { CostBox } from './cost-box'
import { type Asked, MunicipalityForm } from './municipality-form'
import { Section } from './section'

/** What the variant costs a municipality, and what operation, term and exit ask of it. */
export function PriceSection({ view, state, asked }: { view: ListingView; state: ListingState; asked: Asked }) {
  const { t } = useI18n()
  const own = view.origin === 'provider'
  return (
    <Section id="preis" title={t('listing.price.title')}>
      <MunicipalityForm asked={asked} state={state} />
      <CostBox cost={view.cost} />
      {(['price', 'operation', 'exit'] as const).map((part) => (
        <AnswerTable key={part} rows={view[part]} caption={t(`listing.price.${part}`)} own={own} />
      ))}
      <p className="meta">{t('listing.price.net')}</p>
    </Section>
  )
}
