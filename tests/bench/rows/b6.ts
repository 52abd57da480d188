import { gzipSync } from 'node:zlib'
import { cataloguePaths } from '../paths'
import type { RowNotes } from '../report'
import type { Row, Run } from '../run'
import { hitsOf, pageText, startOurs, type WebServer } from '../web'
import { startWorker } from '../worker'
import { startStock, stopAll, writeViews } from './pages'

interface Weight {
  html: number
  css: number
  js: number
  /** Bytes of the page against those without what its scripts carry. */
  duplication: number
  scripts: number
}

const zipped = (text: string) => gzipSync(text).length
const kb = (bytes: number) => `${(bytes / 1_000).toFixed(2)} kB`

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
const tags = (html: string, name: string) => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? []

/** Addresses in the tags of a name that `wanted` picks, each once, in whatever order the attributes stand. */
const addresses = (html: string, name: string, from: string, wanted: (tag: string) => boolean = () => true) => [
  ...new Set(
    tags(html, name)
      .filter(wanted)
      .map((tag) => attribute(tag, from))
      .filter((address) => address !== ''),
  ),
]

/** Modules that a script loads with it, all the way down. */
async function moduleTexts(server: WebServer, entries: readonly string[]): Promise<string[]> {
  const texts = new Map<string, string>()
  const read = async (address: string): Promise<void> => {
    if (texts.has(address)) return
    const text = await pageText(server.url + address)
    texts.set(address, text)
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)) {
      await read(new URL(name, server.url + address).pathname)
    }
  }
  for (const address of entries) await read(address)
  return [...texts.values()]
}

async function weigh(server: WebServer, path: string): Promise<Weight> {
  const html = await pageText(server.url + path)
  const styles = addresses(html, 'link', 'href', (tag) => attribute(tag, 'rel') === 'stylesheet')
  const external = addresses(html, 'script', 'src')
  const preloaded = addresses(html, 'link', 'href', (tag) => attribute(tag, 'rel') === 'modulepreload')
  const plain = html.replaceAll('\\u002F', '/')
  const imported = [...plain.matchAll(/import[^;]*?"(\/assets\/[^"]+\.js)"/g)].map(([, address = '']) => address)
  const texts = await moduleTexts(server, [...new Set([...external, ...preloaded, ...imported])])
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([whole]) => whole)
  const data = inline.filter((script) => !script.includes('application/ld+json')).join('')
  const sheets = await Promise.all(styles.map((address) => pageText(server.url + address)))
  return {
    html: zipped(html),
    css: sheets.reduce((sum, text) => sum + zipped(text), 0),
    js: texts.reduce((sum, text) => sum + zipped(text), 0),
    duplication: Buffer.byteLength(html) / (Buffer.byteLength(html) - Buffer.byteLength(data)),
    scripts: texts.length,
  }
}

/** What a visitor without scripts needs: cards, a form that says where it goes, and filters that filter. */
async function usableWithoutScripts(server: WebServer): Promise<string[]> {
  const html = await pageText(`${server.url}/katalog`)
  const faults: string[] = []
  const cards = tags(html, 'article').length
  if (cards !== 12) faults.push(`${cards} cards in the page`)
  const form = tags(html, 'form').find((tag) => attribute(tag, 'action') === '/katalog')
  if (!form || !/^(get)?$/i.test(attribute(form, 'method'))) faults.push(`the form is ${form ?? 'not there'}`)
  const [first, ...others] = filtersOf(html)
  if (!first) faults.push('no filter with a count')
  for (const { name, value, count } of first ? [first, ...others.filter((_, at) => at % 10 === 0)] : []) {
    const hits = hitsOf(await pageText(`${server.url}/katalog?${new URLSearchParams({ [name]: value })}`))
    if (hits !== count) faults.push(`the filter ${name}=${value} says ${count} and gives ${hits}`)
  }
  return faults
}

