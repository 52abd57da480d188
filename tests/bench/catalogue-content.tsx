import { Breadcrumb } from '../../app/components/breadcrumb'
import { useI18n } from '../../app/components/i18n'
import { CataloguePage } from '../../app/modules/catalogue/components/catalogue-page'
import type { PageView } from './page-view'

/** The content of the catalogue page, for peers that render it in their own way. */
export function CatalogueContent({ view }: { view: PageView }) {
  const { t } = useI18n()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: t('common.nav.catalogue') }]} />
      <CataloguePage view={view} municipality={view.municipality} candidates={null} />
    </div>
  )
}
