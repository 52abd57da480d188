import type { Page } from '@playwright/test'
import { translate } from '../../app/content/translate'
import { CataloguePage } from './fixtures/catalogue'
import { expect, needsScript, test } from './fixtures/test'

const t = translate('de')

/** Something that is gone after a load of the page. */
const mark = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, { marked: document.querySelector('.sum__line[role=status]') })
  })
const isMarked = (page: Page) =>
  page.evaluate(() => (window as unknown as { marked?: Element }).marked?.isConnected === true)

test('results follow the typing, in place', needsScript, async ({ page }) => {
  const catalogue = new CataloguePage(page, 'de', true)
  await page.goto('/katalog')
  await mark(page)
  const before = await catalogue.total()
  const field = page.locator('#suchtext')
  await field.pressSequentially('LoRaWAN', { delay: 30 })
  await expect(catalogue.sentence).toContainText('„LoRaWAN“')
  expect(await catalogue.checkedTotal()).toBeLessThan(before)
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('LoRaWAN')
  await expect(page).toHaveURL(/suche=LoRaWAN/)
  await expect(page).toHaveTitle(/LoRaWAN.*[^.] – Marktlotse$/)
  // The live region is the same element, so that a reader speaks its new text.
  expect(await isMarked(page)).toBe(true)
})

test('counts, button and chips follow a choice, in place', needsScript, async ({ page }) => {
  const catalogue = new CataloguePage(page, 'de', true)
  await page.goto('/katalog')
  await mark(page)
  const button = page.locator('.facets__go button')
  await expect(button).toHaveText(t('catalogue.filter.show', { count: await catalogue.total() }))
  const before = await catalogue.count('offenheit', 'O3')
  await catalogue.choose('betrieb', 'saas')
  expect(await isMarked(page)).toBe(true)
  const total = await catalogue.checkedTotal()
  expect(await catalogue.count('betrieb', 'saas')).toBe(total)
  expect(await catalogue.count('offenheit', 'O3')).toBeLessThan(before)
  await expect(button).toHaveText(t('catalogue.filter.show', { count: total }))
  await expect(catalogue.chips).toHaveCount(1)
  // Focus stays on the value, and a fold that the visitor opened stays open.
  await expect(catalogue.value('betrieb', 'saas')).toBeFocused()
  const fold = catalogue.facet('groesse')
  await fold.locator('> summary').click()
  await catalogue.choose('betrieb', 'onprem')
  await expect(fold).toHaveAttribute('open', '')
  expect(await isMarked(page)).toBe(true)
  await expect(page.getByRole('button', { name: t('catalogue.sort.button'), exact: true })).toHaveCount(0)
})

test('back and forward show what was there, in place', needsScript, async ({ page }) => {
  const catalogue = new CataloguePage(page, 'de', true)
  await page.goto('/katalog')
  await mark(page)
  const all = await catalogue.total()
  await page.locator('#suchtext').pressSequentially('Energie', { delay: 20 })
  await expect(catalogue.sentence).toContainText('„Energie“')
  const energy = await catalogue.total()
  await catalogue.choose('betrieb', 'onprem')
  const chosen = await catalogue.total()
  await page.goBack()
  await expect(catalogue.value('betrieb', 'onprem')).not.toBeChecked()
  expect(await catalogue.checkedTotal()).toBe(energy)
  await page.goBack()
  await expect(page.locator('#suchtext')).toHaveValue('')
  // All letters of a word are one step of the history.
  expect(await catalogue.checkedTotal()).toBe(all)
  await page.goForward()
  await expect(page.locator('#suchtext')).toHaveValue('Energie')
  await page.goForward()
  await expect(catalogue.value('betrieb', 'onprem')).toBeChecked()
  expect(await catalogue.checkedTotal()).toBe(chosen)
  expect(await isMarked(page)).toBe(true)
})

