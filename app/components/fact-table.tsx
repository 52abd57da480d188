import type { ReactNode } from 'react'

export interface FactColumn {
  label: string
  /** Numbers stand at the right. */
  number?: boolean
}

export interface FactRow {
  key: string
  /** One per column; the first names the row. */
  cells: readonly ReactNode[]
}

/**
 * A table whose rows become blocks on a phone, each value with its column's name. Roles are written out, because
 * browsers drop them from rows that are laid out as blocks.
 */
export function FactTable({
  caption,
  hideCaption = false,
  columns,
  rows,
  name,
}: {
  caption: string
  /** For readers only, where a heading right above says the same. */
  hideCaption?: boolean
  columns: readonly FactColumn[]
  rows: readonly FactRow[]
  /** Names the table for widths of its own. */
  name?: string
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are blocks
    <table className={name ? `tab tab--stack tab--${name}` : 'tab tab--stack'} role="table">
      <caption>{hideCaption ? <span className="vh">{caption}</span> : caption}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are blocks */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are blocks */}
        <tr role="row">
          {columns.map(({ label, number }) => (
            // biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are blocks
            <th key={label} scope="col" role="columnheader" className={number ? 'r' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are blocks */}
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <Row key={key} cells={cells} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ cells, columns }: { cells: readonly ReactNode[]; columns: readonly FactColumn[] }) {
  const [name, ...values] = cells
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are blocks
    <tr role="row">
      {/* biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are blocks */}
      <th scope="row" role="rowheader">
        {name}
      </th>
      {values.map((value, index) => {
        const column = columns[index + 1]
        return (
          // biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are blocks
          <td key={column?.label} role="cell" className={column?.number ? 'r' : undefined} data-l={column?.label}>
            {value}
          </td>
        )
      })}
    </tr>
  )
}
