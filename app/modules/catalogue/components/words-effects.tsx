import { FactTable } from '../../../components/fact-table'
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
  return (
    <section aria-labelledby="h-wirkung" role="status">
      <h2 id="h-wirkung">{t('operator.words.effectTitle')}</h2>
      <p>{t('operator.words.effectLead')}</p>
      <FactTable
        name="words"
        caption={t('operator.words.effectCaption')}
        hideCaption
        columns={[
          { label: t('operator.words.text') },
          { label: t('operator.words.before'), number: true },
          { label: t('operator.words.after'), number: true },
          { label: t('operator.words.names') },
        ]}
        rows={effects.map((effect) => ({
          key: `${effect.language} ${effect.text}`,
          cells: [
            <Text key="text" effect={effect} />,
            formatNumber(language, effect.before),
            hits(effect),
            effect.names.length > 0 ? formatList(language, effect.names) : t('operator.words.nothingNew'),
          ],
        }))}
      />
      <Warning effects={effects} />
    </section>
  )
}

function Text({ effect }: { effect: WordsEffect }) {
  const { t } = useI18n()
  return (
    <>
      <span lang={effect.language}>{effect.text}</span>{' '}
      <span className="meta">({t(languageKeys[effect.language])})</span>
    </>
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
