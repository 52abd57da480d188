import type { seeded } from '../../../house/drill'

type Random = ReturnType<typeof seeded>

/** A file before it is written down. `text` is quoted where YAML wants it, `raw` stands as it is. */
export type Tree = { text: string } | { raw: string } | { list: Tree[] } | { entries: Entry[] }
export type Entry = [key: string, value: Tree]

const text = (value: string): Tree => ({ text: value })
const texts = (values: readonly string[]): Tree => ({ list: values.map(text) })

const products = ['Pegelblick', 'Ratsfaden', 'Laternennetz', 'Grünkataster', 'Wegweiser', 'Bürgerpult', 'Fährplan']
const bodies = ['Musterstadt', 'Beispieldorf', 'Comune di Esempio', 'Kreis Nirgendwo', 'Voorbeeldstad', 'Ville-Exemple']
const versions = ['0.2', '0.3', '0.4', '0.4.0', '0.5.0', '0.5', '0.6.0', '0.7', '0.7.0', '0', '0.1', '0.9']
const licences = ['EUPL-1.2', 'AGPL-3.0-or-later', 'MIT OR Apache-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0']
const types = ['standalone/web', 'standalone/mobile', 'standalone/iot', 'addon', 'library', 'configurationFiles']
const categories = [
  'data-collection',
  'geographic-information-systems',
  'customer-service-and-support',
  'it-management',
]
const platforms = ['web', 'linux', 'android', 'ios', 'windows', 'mac', 'OpenWrt']
const statuses = ['concept', 'development', 'beta', 'stable', 'obsolete']

/** Words in which invented software is described, by language tag. */
const tongues: Readonly<Record<string, { short: string; sentence: string; feature: string }>> = {
  de: {
    short: 'Messwerte von Pegeln auf einer Karte',
    sentence: 'Die Software sammelt Messwerte für Gemeinden und zeigt sie.',
    feature: 'Karte mit Grenzwerten',
  },
  en: {
    short: 'Shows the state of street lights on a map',
    sentence: 'The software collects readings for municipalities and shows them.',
    feature: 'Map with thresholds',
  },
  it: {
    short: 'Raccolta di segnalazioni dei cittadini',
    sentence: 'Il software raccoglie le segnalazioni e le mostra al comune; c’è anche una mappa.',
    feature: 'Mappa con le segnalazioni',
  },
  fr: {
    short: 'Suivi des réservations de salles',
    sentence: 'Le logiciel gère les réservations de la ville, été comme hiver.',
    feature: 'Calendrier partagé',
  },
  'pt-BR': {
    short: 'Gestão de ofícios e protocolos',
    sentence: 'O sistema reúne ofícios e mostra a situação de cada um.',
    feature: 'Consulta pública',
  },
  nl: {
    short: 'Meldingen over de openbare ruimte',
    sentence: 'De software verzamelt meldingen en toont ze op een kaart.',
    feature: 'Kaart met meldingen',
  },
  el: {
    short: 'Χάρτης με μετρήσεις νερού',
    sentence: 'Το λογισμικό συγκεντρώνει μετρήσεις και τις δείχνει στον χάρτη.',
    feature: 'Χάρτης με όρια',
  },
}

const some = <Value>(random: Random, values: readonly Value[], least = 1): Value[] => {
  const chosen = values.filter(() => random.below(2) === 0)
  return chosen.length >= least ? chosen : values.slice(0, least)
}

function description(random: Random, tag: string): Entry {
  const { short, sentence, feature } = tongues[tag] ?? { short: '', sentence: '', feature: '' }
  const entries: Entry[] = [
    ['localisedName', text(random.pick(products))],
    ['genericName', text(feature)],
    ['shortDescription', text(short)],
    ['longDescription', text(`${sentence} `.repeat(4 + random.below(8)).trim())],
    ['documentation', text('https://example.org/handbuch')],
    ['apiDocumentation', text('https://example.org/api')],
    ['features', texts(Array.from({ length: 1 + random.below(5) }, (_, at) => `${feature} ${at + 1}`))],
    ['screenshots', texts(['doc/bild.png', 'doc/zweites.png'])],
    ['videos', texts(['https://vimeo.com/1234567'])],
  ]
  const wanted = new Set(['shortDescription', 'longDescription', 'features'])
  return [tag, { entries: entries.filter(([key]) => wanted.has(key) || random.below(2) === 0) }]
}

