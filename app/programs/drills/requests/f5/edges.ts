import { analyzeQuery } from '../../../../../search/analyze/query'
import { analyzeWord, forEachWord } from '../../../../../search/analyze/words'
import { createEmbeddedEngine } from '../../../../../search/embedded.server'
import { highlight } from '../../../../../search/highlight'
import { isCalendarDate } from '../../../../lib/calendar-date'
import { clientAddress, clientKey } from '../../../../lib/client-address.server'
import { type Language, languages, localPath } from '../../../../lib/language'
import { listingDraftSchema, slugSchema, sourceSchema } from '../../../../modules/catalogue/schema/listing'
import {
  catalogueParameters,
  catalogueSearch,
  cleanText,
  pageSize,
  parseCatalogueQuery,
} from '../../../../modules/catalogue/schema/query'
import { valueSchema } from '../../../../modules/criteria/answer'
import type { Criterion } from '../../../../modules/criteria/criterion'
import { isLicenceExpression, licenceFamilies } from '../../../../modules/criteria/licence'
import { registry } from '../../../../modules/criteria/registry'
import { readReportForm, reportedPage } from '../../../../modules/moderation/schema'
import { providerDraftSchema } from '../../../../modules/providers/schema'
import { foldName, matchMunicipality } from '../../../../modules/regions/name-match'
import { bodyFault } from '../../../server/form-body'
import { addressFault, requestedHost } from '../../../server/guard'
import { knownHosts } from '../../../server/hosts'
import { pageKey } from '../../../server/page-key'

/** A function that takes what somebody outside has typed or sent. */
export interface Edge {
  name: string
  take(text: string): unknown
}

const encoded = (text: string) => new URLSearchParams({ suche: text }).toString()
const pair = (text: string) => ({ de: text, en: text })
const hosts = knownHosts('demo', null, { host: '127.0.0.1', port: 3000 })
const towns = Array.from({ length: 430 }, (_, index) => ({
  ags: String(6_000_000 + index),
  agsConfirmed: true,
  name: `Musterstadt an der Probe ${index}`,
  shortName: `Musterstadt ${index}`,
  district: null,
  population: index,
  latitude: null,
  longitude: null,
  invented: true,
}))

/** Values in which a text can come as an answer, right in form as far as a text can be. */
function valuesOf({ type }: Criterion, text: string): unknown[] {
  switch (type) {
    case 'text':
      return [pair(text)]
    case 'many':
      return [[text], text]
    case 'standard':
      return [
        [{ standard: text, version: text, role: text, claim: text, url: text }],
        [
          {
            standard: 'mqtt',
            version: text,
            role: 'both',
            claim: 'documented',
            url: `https://beispiel.example/${text}`,
          },
        ],
      ]
    case 'part':
      return [[{ name: { de: text, en: text }, why: { de: text, en: text }, replaceable: null }]]
    case 'url':
      return [text, `https://beispiel.example/${text}`]
    default:
      return [text]
  }
}

const answerEdges = (): Edge[] =>
  registry
    .list({ asked: true })
    .map((criterion) => ({ criterion, schema: valueSchema(criterion) }))
    .map(({ criterion, schema }) => ({
      name: `answer ${criterion.id}`,
      take: (text) => valuesOf(criterion, text).map((value) => schema.safeParse(value).success),
    }))

const parameterEdges = (): Edge[] =>
  [...catalogueParameters, 'suche[]', '__proto__'].map((parameter) => ({
    name: `parameter ${parameter}`,
    take: (text) => catalogueSearch(parseCatalogueQuery(new URLSearchParams([[parameter, text]]))),
  }))

/** A small index with the analysis of the product's, filled with ordinary words. */
async function engine() {
  const made = createEmbeddedEngine({
    name: 'drill',
    text: [{ attribute: 'title', weight: 1 }],
    facets: ['field'],
    numbers: [],
    strings: [],
  })
  const words = ['Straßenbeleuchtung steuern', 'Parkraum erfassen', 'Bürgerbeteiligung', 'Messwerte auswerten']
  await made.rebuild([
    words.map((title, index) => ({
      id: `d${index}`,
      text: { de: { title }, en: { title } },
      facets: { field: ['energy'] },
      numbers: {},
      strings: {},
    })),
  ])
  return made
}

