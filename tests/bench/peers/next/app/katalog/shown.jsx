'use client'

import { I18nProvider } from '../../../../../../app/components/i18n'
import { PageFrame } from '../../../../../../app/components/page-frame'
import { CatalogueContent } from '../../../../catalogue-content'
import { frameFacts } from '../../../../frame-facts'

export function Shown({ view, path }) {
  return (
    <I18nProvider language="de">
      <PageFrame facts={frameFacts} path={path}>
        <CatalogueContent view={view} />
      </PageFrame>
    </I18nProvider>
  )
}
