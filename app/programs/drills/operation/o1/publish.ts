import { setTimeout as sleep } from 'node:timers/promises'
import { importSentFile } from '../../../../flows/import-publiccode.server'
import { berlinDate } from '../../../../lib/clock'
import { searchPage } from '../../house/searched-pages'
import type { OneProcess } from './fleet'

const operator = { kind: 'system', program: 'drill' } as const

/** A word of its own for each number, far from every other one and from the catalogue's. */
function wordOf(number: number): string {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'pra', 'ste', 'vi', 'zo', 'gru']
  const digits = [...String(number + 1_000)].map((digit) => syllables[Number(digit)])
  return `Q${digits.join('')}x`
}

/** A project that exists nowhere, as a file of the standard. */
const fileOf = (word: string) => `publiccodeYmlVersion: '0.5.0'
name: ${word}
url: https://code.example/${word.toLowerCase()}.git
platforms: [web]
developmentStatus: stable
softwareType: standalone/web
categories: [project-management]
organisation: { uri: 'https://beispiel.example/', name: Probewerk }
description:
  de:
    shortDescription: Erfundene Software zur Probe.
    longDescription: ${'Diese Software gibt es nicht, sie steht zur Probe hier. '.repeat(5).trim()}
    features: [Probieren]
legal: { license: EUPL-1.2 }
maintenance: { type: community, contacts: [{ name: Probe }] }
localisation: { localisationReady: true, availableLanguages: [de] }
`

/** A draft that waits for the operator. */
export interface Waiting {
  importId: string
  slug: string
  word: string
}

/** Brings a file into the catalogue as a draft, as the command does. */
export async function makeDraft(number: number): Promise<Waiting> {
  const word = wordOf(number)
  const file = { name: 'publiccode.yml', bytes: new TextEncoder().encode(fileOf(word)) }
  const result = await importSentFile(operator, file, { language: 'de', today: berlinDate(new Date()) })
  if ('fault' in result) throw new Error(`The drill's file was not taken: ${result.fault}`)
  return { importId: result.importId, slug: result.slug, word }
}

/** Publishes a draft on the operator's page of a process. Returns the status. */
export async function publishAt({ privateUrl }: OneProcess, { importId }: Waiting): Promise<number> {
  const body = new URLSearchParams({ entscheidung: 'veroeffentlichen', funktion: 'admin.issues' })
  const address = `${privateUrl}/betrieb/importe/${importId}`
  return (await fetch(address, { method: 'POST', body, headers: { origin: privateUrl }, redirect: 'manual' })).status
}

/**
 * Whether a process shows a solution, on its own page, which is kept whole, and then in the search, which is not; `null`
 * where a page failed.
 */
export async function shows({ url }: OneProcess, { slug, word }: Waiting): Promise<boolean | null> {
  const page = await fetch(`${url}/loesung/${slug}`)
  await page.text()
  if (page.status === 404) return false
  const search = await fetch(url + searchPage(word))
  const text = await search.text()
  return page.status === 200 && search.status === 200 ? text.includes(`/loesung/${slug}`) : null
}

/** Has a process make both kinds of pages once: the first one of each loads much. */
export async function warmUp({ url }: OneProcess): Promise<void> {
  for (const path of ['/loesung/ckan', '/loesung/gibt-es-nicht', searchPage('Daten')]) await fetch(url + path)
}

/**
 * How late after now a visitor still came who did not see a solution, in milliseconds; `null` where it is not shown to
 * one who comes after `within`. How long the pages take to be made does not count.
 */
export async function shownAfter(at: OneProcess, waiting: Waiting, within: number): Promise<number | null> {
  const since = performance.now()
  let stale = 0
  for (;;) {
    const came = performance.now() - since
    if (await shows(at, waiting)) return stale
    if (came > within) return null
    stale = came
    await sleep(10)
  }
}