function maintenance(random: Random): Tree {
  const type = random.pick(['internal', 'contract', 'community', 'none'])
  const entries: Entry[] = [['type', text(type)]]
  if (type === 'contract') {
    const contractor: Entry[] = [
      ['name', text('Beispielfirma GmbH')],
      ['until', { raw: '2031-12-31' }],
      ['website', text('https://example.org/firma')],
    ]
    entries.push(['contractors', { list: [{ entries: contractor }] }])
  }
  if (type === 'internal' || type === 'community') {
    const person: Entry[] = [
      ['name', text('Erika Beispiel')],
      ['email', text('erika@example.org')],
      ['affiliation', text(random.pick(bodies))],
    ]
    entries.push(['contacts', { list: [{ entries: person }] }])
  }
  return { entries }
}

const parts = (...names: readonly string[]): Tree => ({
  list: names.map((name) => ({
    entries: [
      ['name', text(name)],
      ['versionMin', text('1.10')],
      ['optional', { raw: 'false' }],
    ],
  })),
})

const body = (random: Random): Tree => ({
  entries: [
    ['uri', text('https://example.org/stelle')],
    ['name', text(random.pick(bodies))],
  ],
})

/** A whole file about software that nobody has made: every mandatory key, most of the optional ones, in any order. */
export function inventedSoftware(random: Random): { entries: Entry[] } {
  const name = `${random.pick(products)}${random.pick(['', ' 2', ' – Verwaltung', ': Karte'])}`
  const place = `https://example.org/${random.pick(['stadt', 'kreis', 'gruppe/teil'])}/projekt-${random.below(1e6)}`
  const tags = some(random, Object.keys(tongues))
  const mandatory: Entry[] = [
    ['publiccodeYmlVersion', text(random.pick(versions))],
    ['name', text(name)],
    ['url', text(`${place}${random.pick(['', '.git', '/'])}`)],
    ['platforms', texts(some(random, platforms))],
    ['developmentStatus', text(random.pick(statuses))],
    ['softwareType', text(random.pick(types))],
    ['description', { entries: tags.map((tag) => description(random, tag)) }],
    [
      'legal',
      {
        entries: [
          ['license', text(random.pick(licences))],
          ['mainCopyrightOwner', text(random.pick(bodies))],
        ],
      },
    ],
    ['maintenance', maintenance(random)],
    [
      'localisation',
      {
        entries: [
          ['localisationReady', { raw: random.pick(['true', 'true', 'false', 'yes']) }],
          ['availableLanguages', texts(tags)],
        ],
      },
    ],
  ]
  const optional: Entry[] = [
    ['applicationSuite', text('Beispielreihe')],
    ['landingURL', text('https://example.org/start')],
    ['isBasedOn', texts(['https://example.org/vorlage.git'])],
    ['softwareVersion', { raw: random.pick(['1.10', '"2.0"', '2026.1', 'v3']) }],
    ['releaseDate', { raw: random.pick(['2026-05-04', '"2025-01-31"']) }],
    ['logo', text('doc/logo.svg')],
    ['categories', texts(some(random, categories))],
    ['usedBy', texts(some(random, bodies))],
    ['roadmap', text('https://example.org/plan')],
    ['fundedBy', { list: [body(random)] }],
    ['organisation', body(random)],
    ['intendedAudience', { entries: [['scope', texts(['local-authorities', 'environment'])]] }],
    ['dependsOn', { entries: [['open', parts('PostgreSQL')], ...random.pick(further)] }],
  ]
  const own: Entry[] = random.below(6) === 0 ? [['x-eigenes', { entries: [['stand', text('geprüft')]] }]] : []
  return { entries: [...mandatory, ...some(random, optional), ...own] }
}

const further: readonly Entry[][] = [
  [],
  [['proprietary', parts('Beispiel-Kartendienst', 'Beispiel-Versand')]],
  [['hardware', parts('Beispiel-Sensor')]],
]
