import { Breadcrumb } from '../../app/components/breadcrumb'
import { useI18n } from '../../app/components/i18n'
import { CataloguePage } from '../../app/modules/catalogue/components/catalogue-page'
import { catalogueSearch } from '../../app/modules/catalogue/schema/query'
import { CompareHits } from '../../app/modules/comparison/components/compare-hits'
import { CardKeepButton, KeepForm } from '../../app/modules/comparison/components/keep-button'
import { entryToken } from '../../app/modules/comparison/schema/shortlist'
import type { PageView } from './page-view'

/** The content of the catalogue page, for peers that render it in their own way. */
export function CatalogueContent({ view }: { view: PageView }) {
  const { t } = useI18n()
  const { shortlist, municipality } = view
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: t('common.nav.catalogue') }]} />
      <KeepForm back={shortlist.back} />
      <CataloguePage
        view={view}
        municipality={municipality}
        candidates={null}
        action={(card) => <CardKeepButton list={shortlist.list} card={card} />}
        allHits={
          <CompareHits
            total={view.total}
            tokens={view.cards.map(entryToken)}
            from={catalogueSearch(view.query).slice(1)}
            municipality={municipality?.ags}
          />
        }
      />
    </div>
  )
}
