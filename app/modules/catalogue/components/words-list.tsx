import { FactTable } from '../../../components/fact-table'
import { useI18n } from '../../../components/i18n'
import { Pagination } from '../../../components/pagination'
import { formatList, formatMoment } from '../../../lib/format'
import { optionLabel } from '../../criteria/words'
import type { StoredWords } from '../queries.server/added-words.server'
import { languageKeys } from './words-form'

/** Every entry that holds, with a link to change it. */
export function WordsList({ rows, page, pages }: { rows: readonly StoredWords[]; page: number; pages: number }) {
  const { t, language, path } = useI18n()
  if (rows.length === 0) return <p>{t('operator.words.none')}</p>
  return (
    <>
      <FactTable
        name="words"
        caption={t('operator.words.caption')}
        columns={[
          { label: t('operator.words.words') },
          { label: t('operator.words.meaning') },
          { label: t('operator.words.language') },
          { label: t('operator.words.changed') },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a key="words" href={path(`/betrieb/woerter/${row.id}`)}>
              {formatList(language, row.words)}
            </a>,
            row.kind === 'synonyms'
              ? t('operator.words.sameMeaning')
              : t('operator.words.phrasesOf', { name: optionLabel(language, 'functions', row.function) }),
            t(languageKeys[row.languages.length > 1 ? 'both' : (row.languages[0] ?? 'de')]),
            <span key="changed" className="num">
              {formatMoment(language, row.updatedAt)}
            </span>,
          ],
        }))}
      />
      <Pagination
        page={page}
        pages={pages}
        address={(wanted) => `/betrieb/woerter${wanted > 1 ? `?seite=${wanted}` : ''}`}
      />
    </>
  )
}

/** What each word of an entry finds now. */
export function WordsHits({ hits }: { hits: readonly { language: 'de' | 'en'; text: string; total: number }[] }) {
  const { t } = useI18n()
  return (
    <section aria-labelledby="h-treffer">
      <h2 id="h-treffer">{t('operator.words.hitsTitle')}</h2>
      <dl className="facts">
        {hits.map(({ language, text, total }) => (
          <div key={`${language} ${text}`}>
            <dt>
              <span lang={language}>{text}</span> ({t(languageKeys[language])})
            </dt>
            <dd>
              {t('operator.words.now')}: <span className="num">{total}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
