import { catalogueParameters } from '../../../../modules/catalogue/schema/query'
import type { seeded } from '../../house/drill'
import { addressOf, rawRequest } from '../../house/raw-http'
import type { Visit } from './browser'
import type { Payload } from './payloads'

type Random = ReturnType<typeof seeded>

const form = '/barrierefreiheit/melden'
const folders = ['/', '/loesung/', '/anbieter/', '/en/', '/en/loesung/', '/methodik/', '/katalog/']
const facets = catalogueParameters.filter((name) => name !== 'suche' && name !== 'kommune')

/** Pages that read parameters of their own, and what they are called. */
const readers: readonly (readonly [path: string, parameters: readonly string[]])[] = [
  ['/', ['kommune', 'suche']],
  ['/en', ['kommune', 'x']],
  [form, ['seite', 'gesendet']],
  [`/en${form}`, ['seite', 'x']],
  ['/methodik', ['x']],
  ['/impressum', ['redirectTo', 'lang']],
  ['/katalog/felder', ['feld', 'x']],
  ['/gibt-es-nicht', ['seite', 'x']],
]

const query = (pairs: readonly (readonly [string, string])[]) =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()

/** The pages that show a payload which stands in the request: parameters, path, form. Others stand in further fields. */
export function reflectedVisits(payload: Payload, all: readonly Payload[], random: Random, listing: string): Visit[] {
  const { marker, text } = payload
  const other = random.pick(all)
  const language = random.below(2) === 0 ? '' : '/en'
  const choices = Array.from({ length: 8 }, () => [random.pick(facets), random.pick(all).text] as const)
  const catalogue = query([['suche', text], ['kommune', other.text], ...choices])
  const [path, parameters] = random.pick([...readers, [listing, ['kommune', 'betrieb', 'gewichte']] as const])
  const reader = query(parameters.map((name) => [name, name === 'seite' ? `/${text}` : text]))
  const page = text.replace(/\p{Cc}/gu, '')
  return [
    { path: `${language}/katalog?${catalogue}`, markers: [marker, other.marker] },
    { path: `${path}?${reader}`, markers: [marker] },
    { path: random.pick(folders) + encodeURIComponent(page), markers: [marker] },
    { path: `${language}${form}`, markers: [marker], form: { text, page: text, address: text } },
  ]
}

/** Addresses of answers that are no page: no browser may take them for one. */
export const dataAddresses = (text: string, listing: string): string[] => {
  const search = query([
    ['suche', text],
    ['kommune', text],
  ])
  return [
    `/katalog.data?${search}`,
    `/katalog/vorschlaege?${search}`,
    `/en/katalog/vorschlaege?${search}`,
    `/_root.data?${search}`,
    `${listing}.data?${search}`,
    '/sitemap.xml',
    '/robots.txt',
  ]
}

/** What is wrong with an answer that is no page, or `null`. */
export async function dataFault(url: string, target: string): Promise<string | null> {
  const answer = await rawRequest(addressOf(url), `GET ${target} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`)
  const { 'content-type': type = '', 'x-content-type-options': sniffing } = answer?.headers ?? {}
  if (answer === null) return `no answer to ${target}`
  if (answer.status >= 500) return `status ${answer.status} to ${target}`
  if (answer.status >= 400 && type.startsWith('text/html')) return null
  if (/html|svg|xhtml/.test(type)) return `${target} comes as ${type}`
  return sniffing === 'nosniff' ? null : `${target} may be taken for another type`
}

const evil = ['//evil.example', '/\\evil.example', '/%5Cevil.example', '/%2F%2Fevil.example', '/%2f/evil.example']
const evilTails = [
  ...evil,
  '/%09/evil.example',
  '/.//evil.example',
  '//evil.example/%2e%2e',
  '/;@evil.example',
  '@evil.example',
]

/** Addresses that make a careless redirect lead elsewhere; `known` lead somewhere of ours. */
export function redirectTargets(pages: readonly string[], known: readonly string[]): string[] {
  const values = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '%0d%0aLocation: //evil.example',
  ]
  const parameters = ['next', 'redirectTo', 'returnTo', 'seite', 'kommune', 'lang', '_method']
  return [
    ...known,
    ...known.flatMap((path) =>
      values.map((value) => `${path}${path.includes('?') ? '&' : '?'}${query([['next', value]])}`),
    ),
    ...known.flatMap((path) => evil.map((tail) => path.replace(/(?=\?|$)/, tail))),
    ...evilTails,
    ...['/en', '/katalog', '/loesung', '/anbieter'].flatMap((path) => evilTails.map((tail) => path + tail)),
    ...pages.flatMap((path) => [`${path}/`, `${path}//`, `${path}/?next=//evil.example`, `/${path}`, `/en/${path}/`]),
    ...pages.flatMap((path) =>
      parameters.map((name, index) => `${path}?${query([[name, values[index % values.length] ?? '']])}`),
    ),
  ]
}

/** Asks an address; answers where it leads, `null` for none, and throws for a place that is not ours. */
export async function leadsTo(url: string, target: string, headers: readonly string[] = []): Promise<string | null> {
  const { origin, host } = new URL(url)
  const lines = [`GET ${target} HTTP/1.1`, `Host: ${host}`, ...headers, '', '']
  const answer = await rawRequest(addressOf(url), lines.join('\r\n'))
  const { location, refresh } = answer?.headers ?? {}
  if (refresh !== undefined) throw new Error(`${target} sends a refresh: ${refresh}`)
  if (location === undefined) return null
  const to = new URL(location, url)
  // Browsers take a backslash for a slash, and pass over tabs and line ends.
  if (to.origin !== origin || /^[/\\\s]{2}/.test(location)) throw new Error(`${target} leads to ${location}`)
  return to.pathname
}
