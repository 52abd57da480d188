import { useI18n } from '../../../components/i18n'
import { comparisonPage } from '../schema/address'
import { mostVariants } from '../schema/comparison'
import type { ComparisonSheet } from '../schema/sheet'
import type { MatrixActions } from './matrix-actions'

/** Variants that were not considered, each with its reason; they can be taken in again while there is room. */
export function DroppedSection({
  sheet: { dropped, columns },
  actions,
}: {
  sheet: ComparisonSheet
  actions: MatrixActions | null
}) {
  const { t, path } = useI18n()
  if (dropped.length === 0) return null
  const full = columns.length >= mostVariants
  return (
    <section className="band" aria-labelledby="h-nicht">
      <h2 id="h-nicht">{t('comparison.dropped.title')}</h2>
      <p className="prose">{t('comparison.dropped.lead')}</p>
      <ul className="drops">
        {dropped.map((entry) => (
          <li key={entry.variantId}>
            <div>
              <b>{entry.name}</b>
              <span className="meta">
                {' '}
                {entry.provider} · {entry.deliveryName}
              </span>
              <p>{entry.reason}</p>
            </div>
            {actions?.address.key && !full ? (
              <form method="post" action={path(comparisonPage(actions.address))}>
                <input type="hidden" name="version" value={actions.version ?? 0} />
                <button
                  className="kern-btn kern-btn--secondary kern-btn--slim"
                  type="submit"
                  name="back"
                  value={entry.variantId}
                >
                  <span className="kern-label">
                    {t('comparison.dropped.back')}
                    <span className="vh">: {entry.name}</span>
                  </span>
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {actions && full ? <p className="meta">{t('comparison.dropped.full', { most: mostVariants })}</p> : null}
    </section>
  )
}
