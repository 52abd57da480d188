import type { Page } from '@playwright/test'
import { translate } from '../../app/content/translate'
import { CataloguePage } from './fixtures/catalogue'
import { tab, tabTo } from './fixtures/keyboard'
import { expect, needsScript, test } from './fixtures/test'

const t = translate('de')

test('the first stop leads to the content', async ({ page }) => {
  for (const path of ['/', '/katalog', '/loesung/beispiel-vorgang', '/methodik', '/gibt-es-nicht']) {
    await page.goto(path)
    const skip = page.getByRole('link', { name: t('common.skip') })
    await tab(page)
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#inhalt$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), path).toBe(true)
  }
})

test('no element jumps the queue', async ({ page }) => {
  for (const path of ['/', '/katalog?mehr=1', '/loesung/beispiel-vorgang', '/barrierefreiheit/melden']) {
    await page.goto(path)
    await expect(page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')).toHaveCount(0)
    await expect(page.locator('[accesskey]')).toHaveCount(0)
  }
})

test('search, filters and listing by Tab alone', async ({ page, withScript }) => {
  const catalogue = new CataloguePage(page, 'de', withScript)
  await page.goto('/')
  await tabTo(page, page.locator('#suchtext'), 20)
  await page.keyboard.type('LoRaWAN')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/katalog\?suche=LoRaWAN/)
  const total = await catalogue.checkedTotal()

  // A value by the space bar; without script the button below sends the form.
  const value = catalogue.value('betrieb', 'onprem')
  const promised = await catalogue.count('betrieb', 'onprem')
  await tabTo(page, value)
  await page.keyboard.press('Space')
  if (!withScript) {
    await tabTo(page, page.locator('.facets__go button'))
    await page.keyboard.press('Enter')
  }
  await catalogue.shows((parameters) => parameters.get('betrieb') === 'onprem')
  expect(await catalogue.checkedTotal()).toBe(promised)
  expect(promised).toBeLessThan(total)
  if (withScript) await expect(value).toBeFocused()

  // On to the order and the first hit.
  await tabTo(page, page.locator('#sortierung'))
  const first = catalogue.cards.first().getByRole('heading').getByRole('link')
  const name = (await first.textContent()) ?? ''
  await tabTo(page, first, 10)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('a listing by Tab alone', async ({ page }) => {
  await page.goto('/loesung/beispiel-vorgang')
  const other = page.locator('.variants a:not([aria-current])').first()
  await tabTo(page, other, 30)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/betrieb=/)
  await tabTo(page, page.locator('.toc a').last(), 60)
  const table = page.locator('#souveraenitaet details.fold').last()
  await tabTo(page, table.locator('> summary'), 60)
  await page.keyboard.press('Enter')
  await expect(table).toHaveAttribute('open', '')
  await page.keyboard.press('Space')
  await expect(table).not.toHaveAttribute('open')
  await tabTo(page, page.locator('.foot a').last(), 250)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  /** What covers the page at the middle of the screen. */
  const covers = (page: Page, panel: string) =>
    page.evaluate((selector) => {
      const top = document.elementFromPoint(innerWidth / 2, innerHeight - 40)
      return top?.closest(selector) != null
    }, panel)

  const panels = [
    { name: 'menu', path: '/', opener: '.menu-open', panel: '.nav', closer: '.menu-close' },
    { name: 'filters', path: '/katalog', opener: '.facets-open', panel: '.facets', closer: '.facets__close' },
  ] as const

  for (const { name, path, opener, panel, closer } of panels) {
    test(`${name}: opens and closes by keyboard`, async ({ page, withScript }) => {
      await page.goto(path)
      await expect(page.locator(closer)).toBeHidden()
      await tabTo(page, page.locator(opener), 60)
      await page.keyboard.press('Enter')
      await expect(page.locator(closer)).toBeVisible()
      expect(await covers(page, panel)).toBe(true)
      if (withScript) await expect(page.locator(closer)).toBeFocused()
      else {
        await page.keyboard.press('Tab')
        await expect(page.locator(panel).locator(':focus')).toHaveCount(1)
        await page.locator(closer).focus()
      }
      await page.keyboard.press('Enter')
      await expect(page.locator(closer)).toBeHidden()
      expect(await covers(page, panel)).toBe(false)
      if (withScript) await expect(page.locator(opener)).toBeFocused()
    })

    test(`${name}: keeps the focus and closes with Escape`, needsScript, async ({ page }) => {
      await page.goto(path)
      await page.locator(opener).click()
      await expect(page.locator(closer)).toBeFocused()
      const stops = await page.locator(panel).locator('a, button, input, select, summary').count()
      for (let press = 0; press <= stops; press += 1) {
        await page.keyboard.press('Tab')
        expect(await page.locator(panel).locator(':focus').count()).toBe(1)
      }
      await page.keyboard.press('Escape')
      await expect(page.locator(closer)).toBeHidden()
      await expect(page.locator(opener)).toBeFocused()
    })
  }

  test('a filter chosen in the panel leads back to the hits', async ({ page, withScript }) => {
    const catalogue = new CataloguePage(page, 'de', withScript)
    await page.goto('/katalog')
    await page.locator('.facets-open').click()
    const promised = await catalogue.count('betrieb', 'saas')
    await catalogue.row('betrieb', 'saas').click()
    await page.locator('.facets__go button').click()
    await catalogue.shows((parameters) => parameters.get('betrieb') === 'saas')
    await expect(page.locator('.facets__close')).toBeHidden()
    expect(await catalogue.checkedTotal()).toBe(promised)
    await expect(catalogue.cards.first()).toBeVisible()
    await expect(page.locator('.facets-open')).toContainText(t('catalogue.filter.chosen', { count: 1 }))
  })

  test('the menu leads to every page of the head', async ({ page }) => {
    await page.goto('/')
    await page.locator('.menu-open').click()
    await page
      .locator('.nav')
      .getByRole('link', { name: t('common.nav.sources') })
      .click()
    await expect(page).toHaveURL(/\/methodik\/quellen$/)
    await expect(page.locator('.menu-close')).toBeHidden()
    await page.locator('.menu-open').click()
    await expect(page.locator('.nav [aria-current=page]')).toHaveText(t('common.nav.sources'))
  })
})
