import { useI18n } from '../../../components/i18n'
import { addressFields, comparisonPage } from '../schema/address'
import { viewParameters } from '../schema/view'
import type { ComparisonData } from './comparison-data'

/** For which municipality cost is reckoned. A GET form, so the address says it. */
export function PlaceForm({ data: { sheet, address, view, unknownPlace } }: { data: ComparisonData }) {
  const { t, path } = useI18n()
  const { place } = sheet
  const fields = [...addressFields({ ...address, municipality: '' }), ...viewParameters(view)]
  const action = comparisonPage({ ...address, tokens: [], search: '', municipality: '' }).split('?')[0] ?? ''
  return (
    <form className="muni__form no-print" method="get" action={path(action)}>
      {fields.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="kommune">{t('comparison.place.label')}</label>
      <input
        className="pick"
        id="kommune"
        name="kommune"
        defaultValue={unknownPlace ?? place?.name ?? ''}
        autoComplete="off"
        maxLength={60}
        {...(unknownPlace === null ? {} : { 'aria-invalid': true, 'aria-describedby': 'kommune-problem' })}
      />
      <button className="kern-btn kern-btn--secondary kern-btn--slim" type="submit">
        <span className="kern-label">{t('comparison.place.show')}</span>
      </button>
      {unknownPlace === null ? null : (
        <p className="muni__error" id="kommune-problem">
          {t('comparison.place.unknown', { text: unknownPlace })}
        </p>
      )}
    </form>
  )
}
