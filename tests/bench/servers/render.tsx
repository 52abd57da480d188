import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { renderToString } from 'react-dom/server'
import { I18nProvider } from '../../../app/components/i18n'
import { PageFrame } from '../../../app/components/page-frame'
import { CatalogueContent } from '../catalogue-content'
import { frameFacts } from '../frame-facts'
import type { PageView } from '../page-view'

/** The floor: the same page from constants by React's `renderToString` behind Node's HTTP server, nothing else. */
const views = JSON.parse(readFileSync(String(process.env.BENCH_VIEWS), 'utf8')) as Record<string, PageView>

function Page({ view, path }: { view: PageView; path: string }) {
  return (
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
    </html>
  )
}

createServer((request, response) => {
  const path = request.url ?? ''
  const view = views[path]
  if (!view) {
    response.writeHead(path === '/' ? 200 : 404).end()
    return
  }
  const body = Buffer.from(`<!DOCTYPE html>${renderToString(<Page view={view} path={path} />)}`)
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length })
  response.end(body)
}).listen(Number(process.env.PORT), '127.0.0.1')
