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
  const heads = [
    'operator.words.words',
    'operator.words.meaning',
    'operator.words.language',
    'operator.words.changed',
  ] as const
  return (
    <>
      <table className="tab tab--stack">
        <caption>{t('operator.words.caption')}</caption>
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
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={path(`/betrieb/woerter/${row.id}`)}>{formatList(language, row.words)}</a>
              </th>
              <td data-l={t('operator.words.meaning')}>
                {row.kind === 'synonyms'
                  ? t('operator.words.sameMeaning')
                  : t('operator.words.phrasesOf', { name: optionLabel(language, 'functions', row.function) })}
              </td>
              <td data-l={t('operator.words.language')}>
                {t(languageKeys[row.languages.length > 1 ? 'both' : (row.languages[0] ?? 'de')])}
              </td>
              <td className="num" data-l={t('operator.words.changed')}>
                {formatMoment(language, row.updatedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
