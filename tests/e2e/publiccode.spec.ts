import type { Page } from '@playwright/test'
import { translate } from '../../app/content/translate'
import { localPath } from '../../app/lib/language'
import { wholeFile } from '../../app/modules/catalogue/publiccode/fixtures/files'
import { expectAccessible } from './fixtures/axe'
import { faultyFile } from './fixtures/publiccode'
import { expect, journey, languages, publishingJourney, test, tryAll } from './fixtures/test'

const operator = () => process.env.CATALOGUE_PRIVATE_URL ?? ''

test('the public port has no page of the operator', async ({ request, origin }) => {
  const paths = [
    '/betrieb',
    '/en/betrieb',
    '/betrieb/',
    '/betrieb/importe',
    '/betrieb/importe?stand=waiting',
    '/betrieb/importe/00000000-0000-4000-8000-000000000000',
    '/betrieb.data',
    '/betrieb/importe.data',
    '/en/betrieb/importe.data?_routes=routes%2F(%24lang).betrieb.importe._index',
    '/metrics',
  ]
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(404)
  for (const path of ['/betrieb/importe', '/betrieb/importe/00000000-0000-4000-8000-000000000000']) {
    const answer = await request.post(path, { headers: { origin }, form: { entscheidung: 'ablehnen' } })
    expect(answer.status(), path).toBe(404)
  }
})

test('the private port has no other page, and knows no other host or origin', async ({ request }) => {
  for (const path of ['/', '/katalog', '/en', '/publiccode-pruefen', '/betriebe']) {
    expect((await request.get(operator() + path)).status(), path).toBe(404)
  }
  const foreign = await request.get(`${operator()}/betrieb`, { headers: { host: 'marktlotse.example' } })
  expect(foreign.status()).toBe(421)
  const write = await request.post(`${operator()}/betrieb/importe`, {
    headers: { origin: 'http://evil.example' },
    multipart: { datei: { name: 'a.yml', mimeType: 'text/yaml', buffer: Buffer.from(wholeFile) } },
  })
  expect(write.status()).toBe(403)
})

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
const upload = async (page: Page, name: string, text: string) => {
  await page.locator('#datei').setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) })
  await page.locator('form.form button[type=submit]').first().click()
}

