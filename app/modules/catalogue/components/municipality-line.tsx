import { useI18n } from '../../../components/i18n'
import type { Translate } from '../../../content/translate'
import { type CatalogueQuery, cataloguePath } from '../schema/query'

export interface Place {
  ags: string
  agsConfirmed: boolean
  name: string
  shortName: string
  population: number
}

export interface Candidate {
  ags: string
  name: string
  district: string | null
}

/** What is wrong with the municipality that was typed, or `null`. */
export function municipalityProblem(
  t: Translate,
  text: string,
  candidates: readonly Candidate[] | null,
): string | null {
  if (candidates === null) return null
  return t(candidates.length === 0 ? 'catalogue.municipality.none' : 'catalogue.municipality.several', { text })
}

/** For which municipality the page reckons, which ones fit what was typed, or with what it reckons otherwise. */
export function MunicipalityLine({
  query,
  municipality,
  candidates,
  typical,
}: {
  query: CatalogueQuery
  municipality: Place | null
  candidates: readonly Candidate[] | null
  typical: number
}) {
  const { t, path } = useI18n()
  const without = path(cataloguePath({ ...query, municipality: '', page: 1 }))
  const inhabitants = (count: number) => t('common.inhabitants', { count })
  if (candidates !== null) {
    return (
      <div className="muni muni--open">
        <ul>
          {candidates.map(({ ags, name, district }) => (
            <li key={ags}>
              <a href={path(cataloguePath({ ...query, municipality: ags, page: 1 }))}>
                {name}
                {district ? `, ${district}` : ''}
              </a>
            </li>
          ))}
          <li>
            <a href={without}>{t('catalogue.municipality.without')}</a>
          </li>
        </ul>
      </div>
    )
  }
  if (municipality) {
    return (
      <p className="muni">
        {t('catalogue.municipality.for', {
          name: municipality.shortName,
          inhabitants: inhabitants(municipality.population),
        })}{' '}
        {municipality.agsConfirmed ? null : `${t('catalogue.municipality.unconfirmed', { ags: municipality.ags })}. `}
        {t('catalogue.municipality.costClass', { inhabitants: t('common.withInhabitants', { count: typical }) })}{' '}
        <a href={without}>{t('catalogue.municipality.without')}</a>
      </p>
    )
  }
  return (
    <p className="muni">
      {t('catalogue.municipality.costReckoned', { inhabitants: t('common.withInhabitants', { count: typical }) })}
    </p>
  )
}
