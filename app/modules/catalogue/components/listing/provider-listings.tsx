import { useI18n } from '../../../../components/i18n'
import type { CardView } from '../../queries.server/catalogue.server'
import { type CardAction, ListingCard } from '../listing-card'

/** Every published variant of a provider. */
export function ProviderListings({ cards, action }: { cards: readonly CardView[]; action?: CardAction }) {
  const { t } = useI18n()
  return (
    <section className="band" aria-labelledby="h-loesungen">
      <h2 id="h-loesungen">{t('provider.listings')}</h2>
      {cards.length === 0 ? (
        <p>{t('provider.noListings')}</p>
      ) : (
        <ol className="cards">
          {cards.map((card) => (
            <ListingCard key={card.variantId} card={card} place={null} action={action} />
          ))}
        </ol>
      )}
    </section>
  )
}
