import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/openwisp/openwisp-controller'
const commit = 'a795388fe0633f23e9cdd23ca72a8a113a33db3d'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'openwisp',
  name: 'OpenWISP',
  origin: 'public_sources',
  about: {
    de: 'Projekt, das quelloffene Bausteine für den Betrieb von WLAN- und Routernetzen entwickelt.',
    en: 'Project that develops open-source building blocks for running Wi-Fi and router networks.',
  },
  answers: [fact('providerWebsite', 'https://openwisp.org', 'publiccode.yml')],
}

export const listing: SeedListing = {
  slug: 'openwisp-controller',
  name: 'OpenWISP Controller',
  provider: 'openwisp',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Zentrale Verwaltung für viele Router und WLAN-Zugangspunkte, vor allem mit OpenWrt. Die Kommune legt Vorlagen an, neue Geräte melden sich und erhalten ihre Einstellungen aus der Ferne. VPN-Verbindungen und Zertifikate entstehen automatisch. Überwachung, Aktualisierung der Geräte und Anmeldung der Gäste sind eigene Bausteine des Projekts.',
    en: 'Central administration for many routers and Wi-Fi access points, above all with OpenWrt. The municipality creates templates; new devices register and receive their settings remotely. VPN connections and certificates are created automatically. Monitoring, device updates and guest login are separate modules of the project.',
  },
  features: {
    de: [
      'Router und Zugangspunkte zentral einstellen',
      'Vorlagen für gleiche Geräte nutzen',
      'Neue Geräte aus der Ferne aufnehmen',
      'VPN-Verbindungen und Zertifikate automatisch anlegen',
      'Standorte der Geräte auf Karten führen',
      'Geräte über eine Schnittstelle steuern',
      'Gerätelisten einlesen und ausgeben',
    ],
    en: [
      'Configure routers and access points centrally',
      'Use templates for devices of one kind',
      'Add new devices remotely',
      'Create VPN connections and certificates automatically',
      'Keep device locations on maps',
      'Control devices through an interface',
      'Import and export device lists',
    ],
  },
  answers: [
    fact('mainFunction', 'conn.wifi', 'README.rst'),
    fact('functions', ['conn.wifi'], 'README.rst'),
    fact('solutionKind', ['software'], 'README.rst'),
    fact('maturity', 'stable', 'publiccode.yml'),
    fact('uiLanguages', ['en', 'it'], 'publiccode.yml'),
    ...statedOn('2026-11-28', [
      fact('translatable', true, 'publiccode.yml'),
      fact('platforms', ['web'], 'publiccode.yml'),
      fact('maintenance', 'internal', 'publiccode.yml'),
    ]),
    fact('website', 'https://openwisp.org', 'publiccode.yml'),
    fact('documentation', 'https://openwisp.io/docs/stable/controller/', 'publiccode.yml'),
    fact('releasedOn', '2026-04-09', 'publiccode.yml'),
    fact('licence', 'GPL-3.0-only', 'publiccode.yml'),
    fact('repoUrl', repository, 'publiccode.yml'),
    fact('repoPublic', true, 'README.rst'),
    fact('publiccodeValid', true, 'publiccode.yml'),
    fact('contributionGuide', true, 'CONTRIBUTING.rst'),
    fact('selfHostable', true, 'publiccode.yml'),
    fact(
      'standards',
      [
        {
          standard: 'openapi',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('docs/user/rest-api.rst'),
        },
      ],
      'docs/user/rest-api.rst',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [fact('demoUrl', 'https://openwisp.org/demo.html', 'README.rst')] }],
  references: [],
}
