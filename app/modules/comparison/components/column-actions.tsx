import { useI18n } from '../../../components/i18n'
import { comparisonPage, comparisonPart } from '../schema/address'
import type { MatrixColumn } from '../schema/sheet'
import type { MatrixActions } from './matrix-actions'

/** Moving a column and taking it out. While nothing is stored the order is in the address, so moving is a link. */
export function ColumnActions({
  columns,
  index,
  address,
  version,
}: MatrixActions & { columns: readonly MatrixColumn[]; index: number }) {
  const { t, path } = useI18n()
  const column = columns[index]
  if (!column) return null
  const hidden = <span className="vh">: {column.name}</span>
  const moves = [
    { to: index - 1, label: t('comparison.left') },
    { to: index + 1, label: t('comparison.right') },
  ].filter(({ to }) => to >= 0 && to < columns.length)
  return (
    <span className="mx__do">
      <a href={path(comparisonPart(address, 'warum-nicht', [['loesung', column.variantId]]))}>
        {t('comparison.drop')}
        {hidden}
      </a>
      {address.key === null
        ? moves.map(({ to, label }) => (
            <a key={label} href={path(comparisonPage({ ...address, tokens: swapped(address.tokens, index, to) }))}>
              {label}
              {hidden}
            </a>
          ))
        : moves.map(({ to, label }) => (
            <form key={label} method="post" action={path(comparisonPage(address))}>
              <input type="hidden" name="version" value={version ?? 0} />
              <input type="hidden" name="variant" value={column.variantId} />
              <button type="submit" name="to" value={to}>
                {label}
                {hidden}
              </button>
            </form>
          ))}
    </span>
  )
}

function swapped<T>(list: readonly T[], from: number, to: number): T[] {
  const copy = [...list]
  const [item] = copy.splice(from, 1)
  if (item !== undefined) copy.splice(to, 0, item)
  return copy
}
