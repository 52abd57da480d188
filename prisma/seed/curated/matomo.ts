import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/matomo-org/matomo'
const commit = 'f09912cb702a76d06ab1a129a8e0a4e2a61818a8'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})

export const provider: SeedProvider = {
  slug: 'matomo',
  name: 'Matomo',
  origin: 'public_sources',
  about: {
    de: 'Projekt, das die gleichnamige Software für Webstatistik entwickelt. Es verweist für den Betrieb ohne eigenen Server auf einen Cloud-Dienst.',
    en: 'Project that develops the software of the same name for web statistics. For use without an own server it refers to a cloud service.',
  },
  answers: [fact('providerWebsite', 'https://matomo.org', 'README.md')],
}

export const listing: SeedListing = {
  slug: 'matomo',
  name: 'Matomo',
  provider: 'matomo',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Statistik für Websites auf eigenem Server. Die Software zählt Besuche, zeigt, welche Seiten gefunden und genutzt werden, und erstellt Berichte. Die Daten liegen in der eigenen Datenbank. IP-Adressen lassen sich kürzen, alte Daten automatisch löschen, und Besuchende können widersprechen; diese Einstellungen sind laut Dokumentation selbst vorzunehmen.',
    en: 'Statistics for websites on an own server. The software counts visits, shows which pages are found and used, and produces reports. The data is kept in the own database. IP addresses can be shortened, old data deleted automatically, and visitors can opt out; according to the documentation these settings have to be made by the operator.',
  },
  features: {
    de: [
      'Besuche mehrerer Websites zählen und vergleichen',
      'Genutzte Seiten und Herkunft der Besuche zeigen',
      'Dashboards selbst zusammenstellen',
      'Berichte regelmäßig per E-Mail senden',
      'IP-Adressen kürzen und alte Daten löschen',
      'Widerspruch der Besuchenden einbinden',
      'Daten über eine Schnittstelle abrufen',
    ],
    en: [
      'Count and compare visits of several websites',
      'Show used pages and origin of visits',
      'Assemble own dashboards',
      'Send reports regularly by e-mail',
      'Shorten IP addresses and delete old data',
      'Offer visitors an opt-out',
      'Retrieve data through an interface',
    ],
  },
  answers: [
    fact('mainFunction', 'data.dashboard', 'README.md'),
    fact('functions', ['data.dashboard', 'admin.portal'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', 'CHANGELOG.md'),
      fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'], 'lang'),
      fact('translatable', true, 'lang/README.md'),
      fact('platforms', ['web'], 'README.md'),
    ]),
    fact('website', 'https://matomo.org', 'README.md'),
    fact('documentation', 'https://matomo.org/docs/installation/', 'README.md'),
    fact('licence', 'GPL-3.0-or-later', 'LEGALNOTICE'),
    fact('repoUrl', repository, 'composer.json'),
    fact('repoPublic', true, 'README.md'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'README.md'),
  ],
  variants: [
    {
      delivery: 'onprem',
      answers: [
        fact('demoAccess', 'public', 'README.md'),
        fact('demoUrl', 'https://demo.matomo.cloud/', 'README.md'),
        fact('exportFormats', ['csv', 'json', 'xml'], 'plugins/API/lang/en.json'),
      ],
    },
  ],
  references: [],
}
