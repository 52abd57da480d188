import { FactTable } from '../../../components/fact-table'
import { useI18n } from '../../../components/i18n'
import { Pagination } from '../../../components/pagination'
import { formatNumber } from '../../../lib/format'
import { localPath } from '../../../lib/language'
import type { SearchListCounts, SearchRow } from '../queries.server/search-counts.server'
import { cataloguePath, emptyQuery } from '../schema/query'
import {
  countedDays,
  fewClicksFrom,
  fewClicksPercent,
  listParameter,
  longestCounted,
  mostTextsPerDay,
  type SearchList,
  searchLists,
} from '../schema/search-list'
import { languageKeys } from './words-form'

/** What the operator sees of searches, and where the pages of visitors are. */
export interface SearchesData {
  list: SearchList
  page: number
  pages: number
  rows: readonly SearchRow[]
  counts: SearchListCounts
  publicUrl: string
}

const address = (list: SearchList, page = 1) => {
  const parameters = new URLSearchParams()
  if (list !== 'none') parameters.set('liste', listParameter[list])
  if (page > 1) parameters.set('seite', String(page))
  return `/betrieb/suche${parameters.size > 0 ? `?${parameters}` : ''}`
}

const listKeys = { none: 'operator.searches.none', few: 'operator.searches.few' } as const
const captionKeys = { none: 'operator.searches.captionNone', few: 'operator.searches.captionFew' } as const
const emptyKeys = { none: 'operator.searches.emptyNone', few: 'operator.searches.emptyFew' } as const

/** Searches without hits, or with few clicks, each with a way to add a word for it. */
export function SearchesPage({ data }: { data: SearchesData }) {
  const { t, language, path } = useI18n()
  const { list, rows, counts, page, pages, publicUrl } = data
  return (
    <>
      <nav className="opnav" aria-label={t('operator.searches.filter')}>
        <ul>
          {searchLists.map((one) => (
            <li key={one}>
              <a href={path(address(one))} {...(one === list ? { 'aria-current': 'page' as const } : {})}>
                {t(listKeys[one], { n: formatNumber(language, counts[one]) })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length > 0 ? (
        <Rows list={list} rows={rows} publicUrl={publicUrl} />
      ) : (
        <p>{t(counts.all === 0 ? 'operator.searches.emptyAll' : emptyKeys[list], { days: countedDays })}</p>
      )}
      <Pagination page={page} pages={pages} address={(wanted) => address(list, wanted)} />
      <Method />
    </>
  )
}

function Rows({ list, rows, publicUrl }: Pick<SearchesData, 'list' | 'rows' | 'publicUrl'>) {
  const { t, language, path } = useI18n()
  const number = (value: number) => formatNumber(language, value)
  const adding = (row: SearchRow) =>
    path(`/betrieb/woerter/neu?${new URLSearchParams({ suche: row.text, sprache: row.language })}`)
  return (
    <FactTable
      name="words"
      caption={t(captionKeys[list])}
      columns={[
        { label: t('operator.searches.text') },
        { label: t('operator.searches.searches'), number: true },
        { label: t(list === 'none' ? 'operator.searches.withoutHits' : 'operator.searches.clicks'), number: true },
        { label: t('operator.searches.hitsNow'), number: true },
        { label: t('operator.searches.action') },
      ]}
      rows={rows.map((row) => ({
        key: `${row.language} ${row.text}`,
        cells: [
          <Searched key="text" row={row} publicUrl={publicUrl} />,
          number(row.searches),
          number(list === 'none' ? row.withoutHits : row.clicks),
          <HitsNow key="hits" row={row} />,
          <a key="add" href={adding(row)} aria-label={t('operator.searches.addFor', { text: row.text })}>
            {t('operator.searches.add')}
          </a>,
        ],
      }))}
    />
  )
}

/** A text, as a link to what visitors find with it. */
function Searched({ row, publicUrl }: { row: SearchRow; publicUrl: string }) {
  const { t } = useI18n()
  return (
    <>
      <a
        href={publicUrl + localPath(row.language, cataloguePath({ ...emptyQuery, text: row.text }))}
        lang={row.language}
      >
        {row.text}
      </a>{' '}
      <span className="meta">({t(languageKeys[row.language])})</span>
    </>
  )
}

function HitsNow({ row: { hitsNow, widenedNow } }: { row: SearchRow }) {
  const { t, language } = useI18n()
  return (
    <>
      {formatNumber(language, hitsNow)}
      {widenedNow ? <span className="meta"> ({t('operator.searches.widened')})</span> : null}
    </>
  )
}

function Method() {
  const { t, language } = useI18n()
  return (
    <section className="text" aria-labelledby="h-zaehlung">
      <h2 id="h-zaehlung">{t('operator.searches.howTitle')}</h2>
      <ul>
        <li>{t('operator.searches.how1')}</li>
        <li>{t('operator.searches.how2')}</li>
        <li>{t('operator.searches.how3', { most: longestCounted })}</li>
        <li>{t('operator.searches.how4')}</li>
        <li>{t('operator.searches.how5', { from: fewClicksFrom, share: fewClicksPercent })}</li>
        <li>{t('operator.searches.how6', { days: countedDays, rows: formatNumber(language, mostTextsPerDay) })}</li>
      </ul>
    </section>
  )
}
