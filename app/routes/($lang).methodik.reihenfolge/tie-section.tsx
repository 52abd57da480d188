import { FactTable } from '../../components/fact-table'
import { useI18n } from '../../components/i18n'
import { formatDate } from '../../lib/format'
import { optionLabel } from '../../modules/criteria/words'
import { hashCode } from './hash-code'
import { weekDays } from './week'

/** A hit of this week with the number that orders it. */
export interface OrderedHit {
  id: string
  name: string
  slug: string
  delivery: string
  number: number
}

/** Seed of the week, the rule, and the first hits to try it on. */
export function TieSection({ seed, first }: { seed: string; first: readonly OrderedHit[] }) {
  const { t, language, path } = useI18n()
  const { from, to } = weekDays(seed)
  return (
    <>
      <p className="prose">{t('method.ranking.tie.text')}</p>
      <p className="formula">
        {t('method.ranking.tie.seed')}: <strong className="num">{seed}</strong>
        <br />
        <span className="meta">
          {t('method.ranking.tie.week', { from: formatDate(language, from), to: formatDate(language, to) })}
        </span>
      </p>
      <div className="text">
        <h3>{t('method.ranking.tie.rule')}</h3>
        <ol>
          <li>{t('method.ranking.tie.step1')}</li>
          <li>{t('method.ranking.tie.step2')}</li>
          <li>{t('method.ranking.tie.step3')}</li>
          <li>{t('method.ranking.tie.step4')}</li>
        </ol>
        <p id="vorschrift">{t('method.ranking.tie.code')}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reached by keyboard */}
      <section className="formula prose" tabIndex={0} aria-labelledby="vorschrift">
        <pre>{hashCode}</pre>
      </section>
      {first.length === 0 ? (
        <p className="prose">{t('method.ranking.tie.empty')}</p>
      ) : (
        <FactTable
          caption={t('method.ranking.tie.caption')}
          columns={[
            { label: t('method.ranking.tie.hit') },
            { label: t('method.ranking.tie.id') },
            { label: t('method.ranking.tie.number'), number: true },
          ]}
          rows={first.map(({ id, name, slug, delivery, number }) => ({
            key: id,
            cells: [
              <span key="name">
                <a href={path(`/loesung/${slug}`)}>{name}</a>, {optionLabel(language, 'delivery', delivery)}
              </span>,
              <code key="id">{id}</code>,
              String(number),
            ],
          }))}
        />
      )}
    </>
  )
}
