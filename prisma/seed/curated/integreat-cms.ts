import type { SeedAnswer, SeedListing, SeedReference } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/digitalfabrik/integreat-cms'
const commit = '11058793b32b0923c6ecad01f583771f16fa25e8'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})

const docsIndexCommit = '2fa0a14e0640d414f6dbe3d112b5a5e1850c7734'
const user = (name: string): SeedReference => ({
  name,
  source: { kind: 'repository', repository, file: 'publiccode.yml', commit },
})

export const listing: SeedListing = {
  slug: 'integreat-cms',
  name: 'Integreat CMS',
  provider: 'tuer-an-tuer-digitalfabrik',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Redaktionssystem für mehrsprachige Informationen vor Ort, vor allem für Neuzugewanderte. Die Kommune pflegt Seiten, Veranstaltungen und Orte; alle Sprachen folgen derselben Gliederung. Übersetzungen entstehen von Hand, über Dateien für Übersetzungsbüros oder mit angebundenen Diensten. Die Inhalte erscheinen in der Integreat-App. Push-Nachrichten laufen über Firebase.',
    en: 'Content management for multilingual local information, above all for newcomers. The municipality maintains pages, events and places; all languages follow the same structure. Translations are made by hand, through files for translation agencies or with connected services. The content appears in the Integreat app. Push messages are sent through Firebase.',
  },
  features: {
    de: [
      'Seiten in mehreren Sprachen gleich gegliedert pflegen',
      'Übersetzungen von Hand oder automatisch erstellen',
      'Texte als XLIFF mit Übersetzungsbüros austauschen',
      'Texte über einen Dienst in Leichte Sprache übertragen',
      'Veranstaltungen und Orte eintragen',
      'Push-Nachrichten an die App senden',
      'Mehrere Kommunen in einer Installation führen',
    ],
    en: [
      'Maintain pages in several languages with one structure',
      'Create translations by hand or automatically',
      'Exchange texts as XLIFF with translation agencies',
      'Convert texts into Easy German through a service',
      'Enter events and places',
      'Send push messages to the app',
      'Run several municipalities in one installation',
    ],
  },
  answers: [
    fact('mainFunction', 'civic.inclusion', 'publiccode.yml'),
    fact('functions', ['civic.inclusion', 'civic.app'], 'publiccode.yml'),
    fact('solutionKind', ['software'], 'publiccode.yml'),
    fact('maturity', 'stable', 'publiccode.yml'),
    fact('uiLanguages', ['de', 'en'], 'publiccode.yml'),
    ...statedOn('2026-11-28', [
      fact('translatable', true, 'publiccode.yml'),
      fact('platforms', ['web'], 'publiccode.yml'),
      fact('maintenance', 'internal', 'publiccode.yml'),
    ]),
    fact('website', 'https://integreat-app.de/en/', 'publiccode.yml'),
    fact('documentation', 'https://wiki.integreat-app.com/', 'publiccode.yml'),
    fact('licence', 'Apache-2.0', 'publiccode.yml'),
    fact('repoUrl', repository, 'publiccode.yml'),
    fact('repoPublic', true, 'publiccode.yml'),
    fact('publiccodeValid', true, 'publiccode.yml'),
    fact('contributionGuide', true, '.github/CONTRIBUTING.md', '394d79e7d415c3fd6e8c9a644cab9297bd7664e1'),
    fact('selfHostable', true, 'docs/src/prod-server.rst', '79f8e2909e0bc79d7982fa4a618695d5867d1aa6'),
    fact(
      'standards',
      [
        {
          standard: 'rest-json',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: `${repository}/blob/${docsIndexCommit}/docs/src/index.rst`,
        },
      ],
      'docs/src/index.rst',
      docsIndexCommit,
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [user('Stadt München'), user('Stadt Dortmund')],
}
