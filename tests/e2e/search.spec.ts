import type { Page } from '@playwright/test'
import { translate } from '../../app/content/translate'
import { formatNumber } from '../../app/lib/format'
import { type Language, localPath } from '../../app/lib/language'
import { facetLabel } from '../../app/modules/criteria/facet-label'
import { registry } from '../../app/modules/criteria/registry'
import { CataloguePage, numberIn } from './fixtures/catalogue'
import { expect, journey, languages, test } from './fixtures/test'
import { textPattern } from './fixtures/words'

const problems: Record<Language, string> = { de: 'Daten aus Sensoren', en: 'sensor data' }

const labelOf = (language: Language, parameter: string, token: string): string => {
  const criterion = registry.findFacet(parameter)
  if (!criterion) throw new Error(`no facet ${parameter}`)
  return facetLabel(language, criterion, token)
}

/** The choice that narrows most and leaves something. */
async function narrowing(catalogue: CataloguePage, parameter: string) {
  const choices = await catalogue.choices(parameter)
  const [best] = choices.filter(({ count }) => count > 1).sort((a, b) => a.count - b.count)
  if (!best) throw new Error(`nothing to choose in ${parameter}`)
  return best
}

const titles = (page: Page) => page.locator('#ergebnisse .card h3 a').evaluateAll((links) => links.map(String))

