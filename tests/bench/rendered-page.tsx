import { renderToString } from 'react-dom/server'
import { I18nProvider } from '../../app/components/i18n'
import { PageFrame } from '../../app/components/page-frame'
import { CatalogueContent } from './catalogue-content'
import { frameFacts } from './frame-facts'
import type { PageView } from './page-view'

/** The catalogue page as bare React writes it. */
export function renderedPage(view: PageView, path: string): string {
  return `<!DOCTYPE html>${renderToString(
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{view.sentence}</title>
      </head>
      <body>
        <I18nProvider language="de">
          <PageFrame facts={frameFacts} path={path}>
            <CatalogueContent view={view} />
          </PageFrame>
        </I18nProvider>
      </body>
    </html>,
  )}`
}