/** Values of filters that can be chosen, with the number that stands beside each. */
function filtersOf(html: string): { name: string; value: string; count: number }[] {
  return [...html.matchAll(/<input\b[^>]*>/g)].flatMap(({ 0: input, index }) => {
    const [name, value] = [attribute(input, 'name'), attribute(input, 'value')]
    if (attribute(input, 'type') !== 'checkbox' || name === '' || value === '' || /\sdisabled\b/.test(input)) return []
    const [beside = ''] = html.slice(index + input.length).split('<input', 1)
    const number = /(?:>|\()([\d.]+)(?:\)|<)/.exec(beside)?.[1]
    return number === undefined ? [] : [{ name, value, count: Number(number.replaceAll('.', '')) }]
  })
}

/** HTML of every public page, compressed; the heaviest one with its address. */
async function heaviestPage(server: WebServer): Promise<{ path: string; html: number; pages: number }> {
  const sitemap = await pageText(`${server.url}/sitemap.xml`)
  const paths = [...sitemap.matchAll(/<loc>[a-z]+:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path = '']) => path)
  let heaviest = { path: '', html: 0 }
  for (const path of [...new Set([...paths, ...cataloguePaths])]) {
    const html = zipped(await pageText(server.url + path))
    if (html > heaviest.html) heaviest = { path, html }
  }
  return { ...heaviest, pages: paths.length + cataloguePaths.length }
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  run.progress('furnishing a database')
  const databaseUrl = await run.databases.demo()
  const catalogue = startWorker('./workers/catalogue.ts', [], { DATABASE_URL: databaseUrl, MARKTLOTSE_MODE: 'demo' })
  const servers: (WebServer | undefined)[] = []
  try {
    const ours = await startOurs('ours', databaseUrl)
    servers.push(ours)
    const listing = /href="(\/loesung\/[^"]+)"/
      .exec(await pageText(`${ours.url}/katalog`))?.[1]
      ?.replaceAll('&amp;', '&')
    const weights = new Map<string, Weight>()
    for (const path of ['/', '/katalog', '/katalog?suche=Beleuchtung', listing ?? '/methodik', '/methodik']) {
      weights.set(path, await weigh(ours, path))
    }
    for (const [path, { html, css, js, duplication }] of weights) {
      notes.tell(path, `HTML ${kb(html)}, CSS ${kb(css)}, JS ${kb(js)} (all gz), duplication ${duplication.toFixed(2)}`)
    }
    const most = (part: keyof Weight) => Math.max(...[...weights.values()].map((weight) => weight[part]))
    const heaviest = await heaviestPage(ours)
    notes.numbers.heaviestHtml = heaviest.html
    notes.require(
      `most HTML of ${heaviest.pages} pages`,
      `${kb(heaviest.html)}, ${heaviest.path}`,
      '≤ 15 kB gz',
      heaviest.pages > cataloguePaths.length && heaviest.html <= 15_000,
    )
    notes.require('most CSS of a page', kb(most('css')), '≤ 45 kB gz', most('css') <= 45_000)
    notes.require('most JS of a page', kb(most('js')), '≤ 10 kB gz', most('js') <= 10_000)
    notes.require('most duplication', most('duplication').toFixed(2), '≤ 1.1', most('duplication') <= 1.1)
    const faults = await usableWithoutScripts(ours)
    notes.require(
      'usable without scripts',
      faults.join('; ') || 'cards, form and filters answer',
      'yes',
      faults.length === 0,
    )
    for (const part of ['html', 'css', 'js', 'duplication'] as const) notes.numbers[part] = most(part)

    const stock = await startStock({ BENCH_VIEWS: await writeViews(run, catalogue, ['/katalog']) })
    servers.push(stock)
    const theirs = await weigh(stock, '/katalog')
    notes.numbers.stockJs = theirs.js
    notes.tell(
      'stock Remix with the same page',
      `HTML ${kb(theirs.html)}, CSS ${kb(theirs.css)}, JS ${kb(theirs.js)} in ${theirs.scripts} files, duplication ${theirs.duplication.toFixed(2)}`,
    )
  } finally {
    await stopAll(servers)
    await catalogue.end()
  }
}

export const row: Row = { id: 'B6', title: 'Weight of public pages', measure }
