import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/Amsterdam/signals'
const commit = 'adbe8fc77af20db807dff5322096e15d6a5b26de'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

const frontend = (file: string): SeedSource => ({
  kind: 'repository',
  repository: 'https://github.com/Amsterdam/signals-frontend',
  file,
  commit: '667be89a99217a3102eb1074f56e8fb79ea76216',
})
const frontendFact = (criterion: string, value: unknown, file: string): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: frontend(file),
})

export const provider: SeedProvider = {
  slug: 'gemeente-amsterdam',
  name: 'Gemeente Amsterdam',
  origin: 'public_sources',
  about: {
    de: 'Die Stadt Amsterdam hat Signalen für den eigenen Bedarf entwickelt und führt die öffentlichen Repositories.',
    en: 'The City of Amsterdam developed Signalen for its own needs and keeps the public repositories.',
  },
  answers: [fact('providerKind', 'public_body', 'docs/topics/application-design.md')],
}

export const listing: SeedListing = {
  slug: 'signalen',
  name: 'Signalen',
  provider: 'gemeente-amsterdam',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Meldesystem für Schäden und Störungen im öffentlichen Raum. Einwohner melden ohne Kenntnis der Zuständigkeit; ein lernendes Programm schlägt die Kategorie vor, Regeln weisen die Meldung einer Abteilung zu. Beschäftigte bearbeiten sie bis zum Abschluss und fragen nach der Zufriedenheit. Die Oberfläche ist niederländisch, die Voreinstellungen sind auf Amsterdam ausgelegt.',
    en: 'Reporting system for damage and nuisance in public space. Residents report without knowing who is responsible; a trained program suggests the category, rules assign the report to a department. Staff handle it until it is closed and ask for feedback. The interface is Dutch, and the default settings are those of Amsterdam.',
  },
  features: {
    de: [
      'Meldungen mit Ort und Foto annehmen',
      'Kategorie der Meldung automatisch vorschlagen',
      'Meldungen nach Regeln an Abteilungen leiten',
      'Meldungen in Teilaufgaben aufteilen',
      'Rückmeldung der Meldenden einholen',
      'Rechte nach Rolle und Abteilung vergeben',
    ],
    en: [
      'Receive reports with place and photo',
      'Suggest the category of a report automatically',
      'Route reports to departments by rules',
      'Split reports into sub-tasks',
      'Ask reporters for feedback',
      'Grant rights by role and department',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.issues', 'README.md'),
    fact('functions', ['admin.issues'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    frontendFact('maturity', 'stable', 'publiccode.yml'),
    frontendFact('uiLanguages', ['nl'], 'publiccode.yml'),
    ...statedOn('2026-11-28', [
      frontendFact('translatable', false, 'publiccode.yml'),
      frontendFact('platforms', ['web'], 'publiccode.yml'),
      frontendFact('maintenance', 'community', 'publiccode.yml'),
    ]),
    fact('usesAi', true, 'docs/topics/routing-rules.md'),
    frontendFact('website', 'https://signalen.org/', 'publiccode.yml'),
    frontendFact('documentation', 'https://docs.signalen.org/', 'publiccode.yml'),
    frontendFact('releasedOn', '2026-08-05', 'package.json'),
    fact('licence', 'MPL-2.0', 'LICENSE'),
    fact('repoUrl', repository, 'docs/development/local.md'),
    fact('repoPublic', true, 'README.md'),
    fact('closedParts', [], 'docs/topics/signalen-and-standard-for-public-code.md'),
    fact('proprietaryDependencies', [], 'docs/topics/signalen-and-standard-for-public-code.md'),
    frontendFact('publiccodeValid', true, 'publiccode.yml'),
    fact('contributionGuide', true, 'docs/CONTRIBUTING.md'),
    frontendFact('selfHostable', true, 'README.md'),
    fact(
      'standards',
      [
        {
          standard: 'openapi',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('docs/adr/0005-generate_openapi_spec_using_drf-spectacular.md'),
        },
        {
          standard: 'oidc',
          version: null,
          role: 'consumes',
          claim: 'documented',
          url: page('docs/development/local.md'),
        },
        { standard: 'geojson', version: null, role: 'both', claim: 'documented', url: page('docs/CONTRIBUTING.md') },
      ],
      'docs/CONTRIBUTING.md',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [fact('exportFormats', ['csv'], 'docs/topics/application-design.md')] }],
  references: [
    { name: 'Gemeente Amsterdam', source: frontend('publiccode.yml') },
    { name: "Gemeente 's-Hertogenbosch", source: frontend('publiccode.yml') },
  ],
}
