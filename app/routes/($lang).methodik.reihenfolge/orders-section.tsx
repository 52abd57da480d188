import { FactTable } from '../../components/fact-table'
import { useI18n } from '../../components/i18n'
import { formatNumber } from '../../lib/format'
import { defaultSizeClass, sizeClasses } from '../../modules/criteria/size-classes'
import { optionLabel } from '../../modules/criteria/words'

/** Orders a visitor can choose, and the population that costs are reckoned with. */
export function OrdersSection() {
  const { t, language } = useI18n()
  const standard = sizeClasses.find(({ id }) => id === defaultSizeClass)?.typical ?? 0
  return (
    <>
      <div className="text">
        <p>{t('method.ranking.orders.text')}</p>
        <ul>
          <li>{t('method.ranking.orders.name')}</li>
          <li>{t('method.ranking.orders.confirmed')}</li>
          <li>{t('method.ranking.orders.cost')}</li>
        </ul>
        <p>{t('method.ranking.orders.size', { standard: formatNumber(language, standard) })}</p>
      </div>
      <FactTable
        caption={t('method.ranking.orders.caption')}
        columns={[
          { label: t('method.ranking.orders.class') },
          { label: t('method.ranking.orders.typical'), number: true },
        ]}
        rows={sizeClasses.map(({ id, typical }) => ({
          key: id,
          cells: [optionLabel(language, 'suitableSizes', id), formatNumber(language, typical)],
        }))}
      />
    </>
  )
}
