import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { formatList, formatNumber } from '../../../lib/format'
import type { WordsEffect } from '../queries.server/words-preview.server'

/** Hits of every text before and after, and what would be found in addition. */
export function WordsEffects({ effects }: { effects: readonly WordsEffect[] }) {
  const { t, language } = useI18n()
  const hits = ({ after, atLeast }: WordsEffect) => {
    const n = formatNumber(language, after)
    return atLeast ? t('operator.words.atLeast', { n }) : n
  }
  const heads = [
    'operator.words.text',
    'operator.words.before',
    'operator.words.after',
    'operator.words.names',
  ] as const
  return (
    <section aria-labelledby="h-wirkung" role="status">
      <h2 id="h-wirkung">{t('operator.words.effectTitle')}</h2>
      <p>{t('operator.words.effectLead')}</p>
      <table className="tab tab--stack">
        <caption className="vh">{t('operator.words.effectCaption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effects.map((effect) => (
            <tr key={`${effect.language} ${effect.text}`}>
              <th scope="row">
                <span lang={effect.language}>{effect.text}</span>{' '}
                <span className="meta">({t(languageKeys[effect.language])})</span>
              </th>
              <td className="num" data-l={t('operator.words.before')}>
                {formatNumber(language, effect.before)}
              </td>
              <td className="num" data-l={t('operator.words.after')}>
                {hits(effect)}
              </td>
              <td data-l={t('operator.words.names')}>
                {effect.names.length > 0 ? formatList(language, effect.names) : t('operator.words.nothingNew')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Warning effects={effects} />
    </section>
  )
}

const languageKeys = { de: 'operator.words.de', en: 'operator.words.en' } as const

function Warning({ effects }: { effects: readonly WordsEffect[] }) {
  const { t } = useI18n()
  const unchanged = effects.every(({ before, after, names }) => before === after && names.length === 0)
  if (!unchanged && !effects.some(({ much }) => much)) return null
  return (
    <div className="notice notice--warn">
      <Icon name="warn" />
      <p>{t(unchanged ? 'operator.words.noEffect' : 'operator.words.much')}</p>
    </div>
  )
}
