import { useI18n } from '../../../../components/i18n'
import { formatMoney } from '../../../../lib/format'
import type { CostView } from '../../listing-view/cost'

/** The yearly cost with how it was reckoned, or why it cannot be. */
export function CostBox({ cost }: { cost: CostView }) {
  const { t } = useI18n()
  return (
    <>
      <h3>{t('listing.price.yearly')}</h3>
      <div className="note">
        <Amount cost={cost} />
        <Setup cost={cost} />
      </div>
    </>
  )
}

function Amount({ cost }: { cost: CostView }) {
  const { t, language } = useI18n()
  const { cost: result, perUnit } = cost
  const money = (cents: number) => formatMoney(language, cents)
  if ('cents' in result) {
    return (
      <>
        <p>
          <b>{t('listing.price.amount', { amount: money(result.cents) })}</b> <ForWhom cost={cost} />
        </p>
        <Formula cost={cost} />
      </>
    )
  }
  if (result.unknown === 'notStated') return <p>{t('listing.price.notStated')}</p>
  if (result.unknown === 'individual') {
    return (
      <p>
        <b>{t('listing.price.individual')}.</b> {t('listing.price.individualNote')}
      </p>
    )
  }
  return (
    <>
      <p>
        <b>{perUnit ? t('listing.price.perUnit', { amount: money(perUnit.cents) }) : t('listing.price.byQuantity')}.</b>{' '}
        {perUnit?.unit ? `${t('listing.price.unit', { unit: perUnit.unit })} ` : null}
        {cost.base ? t('listing.price.perUnitBase', { amount: money(cost.base) }) : null}
      </p>
      <p className="meta">{t('listing.price.perUnitNote')}</p>
    </>
  )
}

function ForWhom({ cost: { byInhabitants, place, population } }: { cost: CostView }) {
  const { t } = useI18n()
  if (!byInhabitants) return <>{t('listing.price.anySize')}</>
  const inhabitants = t('common.inhabitants', { count: population })
  return (
    <>{place ? t('listing.price.place', { name: place, inhabitants }) : t('listing.price.typical', { inhabitants })}</>
  )
}

function Formula({ cost: { byInhabitants, free, base, perThousand, population } }: { cost: CostView }) {
  const { t, language } = useI18n()
  if (!byInhabitants) {
    return <p className="meta">{t(free ? 'listing.price.formulaFree' : 'listing.price.formulaFixed')}</p>
  }
  const values = {
    base: formatMoney(language, base ?? 0),
    perThousand: formatMoney(language, perThousand ?? 0),
    inhabitants: t('common.inhabitants', { count: population }),
  }
  return <p className="meta">{t(base ? 'listing.price.formulaBase' : 'listing.price.formula', values)}</p>
}

function Setup({ cost: { cost, setup } }: { cost: CostView }) {
  const { t, language } = useI18n()
  if ('unknown' in cost && cost.unknown !== 'perUnit') return null
  if (setup === null) return <p className="meta">{t('listing.price.noSetup')}</p>
  return setup === 0 ? null : (
    <p className="meta">{t('listing.price.setup', { amount: formatMoney(language, setup) })}</p>
  )
}
