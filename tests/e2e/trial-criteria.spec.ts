import { translate } from '../../app/content/translate'
import { localPath } from '../../app/lib/language'
import { answerTypes } from '../../app/modules/criteria/criterion'
import { CataloguePage } from './fixtures/catalogue'
import { expect, journey, languages, test, tryAll } from './fixtures/test'
import { trialValues } from './fixtures/trial-values'
import { trialListing } from './setup/places'

/*
 * A marketplace whose registry has one more entry of every type, and nothing else: each is found by its facet and seen on
 * the page of the listing that answers it, although neither database nor pages know of it.
 */
test.use({ baseURL: process.env.TRIAL_URL })

test('there is one of every type', () => {
  expect(trialValues.map(({ type }) => type).sort()).toEqual([...answerTypes].sort())
})

for (const language of languages) {
  const path = (german: string) => localPath(language, german)
  const listingLink = `a[href^="${path(`/loesung/${trialListing}`)}"]`

  for (const [index, { type, token, other, asks, shown }] of trialValues.entries()) {
    // Along the diagonal every type has one journey; all are tried when everything is asked for.
    if (!tryAll && (index % 2 === 0) !== (language === 'de')) continue
    test(`${type}, ${language}: found by its facet and shown`, journey(language), async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/katalog?mehr=1'))
      const select = page.locator(`.facets select[name="probe-${type}"]`)
      const all = await catalogue.total()
      const label = (await select.locator(`option[value="${token}"]`).textContent()) ?? ''
      await catalogue.select(`probe-${type}`, token)
      const hits = await catalogue.checkedTotal()
      expect(label).toContain(`(${hits})`)
      expect(hits).toBeLessThan(all)
      const found = page.locator('.card h3').locator(listingLink)
      await expect(found.first()).toBeVisible()
      await expect(catalogue.chips).toHaveCount(1)

      // A value it does not have is offered without hits.
      if (other !== null) await expect(select.locator(`option[value="${other}"]`)).toBeDisabled()

      await found.first().click()
      const row = page.locator('#belege tbody tr', { has: page.locator('th', { hasText: asks[language] }) })
      await expect(row.locator('td').first()).toContainText(shown[language])
      await expect(row).toContainText(translate(language)('listing.evidence.declared'))
    })
  }

  test(`${language}: a text of one of them is searched`, journey(language), async ({ page, withScript }) => {
    const catalogue = new CataloguePage(page, language, withScript)
    await page.goto(path(`/katalog?suche=${{ de: 'Probebemerkung', en: 'successful+remark' }[language]}`))
    expect(await catalogue.total()).toBeGreaterThan(0)
    await expect(page.locator('.card h3').locator(listingLink).first()).toBeVisible()
  })
}
