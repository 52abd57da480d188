import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { PageView } from '../page-view'
import { renderedPage } from '../rendered-page'

/** The floor: the same page from constants by React's `renderToString` behind Node's HTTP server, nothing else. */
const views = JSON.parse(readFileSync(String(process.env.BENCH_VIEWS), 'utf8')) as Record<string, PageView>

createServer((request, response) => {
  const path = request.url ?? ''
  const view = views[path]
  if (!view) {
    response.writeHead(path === '/' ? 200 : 404).end()
    return
  }
  const body = Buffer.from(renderedPage(view, path))
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length })
  response.end(body)
}).listen(Number(process.env.PORT), '127.0.0.1')
