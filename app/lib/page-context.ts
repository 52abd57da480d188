import type { RunMode } from './run-mode'

/** What the server hands to every loader beside the request. */
export interface PageContext {
  /** Nonce of this answer's Content-Security-Policy; used by hydrating pages only. */
  nonce: string
  requestId: string
  /** Origin of absolute addresses, without a slash at the end. */
  publicUrl: string
  mode: RunMode
  /** The request came to the private port, which only the operator reaches. */
  forOperator: boolean
  now: Date
  /** Data of routes whose page needs no script, by route; the page is rendered from it and it is not written out. */
  unsent: Map<string, unknown>
  /** Takes a page that is whole, in place of a body: as a stream it would take longer than its search. */
  answer(html: string): void
}

declare module '@remix-run/node' {
  interface AppLoadContext extends PageContext {}
}
