import { FactTable } from '../../../components/fact-table'
import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { formatList, formatNumber } from '../../../lib/format'
import type { WordsEffect } from '../queries.server/words-preview.server'

/** Hits of every text before and after, and what would be found in addition. */
export function WordsEffects({ effects }: { effects: readonly WordsEffect[] }) {
  const { t, language } = useI18n()
  const listed = (names: readonly string[]) =>
    names.length > 0 ? formatList(language, names) : t('operator.words.nothingNew')
  const hits = ({ after, atLeast }: WordsEffect) => {
    const n = formatNumber(language, after)
    return atLeast ? t('operator.words.atLeast', { n }) : n
  }
  const loses = effects.some(({ lost }) => lost.length > 0)
  return (
    // biome-ignore lint/a11y/noAutofocus: what was asked for stands far below the top of the page
    <section aria-labelledby="h-wirkung" tabIndex={-1} autoFocus>
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
          ...(loses ? [{ label: t('operator.words.lost') }] : []),
        ]}
        rows={effects.map((effect) => ({
          key: `${effect.language} ${effect.text}`,
          cells: [
            <Text key="text" effect={effect} />,
            formatNumber(language, effect.before),
            hits(effect),
            listed(effect.names),
            ...(loses ? [listed(effect.lost)] : []),
          ],
        }))}
      />
      <Warning effects={effects} loses={loses} />
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

function Warning({ effects, loses }: { effects: readonly WordsEffect[]; loses: boolean }) {
  const { t } = useI18n()
  const unchanged = effects.every(({ before, after, names }) => before === after && names.length === 0)
  const keys = [
    ...(unchanged ? (['operator.words.noEffect'] as const) : []),
    ...(loses ? (['operator.words.loses'] as const) : []),
    ...(!unchanged && effects.some(({ much }) => much) ? (['operator.words.much'] as const) : []),
  ]
  return keys.map((key) => (
    <div className="notice notice--warn" key={key}>
      <Icon name="warn" />
      <p>{t(key)}</p>
    </div>
  ))
}
