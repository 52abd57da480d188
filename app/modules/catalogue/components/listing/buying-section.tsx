import { useI18n } from '../../../../components/i18n'
import type { ListingView } from '../../listing-view'
import { AnswerTable } from './answer-table'
import { Section } from './section'

/** On which ways and by which contracts a municipality gets the variant. */
export function BuyingSection({ view }: { view: ListingView }) {
  const { t } = useI18n()
  return (
    <Section id="beschaffung" title={t('listing.buying.title')}>
      <p className="prose">{t('listing.buying.note')}</p>
      <AnswerTable
        rows={view.buying}
        caption={t('listing.buying.title')}
        hideCaption
        own={view.origin === 'provider'}
      />
    </Section>
  )
}
