import type { Page } from '@playwright/test'
import { translate } from '../../app/content/translate'
import { localPath } from '../../app/lib/language'
import { registry } from '../../app/modules/criteria/registry'
import { criterionWords } from '../../app/modules/criteria/words'
import { numberIn } from './fixtures/catalogue'
import { expect, journey, languages, test } from './fixtures/test'
import { textPattern } from './fixtures/words'
import { moved } from './setup/places'

/** An entry of a provider with evidence in every state, and one from public sources. */
const kept = 'beispiel-vorgang'
const fromRepository = 'frost-server'

interface Bar {
  code: string
  points: number[]
  widths: { declared: number; evidenced: number }
  level: string
}

/** The bars as drawn, with the numbers beside them; objectives without an answer have none. */
const readBars = (page: Page): Promise<Bar[]> =>
  page.locator('#souveraenitaet .bars > li').evaluateAll((rows) =>
    rows.map((row) => {
      const width = (name: string) => Number.parseFloat(row.querySelector(`rect.${name}`)?.getAttribute('width') ?? '0')
      return {
        code: row.querySelector('small')?.textContent ?? '',
        points: (row.querySelector('.val')?.textContent?.match(/\d+/g) ?? []).map(Number),
        widths: { declared: width('decl'), evidenced: width('evid') },
        level: row.querySelector('.lvl')?.textContent ?? '',
      }
    }),
  )

/** Rows of the table beside them: name, weight, declared, evidenced, questions and both levels. */
const readTable = (page: Page): Promise<string[][]> =>
  page
    .locator('#souveraenitaet table')
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())))

