import type { Page } from '@playwright/test'
import { translate } from '../../app/content/translate'
import { formatDate } from '../../app/lib/format'
import { localPath } from '../../app/lib/language'
import { CataloguePage } from './fixtures/catalogue'
import { tabTo } from './fixtures/keyboard'
import { altered, bringShortlist, eight, Shortlist } from './fixtures/shortlist'
import { expect, journey, languages, needsScript, test } from './fixtures/test'

const [first, second, third, fourth] = eight
const ninth = 'beispiel-parkfluss.saas.1'
const few = '/katalog?suche=LoRaWAN&betrieb=onprem'

/** Tokens of the hits on the page, in their order. */
const tokensOf = (page: Page) =>
  page.locator('.card .keep').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('value') ?? ''))

for (const language of languages) {
  const t = translate(language)
  const path = (german: string) => localPath(language, german)
  const most = 8

  test.describe(language, journey(language), () => {
    test('from cards and a listing to a comparison', async ({ page, withScript }) => {
      const shortlist = new Shortlist(page, language)
      await page.goto(path('/katalog?suche=Quellwerk'))
      await expect(shortlist.bar).toHaveCount(0)
      await shortlist.expectCount(0)

      // One alone cannot be compared.
      await shortlist.keep(first)
      await shortlist.expectCount(1)
      await expect(shortlist.bar).toContainText(t('shortlist.oneMore'))
      await expect(shortlist.bar.getByRole('link', { name: /^\d|\d$/ })).toHaveCount(0)
      const cookie = (await page.context().cookies()).find(({ name }) => name === 'merkliste')
      expect(cookie).toMatchObject({ value: first, httpOnly: true, sameSite: 'Lax', path: '/', secure: false })
      const days = ((cookie?.expires ?? 0) - Date.now() / 1_000) / 86_400
      expect(days).toBeGreaterThan(89.9)
      expect(days).toBeLessThanOrEqual(90)

      // The search stays, and the comparison knows it.
      await shortlist.keep(second)
      expect(new URL(page.url()).search).toBe('?suche=Quellwerk')
      const compare = shortlist.bar.getByRole('link', { name: t('shortlist.compare', { n: 2 }) })
      const target = new URL((await compare.getAttribute('href')) ?? '', page.url())
      expect(target.pathname).toBe(path('/vergleich'))
      expect(Object.fromEntries(target.searchParams)).toEqual({ mit: `${first},${second}`, aus: 'suche=Quellwerk' })
      await expect(shortlist.bar.locator('li a')).toHaveText(['Beispiel Quellwerk', 'Beispiel Quellwerk'])

      // The page of a listing keeps the variant that it shows.
      await page.goto(path('/loesung/frost-server?betrieb=onprem'))
      await shortlist.keep(third)
      await expect(
        page.locator('.lhead').getByRole('link', { name: t('shortlist.compareWith', { n: 3 }) }),
      ).toBeVisible()
      await shortlist.expectKept([first, second, third])

      // Pressed again, it is taken off.
      await shortlist.button(third).click()
      await expect(shortlist.button(third)).toHaveText(new RegExp(`^\\s*${t('shortlist.keep')}`))
      await shortlist.expectKept([first, second])
      await page.goto(path('/katalog?suche=Quellwerk'))
      await shortlist.expectCount(2)
      await expect(page.locator('.card:has(.keep--on)')).toHaveCount(2)
      if (!withScript) return
      // Kept cards are told apart by the edge, the filled mark and the word.
      const edge = (at: number) =>
        page
          .locator('.card:has(.keep--on)')
          .nth(at)
          .evaluate((card) => getComputedStyle(card).borderLeftWidth)
      expect(await edge(0)).toBe('4px')
    })

    test('is full with eight, and says so instead of losing one', async ({ page, origin }) => {
      const shortlist = new Shortlist(page, language)
      await bringShortlist(page, origin, eight.slice(0, 7))
      await page.goto(path('/katalog?suche=Parkfluss'))
      const stale = await page.context().newPage()
      await stale.goto(path('/katalog?suche=Parkfluss&betrieb=saas'))

      await shortlist.keep(ninth)
      await shortlist.expectCount(8)
      const others = page.locator('.card', { hasNot: page.locator('.keep--on') })
      expect(await others.count()).toBeGreaterThan(0)
      for (const card of await others.all()) await expect(card).toContainText(t('shortlist.full', { most }))
      await expect(page.locator('.keep:not(.keep--on)')).toHaveCount(0)

      // A page that was opened before does not know.
      const late = new Shortlist(stale, language)
      await stale.locator('.keep').first().click()
      await expect(late.bar).toContainText(t('shortlist.count', { n: 8, most }))
      await stale.goto(path('/loesung/ckan?betrieb=onprem'))
      await bringShortlist(page, origin, eight.slice(0, 4))
      await stale.reload()
      const full = [...eight.slice(0, 4), 'beispiel-vorgang.saas', 'beispiel-zwilling.saas', 'decidim.onprem', ninth]
      await bringShortlist(page, origin, full)
      await stale.locator('.keep').click()
      await expect(late.bar).toContainText(t('shortlist.fullNote', { most }))
      await expect(stale.locator('.lhead')).toContainText(t('shortlist.full', { most }))
      await late.expectKept(full)
      await stale.close()
    })

    test('removes and brings back, one or all', async ({ page, origin, withScript }) => {
      const shortlist = new Shortlist(page, language)
      await bringShortlist(page, origin, eight.slice(0, 4))
      await shortlist.open()
      await expect(shortlist.entries).toHaveCount(4)
      await shortlist.press(1, 'remove')
      await expect(shortlist.notices).toContainText(t('shortlist.removed', { name: 'Beispiel Quellwerk' }))
      await shortlist.expectKept([first, third, fourth])
      const undo = page.getByRole('button', { name: t('shortlist.undo') })
      if (withScript) await expect(undo).toBeFocused()
      await undo.click()
      await expect(shortlist.notices).toHaveCount(0)
      await expect(shortlist.entries).toHaveCount(4)
      await shortlist.expectKept(eight.slice(0, 4))

      await page.getByRole('button', { name: t('shortlist.clear') }).click()
      await expect(page.locator('main')).toContainText(t('shortlist.empty'))
      await expect(shortlist.notices).toContainText(t('shortlist.cleared', { n: 4 }))
      await shortlist.expectCount(0)
      expect(await page.context().cookies()).toEqual([])
      await undo.click()
      await expect(shortlist.entries).toHaveCount(4)
      await shortlist.expectKept(eight.slice(0, 4))
    })

    test('is put in order', async ({ page, origin, withScript }) => {
      const shortlist = new Shortlist(page, language)
      await bringShortlist(page, origin, eight.slice(0, 3))
      await shortlist.open()
      await expect(shortlist.entries.first().getByRole('button', { name: t('shortlist.up') })).toHaveCount(0)
      await expect(shortlist.entries.last().getByRole('button', { name: t('shortlist.down') })).toHaveCount(0)
      await shortlist.press(2, 'up')
      await shortlist.expectKept([first, third, second])
      await expect(shortlist.entries.nth(1)).toContainText('FROST-Server')
      if (withScript) {
        await expect(shortlist.entries.nth(1).getByRole('button', { name: t('shortlist.up') })).toBeFocused()
      }
      await shortlist.press(0, 'down')
      await shortlist.expectKept([third, first, second])
      const compare = page.getByRole('link', { name: t('shortlist.compare', { n: 3 }) })
      await expect(compare).toHaveAttribute('href', path(`/vergleich?mit=${third},${first},${second}`))
    })

    test('compares all hits, or says why not', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/katalog'))
      await expect(page.locator('.all-hits')).toHaveText(t('shortlist.tooManyHits', { most }))
      await page.goto(path(few))
      const total = await catalogue.checkedTotal()
      expect(total).toBeGreaterThan(1)
      expect(total).toBeLessThanOrEqual(8)
      const tokens = await tokensOf(page)
      expect(tokens).toHaveLength(total)
      const link = page.getByRole('link', { name: t('shortlist.allHits', { n: total }) })
      const { searchParams } = new URL((await link.getAttribute('href')) ?? '', page.url())
      expect(searchParams.get('mit')).toBe(tokens.join(','))
      expect(searchParams.get('aus')).toBe('suche=LoRaWAN&betrieb=onprem')
    })

    test('says what has changed since', async ({ page, origin }) => {
      const shortlist = new Shortlist(page, language)
      await bringShortlist(page, origin, [...altered, fourth, 'nie.saas.1'])
      await shortlist.open()
      await expect(shortlist.entries).toHaveCount(4)
      await expect(shortlist.entries.nth(0)).toContainText(t('shortlist.changed', { from: 9, to: 1 }))
      await expect(shortlist.entries.nth(1)).toContainText(
        t('listing.notice.withdrawn', { date: formatDate(language, '2026-02-28') }),
      )
      await expect(shortlist.entries.nth(1)).toContainText(t('listing.notice.reason', { reason: '' }).trim())
      await expect(shortlist.entries.nth(2)).toContainText(t('shortlist.gone'))
      await expect(shortlist.entries.nth(3).locator('.shortlist__state')).toHaveCount(0)
      await expect(shortlist.notices).toContainText(t('shortlist.unknown', { count: 1 }))

      await shortlist.press(0, 'renew')
      await expect(shortlist.entries.nth(0).locator('.shortlist__state')).toHaveCount(0)
      await shortlist.expectKept([first, ...altered.slice(1), fourth])
      // What is withdrawn cannot be kept.
      await page.goto(path('/loesung/beispiel-ideenraum'))
      await expect(page.locator('.keep')).toHaveCount(0)
    })

    test('is passed on by its address', async ({ page, browser, origin, withScript }) => {
      const shortlist = new Shortlist(page, language)
      await bringShortlist(page, origin, eight.slice(0, 3))
      await shortlist.open()
      const field = page.getByLabel(t('shortlist.share.label'))
      await expect(field).toHaveAttribute('readonly', '')
      const address = await field.inputValue()
      expect(address).toBe(`${origin}${path(`/merkliste?mit=${first},${second},${third}`)}`)

      const other = await browser.newContext({ javaScriptEnabled: withScript })
      const theirs = new Shortlist(await other.newPage(), language)
      await bringShortlist(theirs.page, origin, [fourth, second])
      await theirs.page.goto(address)
      await expect(theirs.page.getByRole('heading', { level: 1 })).toHaveText(t('shortlist.shared.title'))
      await expect(theirs.entries).toHaveCount(3)
      await theirs.expectKept([fourth, second])
      await theirs.page.getByRole('button', { name: t('shortlist.shared.adopt') }).click()
      await expect(theirs.page).toHaveURL(`${origin}${path('/merkliste')}`)
      await expect(theirs.entries).toHaveCount(4)
      await theirs.expectKept([fourth, second, first, third])
      await theirs.page.goto(address)
      await expect(theirs.page.locator('main')).toContainText(t('shortlist.shared.all'))
      await theirs.page.goto(`${origin}${path('/merkliste?mit=nie.saas,x')}`)
      await expect(theirs.page.locator('main')).toContainText(t('shortlist.shared.none'))
      await other.close()
    })

    test('by keyboard alone', async ({ page, withScript }) => {
      const shortlist = new Shortlist(page, language)
      await page.goto(path(few))
      const [one = '', two = ''] = await tokensOf(page)
      await tabTo(page, shortlist.button(one))
      await page.keyboard.press('Enter')
      await expect(page.locator('.card .keep--on')).toHaveCount(1)
      if (withScript) await expect(shortlist.button(one)).toBeFocused()
      else await expect(page).toHaveURL(/#m-[a-z-]+-onprem$/)
      await tabTo(page, shortlist.button(two))
      // Focus is never below the bar.
      const covered = () =>
        shortlist.button(two).evaluate((button) => {
          const bar = document.querySelector('.shortlist-bar')?.getBoundingClientRect()
          return bar === undefined || button.getBoundingClientRect().bottom > bar.top
        })
      await expect.poll(covered).toBe(false)
      await page.keyboard.press('Space')
      await expect(page.locator('.card .keep--on')).toHaveCount(2)
      await shortlist.expectKept([one, two])
      await tabTo(page, shortlist.bar.getByRole('link', { name: t('shortlist.title'), exact: true }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('shortlist.title'))
      await tabTo(page, shortlist.entries.last().getByRole('button', { name: t('shortlist.remove') }))
      await page.keyboard.press('Enter')
      await shortlist.expectKept([one])
    })
  })
}

test.describe('with script', () => {
  const t = translate('de')

  test('keeps in place, one after the other, and says so', needsScript, async ({ page }) => {
    const shortlist = new Shortlist(page, 'de')
    await page.goto('/katalog')
    const mark = () => page.evaluate(() => (window as unknown as { marked?: boolean }).marked === true)
    await page.evaluate(() => Object.assign(window, { marked: true }))
    const tokens = await tokensOf(page)
    const place = await page
      .locator('.card')
      .nth(2)
      .evaluate((card) => {
        card.scrollIntoView({ behavior: 'instant' })
        return scrollY
      })
    // Faster than answers come: nothing gets lost.
    await page.evaluate(() => {
      for (const button of [...document.querySelectorAll<HTMLElement>('.card .keep')].slice(0, 3)) button.click()
    })
    await shortlist.expectKept(tokens.slice(0, 3))
    await expect(page.locator('.card .keep--on')).toHaveCount(3)
    await expect(
      page.getByRole('status').filter({ hasText: `Merkliste ${t('shortlist.count', { n: 3, most: 8 })}` }),
    ).toHaveCount(1)
    expect(await page.evaluate(() => scrollY)).toBe(place)
    expect(await mark()).toBe(true)

    // A search goes on from here.
    await page.locator('#suchtext').pressSequentially('LoRaWAN', { delay: 10 })
    await expect(page).toHaveURL(/suche=LoRaWAN/)
    await expect(shortlist.bar.getByRole('link', { name: t('shortlist.compare', { n: 3 }) })).toHaveAttribute(
      'href',
      /aus=suche%3DLoRaWAN/,
    )
    expect(await mark()).toBe(true)
  })

  test('leaves it to the browser where an answer fails', needsScript, async ({ page, watch }) => {
    watch.expectFault(/ERR_FAILED/)
    const shortlist = new Shortlist(page, 'de')
    await page.goto(few)
    let refused = 0
    await page.route('**/merkliste', (route) => {
      if (route.request().resourceType() !== 'fetch') return route.continue()
      refused += 1
      return route.abort()
    })
    await page.locator('.card .keep').first().click()
    await expect(page.locator('.card .keep--on')).toHaveCount(1)
    await shortlist.expectCount(1)
    expect(refused).toBe(1)
  })

  test('a page from the browser’s memory shows the list of today', needsScript, async ({ page }) => {
    const shortlist = new Shortlist(page, 'de')
    await page.goto(few)
    await page.goto('/loesung/frost-server?betrieb=onprem')
    await shortlist.keep(third)
    await page.goBack()
    await shortlist.expectCount(1)
    await expect(shortlist.bar).toContainText('FROST-Server')
  })
})

test('nobody sees another’s shortlist, and what depends on it is not kept', async ({ request }) => {
  const get = (path: string, cookie?: string) => request.get(path, { headers: cookie ? { Cookie: cookie } : {} })
  const cookie = `merkliste=${eight.slice(0, 3).join('~')}`
  for (const path of [
    '/katalog',
    '/loesung/beispiel-quellwerk?betrieb=saas',
    '/en/katalog?betrieb=saas',
    '/merkliste',
    '/',
  ]) {
    const before = await get(path)
    const text = await before.text()
    expect(text, path).not.toMatch(/shortlist-bar|keep--on|class="count"[^>]*>3/)
    for (let round = 0; round < 2; round += 1) {
      const mine = await get(path, cookie)
      expect(mine.headers()['cache-control'], path).toBe('no-store')
      expect(mine.headers().etag, path).toBeUndefined()
      expect(mine.headers().vary, path).toMatch(/Cookie/)
      expect(await mine.text(), path).toMatch(/Beispiel Quellwerk|<span class="count">3/)
      const after = await get(path)
      expect(await after.text(), path).toBe(text)
      expect(after.headers().etag, path).toBe(before.headers().etag)
      expect(after.headers()['set-cookie'], path).toBeUndefined()
    }
  }
})

test('whatever is sent gets an answer in words', async ({ request, origin }) => {
  const t = translate('de')
  const post = (form: Record<string, string>, cookie = '') =>
    request.post('/merkliste', {
      form,
      maxRedirects: 0,
      headers: { Origin: origin, ...(cookie ? { Cookie: cookie } : {}) },
    })
  for (const form of [
    {},
    { merken: 'x' },
    { merken: '../../x.saas' },
    { uebernehmen: '~~~' },
    { wiederherstellen: '9.a.saas' },
  ]) {
    const answer = await post(form as Record<string, string>, `merkliste=${first}`)
    expect(answer.status(), JSON.stringify(form)).toBe(400)
    const text = await answer.text()
    expect(text).toContain(t('shortlist.problem.invalid'))
    expect(text).toContain('Beispiel Quellwerk')
    expect(answer.headers()['set-cookie']).toBeUndefined()
  }
  const unknown = await post({ merken: 'nie.saas.1' })
  expect(unknown.status()).toBe(404)
  expect(await unknown.text()).toContain(t('shortlist.problem.unknown'))
  const many = Array.from({ length: 30 }, (_, index) => eight[index % 8]).join('~')
  expect((await post({ uebernehmen: many })).headers()['set-cookie']).toContain(`merkliste=${eight.join('~')};`)
  expect((await post({ merken: first, x: 'x'.repeat(600_000) })).status()).toBe(413)
  for (const elsewhere of ['//fremd.invalid/', 'https://fremd.invalid/', '/\\fremd.invalid', '/.//fremd.invalid']) {
    const answer = await post({ merken: first, zurueck: elsewhere })
    expect([answer.status(), answer.headers().location], elsewhere).toEqual([
      303,
      '/merkliste#m-beispiel-quellwerk-saas',
    ])
  }
  const foreign = await request.post('/merkliste', {
    form: { merken: first },
    headers: { Origin: 'https://fremd.invalid' },
  })
  expect(foreign.status()).toBe(403)
  const broken = 'merkliste=%00~<b>~a.saas~~~x.y.z; merkliste=2'
  expect((await request.get('/merkliste', { headers: { Cookie: broken } })).status()).toBe(200)
})