for (const language of languages) {
  const t = translate(language)
  const path = (german: string) => localPath(language, german)

  test.describe(language, journey(language), () => {
    test('from a problem in words to a handful, and the way back', async ({ page, browser, withScript, origin }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/'))
      await page.locator('#suchtext').fill(problems[language])
      await page.locator('#suchtext').press('Enter')
      await expect(page).toHaveURL(new RegExp(`${path('/katalog')}\\?suche=`))
      await expect(catalogue.sentence).toContainText(problems[language])
      const totals = [await catalogue.checkedTotal()]
      expect(totals[0]).toBeGreaterThan(12)

      // One facet of each logic: any, all, least.
      const chosen: [parameter: string, token: string][] = []
      for (const parameter of ['betrieb', 'standard', 'offenheit']) {
        const { token, count } = await narrowing(catalogue, parameter)
        await catalogue.choose(parameter, token)
        chosen.push([parameter, token])
        totals.push(await catalogue.checkedTotal())
        expect(totals.at(-1), `${parameter}=${token}`).toBe(count)
        await expect(catalogue.sentence).toContainText(labelOf(language, parameter, token))
        await expect(catalogue.sentence).toContainText(t('catalogue.sentence.hits', { count }))
        await expect(catalogue.chips).toHaveCount(chosen.length)
      }
      expect(totals.at(-1)).toBeLessThanOrEqual(5)

      // The address says everything: somebody else sees the same.
      const [address, sentence, cards] = [page.url(), await catalogue.sentence.textContent(), await titles(page)]
      const other = await browser.newContext({ javaScriptEnabled: withScript })
      const elsewhere = await other.newPage()
      await elsewhere.goto(address)
      expect(await new CataloguePage(elsewhere, language, withScript).sentence.textContent()).toBe(sentence)
      expect(await titles(elsewhere)).toEqual(cards)
      await other.close()

      // A chip takes one choice away, the back button brings it again.
      const last = chosen.at(-1) ?? ['', '']
      await catalogue.chips.filter({ hasText: labelOf(language, ...last) }).click()
      await catalogue.shows((parameters) => !parameters.has(last[0]))
      expect(await catalogue.checkedTotal()).toBe(totals.at(-2))
      await page.goBack()
      await expect(page).toHaveURL(address)
      await expect(catalogue.sentence).toHaveText(sentence ?? '')
      await page.getByRole('link', { name: t('catalogue.filter.removeAll') }).click()
      await catalogue.shows((parameters) => !chosen.some(([parameter]) => parameters.has(parameter)))
      expect(await catalogue.checkedTotal()).toBe(totals[0])
      await expect(catalogue.chips).toHaveCount(0)
      expect(new URL(page.url()).origin).toBe(origin)
    })

    test('facets say how their values work together, and work so', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/katalog'))
      const rules = { betrieb: 'any', standard: 'all', offenheit: 'least' } as const
      for (const [parameter, rule] of Object.entries(rules)) {
        await expect(catalogue.facet(parameter).locator('.facet__rule')).toHaveText(t(`catalogue.filter.${rule}`))
      }

      // any: a second value adds its own hits.
      await page.goto(path('/katalog?feld=ops'))
      const count = (parameter: string, token: string) => catalogue.count(parameter, token)
      const [saas, onprem] = [await count('betrieb', 'saas'), await count('betrieb', 'onprem')]
      await catalogue.choose('betrieb', 'saas')
      expect(await count('betrieb', 'onprem')).toBe(onprem)
      await catalogue.choose('betrieb', 'onprem')
      expect(await catalogue.checkedTotal()).toBe(saas + onprem)
      await expect(catalogue.sentence).toContainText(
        `${labelOf(language, 'betrieb', 'saas')} ${t('common.or')} ${labelOf(language, 'betrieb', 'onprem')}`,
      )

      // all: a second value narrows, and its count says to how many.
      await page.goto(path('/katalog'))
      const mqtt = await count('standard', 'mqtt')
      await catalogue.choose('standard', 'mqtt')
      expect(await catalogue.checkedTotal()).toBe(mqtt)
      const both = await count('standard', 'openapi')
      await catalogue.choose('standard', 'openapi')
      expect(await catalogue.checkedTotal()).toBe(both)
      expect(both).toBeLessThan(mqtt)

      // least: a lower step holds everything of the higher ones.
      await page.goto(path('/katalog'))
      const steps = (await catalogue.choices('offenheit')).filter(({ token }) => token !== '-')
      expect(steps.map(({ count: hits }) => hits)).toEqual(steps.map(({ count: hits }) => hits).sort((a, b) => b - a))
      await catalogue.choose('offenheit', 'O4')
      const highest = await catalogue.checkedTotal()
      await catalogue.choose('offenheit', 'O3')
      expect(await catalogue.checkedTotal()).toBeGreaterThan(highest)
    })

    test('values without hits are visible and no controls', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/katalog?offenheit=O5'))
      const empty = catalogue.facet('betrieb').locator('.opt--zero')
      expect(await empty.count()).toBeGreaterThan(0)
      await expect(empty.first()).toContainText('(0)')
      await expect(page.locator('.opt--zero').locator('a, input, button, label')).toHaveCount(0)
    })

    test('rarely used filters and their counts', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/katalog'))
      await page.locator('.facets__more a').click()
      await catalogue.shows((parameters) => parameters.get('mehr') === '1')
      for (const parameter of ['sitz', 'exportformat', 'stufe-sov-3']) {
        const select = page.locator(`.facets select[name="${parameter}"]`)
        const fold = page.locator('.facets details.facet', { has: page.locator(`select[name="${parameter}"]`) })
        if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
        const option = select.locator('option:not([disabled]):not([value=""])').first()
        const [token, label] = [(await option.getAttribute('value')) ?? '', (await option.textContent()) ?? '']
        await catalogue.select(parameter, token)
        expect(await catalogue.checkedTotal(), label).toBe(numberIn(/\(([\d.,]+)\)$/.exec(label)?.[1] ?? ''))
      }
      expect(new URL(page.url()).searchParams.get('mehr')).toBe('1')
    })

    test('sorting by name, confirmation and cost', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      const sort = async (order: string) => {
        await page.locator('#sortierung').selectOption(order)
        if (!withScript) await page.getByRole('button', { name: t('catalogue.sort.button') }).click()
        await catalogue.shows((parameters) => parameters.get('sortierung') === order)
      }
      await page.goto(path('/katalog?betrieb=saas'))
      const total = await catalogue.total()
      await sort('name')
      const names = await page.locator('.card h3').allTextContents()
      expect(names).toEqual([...names].sort(new Intl.Collator('de').compare))
      await sort('bestaetigung')
      const foots = await page.locator('.card__foot').allTextContents()
      const days = foots.map((text) => /(\d\d)[./](\d\d)[./](\d{4})/.exec(text)?.slice(1).reverse().join('-') ?? '')
      expect(days.every((day) => day !== '')).toBe(true)
      expect(days).toEqual([...days].sort().reverse())
      await sort('kosten')
      await page.goto(`${page.url()}&preismodell=fixed`)
      const costs = (await page.locator('.card__foot').allTextContents()).map((text) =>
        numberIn(/(?:€\s?)?([\d.,]+)(?:\s?€)?/.exec(text.replace(/[\s\S]*?(?=€|[\d.]+\s€)/, ''))?.[1] ?? ''),
      )
      expect(costs.length).toBeGreaterThan(1)
      expect(costs).toEqual([...costs].sort((a, b) => a - b))
      await page.goto(path('/katalog?betrieb=saas&sortierung=kosten'))
      expect(await catalogue.total()).toBe(total)
    })

    test('page by page every hit comes once', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/katalog?betrieb=managed'))
      const total = await catalogue.total()
      const seen = await titles(page)
      const next = page.locator('nav.pages a[rel=next]')
      for (let number = 2; (await next.count()) > 0; number += 1) {
        await next.click()
        await catalogue.shows((parameters) => parameters.get('seite') === String(number))
        await expect(page.locator('nav.pages [aria-current=page]')).toHaveText(String(number))
        expect(await catalogue.total()).toBe(total)
        seen.push(...(await titles(page)))
      }
      expect(seen).toHaveLength(total)
      expect(new Set(seen).size).toBe(total)
      await page.goto(path('/katalog?betrieb=managed&seite=999'))
      await expect(page.locator('nav.pages [aria-current=page]')).toHaveText(String(Math.ceil(total / 12)))
    })

    test('no hits: every way out gives exactly what it promises', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      const text = { de: 'Papierkorb+voll', en: 'litter+bin+full' }[language]
      const kinds = new Set<string>()
      const searches = [
        `funktion=ops.waste&offenheit=O4&suche=${text}`,
        'funktion=ops.waste&offenheit=O4&standard=mqtt',
      ]
      for (const search of searches) {
        const address = path(`/katalog?${search}`)
        await page.goto(address)
        expect(await catalogue.total()).toBe(0)
        await expect(page.locator('h1')).toHaveText(t('catalogue.zero.title'))
        const ways = page.locator('.ways > li')
        const count = await ways.count()
        expect(count).toBeGreaterThan(1)
        for (let index = 0; index < count; index += 1) {
          await page.goto(address)
          const way = ways.nth(index)
          const heading = (await way.locator('h3').textContent()) ?? ''
          for (const kind of ['lower', 'drop', 'field', 'word', 'text'] as const) {
            if (textPattern(language, `catalogue.zero.${kind}`).test(heading)) kinds.add(kind)
          }
          const link = way.getByRole('link')
          const promised = numberIn((await link.textContent()) ?? '')
          expect(promised).toBeGreaterThan(0)
          await link.click()
          await expect(page.locator('h1')).toHaveText(t('catalogue.title'))
          expect(await catalogue.checkedTotal(), heading).toBe(promised)
        }
      }
      expect([...kinds].sort()).toEqual(expect.arrayContaining(['drop', 'field', 'lower']))
    })

    test('a search that had to be widened says so, and counts the wider set', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      const text = { de: 'Parkplatz Beleuchtung', en: 'parking playground' }[language]
      await page.goto(path(`/katalog?suche=${encodeURIComponent(text)}`))
      await expect(catalogue.sentence).toContainText(t('catalogue.sentence.widened', { text }))
      await expect(page.locator('.sum .notice')).toHaveText(t('catalogue.widenedNote'))
      expect(await catalogue.checkedTotal()).toBeGreaterThan(2)
      const { token, count } = await narrowing(catalogue, 'betrieb')
      await catalogue.choose('betrieb', token)
      expect(await catalogue.checkedTotal()).toBe(count)
    })

    test('nonsense in the address is passed over', async ({ page, withScript }) => {
      const catalogue = new CataloguePage(page, language, withScript)
      await page.goto(path('/katalog'))
      const total = await catalogue.total()
      await page.goto(path('/katalog?offenheit=O9&betrieb=%3Cb%3E&seite=-1&sortierung=x&mehr=2&fremd=1'))
      expect(await catalogue.checkedTotal()).toBe(total)
      expect(total).toBe(numberIn(formatNumber(language, total)))
    })
  })
}

