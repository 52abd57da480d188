import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const at = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/TheThingsNetwork/lorawan-stack',
  file,
  commit: '1d2182161975e038d6634b7dd4dd15fda86b1d68',
})
const fact = (criterion: string, value: unknown, source: FileSource): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source,
})
const documented = (
  standard: string,
  role: string,
  { repository, file, commit }: FileSource,
  version: string | null = null,
) => ({ standard, version, role, claim: 'documented', url: `${repository}/blob/${commit}/${file}` })

export const provider: SeedProvider = {
  slug: 'the-things-industries',
  name: 'The Things Industries',
  origin: 'public_sources',
  about: {
    de: 'Pflegt The Things Stack und bietet gehosteten Betrieb, Support und Beratung dazu an.',
    en: 'Maintains The Things Stack and offers hosting, support and consultancy for it.',
  },
  answers: [fact('providerWebsite', 'https://www.thethingsindustries.com', at('README.md'))],
}

export const listing: SeedListing = {
  slug: 'the-things-stack',
  name: 'The Things Stack',
  provider: 'the-things-industries',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'The Things Stack verbindet LoRaWAN-Sensoren mit Anwendungen. Die Software meldet Geräte am Netz an, verwaltet Gateways und gibt Messwerte über MQTT oder Webhooks weiter. Bedient wird sie im Browser oder auf der Kommandozeile. Sie läuft auf eigenen Servern; The Things Industries bietet zusätzlich gehosteten Betrieb an. Neben der offenen Fassung gibt es eine Enterprise-Fassung.',
    en: 'The Things Stack connects LoRaWAN sensors with applications. The software joins devices to the network, manages gateways and passes readings on over MQTT or webhooks. It is operated in the browser or on the command line. It runs on your own servers; The Things Industries also offers hosting. Besides the open edition there is an enterprise edition.',
  },
  features: {
    de: [
      'LoRaWAN 1.0 bis 1.0.4 und 1.1',
      'Geräte der Klassen A, B und C',
      'Geräte und Gateways im Browser verwalten',
      'Messwerte mit eigenen JavaScript-Funktionen umrechnen',
      'Weitergabe über MQTT und HTTP-Webhooks',
      'Benutzer und Rechte verwalten',
      'Werkzeug für die Kommandozeile',
    ],
    en: [
      'LoRaWAN 1.0 to 1.0.4 and 1.1',
      'Devices of classes A, B and C',
      'Manage devices and gateways in the browser',
      'Convert readings with your own JavaScript functions',
      'Delivery over MQTT and HTTP webhooks',
      'Manage users and permissions',
      'Command-line tool',
    ],
  },
  answers: [
    fact('mainFunction', 'conn.lpwan', at('README.md')),
    fact('functions', ['conn.lpwan', 'conn.devices'], at('README.md')),
    fact('solutionKind', ['software'], at('README.md')),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', at('CHANGELOG.md')),
      fact('uiLanguages', ['en', 'other'], at('pkg/webui/locales')),
      fact('translatable', true, at('DEVELOPMENT.md')),
      fact('platforms', ['web'], at('README.md')),
      fact('maintenance', 'internal', at('README.md')),
    ]),
    fact('documentation', 'https://thethingsstack.io/getting-started/installation/', at('DEVELOPMENT.md')),
    fact('licence', 'Apache-2.0', at('LICENSE')),
    fact('repoUrl', 'https://github.com/TheThingsNetwork/lorawan-stack', at('README.md')),
    fact('repoPublic', true, at('README.md')),
    fact('governance', 'vendor_open', at('README.md')),
    fact('contributionGuide', true, at('CONTRIBUTING.md')),
    fact('selfHostable', true, at('README.md')),
    fact(
      'openApiUrl',
      'https://github.com/TheThingsNetwork/lorawan-stack/blob/1d2182161975e038d6634b7dd4dd15fda86b1d68/api/ttn/lorawan/v3/api.swagger.json',
      at('api/ttn/lorawan/v3/api.swagger.json'),
    ),
    fact(
      'standards',
      [
        documented('lorawan', 'provides', at('README.md'), '1.0–1.0.4, 1.1'),
        documented('mqtt', 'provides', at('README.md')),
        documented('oauth2', 'provides', at('README.md'), '2.0'),
        documented('rest-json', 'provides', at('README.md')),
        documented('openapi', 'provides', at('api/ttn/lorawan/v3/api.swagger.json'), '2.0'),
        documented('kubernetes-oci', 'provides', at('docker-compose.yml')),
      ],
      at('README.md'),
    ),
  ],
  variants: [
    { delivery: 'onprem', answers: [] },
    { delivery: 'saas', answers: [] },
  ],
  references: [],
}
