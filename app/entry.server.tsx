import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { NonceContext } from './components/nonce'
import { frameFacts } from './flows/frame-facts.server'
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
  context: AppLoadContext,
): Response {
  const { nonce, unsent, answer } = context
  const { loaderData } = remixContext.staticHandlerContext
  for (const [id, data] of unsent) loaderData[id] = data
  // After a form that could not be taken the framework asks no loader, but the page of the error needs its frame.
  loaderData.root ??= frameFacts(request, context)
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
  // A refused request is in the log of requests.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  log.error({ error, requestId: context.requestId, path: new URL(request.url).pathname }, 'a page failed')
}