const spellings: Record<Language, readonly { typed: string; also: string }[]> = {
  de: [
    { typed: 'Strassenbeleuchtung', also: 'Straßenbeleuchtung' },
    { typed: 'Buergerbeteiligung', also: 'Bürgerbeteiligung' },
    { typed: 'Datenplatform', also: 'Datenplattform' },
    { typed: 'STRASSENLATERNEN', also: 'Straßenlaterne' },
  ],
  en: [
    { typed: 'data platfrom', also: 'data platform' },
    { typed: 'street lights', also: 'Street Light' },
  ],
}

test('spelling, typing errors and parts of words make no difference', async ({ request }) => {
  // By name, so that the first page is the same for the same hits: a typing error counts less than the word.
  const found = async (language: Language, text: string, order = '&sortierung=name') => {
    const answer = await request.get(localPath(language, `/katalog?suche=${encodeURIComponent(text)}${order}`))
    return [...(await answer.text()).matchAll(/<h3 id="t-[^"]*"><a href="([^"?]*)/g)].map(([, address]) => address)
  }
  for (const language of languages) {
    for (const { typed, also } of spellings[language]) {
      const hits = await found(language, typed)
      expect(hits.length, typed).toBeGreaterThan(0)
      expect([...hits].sort(), `${typed} as ${also}`).toEqual((await found(language, also)).sort())
    }
  }
  const whole = '/loesung/beispiel-lichtleitung'
  expect(await found('de', 'Straßenbeleuchtung', '')).toContain(whole)
  expect(await found('de', 'Beleuchtung', '')).toContain(whole)
  expect(await found('de', 'Energie in Gebäuden', '')).toContain('/loesung/beispiel-energiebuch')
})
