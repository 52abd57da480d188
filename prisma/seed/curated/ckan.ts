import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const at = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/ckan/ckan',
  file,
  commit: '2dbe2c18f65ec75798c3667dd412c2320ac44ab0',
})
const release: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/ckan/ckan',
  file: 'CHANGELOG.rst',
  commit: '69f790d9e37805827f513a78e586ac54be91a6b9',
}
const fact = (criterion: string, value: unknown, source: FileSource): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source,
})
const documented = (standard: string, role: string, { repository, file, commit }: FileSource) => ({
  standard,
  version: null,
  role,
  claim: 'documented',
  url: `${repository}/blob/${commit}/${file}`,
})

export const provider: SeedProvider = {
  slug: 'ckan-projekt',
  name: 'CKAN-Projekt',
  origin: 'public_sources',
  about: {
    de: 'Open-Source-Projekt für Datenportale. Die Lizenzdatei nennt die Open Knowledge Foundation und weitere Beitragende als Rechteinhaber.',
    en: 'Open source project for data portals. The licence file names the Open Knowledge Foundation and further contributors as copyright holders.',
  },
  answers: [fact('providerWebsite', 'https://ckan.org/', at('README.rst'))],
}

export const listing: SeedListing = {
  slug: 'ckan',
  name: 'CKAN',
  provider: 'ckan-projekt',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'CKAN ist eine Software für Datenportale. Beschäftigte beschreiben Datensätze, laden Dateien hoch oder verlinken sie und geben sie zur Veröffentlichung frei. Nutzende suchen mit Filtern, sehen Daten als Tabelle oder Karte an und rufen sie über eine Schnittstelle ab. Ein Portal kann mehrere Organisationen mit eigenen Rechten führen. Metadaten nach DCAT liefert eine gesonderte Erweiterung.',
    en: 'CKAN is software for data portals. Staff describe datasets, upload or link files and release them for publication. Users search with filters, view data as tables or maps and retrieve it through an interface. One portal can host several organisations with their own permissions. Metadata according to DCAT comes from a separate extension.',
  },
  features: {
    de: [
      'Datensätze beschreiben und veröffentlichen',
      'Dateien speichern oder verlinken',
      'Suche mit Filtern',
      'Vorschau als Tabelle, Karte oder Bild',
      'Organisationen mit eigenen Rollen',
      'Schnittstelle für alle Kernfunktionen',
      'Tabellendaten als CSV, JSON oder XML ausgeben',
    ],
    en: [
      'Describe and publish datasets',
      'Store or link files',
      'Search with filters',
      'Preview as table, map or image',
      'Organisations with their own roles',
      'Interface for all core functions',
      'Export table data as CSV, JSON or XML',
    ],
  },
  answers: [
    fact('mainFunction', 'data.opendata', at('README.rst')),
    fact('functions', ['data.opendata'], at('README.rst')),
    fact('solutionKind', ['software', 'platform'], at('README.rst')),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'], at('ckan/i18n')),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', at('setup.cfg')),
      fact('translatable', true, at('doc/contributing/i18n.rst')),
      fact('platforms', ['web'], at('doc/user-guide.rst')),
    ]),
    fact('website', 'https://ckan.org/', at('README.rst')),
    fact('documentation', 'https://docs.ckan.org', at('README.rst')),
    fact('releasedOn', '2026-04-29', release),
    fact('licence', 'AGPL-3.0-or-later', at('LICENSE.txt')),
    fact('repoUrl', 'https://github.com/ckan/ckan', at('README.rst')),
    fact('repoPublic', true, at('README.rst')),
    fact('contributionGuide', true, at('CONTRIBUTING.md')),
    fact('selfHostable', true, at('doc/maintaining/installing/index.rst')),
    fact(
      'openApiUrl',
      'https://github.com/ckan/ckan/blob/2dbe2c18f65ec75798c3667dd412c2320ac44ab0/doc/api/index.rst',
      at('doc/api/index.rst'),
    ),
    fact(
      'standards',
      [documented('kubernetes-oci', 'provides', at('doc/maintaining/installing/install-from-docker-compose.rst'))],
      at('doc/maintaining/installing/index.rst'),
    ),
  ],
  variants: [
    {
      delivery: 'onprem',
      answers: [
        fact('exportFormats', ['csv', 'json', 'xml', 'other'], at('doc/maintaining/datastore.rst')),
        fact('demoAccess', 'public', at('doc/user-guide.rst')),
        fact('demoUrl', 'http://demo.ckan.org', at('doc/user-guide.rst')),
      ],
    },
  ],
  references: [],
}
