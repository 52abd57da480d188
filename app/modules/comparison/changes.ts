import { translate } from '../../content/translate'
import type { ColumnChange } from './schema/frozen'
import type { ComparisonSheet, MatrixCell } from './schema/sheet'

/**
 * What is different between a frozen sheet and one made now of the same variants: state of the entry, number of its snapshot,
 * every cell whose value or evidence reads otherwise. Variants without a change are left out.
 */
export function changesSince(frozen: ComparisonSheet, now: ComparisonSheet): ColumnChange[] {
  const t = translate(frozen.language)
  const words = ({ lines, mark }: MatrixCell) =>
    `${lines.length > 0 ? lines.join('; ') : t(mark === 'notApplicable' ? 'comparison.outcome.notApplicable' : 'common.notStated')}${
      mark === 'none' || mark === 'notApplicable' || mark === 'computed' ? '' : ` (${t(`listing.evidence.${mark}`)})`
    }`
  const present = new Map(now.groups.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)))
  return frozen.columns.flatMap((column, index): ColumnChange[] => {
    const { name, deliveryName, snapshot, variantId } = column
    const at = now.columns.findIndex((other) => other.variantId === variantId)
    const other = now.columns[at]
    const base = { name, deliveryName }
    if (!other) return [{ ...base, state: 'missing', number: { before: snapshot.number, after: null }, answers: [] }]
    const answers = frozen.groups.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const [before, after] = [row.cells[index], present.get(row.id)?.cells[at]]
        if (!before || !after || words(before) === words(after)) return []
        return [{ label: row.label, before: words(before), after: words(after) }]
      }),
    )
    const number = { before: snapshot.number, after: other.snapshot.number }
    const same = other.state === column.state && number.before === number.after && answers.length === 0
    return same ? [] : [{ ...base, state: other.state, number, answers }]
  })
}
