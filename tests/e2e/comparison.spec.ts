import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { translate } from '../../app/content/translate'
import { localPath } from '../../app/lib/language'
import { CataloguePage } from './fixtures/catalogue'
import { tabTo } from './fixtures/keyboard'
import { Shortlist } from './fixtures/shortlist'
import { expect, journey, languages, test } from './fixtures/test'

const three = 'beispiel-quellwerk.onprem,frost-server.onprem,beispiel-parkfluss.saas'
const both = 'beispiel-quellwerk.saas,beispiel-quellwerk.onprem'

for (const language of languages) {
  const t = translate(language)
  const path = (german: string) => localPath(language, german)

  test.describe(language, journey(language), () => {
    test('from a filter by way of shortlist and requirements to a kept state and its ODS', async ({
      page,
      withScript,
    }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      const shortlist = new Shortlist(page, language)
      await page.goto(path(`/katalog?suche=${{ de: 'Papierkorb', en: 'litter' }[language]}`))
      expect(await catalogue.total()).toBeGreaterThan(1)
      const tokens = await page
        .locator('.card .keep')
        .evaluateAll((buttons) => buttons.slice(0, 2).map((button) => button.getAttribute('value') ?? ''))
      for (const token of tokens) await shortlist.keep(token)
      await shortlist.bar.getByRole('link', { name: t('shortlist.compare', { n: 2 }) }).click()

      // The comparison knows the search; without a requirement there is no verdict and no degree.
      await expect(page.locator('h1')).toHaveText(t('comparison.title', { count: 2 }))
      await expect(page.locator('.lead')).toContainText({ de: 'Papierkorb', en: 'litter' }[language])
      await expect(page.locator('.mx thead .why')).toHaveCount(0)
      await expect(page.locator('.mx thead').getByText('%')).toHaveCount(0)

      await page.getByRole('link', { name: t('comparison.need.action') }).click()
      await page.locator('button[value="paket:basis"]').click()
      await page.locator('#neu').selectOption('goLiveWeeks')
      await page.locator('button[value=hinzufuegen]').click()
      await page.locator('[id="art.goLiveWeeks"]').selectOption('should')
      await page.locator('[id="min.goLiveWeeks"]').fill('zwölf')
      await page.locator('button[value=speichern]').click()

      // What was typed stays and is explained.
      await expect(page.locator('.errors')).toContainText(
        t('comparison.need.error.limit', {
          label: { de: 'Dauer der Einführung', en: 'Time to go live' }[language],
        }).split(':')[1] ?? '',
      )
      await expect(page.locator('[id="min.goLiveWeeks"]')).toHaveValue('zwölf')
      await page.locator('[id="min.goLiveWeeks"]').fill('12')
      await page.locator('[id="gewicht.goLiveWeeks"]').fill('40')
      await page.locator('button[value=speichern]').click()
      await expect(page).toHaveURL(/\/vergleich\/[\w-]{24}/)
      await expect(page.locator('.mx tbody').nth(1)).toContainText(t('comparison.group.requirements'))
      await expect(page.locator('.mx thead .why').first()).toBeVisible()

      await page.locator('form[action*="/stand"] button').click()
      await expect(page).toHaveURL(/\/vergleich\/stand\/[\w-]{24}/)
      await expect(page.locator('main')).toContainText(t('comparison.freeze.unchanged'))
      const address = page.url()

      // The file holds the same solutions, three sheets, and its kept address.
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: t('comparison.files.ods') }).click()
      const file = await download
      expect(file.suggestedFilename()).toMatch(/^[a-z]+-\d{4}-\d\d-\d\d.*\.ods$/)
      const parts = unzipSync(new Uint8Array(await readFile(await file.path())))
      const content = new TextDecoder().decode(parts['content.xml'])
      expect(content.match(/<table:table /g)).toHaveLength(3)
      expect(content).toContain(new URL(address).pathname.split('/').at(-1))
      for (const name of await page.locator('.mx .hd').allTextContents()) expect(content).toContain(name)
    })

    test('a missed must greys and says why; what nobody stated is asked, and never greyed', async ({ page }) => {
      await page.goto(path(`/vergleich/neu/anforderungen?mit=${three}`))
      await page.locator('#neu').selectOption('openness')
      await page.locator('button[value=hinzufuegen]').click()
      await page.locator('[id="min.openness"]').selectOption('O5')
      await page.locator('#neu').selectOption('s3-location')
      await page.locator('button[value=hinzufuegen]').click()
      await page.locator('[id="min.s3-location"]').selectOption('eu_only')
      await page.locator('button[value=speichern]').click()

      const head = (at: number) => page.locator('.mx thead th').nth(at)
      await expect(head(0)).not.toHaveClass(/fail/)
      await expect(head(1)).toHaveClass(/fail/)
      await expect(head(1)).toContainText(t('comparison.verdict.failed', { count: 1, labels: '' }).trim())
      const location = page
        .locator('.mx tr', {
          has: page.locator('th', { hasText: { de: 'Ort der Daten', en: 'Location of' }[language] }),
        })
        .first()
      await expect(location.locator('td').nth(1)).toContainText(t('comparison.cell.open'))
      await expect(page.locator('#h-fragen + p')).toContainText(t('comparison.questions.lead').slice(0, 30))

      // The reason offers itself, is kept, and can be taken back.
      await page
        .locator('.mx__who td')
        .nth(1)
        .getByRole('link', { name: t('comparison.drop') })
        .click()
      await page.locator('input[type=radio]').first().check()
      await page.locator('form.form button[type=submit]').click()
      await expect(page.locator('.drops')).toContainText('O5')
      await expect(page.locator('.mx thead th')).toHaveCount(2)
      await page.locator('.drops button').click()
      await expect(page.locator('.mx thead th')).toHaveCount(3)
      await expect(page.locator('.drops')).toHaveCount(0)

      // Order stays hers.
      const names = () => page.locator('.mx .hd').allTextContents()
      const before = await names()
      await page
        .locator('.mx__who td')
        .nth(0)
        .getByRole('button', { name: t('comparison.right') })
        .click()
      await expect.poll(names).toEqual([before[1], before[0], before[2]])
    })

    test('the filters she came with become musts, also those of a limit', async ({ page }) => {
      const came = encodeURIComponent('suche=Sensor&standard=mqtt&offenheit=O1&einfuehrung=12')
      await page.goto(path(`/vergleich?mit=${three}&aus=${came}`))
      await page.getByRole('link', { name: t('comparison.need.action') }).click()
      await page.locator('button[value=filter]').click()
      await expect(page.locator('.need')).toHaveCount(3)
      await expect(page.locator('[id="min.openness"]')).toHaveValue('O1')
      await expect(page.locator('[id="min.goLiveWeeks"]')).toHaveValue('12')
      await expect(page.locator('input[name="min.standards"][value=mqtt]')).toBeChecked()
      await expect(page.locator('[id^="art."]').first()).toHaveValue('must')
    })

    test('removed by mistake and taken back, in the address and stored', async ({ page }) => {
      await page.goto(path(`/vergleich?mit=${three}`))
      const heads = page.locator('.mx .hd')
      const before = await heads.allTextContents()
      await page
        .locator('.mx__who td')
        .nth(1)
        .getByRole('link', { name: t('comparison.drop') })
        .click()
      await page.locator('button[name=ohne-grund]').click()
      await expect(heads).toHaveCount(2)
      await page.getByRole('link', { name: t('comparison.removed.undo') }).click()
      await expect(heads).toHaveText(before)
    })

    test('views have addresses: differences, requirements, answered, groups', async ({ page }) => {
      await page.goto(path(`/vergleich?mit=${both}`))
      // Two variants of one listing are two columns.
      await expect(page.locator('.mx .hd')).toHaveText(['Beispiel Quellwerk', 'Beispiel Quellwerk'])
      const rows = page.locator('.mx tbody tr:not(.mx__group, .mx__who)')
      const all = await rows.count()
      await page.locator('#a-unterschiede').check()
      await page.getByRole('button', { name: t('comparison.toggle.apply') }).click()
      await expect(page).toHaveURL(/unterschiede=1/)
      const different = await rows.count()
      expect(different).toBeLessThan(all)
      expect(await page.locator('.mx tr.is-diff').count()).toBe(different)
      await expect(page.locator('.cmp-tools')).toContainText(t('comparison.toggle.hidden', { count: all - different }))
      await page.goto(path(`/vergleich?mit=${both}&gruppe=sov-3`))
      await expect(page.locator('.mx__group')).toHaveCount(1)
      await page.goto(path(`/vergleich?mit=${three}&ausblenden=1`))
      for (const row of (await rows.all()).slice(0, 20)) {
        expect(await row.locator('td .ev--none, td .ev--na').count()).toBeLessThan(3)
      }
    })

    test('a phone lays one variant against another', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(path(`/vergleich?mit=${three}&gruppe=sov-3`))
      const shown = page.locator('.mx thead th:visible .hd')
      await expect(shown).toHaveText(['Beispiel Quellwerk', 'FROST-Server'])
      await page.locator('select[name=rechts]').selectOption('3')
      await page.getByRole('button', { name: t('comparison.toggle.apply') }).click()
      await expect(shown).toHaveText(['Beispiel Quellwerk', 'Beispiel Parkfluss'])
      await expect(page.locator('.mx[role=table] tr[role=row] td[role=cell]').first()).toBeAttached()
      // 400 % zoom of a 1,280 px window is 320 px; nothing is lost or cut.
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await expect(page.locator('.mx tbody td.is-r:visible').first()).toBeVisible()
    })

    test('by keyboard alone: to the requirements, through a choice, and back', async ({ page }) => {
      await page.goto(path(`/vergleich?mit=${three}&gruppe=price`))
      await tabTo(page, page.getByRole('link', { name: t('comparison.need.action') }))
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/anforderungen/)
      await page.waitForLoadState()
      await tabTo(page, page.locator('button[value="paket:basis"]'))
      await page.keyboard.press('Enter')
      await expect(page.locator('.need').first()).toBeVisible()
      await page.waitForLoadState()
      await tabTo(page, page.locator('button[value=speichern]'))
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/vergleich\/[\w-]{24}/)
    })
  })
}

test('what is changed in two windows is told, and nothing typed is lost', async ({ page, context }) => {
  const t = translate('de')
  await page.goto(`/vergleich/neu/anforderungen?mit=${three}`)
  await page.locator('button[value="paket:basis"]').click()
  await page.locator('button[value=speichern]').click()
  await page.getByRole('link', { name: t('comparison.need.change') }).click()
  const other = await context.newPage()
  await other.goto(page.url())
  await other.locator('button[value=speichern]').click()
  await page.locator('[id="art.s3-location"]').selectOption('should')
  await page.locator('[id="gewicht.s3-location"]').fill('77')
  await page.locator('button[value=speichern]').click()
  await expect(page.getByRole('alert')).toHaveText(t('comparison.need.conflict'))
  await expect(page.locator('[id="gewicht.s3-location"]')).toHaveValue('77')
  await page.locator('button[value=speichern]').click()
  await expect(page.locator('.mx')).toContainText(t('comparison.weight', { weight: 77 }))
})
