import { useI18n } from '../../../components/i18n'
import type { Translate } from '../../../content/translate'
import { formatList } from '../../../lib/format'
import type { Language } from '../../../lib/language'
import { facetLabel } from '../../criteria/facet-label'
import { type FacetCriterion, registry } from '../../criteria/registry'
import { criterionWords, optionLabel } from '../../criteria/words'
import type { WayOut } from '../queries.server/ways-out.server'
import { type CatalogueQuery, cataloguePath, chosenCriteria } from '../schema/query'

/** Ways out of an empty result, each naming one change and the number of hits it really gives. */
export function ZeroHits({ ways, query }: { ways: readonly WayOut[]; query: CatalogueQuery }) {
  const { t, language, path } = useI18n()
  return (
    <section className="band" aria-labelledby="h-ways">
      <h2 id="h-ways">{t('catalogue.zero.ways')}</h2>
      <div className="zero">
        {ways.length === 0 ? (
          <div>
            <p>{t(chosenCriteria(query).length === 0 ? 'catalogue.zero.unknown' : 'catalogue.zero.none')}</p>
            <p className="actions">
              <a className="kern-btn kern-btn--secondary" href={path('/katalog/felder')}>
                <span className="kern-label">{t('start.allFields')}</span>
              </a>
              <a className="kern-btn kern-btn--secondary" href={path('/katalog')}>
                <span className="kern-label">{t('catalogue.zero.all')}</span>
              </a>
            </p>
          </div>
        ) : (
          <ul className="ways">
            {ways.map((way) => (
              <li key={cataloguePath(way.query)}>
                <div>
                  <h3>{title(t, language, way)}</h3>
                  <p>{t(`catalogue.zero.${way.kind}Note`)}</p>
                </div>
                <a className="kern-btn kern-btn--secondary" href={path(cataloguePath(way.query))}>
                  <span className="kern-label">{t('catalogue.zero.show', { count: way.hits })}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {query.text === '' ? null : (
          <aside className="note">
            <h3>{t('catalogue.zero.help')}</h3>
            <p>{t('catalogue.zero.helpText')}</p>
          </aside>
        )}
      </div>
    </section>
  )
}

const facet = (id: string) => registry.get(id) as FacetCriterion

function title(t: Translate, language: Language, way: WayOut): string {
  switch (way.kind) {
    case 'lower':
      return t('catalogue.zero.lower', {
        label: criterionWords(language, way.criterion).label,
        from: facetLabel(language, facet(way.criterion), way.from),
        to: facetLabel(language, facet(way.criterion), way.to),
      })
    case 'drop':
      return t('catalogue.zero.drop', {
        label: criterionWords(language, way.criterion).label,
        values: formatList(
          language,
          way.tokens.map((token) => facetLabel(language, facet(way.criterion), token)),
          'disjunction',
        ),
      })
    case 'field':
      return t('catalogue.zero.field', { field: optionLabel(language, 'field', way.field) })
    case 'word':
      return t('catalogue.zero.word', { word: way.word })
    case 'filters':
      return t('catalogue.zero.filters', { text: way.query.text })
    case 'text':
      return t('catalogue.zero.text')
  }
}
