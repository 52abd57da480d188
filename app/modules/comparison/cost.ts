import { translate } from '../../content/translate'
import { formatMoney } from '../../lib/format'
import type { Language } from '../../lib/language'
import type { VariantSheet } from '../catalogue/queries.server/variant-sheets.server'
import type { MatrixRow } from './schema/sheet'
import { totalRow } from './total-row'

/** Years that cost is added up over: the usual term of a contract, and what a first comparison is made for. */
export const costYears = 4

type Cost = VariantSheet['cost']

/** Cost in a year and over four, net, for the municipality or a typical one; what is missing is said in the cell. */
export function costRows(sheets: readonly VariantSheet[], language: Language): MatrixRow[] {
  const t = translate(language)
  const first = sheets[0]?.cost
  if (!first) return []
  const count = { count: first.population }
  const whom =
    first.place === null
      ? t('comparison.cost.typical', { people: t('common.withInhabitants', count) })
      : `${first.place} (${t('common.inhabitants', count)})`
  return [
    totalRow(
      'cost:year',
      t('comparison.cost.year', { whom }),
      t('comparison.cost.yearHint'),
      sheets.map(({ cost }) => yearly(cost, language)),
    ),
    totalRow(
      'cost:four',
      t('comparison.cost.four', { whom, years: costYears }),
      t('comparison.cost.fourHint'),
      sheets.map(({ cost }) => overYears(cost, language)),
    ),
  ]
}

function yearly({ cost, perUnit }: Cost, language: Language): string[] | null {
  const t = translate(language)
  if ('cents' in cost) return [t('comparison.cost.net', { amount: formatMoney(language, cost.cents) })]
  if (cost.unknown === 'individual') return [t('comparison.cost.individual')]
  if (cost.unknown === 'perUnit' && perUnit) {
    return [t('common.cost.perUnit', { amount: formatMoney(language, perUnit.cents), unit: perUnit.unit ?? '' }).trim()]
  }
  return null
}

/** The sum with its parts, so that it can be followed; without the one-off cost it is "from" and says so. */
function overYears({ cost, setup, perUnit }: Cost, language: Language): string[] | null {
  const t = translate(language)
  const money = (cents: number) => formatMoney(language, cents)
  const once = setup === null ? t('comparison.cost.noSetup') : t('comparison.cost.setup', { amount: money(setup) })
  if (!('cents' in cost)) {
    if (cost.unknown === 'individual') return [t('comparison.cost.individual'), once]
    if (cost.unknown === 'perUnit' && perUnit) return [t('comparison.cost.quantity'), once]
    return null
  }
  const sum = cost.cents * costYears + (setup ?? 0)
  const total = t(setup === null ? 'comparison.cost.from' : 'comparison.cost.net', { amount: money(sum) })
  return [total, t('comparison.cost.parts', { years: costYears, amount: money(cost.cents), once })]
}
