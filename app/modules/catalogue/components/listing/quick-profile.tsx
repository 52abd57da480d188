import { useI18n } from '../../../../components/i18n'
import { levelText } from '../../../criteria/components/level-text'
import type { SovereigntyView } from '../../listing-view/sovereignty'

/** The profile over the core questions alone, always marked and apart from the full one. */
export function QuickProfile({ quick }: { quick: SovereigntyView['quick'] }) {
  const { t } = useI18n()
  if (!quick) return null
  const { declared, evidenced, applicable, answered, rows } = quick
  return (
    <>
      <h3>{t('listing.quick.title')}</h3>
      <p className="prose">
        <strong>
          {t('listing.quick.title')}: {levelText(t, declared.level)}.{' '}
          {t('listing.facts.outOf', { evidenced: evidenced.points ?? 0, declared: declared.points ?? 0 })}.
        </strong>{' '}
        {t('listing.quick.text', { answered, applicable })}
      </p>
      <details className="fold">
        <summary>{t('listing.quick.answers')}</summary>
        <dl className="quick">
          {rows.map(({ label, answer }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{answer ?? <i>{t('common.notStated')}</i>}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
