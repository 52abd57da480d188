import { translate } from '../../app/content/translate'
import { formatMoney, formatNumber } from '../../app/lib/format'
import { localPath } from '../../app/lib/language'
import { facetLabel } from '../../app/modules/criteria/facet-label'
import { notStatedToken } from '../../app/modules/criteria/facet-model'
import { registry } from '../../app/modules/criteria/registry'
import { sizeClassOf } from '../../app/modules/criteria/size-classes'
import { municipalities } from '../../prisma/reference/municipalities-hessen'
import { CataloguePage } from './fixtures/catalogue'
import { expect, journey, languages, test } from './fixtures/test'

const municipality = (key: string) => {
  const row = municipalities.find(([ags]) => ags === key)
  if (!row) throw new Error(`no municipality ${key}`)
  return { key, name: row[2], population: row[6] }
}
const giessen = municipality('06531005')
const hanau = municipality('06435014')

const sizes = registry.findFacet('groesse')

for (const language of languages) {
  const t = translate(language)
  const path = (german: string) => localPath(language, german)
  const inhabitants = (count: number) => t('common.inhabitants', { count })

  test.describe(language, journey(language), () => {
    for (const typed of ['Gießen', 'giessen', 'Gießen, Universitätsstadt', giessen.key]) {
      test(`asked for as ${typed}`, async ({ page, withScript }) => {
        const catalogue = new CataloguePage(page, language, withScript)
        await page.goto(path('/'))
        await page.locator('#kommune').fill(typed)
        await catalogue.submit()
        await catalogue.shows((parameters) => parameters.get('kommune') === giessen.key)
        await expect(page.locator('#kommune')).toHaveValue(giessen.name)
        await expect(page.locator('.muni')).toContainText(
          t('catalogue.municipality.for', { name: giessen.name, inhabitants: inhabitants(giessen.population) }),
        )
        // A name leads to the key, and both to the size class chosen beforehand.
        const chosen = new URL(page.url()).searchParams.getAll('groesse')
        expect(chosen).toEqual([sizeClassOf(giessen.population), notStatedToken])
        for (const token of chosen) {
          await expect(catalogue.value('groesse', token)).toBeChecked()
          await expect(
            catalogue.chips.filter({ hasText: facetLabel(language, sizes as NonNullable<typeof sizes>, token) }),
          ).toHaveCount(1)
        }
        // Taken away, it stays away while the municipality stays.
        for (const token of chosen) {
          await catalogue.chips
            .filter({ hasText: facetLabel(language, sizes as NonNullable<typeof sizes>, token) })
            .click()
          await catalogue.shows((parameters) => !parameters.getAll('groesse').includes(token))
        }
        await catalogue.submit()
        await catalogue.shows((parameters) => parameters.get('kommune') === giessen.key)
        await expect(catalogue.chips).toHaveCount(0)
        await page.getByRole('link', { name: t('catalogue.municipality.without') }).click()
        await catalogue.shows((parameters) => !parameters.has('kommune'))
        await expect(page.locator('#kommune')).toHaveValue('')
      })
    }

    test('cards and listing show the yearly cost for its population', async ({ page }) => {
      const cents = 240_000 + Math.round((22_000 * giessen.population) / 1_000)
      const amount = formatMoney(language, cents)
      await page.goto(path(`/katalog?suche=Quellwerk&betrieb=saas&kommune=${giessen.key}&groesse=alle`))
      const card = page.locator('.card', { has: page.locator('a[href*="/loesung/beispiel-quellwerk?betrieb=saas"]') })
      await expect(card.locator('.card__foot')).toContainText(
        `${t('common.cost.perYear', { amount })} ${t('common.cost.net')} ${t('common.cost.for', { name: giessen.name })}, ${t('common.cost.once', { amount: formatMoney(language, 250_000) })}`,
      )

      await page.goto(path('/loesung/beispiel-quellwerk?betrieb=saas'))
      await expect(page.locator('#preis .note').first()).not.toContainText(amount)
      await page.locator('#kommune').fill('Giessen')
      await page.getByRole('button', { name: t('listing.municipality.show') }).click()
      await expect(page).toHaveURL(/kommune=Giessen/)
      const box = page.locator('#preis .note').first()
      await expect(box).toContainText(t('listing.price.amount', { amount }))
      await expect(box).toContainText(inhabitants(giessen.population))
    })

    test('without a municipality no card shows an amount per inhabitant', async ({ page }) => {
      await page.goto(path('/katalog?suche=Quellwerk&betrieb=saas'))
      const card = page.locator('.card', { has: page.locator('a[href*="/loesung/beispiel-quellwerk?betrieb=saas"]') })
      const foot = card.locator('.card__foot')
      await expect(foot).toContainText(
        `${t('common.cost.byInhabitants')}, ${t('common.cost.once', { amount: formatMoney(language, 250_000) })}`,
      )
      await expect(foot.getByText('€')).toHaveCount(1)
    })

    test('a price per unit names the base price and what comes once', async ({ page }) => {
      await page.goto(path('/katalog?suche=Kanalblick'))
      const money = (cents: number) => formatMoney(language, cents)
      await expect(page.locator('.card__foot', { hasText: money(34_000) }).first()).toContainText(
        `, ${t('common.cost.base', { amount: money(190_000) })}, ${t('common.cost.once', { amount: money(560_000) })}`,
      )
    })

    test('several fit: they are offered, what was typed stays', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/katalog'))
      const all = await catalogue.total()
      await page.goto(path('/katalog?kommune=Neu'))
      await expect(page.locator('#kommune')).toHaveValue('Neu')
      await expect(page.locator('#kommune')).toHaveAttribute('aria-invalid', 'true')
      await expect(page.locator('#kommune-hinweis')).toHaveText(t('catalogue.municipality.several', { text: 'Neu' }))
      expect(await catalogue.total()).toBe(all)
      const offered = page.locator('.muni li a')
      expect(await offered.count()).toBeGreaterThan(2)
      await offered.filter({ hasText: 'Neuhof, Fulda' }).click()
      await catalogue.shows((parameters) => /^\d{8}$/.test(parameters.get('kommune') ?? ''))
      await expect(page.locator('#kommune')).toHaveValue('Neuhof')
    })

    test('none fits: the page says so and searches without one', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/katalog?kommune=Entenhausen&suche=LoRaWAN'))
      await expect(page.locator('#kommune')).toHaveValue('Entenhausen')
      await expect(page.locator('#kommune-hinweis')).toHaveText(
        t('catalogue.municipality.none', { text: 'Entenhausen' }),
      )
      const total = await catalogue.checkedTotal()
      await page.getByRole('link', { name: t('catalogue.municipality.without') }).click()
      await catalogue.shows((parameters) => !parameters.has('kommune'))
      expect(await catalogue.checkedTotal()).toBe(total)
      await expect(catalogue.sentence).toContainText('LoRaWAN')
    })

    test('Hanau carries its unconfirmed key', async ({ page }) => {
      await page.goto(path('/katalog?kommune=Hanau'))
      await expect(page).toHaveURL(new RegExp(`kommune=${hanau.key}`))
      await expect(page.locator('.muni')).toContainText(t('catalogue.municipality.unconfirmed', { ags: hanau.key }))
      await expect(page.locator('.muni')).toContainText(formatNumber(language, hanau.population))
      await page.goto(path('/loesung/beispiel-quellwerk?kommune=Hanau'))
      await expect(page.locator('#preis .muni')).toContainText(
        t('catalogue.municipality.unconfirmed', { ags: hanau.key }),
      )
      await page.goto(path(`/katalog?kommune=${giessen.key}`))
      await expect(page.locator('.muni')).not.toContainText(giessen.key)
    })

    test('references are sorted for it by size and distance', async ({ page }) => {
      await page.goto(path('/loesung/beispiel-quellwerk'))
      const names = () => page.locator('#referenzen .refs h3').allTextContents()
      const before = await names()
      await page.goto(path('/loesung/beispiel-quellwerk?kommune=demo-musterstadt-an-der-aue'))
      const after = await names()
      expect([...after].sort()).toEqual([...before].sort())
      expect(after[0]).toBe('Musterstadt an der Aue')
      await expect(page.locator('#referenzen')).toContainText(
        t('listing.refs.order', { name: 'Musterstadt an der Aue' }),
      )
    })
  })
}
