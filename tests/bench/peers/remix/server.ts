import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'

/** The Express server of the Remix template without its request log: compression, files, then Remix for everything. */
const port = Number(process.env.PORT)
if (process.env.DATABASE_URL) {
  const { settings } = await import('../../../../app/lib/env.server')
  const { startCatalogueIndex } = await import('../../../../app/modules/catalogue/queries.server/search-index.server')
  const { databaseUrl, searchServer } = settings()
  await startCatalogueIndex(databaseUrl, () => new Date(), searchServer, { writes: false })
}
const built = new URL('./build/server/index.js', import.meta.url).href
const build = (await import(built)) as ServerBuild

const app = express()
app.use(compression())
app.disable('x-powered-by')
app.use(
  '/assets',
  express.static(new URL('./build/client/assets', import.meta.url).pathname, { immutable: true, maxAge: '1y' }),
)
app.use(express.static(new URL('./build/client', import.meta.url).pathname, { maxAge: '1h' }))
app.all('*', createRequestHandler({ build }))
app.listen(port, '127.0.0.1', () => console.log(`ready ${port}`))
