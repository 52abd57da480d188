import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { ViteDevServer } from 'vite'
import { Refusal } from '../../../prisma/embedded/refusal'
import { log } from '../../lib/log.server'
import type { RunMode } from '../../lib/run-mode'
import { counted } from './counted-build'
import { exchangeOf } from './exchange'
import { pageBuilds } from './page-routes'
import type { PageHandler } from './pages'
import { isRefusalStatus } from './refusal-page'
import { refuse } from './refuse'
import { type HeaderList, securityHeaders } from './security-headers'

export interface Application {
  handler: PageHandler
  close(): Promise<void>
}

export interface ApplicationOptions {
  mode: RunMode
  /** Origin of absolute addresses, known once the server listens. */
  publicUrl(): string
}

const path = (fromHere: string) => fileURLToPath(new URL(fromHere, import.meta.url))
const root = path('../../..')
const clientFolder = path('../../../build/pages/client')
const serverBuild = path('../../../build/pages/server/index.js')

/** Files of the build: those with a hash in their name never change, the others may with the next release. */
function files(app: Express): void {
  const shared = { index: false, redirect: false, dotfiles: 'ignore' } as const
  const others = express.static(clientFolder, { ...shared, maxAge: '1h' })
  app.use(
    '/assets',
    express.static(`${clientFolder}/assets`, { ...shared, immutable: true, maxAge: '1y', fallthrough: false }),
  )
  app.use((request, response, next) => (request.path.includes('.') ? others(request, response, next) : next()))
}

/** Last resort: what the application itself could not turn into a page. */
function failures(security: HeaderList): ErrorRequestHandler {
  return (error: { status?: unknown } | undefined, request, response, _next) => {
    const exchange = exchangeOf(request)
    const status = Number(error?.status)
    const refused = status >= 400 && status < 500
    if (!refused) log.error({ error, requestId: exchange.requestId, path: request.path }, 'a request failed')
    refuse(
      request,
      response,
      refused
        ? { status: isRefusalStatus(status) ? status : 400, reason: `file ${status}` }
        : { status: 500, reason: 'failed' },
      { requestId: exchange.requestId, security },
    )
  }
}

function requests(
  { mode, publicUrl }: ApplicationOptions,
  build: ServerBuild | (() => Promise<ServerBuild>),
): RequestHandler {
  return createRequestHandler({
    build,
    mode: mode === 'development' ? 'development' : 'production',
    getLoadContext: (request, response): AppLoadContext => {
      const { nonce, requestId, forOperator } = exchangeOf(request)
      const answer = (html: string) => {
        const { end } = response
        response.end = (() =>
          (end as (body: Buffer) => typeof response).call(response, Buffer.from(html))) as typeof end
      }
      return { nonce, requestId, forOperator, publicUrl: publicUrl(), mode, now: new Date(), unsent: new Map(), answer }
    },
  })
}

/** Remix for everything; reading a page goes through the part of the build that it needs. */
function pages(options: ApplicationOptions, build: ServerBuild): RequestHandler {
  const all = requests(options, build)
  const buildOf = pageBuilds(build)
  const handlers = new Map<ServerBuild, RequestHandler>()
  return (request, response, next) => {
    const { path, method } = request
    const reads = (method === 'GET' || method === 'HEAD') && !path.endsWith('.data') && !path.endsWith('/__manifest')
    const part = reads ? buildOf(path) : null
    if (part === null) return all(request, response, next)
    let handler = handlers.get(part)
    if (!handler) {
      handler = requests(options, part)
      handlers.set(part, handler)
    }
    return handler(request, response, next)
  }
}

async function developmentServer(): Promise<ViteDevServer> {
  const { createServer } = await import('vite')
  return createServer({
    root,
    configFile: `${root}/remix.config.js`,
    server: { middlewareMode: true, ws: false, hmr: false },
    appType: 'custom',
  })
}

async function readBuild(): Promise<ServerBuild> {
  if (!existsSync(serverBuild)) throw new Refusal('The pages are not built; start with "npm start".')
  return import(pathToFileURL(serverBuild).href)
}

/** The pages behind the guard: files, compression, Remix; from the build, in development straight from the sources. */
export async function createApplication(options: ApplicationOptions): Promise<Application> {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  // The guard leaves in the head only what it has checked, so what stands there can be trusted.
  app.set('trust proxy', true)
  app.use(compression())
  let vite: ViteDevServer | null = null
  if (options.mode === 'development') {
    vite = await developmentServer()
    const { middlewares, ssrLoadModule } = vite
    app.use(middlewares)
    app.use(
      requests(options, async () =>
        counted((await ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild),
      ),
    )
  } else {
    const build = counted(await readBuild())
    files(app)
    app.use(pages(options, build))
  }
  app.use(failures(securityHeaders(false)))
  return { handler: app as unknown as PageHandler, close: async () => vite?.close() }
}
