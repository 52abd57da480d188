import { gzipSync } from 'node:zlib'
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

const attributes = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, value]) => value ?? '')),
]

/** Modules that a script loads with it, all the way down. */
async function moduleTexts(server: WebServer, addresses: readonly string[]): Promise<string[]> {
  const texts = new Map<string, string>()
  const read = async (address: string): Promise<void> => {
    if (texts.has(address)) return
    const text = await pageText(server.url + address)
    texts.set(address, text)
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)) {
      await read(new URL(name, server.url + address).pathname)
    }
  }
  for (const address of addresses) await read(address)
  return [...texts.values()]
}

async function weigh(server: WebServer, path: string): Promise<Weight> {
  const html = await pageText(server.url + path)
  const styles = attributes(html, /<link rel="stylesheet" href="([^"]+)"/g)
  const external = attributes(html, /<script[^>]*\ssrc="([^"]+)"/g)
  const preloaded = attributes(html, /<link rel="modulepreload" href="([^"]+)"/g)
  const imported = attributes(html.replaceAll('\\u002F', '/'), /import[^;]*?"(\/assets\/[^"]+\.js)"/g)
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

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** What a visitor without scripts needs: cards, a form that says where it goes, and filters that filter. */
async function usableWithoutScripts(server: WebServer): Promise<string[]> {
  const html = await pageText(`${server.url}/katalog`)
  const faults: string[] = []
  const cards = html.match(/<article/g)?.length ?? 0
  if (cards !== 12) faults.push(`${cards} cards in the page`)
  const form = /<form[^>]*id="suche"[^>]*>/.exec(html)?.[0] ?? ''
  const action = /action="([^"]+)"/.exec(form)?.[1]
  if (action !== '/katalog' || /method="(?!get)/i.test(form)) faults.push(`the form is ${form}`)
  const option = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>[\s\S]*?class="num">([\d.]+)</g)]
    .map(([input, count = '']) => ({ name: attribute(input, 'name'), value: attribute(input, 'value'), count }))
    .find(({ name, value }) => name !== '' && value !== '')
  if (!option) faults.push('no filter with a count')
  else {
    const { name, value, count } = option
    const hits = hitsOf(await pageText(`${server.url}/katalog?${new URLSearchParams({ [name]: value })}`))
    if (hits !== Number(count.replaceAll('.', ''))) {
      faults.push(`the filter ${name}=${value} says ${count} and gives ${hits}`)
    }
  }
  return faults
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
    notes.judge('most HTML of a page', kb(most('html')), '≤ 15 kB gz', most('html') <= 15_000)
    notes.judge('most CSS of a page', kb(most('css')), '≤ 45 kB gz', most('css') <= 45_000)
    notes.judge('most JS of a page', kb(most('js')), '≤ 10 kB gz', most('js') <= 10_000)
    notes.judge('most duplication', most('duplication').toFixed(2), '≤ 1.1', most('duplication') <= 1.1)
    const faults = await usableWithoutScripts(ours)
    notes.judge(
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
