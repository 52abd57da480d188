import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { type PageVitals, requestsOf, startBrowser, visit } from '../browser'
import { interleave } from '../interleave'
import { digits, type RowNotes, time, timeWithSpread } from '../report'
import type { Row, Run } from '../run'
import { median } from '../stats'
import { startOurs, startWeb, type WebServer } from '../web'
import { stopAll } from './pages'

/** What is clicked on a page to see how long an answer takes to be seen. */
const pages: readonly { path: string; name: string; clicks: readonly string[] }[] = [
  {
    path: '/katalog',
    name: 'catalogue',
    clicks: ['.facets-open', '#filter summary', '#filter details[open] label.opt'],
  },
  { path: '/', name: 'start', clicks: [] },
]

/** What a browser needs for a page that has next to nothing, and for a press that does nothing. */
const empty = {
  path: '/leer',
  html: '<!doctype html><html lang="de"><title>Leer</title><h1>Leer</h1><button type="button">Nichts</button>',
  clicks: ['button'],
}

interface Copied {
  status: number
  headers: Record<string, string>
  base64: string
}

/** An answer as it comes over the line, compressed as a browser is answered. */
function copyOf(url: string): Promise<Copied> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip, deflate' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', reject)
      answer.once('end', () => {
        const headers: Record<string, string> = {}
        for (const name of ['content-type', 'content-encoding', 'cache-control', 'link', 'content-security-policy']) {
          const value = answer.headers[name]
          if (typeof value === 'string') headers[name] = value
        }
        resolve({ status: answer.statusCode ?? 0, headers, base64: Buffer.concat(chunks).toString('base64') })
      })
    }).once('error', reject)
  })
}

/** A server with the same bytes under the same addresses, from memory. */
async function startCopy(run: Run, browser: Browser, ours: WebServer): Promise<WebServer> {
  const copies: Record<string, Copied> = {
    [empty.path]: {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      base64: Buffer.from(empty.html).toString('base64'),
    },
  }
  for (const { path } of pages) {
    for (const address of await requestsOf(browser, ours.url + path))
      copies[address] ??= await copyOf(ours.url + address)
  }
  const file = join(run.data.folder, 'copies.json')
  writeFileSync(file, JSON.stringify(copies))
  return startWeb('the same bytes as files', 'tests/bench/servers/copy.ts', {
    env: { BENCH_COPIES: file },
    path: '/ready',
  })
}

function judge(notes: RowNotes, name: string, path: string, samples: ReadonlyMap<string, readonly PageVitals[]>): void {
  const [ours = [], files = [], floor = []] = ['ours', 'files', 'empty'].map((name) => samples.get(name))
  const of = (visits: readonly PageVitals[], part: keyof PageVitals) => visits.map((one) => one[part])
  const middle = (part: keyof PageVitals) => median(of(ours, part))
  const ratio = middle('lcp') / median(of(files, 'lcp'))
  for (const part of ['lcp', 'cls', 'tbt', 'before', 'inp'] as const) notes.numbers[`${name}.${part}`] = middle(part)
  notes.numbers[`${name}.lcpToFiles`] = ratio
  const three = (part: keyof PageVitals) =>
    [ours, files, floor].map((visits) => timeWithSpread(median(of(visits, part)), of(visits, part))).join('; ')
  const from = `${timeWithSpread(middle('lcp'), of(ours, 'lcp'))} and ${timeWithSpread(median(of(files, 'lcp')), of(files, 'lcp'))}`
  notes.judge(`${path}: LCP against the same bytes as files`, `${ratio.toFixed(2)}×: ${from}`, '≤ 1.2×', ratio <= 1.2)
  notes.judge(`${path}: LCP`, timeWithSpread(middle('lcp'), of(ours, 'lcp')), '≤ 1.5 s', middle('lcp') <= 1_500)
  notes.judge(`${path}: CLS`, digits(middle('cls')), '≤ 0.02', middle('cls') <= 0.02)
  notes.judge(
    `${path}: TBT, after the first paint`,
    timeWithSpread(middle('tbt'), of(ours, 'tbt')),
    '≤ 50 ms',
    middle('tbt') <= 50,
  )
  notes.tell(`${path}: TBT of ours; of the files; of an empty page`, three('tbt'))
  notes.tell(`${path}: long tasks before the first paint, likewise`, three('before'))
  if (middle('inp') > 0) {
    notes.judge(`${path}: INP`, timeWithSpread(middle('inp'), of(ours, 'inp')), '≤ 100 ms', middle('inp') <= 100)
    notes.tell(
      `${path}: INP of a button that does nothing on an empty page`,
      timeWithSpread(median(of(floor, 'inp')), of(floor, 'inp')),
    )
  } else notes.tell(`${path}: INP`, `nothing clicked, or below ${time(16)}`)
  notes.draw({
    kind: 'bars',
    name: `lcp-${name}`,
    title: `Largest content of ${path} on a slow telephone`,
    unit: 'ms',
    bars: [
      { label: 'ours', values: of(ours, 'lcp'), own: true },
      { label: 'the same bytes as files', values: of(files, 'lcp') },
    ],
    target: { value: 1_500, label: '1.5 s' },
  })
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  let browser: Browser
  try {
    browser = await startBrowser()
  } catch (error) {
    notes.leaveOut('pages in a browser', `not tried: ${(error as Error).message.split('\n')[0]}`)
    return
  }
  const servers: (WebServer | undefined)[] = []
  try {
    run.progress('furnishing a database')
    const ours = await startOurs('ours', await run.databases.demo())
    servers.push(ours)
    const files = await startCopy(run, browser, ours)
    servers.push(files)
    for (const { path, name, clicks } of pages) {
      run.progress(`opening ${path} in turn`)
      const { samples } = await interleave<PageVitals>(
        [
          { name: 'ours', measure: () => visit(browser, ours.url + path, clicks) },
          { name: 'files', measure: () => visit(browser, files.url + path, []) },
          { name: 'empty', measure: () => visit(browser, files.url + empty.path, empty.clicks) },
        ],
        { rounds: run.rounds, figure: ({ lcp }) => lcp },
      )
      judge(notes, name, path, samples)
    }
    notes.note(
      'Chromium, first visit, 412 × 823, processor four times slower, 150 ms there and back, 1.6 Mbit/s; ours from the whole-page cache; the same compressed bytes under the same addresses as files',
    )
  } finally {
    await browser.close()
    await stopAll(servers)
  }
}

export const row: Row = { id: 'B7', title: 'Pages in a browser on a slow telephone', measure }