for (const language of languages) {
  const t = translate(language)
  const address = (path: string) => operator() + localPath(language, path)
  const project = `journey-${language}`

  test(
    `${language}: a file is read, decided on, published, and read again`,
    publishingJourney(language),
    async ({ page, origin, withScript, watch }) => {
      // The journey goes from one port to the other.
      watch.expectFault(/^request to another host: http:\/\/127\.0\.0\.1/)
      const own = `${project}-${withScript}`
      const file = wholeFile
        .replace('beispiel/maengelmelder.git', `beispiel/${own}.git`)
        .replace('Beispiel-Mängelmelder', `Beispiel-Melder ${own}`)
      await page.goto(address('/betrieb'))
      await expect(title(page)).toHaveText(t('operator.home.title'))
      if (withScript) await expectAccessible(page)
      await fits(page)
      await page
        .locator('main')
        .getByRole('link', { name: t('operator.home.imports') })
        .click()
      await page.locator('form.form button[type=submit]').click()
      await expect(page.locator('#datei-fehler')).toHaveText(t('operator.imports.uploadMissing'))
      if (withScript) await expectAccessible(page)
      await upload(page, 'liste.yml', '- a\n')
      await expect(page.locator('#datei-fehler')).toBeVisible()

      await upload(page, 'publiccode.yml', file)
      await expect(title(page)).toHaveText(`Beispiel-Melder ${own}`)
      if (withScript) await expectAccessible(page)
      await fits(page)
      // Suggestions are offered and none is chosen.
      await expect(page.locator('input[name=funktion]:checked')).toHaveCount(0)
      await page.locator('button[value=veroeffentlichen]').click()
      await expect(page.locator('.errors')).toContainText(t('operator.import.error.functions'))
      if (withScript) await expectAccessible(page)
      await page.locator('input[name=funktion][value="admin.issues"]').check()
      await page.locator('input[name=standard][value=open311]').check()
      await page.locator('button[value=veroeffentlichen]').click()
      await expect(page.locator('[role=status]')).toContainText(t('operator.import.published'))

      await page.getByRole('link', { name: t('operator.import.showPublic') }).click()
      await expect(page).toHaveURL(new RegExp(`^${origin}`))
      await expect(title(page)).toHaveText(`Beispiel-Melder ${own}`)
      await expect(page.locator('#publiccode')).toContainText('2.10')
      await expect(page.locator('#offenheit')).toContainText(t('listing.answers.ofFile'))
      if (withScript) await expectAccessible(page)
      await fits(page)
      const written = await page.request.get(page.url().replace(/\?.*$/, '').concat('/publiccode.yml'))
      expect(await written.text()).toContain(`name: Beispiel-Melder ${own}`)

      await page.goto(address('/betrieb/importe'))
      await upload(page, 'publiccode.yml', file.replace('developmentStatus: stable', 'developmentStatus: beta'))
      await expect(page.locator('#h-aenderungen')).toBeVisible()
      await expect(page.locator('section[aria-labelledby=h-aenderungen] tbody tr')).toHaveCount(1)
      if (withScript) await expectAccessible(page)
      await page.locator('#grund').fill('x'.repeat(600))
      await page.locator('button[value=ablehnen]').click()
      await expect(page.locator('.errors')).toBeVisible()
      await expect(page.locator('#grund')).toHaveValue('x'.repeat(600))
      await page.locator('#grund').fill('Kein Bezug')
      await page.locator('button[value=ablehnen]').click()
      await expect(page.locator('[role=status]')).toContainText('Kein Bezug')
      await page.goto(address('/betrieb/importe?stand=refused'))
      await expect(page.locator('table')).toContainText(own)
      if (withScript || tryAll) await fits(page)
    },
  )

  test(
    `${language}: a file is checked, mended in the page, and nothing of it runs`,
    journey(language),
    async ({ page }) => {
      await page.goto(localPath(language, '/publiccode-pruefen'))
      await page.locator('#inhalt-text').fill(faultyFile)
      await page.locator('form.form button[type=submit]').click()
      const result = page.locator('#ergebnis')
      await expect(result).toContainText(t('publiccode.result.conformsNot'))
      await expect(result).toContainText(t('publiccode.result.taken'))
      await expect(result).toBeFocused()
      await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0)
      await expect(page.locator('main img')).toHaveCount(0)
      expect(await page.title()).toContain(t('publiccode.title'))
      const findings = page.locator('.tab--findings').first()
      await expect(findings.getByRole('row').filter({ hasText: 'releaseDate' })).toContainText('7')
      // What was sent stands in the form, to be mended there.
      await expect(page.locator('#inhalt-text')).toHaveValue(faultyFile)
      await page.locator('#inhalt-text').fill(wholeFile)
      await page.locator('form.form button[type=submit]').click()
      await expect(result).toContainText(t('publiccode.result.conforms'))
      await expect(page.locator('#vorschau')).toContainText('Beispiel-Mängelmelder')
      await expect(page.locator('#vorschau')).not.toContainText('Beispiel Person')
    },
  )

  test(
    `${language}: a chosen file counts before pasted text; a large one is refused by its size`,
    journey(language),
    async ({ page }) => {
      await page.goto(localPath(language, '/publiccode-pruefen'))
      await page.locator('#inhalt-text').fill('- nothing')
      await upload(page, 'publiccode.yml', `\ufeff${wholeFile}`)
      await expect(page.locator('#vorschau')).toContainText('Beispiel-Mängelmelder')
      await page.goto(localPath(language, '/publiccode-pruefen'))
      await upload(page, 'publiccode.yml', `${wholeFile}# ${'x'.repeat(300 * 1024)}`)
      await expect(page.locator('#ergebnis')).toContainText(t('publiccode.result.refused'))
      await expect(page.locator('#ergebnis')).toContainText(/262[.,]144/)
    },
  )
}
