import { useI18n } from '../../../../components/i18n'
import { defaultWeightSet } from '../../../criteria/objectives'
import { type ListingState, listingPath } from '../../listing-view/address'
import { cleanText } from '../../schema/query'
import { type Candidate, municipalityProblem, type Place } from '../municipality-line'

/** The municipality asked for: found, or what was typed with those that fit (`null` = nothing to choose). */
export interface Asked {
  text: string
  municipality: Place | null
  candidates: readonly Candidate[] | null
}

/** For which municipality costs and references are shown, and a form to name one. */
export function MunicipalityForm({ asked, state }: { asked: Asked; state: ListingState }) {
  const { t, path } = useI18n()
  const { municipality, candidates } = asked
  const text = cleanText(asked.text)
  const problem = municipalityProblem(t, text, candidates)
  const address = (ags: string) => `${path(listingPath({ ...state, municipality: ags }))}#preis`
  return (
    <div className="muni">
      {municipality ? (
        <p>
          {t('listing.municipality.shown', {
            name: municipality.name,
            inhabitants: t('common.inhabitants', {
              count: municipality.population,
            }),
          })}{' '}
          {municipality.agsConfirmed ? null : `${t('catalogue.municipality.unconfirmed', { ags: municipality.ags })}. `}
          <a href={address('')}>{t('listing.municipality.without')}</a>
        </p>
      ) : null}
      <form className="muni__form" method="get" action={`${path(`/loesung/${state.slug}`)}#preis`}>
        {state.delivery === state.firstDelivery ? null : <input type="hidden" name="betrieb" value={state.delivery} />}
        {state.weightSet === defaultWeightSet ? null : <input type="hidden" name="gewichte" value={state.weightSet} />}
        <label htmlFor="kommune">{t('listing.municipality.label')}</label>
        <input
          className="pick"
          id="kommune"
          name="kommune"
          defaultValue={municipality?.shortName ?? text}
          autoComplete="off"
          maxLength={80}
          {...(problem ? { 'aria-invalid': true, 'aria-describedby': 'kommune-problem' } : {})}
        />
        <button className="kern-btn kern-btn--secondary kern-btn--slim" type="submit">
          <span className="kern-label">{t('listing.municipality.show')}</span>
        </button>
      </form>
      {problem ? (
        <div className="muni__error" id="kommune-problem">
          <p>{problem}</p>
          <ul>
            {candidates?.map(({ ags, name, district }) => (
              <li key={ags}>
                <a href={address(ags)}>{district ? `${name}, ${district}` : name}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
