import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { chromiumArguments, chromiumPath } from '../../app/programs/chromium.mjs'
import { blocking, type Task } from './blocking'

/** What a visitor with a slow telephone sees, in milliseconds; CLS without a unit. */
export interface PageVitals {
  lcp: number
  cls: number
  /** What tasks after the first paint held the thread beyond 50 ms each: total blocking time as performance tools define it. */
  tbt: number
  /** The same of tasks before the first paint, where there is nothing yet that could be pressed. */
  before: number
  /** Longest answer to a click; 0 where nothing was clicked. */
  inp: number
}

/** Slow 4G as performance tools understand it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slowdown = 4
const settleMs = 1_500

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath, args: [...chromiumArguments] })

interface Seen {
  fcp: number
  lcp: number
  cls: number
  inp: number
  tasks: Task[]
}

/** Runs in the page, before anything of it. */
function watch(): void {
  const seen: Seen = { fcp: 0, lcp: 0, cls: 0, inp: 0, tasks: [] }
  ;(globalThis as { benchSeen?: Seen }).benchSeen = seen
  const on = (type: string, note: (entry: PerformanceEntry) => void, options: object = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry)
    }).observe({ type, buffered: true, ...options })
  on('largest-contentful-paint', (entry) => {
    seen.lcp = Math.max(seen.lcp, entry.startTime)
  })
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime
  })
  on('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as PerformanceEntry & { hadRecentInput: boolean; value: number }
    if (!hadRecentInput) seen.cls += value
  })
  on('longtask', (entry) => {
    seen.tasks.push({ start: entry.startTime, end: entry.startTime + entry.duration })
  })
  on(
    'event',
    (entry) => {
      if ((entry as PerformanceEntry & { interactionId?: number }).interactionId)
        seen.inp = Math.max(seen.inp, entry.duration)
    },
    { durationThreshold: 16 },
  )
}

async function prepared(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  // What compiles this file names functions by a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(watch)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

const readSeen = (page: Page) => page.evaluate(() => (globalThis as unknown as { benchSeen: Seen }).benchSeen)

/**
 * Opens a page as a first visit on a slow telephone, waits until it is still, then clicks the first element of each selector
 * and waits after each.
 */
export async function visit(browser: Browser, url: string, clicks: readonly string[]): Promise<PageVitals> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1 })
  try {
    const page = await prepared(context)
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(settleMs)
    const { lcp, cls, ...load } = await readSeen(page)
    if (lcp === 0) throw new Error(`${url} has painted nothing that was seen`)
    for (const selector of clicks) {
      await page.locator(selector).first().click({ timeout: 10_000 })
      await page.waitForTimeout(settleMs)
    }
    const { inp } = await readSeen(page)
    return { lcp, cls, inp, ...blocking(load.tasks, load.fcp) }
  } finally {
    await context.close()
  }
}

/** Addresses of this origin that a page asks for, the page itself included. */
export async function requestsOf(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    const { origin } = new URL(url)
    const paths = new Set<string>()
    page.on('request', (request) => {
      const asked = new URL(request.url())
      if (asked.origin === origin) paths.add(asked.pathname + asked.search)
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return [...paths]
  } finally {
    await context.close()
  }
}
