import type { KeptPage } from './kept-page'

/** Pages in the order of their last use, within a bound of bytes. */
export class Shelf {
  readonly pages = new Map<string, KeptPage>()
  bytes = 0
  readonly limit: number
  private readonly letGo: (page: KeptPage) => void

  constructor(limit: number, letGo: (page: KeptPage) => void) {
    this.limit = limit
    this.letGo = letGo
  }

  put(page: KeptPage): void {
    const former = this.pages.get(page.key)
    if (former) this.drop(former)
    this.pages.set(page.key, page)
    this.bytes += page.bytes
    this.shrink()
  }

  grow(page: KeptPage, bytes: number): void {
    page.bytes += bytes
    this.bytes += bytes
    this.shrink()
  }

  use(page: KeptPage): void {
    this.pages.delete(page.key)
    this.pages.set(page.key, page)
  }

  clear(): void {
    for (const page of this.pages.values()) this.letGo(page)
    this.pages.clear()
    this.bytes = 0
  }

  private drop(page: KeptPage): void {
    this.pages.delete(page.key)
    this.bytes -= page.bytes
    this.letGo(page)
  }

  private shrink(): void {
    for (const page of this.pages.values()) {
      if (this.bytes <= this.limit) return
      this.drop(page)
    }
  }
}
