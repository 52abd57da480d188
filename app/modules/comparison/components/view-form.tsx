import { useI18n } from '../../../components/i18n'
import { addressFields, type ComparisonAddress } from '../schema/address'
import type { ComparisonSheet } from '../schema/sheet'
import type { MatrixView } from '../schema/view'

/** Which rows are shown, and on a small screen which pair. A GET form: every view has an address. */
export function ViewForm({
  sheet,
  view,
  hidden,
  action,
  address,
}: {
  sheet: ComparisonSheet
  view: MatrixView
  /** Rows that the view hides. */
  hidden: number
  action: string
  address: ComparisonAddress | null
}) {
  const { t } = useI18n()
  const { columns, groups, requirements } = sheet
  const box = (name: string, checked: boolean, label: string) => (
    <span className="opt">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        id={`a-${name}`}
        name={name}
        value="1"
        defaultChecked={checked}
      />
      <label htmlFor={`a-${name}`}>{label}</label>
    </span>
  )
  return (
    <form className="cmp-tools" method="get" action={action} aria-label={t('comparison.toggle.title')}>
      {address === null
        ? null
        : addressFields(address).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {columns.length > 2 ? (
        <div className="pair">
          <Pick name="links" label={t('comparison.toggle.left')} chosen={view.left} sheet={sheet} />
          <Pick name="rechts" label={t('comparison.toggle.right')} chosen={view.right} sheet={sheet} />
        </div>
      ) : null}
      {box('unterschiede', view.differences, t('comparison.toggle.differences'))}
      {requirements.length > 0 ? box('anforderungen', view.requirements, t('comparison.toggle.requirements')) : null}
      {box('ausblenden', view.answered, t('comparison.toggle.answered'))}
      <details className="cmp-groups" open={view.groups.length > 0}>
        <summary>
          {t('comparison.toggle.group')}{' '}
          {view.groups.length === 0 ? t('comparison.toggle.allGroups') : `(${view.groups.length})`}
        </summary>
        <fieldset>
          <legend className="vh">{t('comparison.toggle.group')}</legend>
          {groups.map(({ id, name }) => (
            <span className="opt" key={id}>
              <input
                className="kern-form-check__checkbox"
                type="checkbox"
                id={`a-g-${id}`}
                name="gruppe"
                value={id}
                defaultChecked={view.groups.includes(id)}
              />
              <label htmlFor={`a-g-${id}`}>{name}</label>
            </span>
          ))}
        </fieldset>
      </details>
      <button className="kern-btn kern-btn--secondary kern-btn--slim" type="submit">
        <span className="kern-label">{t('comparison.toggle.apply')}</span>
      </button>
      {hidden > 0 ? (
        <p className="meta" role="status">
          {t('comparison.toggle.hidden', { count: hidden })}
        </p>
      ) : null}
    </form>
  )
}

function Pick({ name, label, chosen, sheet }: { name: string; label: string; chosen: number; sheet: ComparisonSheet }) {
  return (
    <label>
      {label}
      <select className="pick" name={name} defaultValue={String(chosen + 1)}>
        {sheet.columns.map((column, index) => (
          <option key={column.variantId} value={index + 1}>
            {column.name} · {column.deliveryName}
          </option>
        ))}
      </select>
    </label>
  )
}
