import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { type FacetCriterion, registry } from '../../criteria/registry'
import { cataloguePath } from '../schema/query'
import type { FacetContext } from './facet-context'
import { ChosenCount, FacetGroup } from './facet-group'
import { FacetSelect } from './facet-select'

/** Facets that stand in the panel with all their values; the others are a dense list that is shown when asked for. */
const isMain = ({ facet, id }: FacetCriterion) => facet.order < 100 || id === 's3-location'
const isObjective = ({ computed }: FacetCriterion) => computed === 'objective-level'
const isQuestion = ({ sovereignty }: FacetCriterion) => sovereignty !== undefined

/** All filters of the registry. Inputs belong to the search form through their `form` attribute. */
export function FacetPanel({ context, total }: { context: FacetContext; total: number }) {
  const { t, path } = useI18n()
  const { query } = context
  const rest = registry.facets.filter((criterion) => !isMain(criterion))
  const listed = query.more ? rest : rest.filter(({ id }) => query.chosen[id] !== undefined)
  return (
    <section className="facets" id="filter" aria-labelledby="h-filter">
      <div className="facets__top">
        <h2 id="h-filter">{t('catalogue.filter.title')}</h2>
        <a className="facets__close" href="#ergebnisse">
          <Icon name="close" /> {t('catalogue.filter.close')}
        </a>
      </div>
      {registry.facets.filter(isMain).map((criterion) => (
        <FacetGroup key={criterion.id} criterion={criterion} context={context} />
      ))}
      <SelectFold title={t('catalogue.filter.objectives')} criteria={listed.filter(isObjective)} context={context} />
      <SelectFold title={t('catalogue.filter.single')} criteria={listed.filter(isQuestion)} context={context} />
      <SelectFold
        title={t('catalogue.filter.further')}
        criteria={listed.filter((entry) => !isObjective(entry) && !isQuestion(entry))}
        context={context}
      />
      {query.more ? (
        <input type="hidden" form="suche" name="mehr" value="1" />
      ) : (
        <p className="facets__more more">
          <a href={`${path(cataloguePath({ ...query, more: true }))}#filter`}>
            {t('catalogue.filter.showMore', { count: rest.length - listed.length })}
          </a>
        </p>
      )}
      <div className="facets__go">
        <button
          className="kern-btn kern-btn--primary kern-btn--block"
          type="submit"
          form="suche"
          data-live={t('catalogue.filter.show', { count: total })}
        >
          <span className="kern-label">{t('catalogue.filter.apply')}</span>
        </button>
      </div>
    </section>
  )
}

function SelectFold({
  title,
  criteria,
  context,
}: {
  title: string
  criteria: readonly FacetCriterion[]
  context: FacetContext
}) {
  const { t } = useI18n()
  const chosen = criteria.filter(({ id }) => context.query.chosen[id] !== undefined).length
  if (criteria.length === 0) return null
  return (
    <details className="facet" open={chosen > 0 || context.query.more}>
      <summary>
        {title} <ChosenCount count={chosen} />
      </summary>
      {criteria.every(isObjective) ? <p className="facet__rule">{t('catalogue.filter.levelNote')}</p> : null}
      <div className="facet-selects">
        {criteria.map((criterion) => (
          <FacetSelect key={criterion.id} criterion={criterion} context={context} />
        ))}
      </div>
    </details>
  )
}
