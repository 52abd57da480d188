import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { Refusal } from '../../../../../prisma/embedded/refusal'
import { chromiumArguments, chromiumPath } from '../../../chromium.mjs'

/** A page to be opened, or a form to be sent, and the markers that should come back. */
export interface Visit {
  path: string
  markers: readonly string[]
  /** Values of a form on the page, by name; it is sent as the browser would, without its own checks. */
  form?: Readonly<Record<string, string>>
  /** Typed into the search field; looks at the suggestions then. */
  type?: string
}

/** What a visit has shown. */
export interface Seen {
  status: number
  /** Calls of the hook and dialogs. */
  executed: string[]
  /** Violations of the content security policy. */
  violations: string[]
  /** Elements, attributes and addresses that none of our pages has. */
  injected: string[]
  found: string[]
  /** Paths of this site that the page leads to. */
  links: string[]
}

export interface Opened {
  visit(page: Page, url: string, visit: Visit): Promise<Seen>
  newPage(): Promise<Page>
  close(): Promise<void>
}

const args = [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']
const waitMilliseconds = 15_000

/** What a page keeps of its visit. */
interface Kept {
  calls: string[]
  violations: string[]
}

/** Runs in the page before anything else. */
function hook(): void {
  const kept: Kept = { calls: [], violations: [] }
  Object.assign(window, { __kept: kept, __xss: (id: unknown) => kept.calls.push(`__xss(${id})`) })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    kept.violations.push(`${violatedDirective} ${blockedURI}`)
  })
}

/** Runs in the page when it has loaded. */
async function inspect(markers: readonly string[]) {
  await new Promise((resolve) => setTimeout(resolve, 15))
  const { calls, violations } = (window as unknown as { __kept?: Kept }).__kept ?? { calls: [], violations: [] }
  const injected: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    const scripted =
      name === 'script' && !element.getAttribute('src') && element.getAttribute('type') !== 'application/ld+json'
    const strange = element.matches(
      'iframe, object, embed, base, style, template, marquee, xss, [http-equiv], [srcdoc], [style]',
    )
    const handlers = [...element.attributes].filter((attribute) => attribute.name.startsWith('on'))
    if (scripted || strange || handlers.length > 0) injected.push(element.outerHTML.slice(0, 120))
    for (const key of ['href', 'action', 'formaction', 'src', 'xlink:href']) {
      const value = element.getAttribute(key)
      if (value === null) continue
      const { protocol, host } = new URL(value, document.baseURI)
      const own = name === 'img' || name === 'use' ? ['http:', 'https:', 'data:'] : ['http:', 'https:', 'mailto:']
      if (!own.includes(protocol) || host === 'evil.example') injected.push(`${name} ${key}=${value.slice(0, 120)}`)
    }
  }
  for (const data of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      JSON.parse(data.textContent ?? '')
    } catch {
      injected.push(`structured data that is none: ${data.textContent?.slice(0, 120)}`)
    }
  }
  const html = document.documentElement.outerHTML
  const found = markers.filter((marker) => html.includes(marker))
  const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
  const links = anchors.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname)
  return { calls, violations, injected, found, links }
}

/** Runs in the page: fills a form and sends it. */
function send(form: Readonly<Record<string, string>>): void {
  const fields = Object.entries(form).map(([name, value]) => {
    const field = document.querySelector<HTMLInputElement>(`form[method=post i] [name="${name}"]`)
    if (field) field.value = value
    return field
  })
  const owner = fields.find((field) => field?.form)?.form
  if (owner) HTMLFormElement.prototype.submit.call(owner)
}

async function visit(page: Page, url: string, { path, markers, form, type }: Visit): Promise<Seen> {
  const executed: string[] = []
  const violations: string[] = []
  page.removeAllListeners()
  page.on('dialog', (dialog) => {
    executed.push(`dialog “${dialog.message().slice(0, 60)}”`)
    dialog.dismiss().catch(() => undefined)
  })
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text().slice(0, 160))
  })
  let response = await page.goto(url + path, { waitUntil: 'load', timeout: waitMilliseconds })
  if (form) {
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST', {
      timeout: waitMilliseconds,
    })
    const loaded = page.waitForEvent('load', { timeout: waitMilliseconds })
    await page.evaluate(send, form)
    ;[response] = await Promise.all([answered, loaded])
  }
  if (type !== undefined) {
    const field = page.locator('[data-suggest]').first()
    await field.fill(type)
    await page.locator('.suggest [role=option]').first().waitFor({ timeout: waitMilliseconds })
  }
  const { calls, ...seen } = await page.evaluate(inspect, markers)
  return {
    ...seen,
    status: response?.status() ?? 0,
    executed: [...executed, ...calls],
    violations: [...violations, ...seen.violations],
  }
}

/** Starts Chromium. */
export async function openChromium(): Promise<Opened> {
  if (!existsSync(chromiumPath)) {
    throw new Refusal(`This drill needs Chromium at ${chromiumPath} (on Debian: apt-get install chromium).`)
  }
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args })
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1_280, height: 900 } })
  await context.addInitScript(hook)
  return { visit, newPage: () => context.newPage(), close: () => browser.close() }
}
