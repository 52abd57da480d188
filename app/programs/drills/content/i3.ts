import type { PageHandler } from '../../server/pages'
import { type Drill, type DrillOptions, type DrillResult, type PlantedResult, seeded } from '../house/drill'
import { unlimited } from '../house/market'
import { startStubServer } from '../house/stub-server'
import { type Payload, payloads } from './i3/payloads'
import { dataAddresses, reflectedVisits } from './i3/reflected'
import { renamedSlug, storePayloads } from './i3/stored'
import { type Trial, trial, withChromium } from './i3/trial'

const mostPages = 60

/** Some of the payloads, always others first for another seed. */
function dealt(count: number, random: ReturnType<typeof seeded>): Payload[] {
  const rest = [...payloads]
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(random.below(rest.length), 1)).flat()
}

async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const random = seeded(options.seed)
  const chosen = dealt(count, random)
  return withChromium(async (chromium) => {
    const house = await options.house({ fresh: true, env: unlimited })
    options.progress('publishing')
    const stored = await storePayloads(house, chosen)
    const listing = `/loesung/${renamedSlug}`
    const former = `/loesung/${stored.formerSlug}`
    const on: Trial = {
      url: house.url,
      visits: [...stored.visits, ...chosen.flatMap((payload) => reflectedVisits(payload, payloads, random, listing))],
      data: chosen.flatMap(({ text }, index) => dataAddresses(text, listing).filter((_, at) => at % 3 === index % 3)),
      leading: [
        former,
        `/en${former}`,
        `${former}?kommune=x`,
        '/katalog?kommune=Marburg',
        '/en/katalog?kommune=Marburg',
      ],
      pages: ['/', '/en', '/katalog', '/methodik', '/barrierefreiheit', '/impressum', '/datenschutz'],
      mostPages: Math.min(mostPages, 4 + count),
    }
    const result = await trial(on, chromium, options)
    if (!house.running()) result.failures.push('The server has ended.')
    const figures = {
      payloads: chosen.length,
      'stored in fields': stored.fields,
      'addresses refused': stored.refusedAddresses,
    }
    return { ...result, figures: { ...figures, ...result.figures } }
  })
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
const html = (body: string) => `<!doctype html><html lang="de"><title>Seite</title><body>${body}</body></html>`

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const answer =
    (page: (text: string) => string, headers: Record<string, string> = {}): PageHandler =>
    (request, response) => {
      const { searchParams, pathname } = new URL(request.url ?? '/', 'http://localhost')
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      if (pathname === '/alt') response.writeHead(301, { Location: headers.Location ?? '/neu' })
      else
        response.setHeader(
          'Content-Type',
          headers['Content-Type'] ?? (pathname === '/daten' ? 'application/json' : 'text/html'),
        )
      response.end(html(page(searchParams.get('suche') ?? '')))
    }
  const well = (text: string) => `<p>${escaped(text)}</p>`
  const policy = "default-src 'none'; script-src 'self'"
  const faults: readonly (readonly [fault: string, page: PageHandler])[] = [
    ['none', answer(well)],
    ['a text that is not escaped', answer((text) => `<p>${text}</p>`)],
    [
      'a text that is not escaped, under a policy',
      answer((text) => `<p>${text}</p>`, { 'Content-Security-Policy': policy }),
    ],
    ['an attribute that is not escaped', answer((text) => `<input value="${text.replaceAll('<', '&lt;')}">`)],
    [
      'structured data that is not escaped',
      answer(
        (text) => `<p>${escaped(text)}</p><script type="application/ld+json">${JSON.stringify({ text })}</script>`,
      ),
    ],
    [
      'an address that is taken as it is',
      answer((text) => `<a href="${escaped(text.replace(/^q\d+x/, ''))}">${escaped(text)}</a>`),
    ],
    [
      'a clean page with a script in it',
      answer((text) => `${well(text)}<script>1</script>`, { 'Content-Security-Policy': policy }),
    ],
    ['a redirect that leads away', answer(well, { Location: '/\\evil.example' })],
    ['data that come as a page', answer(well, { 'Content-Type': 'text/html; charset=utf-8' })],
    ['pages that do not show the text', answer(() => '<p>Seite</p>')],
  ]
  const telling = /^q\d+x(?:<script>_|<svg onload|" autofocus|javascript:_|<\/script><script>)/
  const chosen = payloads.filter(({ text }) => telling.test(text))
  const quiet: DrillOptions = { ...options, progress: () => undefined }
  return withChromium(async (chromium) => {
    const results: PlantedResult[] = []
    for (const [fault, page] of faults) {
      const server = await startStubServer(page, unlimited)
      const visits = chosen.map(({ marker, text }) => ({
        path: `/katalog?suche=${encodeURIComponent(text)}`,
        markers: [marker],
      }))
      const on = {
        url: server.url,
        visits,
        data: ['/daten?suche=a'],
        leading: ['/alt'],
        pages: ['/katalog'],
        mostPages: 1,
      }
      try {
        results.push({ fault, result: await trial(on, chromium, quiet) })
      } finally {
        await server.close(0)
      }
    }
    return results
  })
}

/** XSS. Passed: nothing of 200 payloads runs or becomes more than text, clean pages keep the policy, no redirect leads away. */
export const drill: Drill = {
  id: 'i3',
  title: 'XSS in Chromium: payloads in requests and in what is published, redirects',
  fullCount: payloads.length,
  minimum: 10,
  mustReach: 0.6,
  run,
  planted,
}
