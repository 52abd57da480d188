import { useI18n } from '../../../components/i18n'
import { formatNumber } from '../../../lib/format'
import { facetLabel } from '../../criteria/facet-label'
import { facetValues } from '../../criteria/facet-model'
import type { FacetCriterion } from '../../criteria/registry'
import { criterionWords } from '../../criteria/words'
import type { FacetContext } from './facet-context'

/** A rarely used facet as one select; values without hits stay visible and cannot be chosen. */
export function FacetSelect({ criterion, context }: { criterion: FacetCriterion; context: FacetContext }) {
  const { t, language } = useI18n()
  const chosen = context.query.chosen[criterion.id] ?? []
  const id = `f-${criterion.facet.parameter}`
  return (
    <div>
      <label htmlFor={id}>{criterionWords(language, criterion.id).label}</label>
      <select form="suche" className="pick" id={id} name={criterion.facet.parameter} defaultValue={chosen[0] ?? ''}>
        <option value="">{t('catalogue.filter.free')}</option>
        {facetValues(criterion).map(({ token }) => {
          const count = context.counts[criterion.id]?.[token] ?? 0
          return (
            <option key={token} value={token} disabled={count === 0 && !chosen.includes(token)}>
              {facetLabel(language, criterion, token)} ({formatNumber(language, count)})
            </option>
          )
        })}
      </select>
      {chosen.slice(1).map((token) => (
        <input key={token} form="suche" type="hidden" name={criterion.facet.parameter} value={token} />
      ))}
    </div>
  )
}
