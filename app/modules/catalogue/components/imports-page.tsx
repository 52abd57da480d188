import { Breakable } from '../../../components/breakable'
import { FactTable } from '../../../components/fact-table'
import { useI18n } from '../../../components/i18n'
import { Pagination } from '../../../components/pagination'
import { formatDate, formatNumber } from '../../../lib/format'
import type { ImportRow } from '../queries.server/imports.server'
import { type ImportState, importStates } from '../schema/import'

/** What the list shows, and where it leads. */
export interface ImportsData {
  rows: readonly ImportRow[]
  counts: Readonly<Record<ImportState | 'all', number>>
  state: ImportState | null
  page: number
  pages: number
}

export const stateKeys = {
  waiting: 'operator.state.waiting',
  published: 'operator.state.published',
  refused: 'operator.state.refused',
} as const

const address = (state: ImportState | null, page = 1) => {
  const parameters = new URLSearchParams()
  if (state !== 'waiting') parameters.set('stand', state ?? 'alle')
  if (page > 1) parameters.set('seite', String(page))
  return `/betrieb/importe${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** Every project that was read, with both answers and what was decided. */
export function ImportList({ data }: { data: ImportsData }) {
  const { t, language, path } = useI18n()
  const { rows, counts, state, page, pages } = data
  const filters = [
    { value: null, label: t('operator.imports.all', { n: formatNumber(language, counts.all) }) },
    ...importStates.map((value) => ({
      value,
      label: `${t(stateKeys[value])} (${formatNumber(language, counts[value])})`,
    })),
  ]
  return (
    <>
      <nav className="opnav" aria-label={t('operator.imports.filter')}>
        <ul>
          {filters.map(({ value, label }) => (
            <li key={label}>
              <a href={path(address(value))} {...(value === state ? { 'aria-current': 'page' as const } : {})}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? <p>{t('operator.imports.none')}</p> : <Rows rows={rows} />}
      <Pagination page={page} pages={pages} address={(wanted) => address(state, wanted)} />
    </>
  )
}

function Rows({ rows }: { rows: readonly ImportRow[] }) {
  const { t, language } = useI18n()
  return (
    <FactTable
      name="imports"
      caption={t('operator.imports.caption')}
      columns={[
        { label: t('operator.imports.project') },
        { label: t('operator.imports.standard') },
        { label: t('operator.imports.findings') },
        { label: t('operator.imports.taken') },
        { label: t('operator.imports.state') },
        { label: t('operator.imports.read') },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Project key="project" row={row} />,
          t(row.conforms ? 'operator.imports.conforms' : 'operator.imports.conformsNot'),
          t('operator.imports.findingsCount', {
            errors: t('publiccode.result.errors', { count: row.errors }),
            warnings: t('publiccode.result.warnings', { count: row.warnings }),
          }),
          t('operator.imports.takenCount', { fields: row.fields, kept: row.kept }),
          row.state === 'waiting'
            ? `${t(stateKeys.waiting)}, ${t(row.shown ? 'operator.imports.shown' : 'operator.imports.fresh')}`
            : t(stateKeys[row.state]),
          <span key="read" className="num">
            {formatDate(language, row.readOn)}
          </span>,
        ],
      }))}
    />
  )
}

function Project({ row }: { row: ImportRow }) {
  const { path } = useI18n()
  return (
    <>
      <a href={path(`/betrieb/importe/${row.id}`)}>{row.name}</a>
      <br />
      <span className="meta">
        <Breakable text={row.project.replace(/^name:/, '')} />
        {', '}
        <Breakable text={row.file} />
      </span>
    </>
  )
}