for (const path of ['/', '/katalog']) {
  test(`suggestions by keyboard at ${path}`, needsScript, async ({ page }) => {
    await page.goto(path)
    const field = page.getByRole('combobox', { name: t('catalogue.search.label') })
    const list = page.locator('#suchtext-liste')
    const marked = list.locator('[aria-selected=true]')
    await expect(field).toHaveAttribute('aria-expanded', 'false')
    await expect(list).toBeHidden()
    const newest = page.waitForResponse((answer) => new URL(answer.url()).searchParams.get('suche') === 'Papierkorb')
    await field.pressSequentially('Papierkorb', { delay: 20 })
    const { groups } = await (await newest).json()
    const count = groups.flatMap(({ items }: { items: unknown[] }) => items).length
    expect(count).toBeGreaterThan(1)
    expect(count).toBeLessThanOrEqual(9)
    await expect(
      page.getByRole('status').filter({ hasText: t('catalogue.search.suggestions', { count }) }),
    ).toHaveCount(1)
    await expect(list).toBeVisible()
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    const options = list.getByRole('option')
    await expect(options).toHaveCount(count)

    // Down to the last, once more to the field, up again from below.
    for (let index = 0; index < count; index += 1) {
      await field.press('ArrowDown')
      await expect(marked).toHaveCount(1)
      await expect(field).toHaveAttribute('aria-activedescendant', (await marked.getAttribute('id')) ?? '')
      await expect(options.nth(index)).toHaveAttribute('aria-selected', 'true')
      await expect(field).toBeFocused()
    }
    await field.press('ArrowDown')
    await expect(marked).toHaveCount(0)
    await expect(field).not.toHaveAttribute('aria-activedescendant')
    await field.press('ArrowUp')
    await expect(options.last()).toHaveAttribute('aria-selected', 'true')

    await field.press('Escape')
    await expect(list).toBeHidden()
    await expect(field).toHaveAttribute('aria-expanded', 'false')
    await expect(field).toHaveValue('Papierkorb')

    // Enter with a choice goes there.
    await field.press('ArrowDown')
    await expect(list).toBeVisible()
    await field.press('ArrowDown')
    const target = (await options.first().getAttribute('href')) ?? ''
    await field.press('Enter')
    await expect(page).toHaveURL(target)
  })
}

test('Enter without a choice searches what was typed', needsScript, async ({ page }) => {
  const catalogue = new CataloguePage(page, 'de', true)
  await page.goto('/')
  const field = page.locator('#suchtext')
  await field.pressSequentially('Papierkorb voll', { delay: 10 })
  await expect(page.locator('#suchtext-liste')).toBeVisible()
  await field.press('Enter')
  await expect(page).toHaveURL(/\/katalog\?suche=Papierkorb\+voll/)
  await expect(catalogue.sentence).toContainText('„Papierkorb voll“')
  await field.pressSequentially('xyzabc', { delay: 10 })
  await expect(page.locator('#suchtext-liste')).toBeHidden()
})

test(
  'a suggestion can be chosen with the mouse, and losing the focus closes the list',
  needsScript,
  async ({ page }) => {
    await page.goto('/')
    const list = page.locator('#suchtext-liste')
    await page.locator('#suchtext').pressSequentially('Park', { delay: 20 })
    await expect(list).toBeVisible()
    await page.locator('#kommune').focus()
    await expect(list).toBeHidden()
    await page.locator('#suchtext').pressSequentially('platz', { delay: 20 })
    await expect(list).toBeVisible()
    const option = list.getByRole('option').first()
    const target = (await option.getAttribute('href')) ?? ''
    await option.click()
    await expect(page).toHaveURL(target)
  },
)

test('where an answer fails the browser goes there itself', needsScript, async ({ page, watch }) => {
  watch.expectFault(/ERR_FAILED|status of 503/)
  const catalogue = new CataloguePage(page, 'de', true)
  await page.goto('/katalog')
  await mark(page)
  let refused = 0
  await page.route('**/katalog?*', (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue()
    refused += 1
    return refused === 1 ? route.abort() : route.fulfill({ status: 503, body: '' })
  })
  await catalogue.choose('betrieb', 'saas')
  expect(await catalogue.checkedTotal()).toBe(await catalogue.count('betrieb', 'saas'))
  expect(await isMarked(page)).toBe(false)
  await mark(page)
  await catalogue.choose('betrieb', 'onprem')
  await expect(catalogue.chips).toHaveCount(2)
  expect(await isMarked(page)).toBe(false)
  expect(refused).toBe(2)
})

test('only the newest answer counts', needsScript, async ({ page }) => {
  const catalogue = new CataloguePage(page, 'de', true)
  await page.goto('/katalog')
  await page.route(/betrieb=saas$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue().catch(() => {})
  })
  await catalogue.row('betrieb', 'saas').click()
  await catalogue.row('betrieb', 'saas').click()
  await catalogue.choose('betrieb', 'onprem')
  await page.waitForTimeout(1_500)
  await expect(catalogue.value('betrieb', 'saas')).not.toBeChecked()
  await expect(catalogue.chips).toHaveCount(1)
  expect(await catalogue.checkedTotal()).toBe(await catalogue.count('betrieb', 'onprem'))
})

test('nothing is stored in the browser', needsScript, async ({ page, context }) => {
  await page.goto('/katalog')
  await page.locator('#suchtext').pressSequentially('Energie', { delay: 10 })
  await expect(page).toHaveURL(/suche=Energie/)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})
