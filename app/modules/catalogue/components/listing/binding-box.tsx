import { useI18n } from '../../../../components/i18n'
import type { SovereigntyView } from '../../listing-view/sovereignty'

/** Which answers hold the level down, and which would lift it; nothing at the highest or an unknown level. */
export function BindingBox({ sovereignty: { binding } }: { sovereignty: SovereigntyView }) {
  const { t } = useI18n()
  const [first] = binding
  if (!first) return null
  return (
    <div className="bind">
      <h3>{t('listing.bind.title')}</h3>
      <p>{t('listing.bind.text', { count: binding.length, level: first.level })}</p>
      <dl>
        {binding.map(({ question, answer, level, lift }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{t('listing.bind.answer', { answer, level })}</dd>
            {lift ? <dd>{t('listing.bind.lift', { answer: lift })}</dd> : null}
          </div>
        ))}
      </dl>
    </div>
  )
}
