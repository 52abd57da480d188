import type { ReactNode } from 'react'
import { Breadcrumb } from '../../../../components/breadcrumb'
import { useI18n } from '../../../../components/i18n'
import { JsonLd } from '../../../../components/json-ld'
import type { ListingView } from '../../listing-view'
import type { ListingState } from '../../listing-view/address'
import { listingData } from '../../listing-view/structured-data'
import { cataloguePath, emptyQuery } from '../../schema/query'
import { AnswersSection } from './answers-section'
import { BuyingSection } from './buying-section'
import { FunctionsSection } from './functions-section'
import { GapsSection } from './gaps-section'
import { KeptSection } from './kept-section'
import { KeyFacts } from './key-facts'
import { ListingHead } from './listing-head'
import type { Asked } from './municipality-form'
import { type Exported, OpennessSection } from './openness-section'
import { PriceSection } from './price-section'
import { ReferencesSection } from './references-section'
import { type SameSoftware, SameSoftwareSection } from './same-software'
import { SovereigntySection } from './sovereignty-section'
import { StandardsSection } from './standards-section'
import { VariantSwitch } from './variant-switch'

const contents = [
  ['funktionen', 'functions'],
  ['souveraenitaet', 'sovereignty'],
  ['offenheit', 'openness'],
  ['standards', 'standards'],
  ['preis', 'price'],
  ['beschaffung', 'buying'],
  ['referenzen', 'references'],
  ['fehlt', 'gaps'],
  ['belege', 'answers'],
] as const

/** The page of one listing in its chosen variant. `actions`: what can be done with the variant. */
export function ListingPage({
  view,
  asked,
  others,
  publicUrl,
  actions,
  exported,
}: {
  view: ListingView
  asked: Asked
  others: readonly SameSoftware[]
  publicUrl: string
  actions?: ReactNode
  exported: Exported
}) {
  const { t, language } = useI18n()
  const municipality = asked.municipality?.ags ?? ''
  const state: ListingState = {
    slug: view.slug,
    delivery: view.delivery,
    firstDelivery: view.variants[0]?.delivery ?? view.delivery,
    weightSet: view.sovereignty.weightSet,
    municipality,
  }
  return (
    <div className="wrap">
      <Breadcrumb
        steps={[
          { label: t('common.nav.catalogue'), href: cataloguePath({ ...emptyQuery, municipality }) },
          { label: view.name },
        ]}
      />
      <ListingHead view={view} actions={actions} />
      <JsonLd data={listingData(view, language, publicUrl)} />
      <VariantSwitch view={view} state={state} />
      <KeyFacts view={view} />
      <div className="lbody">
        <nav className="toc" aria-labelledby="h-toc">
          <h2 id="h-toc">{t('listing.toc.label')}</h2>
          <ul>
            {contents.map(([id, key]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`listing.toc.${key}`)}</a>
              </li>
            ))}
            {view.kept ? (
              <li>
                <a href="#publiccode">{t('publiccode.kept.toc')}</a>
              </li>
            ) : null}
            {others.length > 0 ? (
              <li>
                <a href="#weitere-anbieter">{t('listing.toc.others')}</a>
              </li>
            ) : null}
          </ul>
        </nav>
        <div>
          <FunctionsSection view={view} />
          <SovereigntySection view={view} state={state} />
          <OpennessSection view={view} exported={exported} />
          <StandardsSection view={view} />
          <PriceSection view={view} state={state} asked={asked} />
          <BuyingSection view={view} />
          <ReferencesSection view={view} place={asked.municipality?.name ?? null} />
          <GapsSection view={view} />
          <AnswersSection view={view} />
          <KeptSection view={view} />
          <SameSoftwareSection others={others} />
        </div>
      </div>
    </div>
  )
}