for (const language of languages) {
  const t = translate(language)
  const path = (german: string) => localPath(language, german)

  test.describe(language, journey(language), () => {
    test('bars and table say the same, declared and evidenced apart', async ({ page }) => {
      for (const slug of [kept, 'beispiel-meldeblick', 'beispiel-buslicht']) {
        await page.goto(path(`/loesung/${slug}`))
        const [bars, table] = [await readBars(page), await readTable(page)]
        expect(bars).toHaveLength(8)
        expect(table).toHaveLength(9)
        for (const [index, { code, points, widths, level }] of bars.entries()) {
          const [name = '', weight = '', declared = '', evidenced = '', , declaredLevel = ''] = table[index] ?? []
          expect(name).toContain(code)
          expect(weight).toMatch(/^\d+ %$/)
          if (points.length === 0) continue
          expect(points, `${slug} ${code}`).toEqual([Number(evidenced), Number(declared)])
          expect(Math.abs(widths.declared - Number(declared))).toBeLessThanOrEqual(0.5)
          expect(Math.abs(widths.evidenced - Number(evidenced))).toBeLessThanOrEqual(0.5)
          expect(Number(evidenced)).toBeLessThanOrEqual(Number(declared))
          if (/^\d$/.test(declaredLevel)) expect(level).toContain(declaredLevel)
        }
        const weights = table.slice(0, 8).map(([, weight = '']) => numberIn(weight))
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
        const [, , declared = '', evidenced = ''] = table[8] ?? []
        await expect(page.locator('.facts .meta').first()).toHaveText(t('listing.facts.outOf', { evidenced, declared }))
        await expect(page.locator('#souveraenitaet')).toContainText(t('listing.sov.points', { points: evidenced }))
      }
    })

    test('the answer that limits the level is named', async ({ page }) => {
      const questions = registry.criteria
        .filter(({ sovereignty }) => sovereignty)
        .map(({ id }) => criterionWords(language, id).question)
      await page.goto(path(`/loesung/${kept}`))
      const level = numberIn((await page.locator('.facts .big').first().textContent()) ?? '')
      await expect(page.locator('.facts .big').first()).toHaveText(t('common.level.atMost', { level }))
      const box = page.locator('.bind')
      const named = await box.locator('dt').allTextContents()
      expect(named.length).toBeGreaterThan(0)
      for (const question of named) expect(questions).toContain(question)
      await expect(box).toContainText(t('listing.bind.text', { count: named.length, level }))
      await expect(page.locator('.bars .is-binding')).not.toHaveCount(0)
      for (const text of await page.locator('.bars .is-binding .lvl').allTextContents()) {
        expect(text).toContain(t('listing.sov.level', { level }))
        expect(text).toContain(t('listing.sov.binding'))
      }
      const lowest = Math.min(
        ...(await readTable(page))
          .slice(0, 8)
          .map(([, , , , , text = '']) => Number(text))
          .filter(Number.isFinite),
      )
      expect(lowest).toBe(level)
    })

    test('each answer says how it is backed; what has expired or was refused does not count', async ({ page }) => {
      await page.goto(path(`/loesung/${kept}`))
      const rows = page.locator('#belege tbody tr')
      for (const state of ['evidenced', 'declared', 'offered', 'refused', 'expired', 'none'] as const) {
        expect(await rows.filter({ hasText: t(`listing.evidence.${state}`) }).count(), state).toBeGreaterThan(0)
      }
      const refused = rows.filter({ hasText: t('listing.evidence.refused') }).first()
      await expect(refused).toContainText(textPattern(language, 'listing.evidence.reason'))
      // Folds with something that has expired are open, and the head says so.
      const open = page.locator('#belege details[open] > summary')
      expect(await open.count()).toBeGreaterThan(0)
      for (const text of await open.allTextContents()) expect(text).toContain(t('listing.answers.expired'))
      // The number of evidenced answers on a head is that of its rows.
      for (const fold of await page.locator('#belege details').all()) {
        const head = (await fold.locator('> summary').textContent()) ?? ''
        const [evidenced] = /(\d+) \S+ (\d+)/.exec(head)?.slice(1) ?? []
        if (evidenced === undefined) continue
        const backed = await fold.locator('tbody tr > td:nth-of-type(2) > .ev--ok').count()
        expect(backed, head).toBe(Number(evidenced))
      }
    })

    test('variants are chosen on the page, each with its own level', async ({ page }) => {
      await page.goto(path(`/loesung/${kept}`))
      const links = page.locator('.variants a')
      const names = await links.locator('b').allTextContents()
      expect(names.length).toBeGreaterThan(1)
      const levels = new Set<string>()
      for (const [index, name] of names.entries()) {
        await links.nth(index).click()
        await expect(links.nth(index)).toHaveAttribute('aria-current', 'page')
        await expect(page.locator('.lead')).toContainText(t('listing.ratedVariant', { name }))
        const level = (await page.locator('.facts .big').first().textContent()) ?? ''
        await expect(links.nth(index)).toContainText(level)
        levels.add(`${level} ${JSON.stringify(await readBars(page))}`)
      }
      expect(levels.size).toBe(names.length)
      expect(new URL(page.url()).searchParams.get('betrieb')).not.toBeNull()
    })

    test('what nobody stated is listed, and never a no', async ({ page }) => {
      await page.goto(path(`/loesung/${fromRepository}`))
      const section = page.locator('#fehlt')
      await expect(section).toContainText(t('listing.gaps.textPublic'))
      const labels = await section.locator('.gaps li').allTextContents()
      await expect(section.locator('summary')).toHaveText(t('listing.gaps.all', { count: labels.length }))
      const unstated = page.locator('#belege tbody tr', { has: page.locator('.ev--none') })
      const questions = await unstated.locator('th').allTextContents()
      for (const label of labels) {
        const criterion = registry.criteria.find(({ id }) => criterionWords(language, id).label === label.trim())
        expect(questions, label).toContain(criterionWords(language, criterion?.id ?? '').question)
      }
      await expect(unstated.first()).toContainText(t('common.notStated'))
      await expect(unstated.filter({ hasText: new RegExp(`^\\s*${t('common.remove')}`) })).toHaveCount(0)
    })

    test('an entry from public sources names file, commit and day of every fact', async ({ page }) => {
      await page.goto(path(`/loesung/${fromRepository}`))
      await expect(page.locator('.notices')).toContainText(t('listing.notice.publicSources'))
      const sources = await page.locator('#belege tbody tr').evaluateAll((rows) =>
        rows
          .filter((row) => row.querySelector('.ev--none, .ev--na') === null)
          .map((row) => ({
            question: row.querySelector('th')?.textContent ?? '',
            links: [...row.querySelectorAll('td:last-child a')].map((link) => (link as HTMLAnchorElement).href),
            text: row.querySelector('td:last-child')?.textContent ?? '',
          })),
      )
      const read = sources.filter(({ links }) => links.length > 0)
      expect(read.length).toBeGreaterThan(8)
      for (const { links, text } of read) {
        expect(links[0]).toMatch(/^https:\/\/(github\.com|gitlab\.[\w.]+|codeberg\.org)\/.+\/[0-9a-f]{40}\/\S+$/)
        expect(text).toMatch(textPattern(language, 'listing.answers.readOn'))
        expect(text).toMatch(/\d\d[./]\d\d[./]\d{4}/)
      }
      for (const { question, links, text } of sources) {
        if (links.length === 0) expect(text, question).toContain(t('listing.answers.fromOthers'))
      }
    })

    test('an old address leads to the new one, with what was asked', async ({ request, page }) => {
      const old = path(`/loesung/${moved.from}`)
      const answer = await request.get(`${old}?kommune=06531005`, { maxRedirects: 0 })
      expect(answer.status()).toBe(301)
      expect(answer.headers().location).toBe(`${path(`/loesung/${moved.to}`)}?kommune=06531005`)
      await page.goto(old)
      await expect(page).toHaveURL(new RegExp(`/loesung/${moved.to}$`))
      const catalogue = await (await request.get(path('/katalog?suche=Streuplan'))).text()
      expect(catalogue).toContain(`/loesung/${moved.to}?`)
      expect(catalogue).not.toContain(`/loesung/${moved.from}?`)
    })

    test('weights change points and never a level', async ({ page }) => {
      await page.goto(path(`/loesung/${kept}`))
      const [points, table] = [await page.locator('.facts .meta').first().textContent(), await readTable(page)]
      const level = await page.locator('.facts .big').first().textContent()
      await page
        .locator('#souveraenitaet')
        .getByRole('link', { name: t('listing.sov.months.csf-2025-10') })
        .click()
      await expect(page).toHaveURL(/gewichte=csf-2025-10/)
      const other = await readTable(page)
      expect(await page.locator('.facts .meta').first().textContent()).not.toBe(points)
      expect(other.map(([, weight]) => weight)).not.toEqual(table.map(([, weight]) => weight))
      const levels = (rows: string[][]) =>
        rows.map(([name, , , , , declared, evidenced]) => [name, declared, evidenced])
      expect(levels(other)).toEqual(levels(table))
      expect(await page.locator('.facts .big').first().textContent()).toBe(level)
      await expect(page.locator('#souveraenitaet')).toContainText(t('listing.sov.changeNote'))
    })

    test('structured data parse and say what the page says', async ({ page, origin }) => {
      const structured = async () => {
        const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
        return texts.map((text) => JSON.parse(text) as Record<string, unknown>)
      }
      const cases = [
        [`/loesung/${kept}`, 'SoftwareApplication'],
        ['/loesung/beispiel-sicherheitscheck', 'Service'],
        [`/loesung/${fromRepository}`, 'SoftwareApplication'],
        ['/anbieter/fraunhofer-iosb', 'Organization'],
      ] as const
      for (const [address, type] of cases) {
        await page.goto(path(address))
        const [data] = await structured()
        expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': type })
        expect(data?.name).toBe(await page.locator('h1').textContent())
        expect(data?.url).toBe(`${origin}${path(address)}`)
        expect(JSON.stringify(data)).not.toMatch(/aggregateRating|review/i)
      }
    })
  })
}
