import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { NonceContext } from './components/nonce'
import { log } from './lib/log.server'

/**
 * Renders a page whole: public pages carry no script of their own, so there is nothing to stream for, and no marks for
 * hydration in the text.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, unsent, answer }: AppLoadContext,
): Response {
  for (const [id, data] of unsent) remixContext.staticHandlerContext.loaderData[id] = data
  const hydrates = Object.values(remixContext.routeModules).some(
    (module) => (module?.handle as { hydrate?: boolean } | undefined)?.hydrate === true,
  )
  const html = (hydrates ? renderToString : renderToStaticMarkup)(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </NonceContext.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  answer(`<!DOCTYPE html>${html}`)
  return new Response(null, { status, headers })
}

/** Unexpected errors are logged once, with the number that the visitor sees. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return
  log.error({ error, requestId: context.requestId, path: new URL(request.url).pathname }, 'a page failed')
}
