import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding, compressors, type Encoding, leastCompressed } from './encoding'
import { type KeptPage, keptPage, type MadePage, type Variant, variantOf } from './kept-page'
import type { HeaderList } from './security-headers'
import { Shelf } from './shelf'

/** Addresses of a page, besides its canonical one, that are known without being read again. */
const mostAliases = 8
/** How long a version that was read counts, in milliseconds: kept pages are never older than that. */
const versionHolds = 100
/** Part of the memory for pages that say "there is no such page", which anybody can ask for without end. */
const missingShare = 0.1

export interface PageCacheOptions {
  /** Most bytes of all kept pages, everything about them counted; 0 keeps nothing. */
  limitBytes: number
  /**
   * Names the state of everything that kept pages show; `null` while there is none. Pages of one version are never
   * answered under another.
   */
  version(): string | null
  security: HeaderList
  /** Monotonous milliseconds. */
  now?(): number
}

/** Keeps whole pages that are the same for everybody, until the state they show changes. */
export class PageCache {
  readonly counts = { kept: 0, notModified: 0, made: 0, shared: 0, notKept: 0, cleared: 0 }
  private readonly found: Shelf
  private readonly missing: Shelf
  private readonly byAddress = new Map<string, KeptPage>()
  private readonly flights = new Map<string, { version: string; page: Promise<KeptPage | null> }>()
  private readonly options: PageCacheOptions
  private readonly now: () => number
  private current: string | null = null
  private readAt = Number.NEGATIVE_INFINITY
  private stores = 0

  constructor(options: PageCacheOptions) {
    this.options = options
    this.now = options.now ?? (() => performance.now())
    const letGo = (page: KeptPage) => {
      page.gone = true
      for (const alias of page.aliases) this.byAddress.delete(alias)
    }
    this.missing = new Shelf(Math.floor(options.limitBytes * missingShare), letGo)
    this.found = new Shelf(options.limitBytes - this.missing.limit, letGo)
  }

  get size(): { pages: number; addresses: number; bytes: number } {
    return {
      pages: this.found.pages.size + this.missing.pages.size,
      addresses: this.byAddress.size,
      bytes: this.found.bytes + this.missing.bytes,
    }
  }

  /** The page kept for an address as it stands in a request, if that address was met before. */
  byUrl(url: string): KeptPage | undefined {
    this.look(false)
    return this.byAddress.get(url)
  }

  /** The page kept under a key; remembers `url` as an address of it. */
  byKey(key: string, url: string): KeptPage | undefined {
    this.look(false)
    const page = this.found.pages.get(key) ?? this.missing.pages.get(key)
    if (page) this.remember(page, url)
    return page
  }

  /**
   * The page of a key, from somebody who is just making it, or made by `make`, which answers `null` for a page that may
   * not be kept and does not throw. Whoever gets `null` without having made it has to make it alone.
   */
  async share(key: string, url: string, make: () => Promise<MadePage | null>): Promise<KeptPage | null> {
    const version = this.look(true)
    if (version === null) {
      const made = await make()
      return made && { ...keptPage(key, made, this.options.security), gone: true }
    }
    const flight = this.flights.get(key)
    if (flight?.version === version) {
      this.counts.shared++
      return flight.page
    }
    const page = this.fly(key, url, version, make)
    const entry = { version, page }
    this.flights.set(key, entry)
    try {
      return await page
    } finally {
      if (this.flights.get(key) === entry) this.flights.delete(key)
    }
  }

  private async fly(
    key: string,
    url: string,
    version: string,
    make: () => Promise<MadePage | null>,
  ): Promise<KeptPage | null> {
    const made = await make()
    this.counts.made++
    if (made === null) return null
    const page = keptPage(key, made, this.options.security)
    // A change while the page was made leaves open which state it shows.
    if (this.look(true) === version && page.bytes <= this.shelfOf(page).limit) {
      this.stores++
      this.shelfOf(page).put(page)
      this.remember(page, url)
    } else {
      page.gone = true
      this.counts.notKept++
    }
    return page
  }

  /** Answers with a kept page; `requestId` is the number of this request. */
  answer(
    page: KeptPage,
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): undefined | Promise<void> {
    if (page.touched !== this.stores && !page.gone) {
      page.touched = this.stores
      this.shelfOf(page).use(page)
    }
    const encoding = acceptedEncoding(request.headers['accept-encoding'])
    const variant = encoding === 'identity' ? page.identity : page[encoding]
    if (variant !== null && !(variant instanceof Promise)) return this.send(page, variant, request, response, requestId)
    if (encoding === 'identity' || page.identity.body.length < leastCompressed) {
      return this.send(page, page.identity, request, response, requestId)
    }
    return (variant ?? this.addVariant(page, encoding)).then((ready) => {
      if (!response.destroyed) this.send(page, ready, request, response, requestId)
    })
  }

  private addVariant(page: KeptPage, encoding: Exclude<Encoding, 'identity'>): Promise<Variant> {
    const hash = page.identity.etag.slice(1, -1)
    const made = compressors[encoding](page.identity.body).then(
      (body) => {
        const variant = variantOf(page.shared, body, hash, encoding)
        page[encoding] = variant
        if (!page.gone) this.shelfOf(page).grow(page, body.length)
        return variant
      },
      () => {
        page[encoding] = null
        return page.identity
      },
    )
    page[encoding] = made
    return made
  }

  private send(
    page: KeptPage,
    variant: Variant,
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): undefined {
    this.counts.kept++
    const known = request.headers['if-none-match']
    if (known !== undefined && page.status === 200 && (known === variant.etag || known.includes(variant.etag))) {
      this.counts.notModified++
      const { notModified } = variant
      notModified[notModified.length - 1] = requestId
      response.writeHead(304, notModified)
      response.end()
      return undefined
    }
    // The array is read at once, so that all answers of the page can share it.
    const { headers } = variant
    headers[headers.length - 1] = requestId
    response.writeHead(page.status, headers)
    response.end(variant.body)
    return undefined
  }

  private shelfOf(page: KeptPage): Shelf {
    return page.status === 200 ? this.found : this.missing
  }

  private remember(page: KeptPage, url: string): void {
    if (page.gone || page.aliases.length >= mostAliases || this.byAddress.has(url)) return
    page.aliases.push(url)
    this.byAddress.set(url, page)
    this.shelfOf(page).grow(page, url.length * 2 + 100)
  }

  /** The version now; lets everything go when it has changed. `exact` reads it, however lately that was done. */
  private look(exact: boolean): string | null {
    const now = this.now()
    if (!exact && now - this.readAt < versionHolds) return this.current
    this.readAt = now
    const version = this.options.version()
    if (version !== this.current) {
      this.current = version
      if (this.found.pages.size + this.missing.pages.size > 0) this.counts.cleared++
      this.found.clear()
      this.missing.clear()
    }
    return version
  }
}
