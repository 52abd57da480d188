import type { ReactNode } from 'react'
import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { Pagination } from '../../../components/pagination'
import type { CatalogueView } from '../queries.server/catalogue.server'
import { resultSentence } from '../result-sentence'
import { cataloguePath, chosenCriteria } from '../schema/query'
import { Chips } from './chips'
import { typicalPopulation } from './facet-context'
import { FacetPanel } from './facet-panel'
import { type CardAction, type CardPlace, ListingCard } from './listing-card'
import { type Candidate, MunicipalityLine, municipalityProblem, type Place } from './municipality-line'
import { SearchForm } from './search-form'
import { Segments } from './segments'
import { SortForm } from './sort-form'
import { ZeroHits } from './zero-hits'

const widenedKeys = {
  words: 'catalogue.widenedNote',
  parts: 'catalogue.partsNote',
  wordless: 'catalogue.wordlessNote',
} as const
const limitedKeys = { order: 'catalogue.limitedNote', titles: 'catalogue.limitedToTitlesNote' } as const

/**
 * The catalogue: search, filters, sentence, hits. `candidates`: municipalities to choose from, empty = none fits.
 * `action`: what can be done with a hit; `allHits`: with all of them.
 */
export function CataloguePage({
  view,
  municipality,
  candidates,
  action,
  allHits,
}: {
  view: CatalogueView
  municipality: Place | null
  candidates: readonly Candidate[] | null
  action?: CardAction
  allHits?: ReactNode
}) {
  const { t } = useI18n()
  const { query, total } = view
  const problem = municipalityProblem(t, query.municipality, candidates)
  return (
    <>
      <div className="title">
        <h1>{total === 0 ? t('catalogue.zero.title') : t('catalogue.title')}</h1>
      </div>
      <div className="cat">
        <FacetPanel context={{ query, counts: view.counts, size: view.size }} total={total} />
        <section id="ergebnisse" aria-labelledby="h-sum">
          <SearchForm
            text={query.text}
            municipality={municipality?.shortName ?? query.municipality}
            small
            problem={problem}
            settled={municipality !== null}
          />
          <MunicipalityLine
            query={query}
            municipality={municipality}
            candidates={candidates}
            typical={typicalPopulation(view.size)}
          />
          <Summary view={view} />
          {total === 0 ? (
            <ZeroHits ways={view.ways} query={query} />
          ) : (
            <Hits
              view={view}
              place={municipality && { ags: municipality.ags, name: municipality.shortName }}
              action={action}
              allHits={allHits}
            />
          )}
        </section>
      </div>
    </>
  )
}

function Summary({ view }: { view: CatalogueView }) {
  const { t, language } = useI18n()
  const { query, total, widened, page, pages } = view
  const chosen = chosenCriteria(query).length
  return (
    <div className="sum">
      <h2 className="vh" id="h-sum">
        {t('catalogue.title')}
      </h2>
      <p className="sum__line" role="status">
        <Segments segments={resultSentence(language, query, total, widened)} element="strong" />
        {pages > 1 ? ` ${t('catalogue.sentence.page', { page, pages })}` : ''}
      </p>
      {view.limited === null ? null : <p className="notice">{t(limitedKeys[view.limited])}</p>}
      {widened ? <p className="notice">{t(widenedKeys[widened])}</p> : null}
      <Chips query={query} />
      <a className="facets-open kern-btn kern-btn--secondary" href="#filter">
        <Icon name="filter" />
        <span className="kern-label">
          {t('catalogue.filter.open')}
          {chosen > 0 ? ` (${t('catalogue.filter.chosen', { count: chosen })})` : ''}
        </span>
      </a>
    </div>
  )
}

function Hits({
  view,
  place,
  action,
  allHits,
}: {
  view: CatalogueView
  place: CardPlace | null
  action: CardAction | undefined
  allHits: ReactNode
}) {
  const { t, path } = useI18n()
  const { query, page, pages } = view
  return (
    <>
      <div className="sort">
        <SortForm query={query} />
        <p className="meta">
          {t('catalogue.sort.neutral')} <a href={path('/methodik/reihenfolge')}>{t('catalogue.sort.how')}</a>
        </p>
        <p className="key">
          <span>
            <svg viewBox="0 0 28 12" aria-hidden="true">
              <rect className="evid" width="28" height="12" />
            </svg>
            {t('common.evidenced')}
          </span>
          <span>
            <svg viewBox="0 0 28 12" aria-hidden="true">
              <rect className="decl" x=".5" y=".5" width="27" height="11" />
            </svg>
            {t('common.declared')}
          </span>
        </p>
      </div>
      {allHits ? <p className="meta all-hits">{allHits}</p> : null}
      <ol className="cards">
        {view.cards.map((card) => (
          <ListingCard key={card.variantId} card={card} place={place} action={action} />
        ))}
      </ol>
      <Pagination page={page} pages={pages} address={(entry) => cataloguePath({ ...query, page: entry })} />
      <p className="meta">{t('catalogue.unit')}</p>
    </>
  )
}
