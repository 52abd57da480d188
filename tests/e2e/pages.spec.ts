import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext, Browser, Page, Response } from '@playwright/test'
import { type Language, localPath } from '../../app/lib/language'
import { expectAccessible } from './fixtures/axe'
import { dataRoutes, operatorRoutes, type PageState, pageStates } from './fixtures/page-states'
import { expect, languages, pageIn, test, tryAll } from './fixtures/test'
import { textPattern } from './fixtures/words'
import { root } from './setup/places'

const narrow = [320, 360] as const
const wide = 1_440

const pathOf = ({ path, en }: PageState, language: Language) =>
  localPath(language, language === 'en' ? (en ?? path) : path)

/** Opens a state; returns the answer with the document that stands there in the end. */
async function open(page: Page, state: PageState, language: Language): Promise<Response> {
  let answer: Response | undefined
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) answer = response
  })
  await page.goto(pathOf(state, language))
  if (state.reach) {
    await state.reach(page, language)
    await expect(page.locator('main')).toContainText(textPattern(language, state.says))
  }
  if (!answer) throw new Error(`nothing answered ${pathOf(state, language)}`)
  return answer
}

async function expectWords(page: Page, { says, noindex, status = 200 }: PageState, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page).toHaveTitle(/\S.{5,}/)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('header .brand, footer')).toHaveCount(2)
  expect(await page.locator('main').textContent(), says).toMatch(textPattern(language, says))
  const robots = page.locator('meta[name=robots]')
  if (noindex || status === 404) await expect(robots).toHaveAttribute('content', 'noindex')
  else await expect(robots).toHaveCount(0)
}

/** No sideways scrolling from the narrowest width on. */
async function expectFits(page: Page): Promise<void> {
  for (const width of [...narrow, wide]) {
    await page.setViewportSize({ width, height: 900 })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, `${width} px`).toBeLessThanOrEqual(0)
  }
}

/** Both languages' addresses and the canonical one, which keeps no parameter that only changes the view. */
async function expectAddresses(page: Page, state: PageState, language: Language, origin: string): Promise<void> {
  const link = (selector: string) => page.locator(`head link${selector}`).getAttribute('href')
  const canonical = await link('[rel=canonical]')
  const own = new URL(pathOf(state, language), origin)
  expect(new URL(canonical ?? '').origin).toBe(origin)
  expect(new URL(canonical ?? '').pathname).toBe(own.pathname)
  const alternate = (name: string) => link(`[rel=alternate][hreflang="${name}"]`)
  expect(await alternate(language)).toBe(canonical)
  expect(await alternate('x-default')).toBe(await alternate('de'))
  const english = new URL((await alternate('en')) ?? '')
  const german = new URL((await alternate('de')) ?? '')
  expect(english.href).toBe(`${origin}${localPath('en', german.pathname + german.search)}`)
}

/** What the enhancement module changes in a page before the visitor does anything. */
const isEnhanced = (html: string) => /data-suggest|data-live|no-script/.test(html)

/** The body as the server sent it and as it stands now. */
const bodies = (page: Page, html: string) =>
  page.evaluate((sent) => {
    const written = (body: HTMLElement) => body.innerHTML.replace(/\s+/g, ' ')
    return [written(new DOMParser().parseFromString(sent, 'text/html').body), written(document.body)]
  }, html)

const getHtml = async (request: APIRequestContext, state: PageState, language: Language) =>
  (await request.get(pathOf(state, language))).text()

/**
 * With JavaScript switched off axe never answers, so the page's HTML without its scripts is shown in a context that
 * runs some.
 */
async function expectAccessibleWithoutScript(
  browser: Browser,
  html: string,
  address: string,
  { part }: PageState,
  themes: readonly ('light' | 'dark')[],
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: wide, height: 900 } })
  try {
    const page = await context.newPage()
    const body = html.replace(/<script\b[\s\S]*?<\/script>/g, '')
    await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await page.goto(address)
    expect(await page.locator('script').count()).toBe(0)
    await expectAccessible(page, { part: tryAll ? undefined : part, themes })
  } finally {
    await context.close()
  }
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })

/**
 * The themes in which axe reads a state. Unless everything is asked for, axe reads each state once, half of them in
 * German and in the light theme, the others in English and in the dark one; reading contrasts is most of the work.
 */
function themesFor(index: number, language: Language): readonly ('light' | 'dark')[] {
  if (tryAll) return ['light', 'dark']
  if (index % 2 === 0) return language === 'de' ? ['light'] : []
  return language === 'en' ? ['dark'] : []
}

for (const [index, state] of pageStates.entries()) {
  // A state that differs from another in a part, or is reached by a form, is opened in one language, in turn.
  const inTurn = state.part !== undefined || state.reach !== undefined
  for (const language of languages) {
    if (!tryAll && inTurn && (index % 2 === 0) !== (language === 'de')) continue
    const themes = themesFor(index, language)
    test(
      `${state.route}, ${state.state}, ${language}`,
      pageIn(language),
      async ({ page, browser, request, withScript, origin }) => {
        // What the script leaves as it is was opened with it; only what it changes is another page without it.
        if (!withScript && !tryAll && !state.reach && !isEnhanced(await getHtml(request, state, language))) return
        const answer = await open(page, state, language)
        expect(answer.status()).toBe(state.status ?? 200)
        await expectWords(page, state, language)
        await expect(page.locator('[style]')).toHaveCount(0)
        await expect(page.locator('script:not([src]):not([type="application/ld+json"])')).toHaveCount(0)
        if ((state.status ?? 200) === 200 && !state.reach) await expectAddresses(page, state, language, origin)
        await expectFits(page)

        if (state.reach) {
          if (withScript) await expectAccessible(page, { themes })
          return
        }
        const html = await getHtml(request, state, language)
        if (!withScript) {
          // Pages that the script leaves as they are (seen below) are the same without it; it changes no colour.
          if (isEnhanced(html)) {
            const read = tryAll ? themes : (['light'] as const)
            await expectAccessibleWithoutScript(browser, html, page.url(), state, read)
          }
          return
        }
        if (!isEnhanced(html) && (state.status ?? 200) === 200) {
          // What was asked for once more may be of another minute, or of another day.
          const [sent, standing] = await bodies(page, await answer.text())
          expect(standing).toBe(sent)
        }
        if (state.unfolded) await unfold(page)
        await expectAccessible(page, { part: tryAll ? undefined : state.part, themes })
      },
    )
  }
}

test('every route has a row, and every row a route', () => {
  const routes = readdirSync(join(root, 'app/routes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const rows = [...[...pageStates, ...dataRoutes].map(({ route }) => route), ...operatorRoutes]
  expect([...new Set(rows)].sort()).toEqual(routes.sort())
})

test('routes without a page answer their data', async ({ request }) => {
  for (const { path, status = 200, type, holds } of dataRoutes) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(status)
    expect(answer.headers()['content-type'], path).toMatch(type)
    expect(await answer.text(), path).toMatch(holds)
  }
})

test('an unknown first segment is no language', async ({ request }) => {
  for (const path of ['/fr', '/fr/katalog', '/de', '/de/katalog', '/EN/katalog', '/en/en/katalog']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('the dark theme is another one', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/katalog')
  const light = await ground()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).not.toBe(light)
})
