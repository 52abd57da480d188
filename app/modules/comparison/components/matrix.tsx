import { useI18n } from '../../../components/i18n'
import { formatDate } from '../../../lib/format'
import { mostVariants } from '../schema/comparison'
import type { ComparisonSheet, MatrixColumn, MatrixGroup, MatrixRow } from '../schema/sheet'
import type { MatrixView } from '../schema/view'
import { ColumnActions } from './column-actions'
import type { MatrixActions } from './matrix-actions'
import { Cell } from './matrix-cell'
import { DegreeLine, MustsLine } from './verdict-line'

/** Written out: where a small screen makes grids of the rows, they would be no table any more to those who listen. */
const role = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  head: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

const placeClass = ({ left, right }: MatrixView, index: number) =>
  index === left ? 'is-l' : index === right ? 'is-r' : ''
const failed = ({ verdict }: MatrixColumn) => (verdict?.musts.failed ?? 0) > 0

/** Criteria as rows, variants as columns. The roles stay where a small screen makes grids of the rows. */
export function Matrix({
  sheet,
  groups,
  view,
  actions,
}: {
  sheet: ComparisonSheet
  groups: readonly MatrixGroup[]
  view: MatrixView
  actions: MatrixActions | null
}) {
  const { t, path } = useI18n()
  const { columns } = sheet
  const many = columns.length > 4
  const looks = columns.map((column, index) => [placeClass(view, index), failed(column) ? 'fail' : ''].join(' ').trim())
  return (
    <>
      <p className="meta mx-note">{t('comparison.caption')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="mx-scroll" aria-label={t('comparison.table')} tabIndex={0}>
        <table className={many ? 'mx mx--many' : 'mx'} {...role.table}>
          <caption className="vh">{t('comparison.table')}</caption>
          <thead {...role.rows}>
            <tr className="mx__names" {...role.row}>
              <td {...role.cell}>
                {t('comparison.count', { count: columns.length, most: mostVariants })}
                {actions ? (
                  <>
                    <br />
                    <a href={path(`/katalog${sheet.search?.query ? `?${sheet.search.query}` : ''}`)}>
                      {t('comparison.add')}
                    </a>
                  </>
                ) : null}
              </td>
              {columns.map((column, index) => (
                <th key={column.variantId} scope="col" className={looks[index]} {...role.column}>
                  <ColumnHead column={column} evidenced={evidencedMusts(sheet, index)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...role.rows}>
            <tr className="mx__who" {...role.row}>
              <th scope="row" {...role.head}>
                {t('comparison.provider')}
              </th>
              {columns.map((column, index) => (
                <td key={column.variantId} className={looks[index]} {...role.cell}>
                  <ColumnFacts column={column} />
                  {actions ? <ColumnActions columns={columns} index={index} {...actions} /> : null}
                </td>
              ))}
            </tr>
          </tbody>
          {groups.map((group) => (
            <tbody key={group.id} id={`g-${group.id}`} {...role.rows}>
              <tr className="mx__group" {...role.row}>
                <th scope="rowgroup" colSpan={columns.length + 1} {...role.head}>
                  {group.name}
                </th>
              </tr>
              {group.rows.map((row) => (
                <Row key={row.id} row={row} sheet={sheet} looks={looks} unfolded={view.print} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  )
}

/** Musts that are met and evidenced. */
const evidencedMusts = ({ groups }: ComparisonSheet, at: number): number =>
  groups
    .flatMap(({ rows }) => rows)
    .filter(
      ({ requirement, cells }) =>
        requirement?.strength === 'must' && cells[at]?.outcome === 'met' && cells[at]?.mark === 'evidenced',
    ).length

function ColumnHead({ column, evidenced }: { column: MatrixColumn; evidenced: number }) {
  const { path } = useI18n()
  return (
    <>
      <a className="hd" href={path(`/loesung/${column.slug}?betrieb=${column.delivery}`)}>
        {column.name}
      </a>
      <span className="meta">{column.deliveryName}</span>
      <MustsLine column={column} evidenced={evidenced} />
    </>
  )
}

/** Whose it is, which snapshot is shown, and what must be known of the entry as a whole. */
function ColumnFacts({ column }: { column: MatrixColumn }) {
  const { t, language } = useI18n()
  const { provider, snapshot, state, withdrawn, changedFrom, invented, origin } = column
  const notes = [
    withdrawn && t('comparison.state.withdrawn', { date: formatDate(language, withdrawn.on) }),
    withdrawn?.reason && t('comparison.state.reason', { reason: withdrawn.reason }),
    state === 'gone' ? t('comparison.state.gone') : null,
    changedFrom === null ? null : t('comparison.state.changed', { number: changedFrom }),
  ].filter((note) => note !== null && note !== undefined && note !== '')
  return (
    <>
      <span className="v">{provider.name}</span>
      <DegreeLine column={column} />
      <span className="meta num">
        {t('comparison.snapshot', { number: snapshot.number, date: formatDate(language, snapshot.publishedOn) })}
      </span>
      {notes.map((note) => (
        <span key={note} className="mx__note">
          {note}
        </span>
      ))}
      {invented ? <span className="meta">{t('comparison.state.invented')}</span> : null}
      {origin === 'public_sources' ? <span className="meta">{t('comparison.state.publicSources')}</span> : null}
    </>
  )
}

function Row({
  row,
  sheet: { columns },
  looks,
  unfolded,
}: {
  row: MatrixRow
  sheet: ComparisonSheet
  looks: readonly string[]
  unfolded: boolean
}) {
  const { t } = useI18n()
  const { requirement } = row
  return (
    <tr className={row.different ? 'is-diff' : undefined} {...role.row}>
      <th scope="row" {...role.head}>
        <span title={row.question}>{row.label}</span>
        {row.different ? (
          <>
            {' '}
            <span aria-hidden="true">≠</span>
            <span className="vh"> {t('comparison.cell.differs')}</span>
          </>
        ) : null}
        {requirement ? (
          <span className="mx__need">
            <b className="must">{t(requirement.strength === 'must' ? 'comparison.must' : 'comparison.should')}</b>{' '}
            {requirement.minimum}
            {requirement.strength === 'should' ? `, ${t('comparison.weight', { weight: requirement.weight })}` : null}
          </span>
        ) : null}
      </th>
      {row.cells.map((cell, index) => {
        const column = columns[index]
        const missed = requirement?.strength === 'must' && cell.outcome === 'notMet'
        return (
          <td key={column?.variantId} className={[looks[index], missed ? 'hit' : ''].join(' ').trim()} {...role.cell}>
            <Cell row={row} cell={cell} column={column} unfolded={unfolded} />
          </td>
        )
      })}
    </tr>
  )
}
