import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/node-red/node-red'
const commit = '1f38dc899b1d6d24b05369023ef2d83b808cd55d'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'openjs-foundation',
  name: 'OpenJS Foundation',
  origin: 'public_sources',
  about: {
    de: 'Stiftung, unter deren Dach das Projekt Node-RED geführt wird.',
    en: 'Foundation that hosts the Node-RED project.',
  },
  answers: [fact('providerWebsite', 'https://openjsf.org', 'README.md')],
}

export const listing: SeedListing = {
  slug: 'node-red',
  name: 'Node-RED',
  provider: 'openjs-foundation',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Werkzeug, mit dem sich Geräte, Schnittstellen und Dienste im Browser zu Abläufen verbinden lassen. Bausteine werden auf einer Fläche aneinandergehängt: Messwerte annehmen, umrechnen, weiterleiten, speichern. Kommunen nutzen so etwas, um Sensoren an eine Datenplattform anzuschließen. Für Sonderfälle sind kurze Programmstücke möglich.',
    en: 'Tool for connecting devices, interfaces and services to workflows in the browser. Building blocks are linked on a canvas: receive readings, convert, forward, store. Municipalities can use it to connect sensors to a data platform. Short pieces of code are possible for special cases.',
  },
  features: {
    de: [
      'Abläufe im Browser aus Bausteinen verbinden',
      'Daten über MQTT, HTTP und WebSocket austauschen',
      'CSV, JSON, XML und YAML umwandeln',
      'Abläufe durch Zeit oder Ereignis starten',
      'Dateien lesen, schreiben und überwachen',
      'Weitere Bausteine aus einem Verzeichnis ergänzen',
    ],
    en: [
      'Connect building blocks to workflows in the browser',
      'Exchange data through MQTT, HTTP and WebSocket',
      'Convert CSV, JSON, XML and YAML',
      'Start workflows by time or event',
      'Read, write and watch files',
      'Add further building blocks from a library',
    ],
  },
  answers: [
    fact('mainFunction', 'data.platform', 'README.md'),
    fact('functions', ['data.platform'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', 'CHANGELOG.md', '773f72c51ca5fdd072d9e26527153fea9c77e81f'),
      fact('uiLanguages', ['de', 'en', 'fr', 'other'], 'packages/node_modules/@node-red/editor-client/locales'),
      fact('translatable', true, 'packages/node_modules/@node-red/editor-client/locales'),
      fact('platforms', ['web'], 'README.md'),
      fact('maintenance', 'community', 'README.md'),
    ]),
    fact('website', 'https://nodered.org', 'package.json'),
    fact('documentation', 'https://nodered.org/docs/', 'README.md'),
    fact('releasedOn', '2026-07-30', 'CHANGELOG.md', '773f72c51ca5fdd072d9e26527153fea9c77e81f'),
    fact('licence', 'Apache-2.0', 'LICENSE'),
    fact('repoUrl', repository, 'package.json'),
    fact('repoPublic', true, 'README.md'),
    fact('governance', 'foundation', 'README.md'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'README.md'),
    fact(
      'standards',
      [
        {
          standard: 'mqtt',
          version: '3.1, 3.1.1, 5',
          role: 'consumes',
          claim: 'documented',
          url: page('packages/node_modules/@node-red/nodes/locales/en-US/messages.json'),
        },
      ],
      'packages/node_modules/@node-red/nodes/locales/en-US/messages.json',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
