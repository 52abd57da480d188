import { parseShortlist, type Shortlist, serialiseShortlist } from './shortlist'

/** Name of the cookie. The server keeps no page of a request that carries it. */
const name = 'merkliste'

/** Days that a shortlist stays in the browser, counted from its last change. */
export const shortlistDays = 90

/** The shortlist in a request's header `Cookie`; empty without one. */
export function shortlistInCookies(header: string | null): Shortlist {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return parseShortlist(pair.slice(at + 1).trim())
  }
  return []
}

/** The header `Set-Cookie` that leaves a shortlist in the browser; an empty one takes the cookie away. */
export function shortlistCookie(list: Shortlist, { secure }: { secure: boolean }): string {
  const value = serialiseShortlist(list)
  const maxAge = list.length === 0 ? 0 : shortlistDays * 86_400
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
