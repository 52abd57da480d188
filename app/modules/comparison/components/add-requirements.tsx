import { useI18n } from '../../../components/i18n'

/** What can be taken over into the form. */
export interface AddChoice {
  /** Filters of the search she came with that can be demanded, and labels of those that cannot. */
  facets: number
  left: readonly string[]
  presets: readonly { id: string; name: string; demands: string }[]
  groups: readonly { name: string; criteria: readonly { id: string; label: string }[] }[]
  /** A criterion that the page was opened for. */
  wanted: string
}

/** Ways to more requirements: the filters she came with, a preset, a single criterion. */
export function AddRequirements({ choice: { facets, left, presets, groups, wanted } }: { choice: AddChoice }) {
  const { t } = useI18n()
  const button = (value: string, label: string) => (
    <button className="kern-btn kern-btn--secondary kern-btn--slim" type="submit" name="tun" value={value}>
      <span className="kern-label">{label}</span>
    </button>
  )
  return (
    <section className="needs__add" aria-labelledby="h-mehr">
      <h2 id="h-mehr">{t('comparison.need.packages')}</h2>
      <p className="meta">{t('comparison.need.kept')}</p>
      {facets > 0 ? (
        <p className="actions">{button('filter', t('comparison.need.facets', { count: facets }))}</p>
      ) : null}
      {left.length > 0 ? <p className="meta">{t('comparison.need.left', { labels: left.join(', ') })}</p> : null}
      <div className="needs__pick">
        <label htmlFor="neu">{t('comparison.need.addLabel')}</label>
        <select className="pick" id="neu" name="neu" defaultValue={wanted}>
          <option value="">{t('comparison.need.choose')}</option>
          {groups.map(({ name, criteria }) => (
            <optgroup key={name} label={name}>
              {criteria.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {button('hinzufuegen', t('comparison.need.add'))}
      </div>
      <p className="meta">{t('comparison.need.presetText')}</p>
      <ul className="needs__presets">
        {presets.map(({ id, name, demands }) => (
          <li key={id}>
            {button(`paket:${id}`, t('comparison.need.preset', { name }))}
            <details>
              <summary>{t('comparison.need.demands')}</summary>
              <p>{demands}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
