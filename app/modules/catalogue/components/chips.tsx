import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { facetLabel } from '../../criteria/facet-label'
import { criterionWords } from '../../criteria/words'
import { type CatalogueQuery, cataloguePath, chosenCriteria, withChoice } from '../schema/query'

/** One chip per chosen value; the whole chip is the link that removes it. */
export function Chips({ query }: { query: CatalogueQuery }) {
  const { t, language, path } = useI18n()
  const criteria = chosenCriteria(query)
  if (criteria.length === 0) return null
  return (
    <p className="chips">
      {criteria.flatMap((criterion) => {
        const tokens = query.chosen[criterion.id] ?? []
        const { label } = criterionWords(language, criterion.id)
        return tokens.map((token) => (
          <a
            key={`${criterion.id} ${token}`}
            className="chip"
            href={path(
              cataloguePath(
                withChoice(
                  query,
                  criterion.id,
                  tokens.filter((other) => other !== token),
                ),
              ),
            )}
          >
            {criterion.type === 'boolean'
              ? label
              : criterion.id === 'functions' || criterion.id === 'field'
                ? facetLabel(language, criterion, token)
                : `${label}: ${facetLabel(language, criterion, token)}`}
            <Icon name="close" />
            <span className="vh"> {t('common.remove')}</span>
          </a>
        ))
      })}
      <a className="meta" href={path(cataloguePath({ ...query, chosen: {}, anySize: true, page: 1 }))}>
        {t('catalogue.filter.removeAll')}
      </a>
    </p>
  )
}
