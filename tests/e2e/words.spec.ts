import type { Page } from '@playwright/test'
import { translate } from '../../app/content/translate'
import { localPath } from '../../app/lib/language'
import { expectAccessible } from './fixtures/axe'
import { expect, journey, languages, test } from './fixtures/test'

const operator = () => process.env.CATALOGUE_PRIVATE_URL ?? ''
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const fits = async (page: Page) => {
  for (const width of [320, 1_440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width} px`,
    ).toBeLessThanOrEqual(0)
  }
}

test('the public port has no page of searches or words', async ({ request, origin }) => {
  const id = '00000000-0000-4000-8000-000000000000'
  for (const path of ['/betrieb/suche', '/betrieb/woerter', '/betrieb/woerter/neu', `/en/betrieb/woerter/${id}`]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  const form = { art: 'synonyms', sprache: 'de', woerter: 'Schluckspecht\nPapierkorb', aktion: 'speichern' }
  expect((await request.post('/betrieb/woerter/neu', { headers: { origin }, form })).status()).toBe(404)
  for (const path of ['/betrieb/woerter/x', `/betrieb/woerter/${id}`]) {
    expect((await request.get(operator() + path)).status(), path).toBe(404)
  }
})

test('an address that the private port does not know leads back, in the operator’s frame', async ({ request }) => {
  for (const language of languages) {
    const home = localPath(language, '/betrieb')
    const known = await (await request.get(operator() + home)).text()
    const answer = await request.get(`${operator()}${home}/woerter/x`)
    expect(answer.status(), language).toBe(404)
    const page = await answer.text()
    const styles = (text: string) => text.match(/<link rel="stylesheet"[^>]*>/g)?.sort()
    expect(styles(page)).toEqual(styles(known))
    const links = [...(page.split('<main')[1] ?? '').matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
    expect(links).toEqual([home])
  }
})

for (const language of languages) {
  const t = translate(language)
  const address = (path: string) => operator() + localPath(language, path)
  const catalogue = (origin: string, text: string) =>
    `${origin}${localPath(language, '/katalog')}?suche=${encodeURIComponent(text)}`
  const filler = { de: 'und', en: 'and' }[language]
  const known = { de: 'Straßenbeleuchtung', en: 'street lighting' }[language]

  test(
    `${language}: a search without hits becomes one with hits, and back`,
    journey(language),
    async ({ page, origin, withScript, watch }) => {
      // The journey goes from one port to the other.
      watch.expectFault(/^request to another host: http:\/\/127\.0\.0\.1/)
      const word = `zwonkel${language}${withScript ? 'mit' : 'ohne'}`
      const total = async () => page.locator('.card').count()
      await page.goto(catalogue(origin, word))
      expect(await total()).toBe(0)
      await page.goto(catalogue(origin, known))
      const hits = await total()
      expect(hits).toBeGreaterThan(0)
      await page.locator('.card h3 a').first().click()
      await expect(title(page)).toBeVisible()

      const row = page.locator('tbody tr').filter({ has: page.getByRole('link', { name: word, exact: true }) })
      await expect(async () => {
        await page.goto(address('/betrieb/suche'))
        await expect(row).toHaveCount(1, { timeout: 1_000 })
      }).toPass({ timeout: 40_000 })
      await expect(title(page)).toHaveText(t('operator.searches.title'))
      if (withScript) await expectAccessible(page)
      await fits(page)
      await page.goto(address('/betrieb/suche?liste=wenige-klicks'))
      await expect(page.locator('.opnav [aria-current]').last()).toBeVisible()
      if (withScript) await expectAccessible(page)

      await page.goto(address('/betrieb/suche'))
      await row.getByRole('link', { name: t('operator.searches.addFor', { text: word }) }).click()
      await expect(title(page)).toHaveText(t('operator.words.newTitle'))
      await expect(page.locator('#woerter')).toHaveValue(new RegExp(`^${word}\\s*$`))
      await page.locator('button[value=speichern]').click()
      await expect(page.locator('.errors')).toContainText(t('operator.words.error.two'))
      await expect(page.locator('#woerter')).toHaveValue(new RegExp(`^${word}\\s*$`))
      if (withScript) await expectAccessible(page)

      await page.locator('#woerter').fill(`${word}\n${known}`)
      await page.locator('button[value=pruefen]').click()
      const effects = page.locator('section[aria-labelledby=h-wirkung]')
      await expect(effects).toBeFocused()
      const effect = effects.locator('tbody tr').first()
      await expect(effect.locator('td').nth(0)).toHaveText('0')
      const promised = Number(await effect.locator('td').nth(1).textContent())
      expect(promised).toBeGreaterThan(0)
      if (withScript) await expectAccessible(page)
      await fits(page)
      await page.goto(catalogue(origin, word))
      expect(await total()).toBe(0)
      await page.goto(address(`/betrieb/woerter/neu?suche=${word}&sprache=${language}`))
      await page.locator('#woerter').fill(`${word}\n${known}`)
      await page.locator('button[value=speichern]').click()
      await expect(page.locator('[role=status]')).toContainText(t('operator.words.saved'))
      const own = page.url()
      if (withScript) await expectAccessible(page)
      await fits(page)

      await page.goto(catalogue(origin, word))
      expect(await total()).toBe(Math.min(12, promised))
      await page.goto(address('/betrieb/woerter'))
      await expect(page.locator('tbody')).toContainText(word)
      if (withScript) await expectAccessible(page)
      await fits(page)

      await page.goto(own)
      await page.locator('#woerter').fill(`${word}\n${filler}`)
      await page.locator('button[value=speichern]').click()
      await expect(page.locator('.errors')).toBeVisible()
      await expect(page.locator('#woerter')).toHaveValue(`${word}\n${filler}`)
      await page.goto(own)
      await page.locator('button[value=zuruecknehmen]').click()
      await expect(page.locator('[role=status]')).toContainText(t('operator.words.withdrawn'))
      await page.goto(catalogue(origin, word))
      expect(await total()).toBe(0)
      await page.goto(own.split('?')[0] as string)
      await expect(page.locator('[role=status]')).toContainText(t('operator.words.wasWithdrawn'))
      await page.goto(catalogue(origin, known))
      expect(await total()).toBe(hits)
    },
  )
}
