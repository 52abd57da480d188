import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { registry } from '../../registry'
import { optionLabel } from '../../words'

const rules = ['free', 'fixed', 'per_inhabitant', 'per_unit', 'individual'] as const

/** How the yearly cost of a municipality is computed, by price model. */
export function CostsSection() {
  const { t, language } = useI18n()
  const models = (registry.get('priceModel').options ?? []).flatMap(
    ({ value }) => rules.find((rule) => rule === value) ?? [],
  )
  return (
    <>
      <p className="prose">{t('method.costs.intro')}</p>
      <FactTable
        caption={t('method.costs.missing')}
        columns={[{ label: t('method.costs.model') }, { label: t('method.costs.rule') }]}
        rows={models.map((model) => ({
          key: model,
          cells: [optionLabel(language, 'priceModel', model), t(`method.costs.${model}`)],
        }))}
      />
    </>
  )
}
