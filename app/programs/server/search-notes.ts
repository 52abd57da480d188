import type { IncomingHttpHeaders } from 'node:http'
import { isbot } from 'isbot'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { clientKey } from '../../lib/client-address.server'
import type { Language } from '../../lib/language'
import type { Hosts } from './hosts'

/** What a request says about a search: that a text was searched, or that a result of one was opened. */
export type SearchSight =
  | { kind: 'search'; language: Language; text: string; from: string; live: boolean }
  | { kind: 'click'; language: Language; text: string }

/** Where searches are counted. */
export interface SearchTally {
  searched(search: { language: Language; text: string; from: string; live: boolean }, now: number): void
  clicked(language: Language, text: string): void
}

const cataloguePath = /^\/(en\/)?katalog\?/
const listingPath = /^\/(en\/)?loesung\/[^/?]+(?:\?|$)/
const parameter = 'suche'

/** The text searched on the page that a request comes from, if that was our catalogue; else nothing. */
function textBefore(headers: IncomingHttpHeaders, hosts: Hosts): string {
  const { referer } = headers
  if (!referer?.includes(`${parameter}=`)) return ''
  try {
    const { host, pathname, search, searchParams } = new URL(referer)
    if (hosts.find(host) === undefined || !cataloguePath.test(pathname + search)) return ''
    return searchParams.get(parameter) ?? ''
  } catch {
    return ''
  }
}

/**
 * Reads from the head of a request what it says about a search; `null` for all that say nothing, for robots and for pages
 * that a browser loads ahead. What a result was opened from is read from the `Referer`, so that no address and no cookie
 * has to carry it.
 */
export function searchSight(
  { method, url = '', headers }: { method?: string; url?: string; headers: IncomingHttpHeaders },
  hosts: Hosts,
): SearchSight | null {
  if (method !== 'GET') return null
  const opened = listingPath.exec(url)
  if (opened && !headers.referer?.includes(`${parameter}=`)) return null
  const searched = opened ? null : cataloguePath.exec(url)
  if (!opened && !(searched && url.includes(`${parameter}=`))) return null
  const agent = headers['user-agent']
  if (!agent || isbot(agent) || headers['sec-purpose'] !== undefined) return null
  const from = textBefore(headers, hosts)
  const language = (opened ?? searched)?.[1] ? 'en' : 'de'
  if (opened) return from === '' ? null : { kind: 'click', language, text: from }
  const text = new URLSearchParams(url.slice(url.indexOf('?'))).get(parameter) ?? ''
  return text === '' ? null : { kind: 'search', language, text, from, live: headers['sec-fetch-dest'] === 'empty' }
}

/** Hands on what requests say about searches, as long as a client does not say too much. */
export class SearchNotes {
  private readonly limiter: RateLimiterMemory

  /** @param perHour what one client adds to the counts in an hour at most; the rest is left out */
  constructor(
    private readonly tally: SearchTally,
    perHour: number,
  ) {
    this.limiter = new RateLimiterMemory({ points: perHour, duration: 3_600 })
  }

  /** Counts a sight whose answer was a page. Never throws, never makes anybody wait. */
  note(sight: SearchSight, client: string): void {
    this.limiter.consume(clientKey(client)).then(
      () => {
        if (sight.kind === 'click') this.tally.clicked(sight.language, sight.text)
        else this.tally.searched(sight, Date.now())
      },
      () => undefined,
    )
  }
}