async function searchEdges(language: Language): Promise<Edge[]> {
  const made = await engine()
  const search = (query: string, prefix: boolean) =>
    made.search({
      language,
      query,
      match: 'all',
      prefix,
      filters: [{ facet: 'field', mode: 'any', tokens: [query] }],
      counts: ['field'],
      sort: { by: 'relevance' },
      seed: query,
      offset: 0,
      limit: pageSize,
    })
  return [
    { name: `search ${language}`, take: (text) => search(text, false) },
    { name: `search while typing ${language}`, take: (text) => search(cleanText(text), true) },
    { name: `query analysis ${language}`, take: (text) => analyzeQuery(text, language) },
    { name: `document analysis ${language}`, take: (text) => forEachWord(text, language, 20_000, () => undefined) },
    { name: `word analysis ${language}`, take: (text) => analyzeWord(text, language) },
    {
      name: `highlight in a text ${language}`,
      take: (text) => highlight(text, 'Straßenbeleuchtung steuern', language),
    },
    { name: `highlight of a query ${language}`, take: (text) => highlight('Die Straßenbeleuchtung.', text, language) },
    { name: `feedback form ${language}`, take: (text) => readReportForm({ get: () => text }, language) },
    { name: `address in ${language}`, take: (text) => localPath(language, `/${text}`) },
  ]
}

const draft = (text: string) => ({
  slug: text,
  name: text,
  summary: pair(text),
  features: { de: [text, text], en: [text, text] },
  origin: text,
  confirmedOn: text,
  answers: [
    { criterion: 'licence', value: text, statedOn: text, source: { kind: 'provider' } },
    { criterion: text, value: text, statedOn: text, source: { kind: 'repository', repository: text, file: text } },
  ],
  variants: [{ delivery: text, answers: [] }],
  references: [{ name: text, municipality: text, use: pair(text), source: { kind: 'provider' } }],
})

const head = (host: string) => ({ method: 'GET', url: '/', headers: { host }, rawHeaders: ['Host', host] })

const otherEdges: Edge[] = [
  { name: 'typed text', take: cleanText },
  { name: 'municipality', take: (text) => matchMunicipality(text, towns, {}) },
  { name: 'municipality name', take: foldName },
  { name: 'reported page', take: (text) => reportedPage(new URLSearchParams({ seite: `/${text}` })) },
  { name: 'slug', take: (text) => slugSchema.safeParse(text).success },
  { name: 'listing draft', take: (text) => listingDraftSchema.safeParse(draft(text)).success },
  {
    name: 'source of an answer',
    take: (text) => sourceSchema.safeParse({ kind: 'repository', repository: text }).success,
  },
  {
    name: 'provider draft',
    take: (text) => providerDraftSchema.safeParse({ slug: text, name: text, about: pair(text), origin: text }).success,
  },
  { name: 'licence expression', take: isLicenceExpression },
  { name: 'licence families', take: licenceFamilies },
  { name: 'calendar date', take: isCalendarDate },
  { name: 'address of a request', take: (text) => addressFault(`/katalog?suche=${text}`) },
  { name: 'encoded address', take: (text) => addressFault(`/katalog?${encoded(text)}`) },
  { name: 'key of a page', take: (text) => pageKey(`/${text}?kommune=${text}`) },
  { name: 'key of the catalogue', take: (text) => pageKey(`/katalog?${encoded(text)}`) },
  { name: 'host', take: (text) => requestedHost(head(text), hosts, text) },
  { name: 'client address', take: (text) => clientKey(clientAddress('127.0.0.1', text, () => true)) },
  {
    name: 'form body',
    take: (text) => bodyFault(Buffer.from(encoded(text)), 'application/x-www-form-urlencoded'),
  },
  { name: 'type of a body', take: (text) => bodyFault(Buffer.from('a=1'), `multipart/form-data; boundary=${text}`) },
]

/** Every place where the product takes text from outside: functions of their own kind, and many that are alike. */
export async function textEdges(): Promise<{ own: readonly Edge[]; alike: readonly Edge[] }> {
  const searches = (await Promise.all(languages.map(searchEdges))).flat()
  return { own: [...otherEdges, ...searches], alike: [...parameterEdges(), ...answerEdges()] }
}
