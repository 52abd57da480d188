import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/Aitema-gmbh/ratsinformationssystem'
const commit = '558d45b539f193c8539396e14ce1535a4f9b558c'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'aitema',
  name: 'aitema GmbH',
  origin: 'public_sources',
  about: {
    de: 'Unternehmen, das quelloffene Fachanwendungen für Verwaltungen veröffentlicht, darunter Ratsinformation, Hinweisgebersystem und Terminvergabe.',
    en: 'Company that publishes open-source applications for public bodies, among them council information, whistleblowing and appointment booking.',
  },
  answers: [fact('providerWebsite', 'https://aitema.de', 'README.md')],
}

export const listing: SeedListing = {
  slug: 'aitema-ratsinformationssystem',
  name: 'aitema|Rats RIS',
  provider: 'aitema',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Ratsinformationssystem: Sitzungen, Tagesordnungen, Vorlagen, Gremien und Mandatsträger sind im Netz durchsuchbar und über OParl abrufbar. Es wird mit Docker auf eigenen Servern betrieben. Die Lizenzangaben im Repository widersprechen sich: EUPL 1.2 (LICENSE), MIT (README) und AGPL 3.0 (publiccode.yml). Vor einem Einsatz ist die Lizenz zu klären.',
    en: 'Council information system: meetings, agendas, papers, committees and members can be searched online and retrieved through OParl. It runs on own servers with Docker. The repository contradicts itself on the licence: EUPL 1.2 (LICENSE), MIT (README) and AGPL 3.0 (publiccode.yml). The licence has to be clarified before use.',
  },
  features: {
    de: [
      'Sitzungen und Tagesordnungen veröffentlichen',
      'Vorlagen und Dokumente im Volltext durchsuchen',
      'Gremien und Mandatsträger zeigen',
      'Sitzungskalender führen',
      'Daten über OParl bereitstellen und einlesen',
      'Interne Unterlagen von öffentlichen trennen',
    ],
    en: [
      'Publish meetings and agendas',
      'Search papers and documents in full text',
      'Show committees and members',
      'Keep a calendar of meetings',
      'Provide and import data through OParl',
      'Separate internal from public documents',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.council', 'README.md'),
    fact('functions', ['admin.council'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    fact('maturity', 'stable', 'publiccode.yml'),
    fact('uiLanguages', ['de', 'en'], 'publiccode.yml'),
    ...statedOn('2026-11-28', [
      fact('translatable', true, 'publiccode.yml'),
      fact('platforms', ['web'], 'publiccode.yml'),
      fact('maintenance', 'internal', 'publiccode.yml'),
    ]),
    fact('website', 'https://aitema.de', 'README.md'),
    fact('documentation', page('docs/installation.md'), 'docs/installation.md'),
    fact('licence', 'EUPL-1.2', 'LICENSE'),
    fact('repoUrl', repository, 'publiccode.yml'),
    fact('repoPublic', true, 'README.md'),
    fact('publiccodeValid', false, 'publiccode.yml'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'docs/installation.md'),
    fact('openApiUrl', page('docs/openapi.yaml'), 'docs/openapi.yaml'),
    fact(
      'standards',
      [
        { standard: 'oparl', version: '1.1', role: 'both', claim: 'documented', url: page('docs/faq.md') },
        {
          standard: 'openapi',
          version: '3.1.0',
          role: 'provides',
          claim: 'documented',
          url: page('docs/openapi.yaml'),
        },
      ],
      'docs/faq.md',
    ),
  ],
  variants: [
    {
      delivery: 'onprem',
      answers: [
        fact('demoAccess', 'public', 'README.md'),
        fact('demoUrl', 'https://ris.aitema.de', 'README.md'),
        fact('exportFormats', ['api'], 'README.md'),
      ],
    },
  ],
  references: [],
}
