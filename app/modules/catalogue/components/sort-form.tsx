import { useI18n } from '../../../components/i18n'
import { type CatalogueQuery, sortOrders } from '../schema/query'

/** The order of hits; part of the search form, with a button for pages without script. */
export function SortForm({ query }: { query: CatalogueQuery }) {
  const { t } = useI18n()
  return (
    <p className="actions">
      <label htmlFor="sortierung" className="meta">
        {t('catalogue.sort.label')}
      </label>
      <select form="suche" className="pick" id="sortierung" name="sortierung" defaultValue={query.sort}>
        {sortOrders.map((order) => (
          <option key={order} value={order}>
            {t(`catalogue.sort.${order}`)}
          </option>
        ))}
      </select>
      <button form="suche" className="kern-btn kern-btn--secondary kern-btn--slim no-script" type="submit">
        <span className="kern-label">{t('catalogue.sort.button')}</span>
      </button>
    </p>
  )
}
