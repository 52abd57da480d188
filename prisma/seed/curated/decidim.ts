import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const docs = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/decidim/documentation',
  file,
  commit: 'ca1e2f105471ceb46f9e5e94e520a6775aaa74ee',
})
const docker = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/decidim/docker',
  file,
  commit: '8d30d96890be6a725634cdc862e948c1b247089f',
})
const publiccode: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/decidim/decidim',
  file: 'publiccode.yml',
  commit: 'b179d2f4fc06b5beb6f85c9098d098c2ddfda767',
}
const contributing: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/decidim/decidim',
  file: 'CONTRIBUTING.md',
  commit: '2bc28d33ed0abeedf8990444cb13f8818305592e',
}
const install: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/decidim/decidim',
  file: 'docs/modules/install/pages/index.adoc',
  commit: '658ef1d0f1e7819940d9dee3798273a8214efbe1',
}
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
  slug: 'decidim-verein',
  name: 'Associació de Software Lliure Decidim',
  origin: 'public_sources',
  about: {
    de: 'Verein, der Decidim pflegt. Die Software entstand bei der Stadt Barcelona; der Verein wurde 2019 nach einem Beteiligungsverfahren gegründet.',
    en: 'Association that maintains Decidim. The software originated at the City of Barcelona; the association was founded in 2019 after a participatory process.',
  },
  answers: [
    fact('providerKind', 'association', docs('docs/en/modules/contribute/pages/governance.adoc')),
    fact('foundedYear', 2019, docs('docs/en/modules/contribute/pages/governance.adoc')),
    fact('providerWebsite', 'https://decidim.org', docs('docs/en/modules/ROOT/pages/index.adoc')),
  ],
}

export const listing: SeedListing = {
  slug: 'decidim',
  name: 'Decidim',
  provider: 'decidim-verein',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Decidim ist ein Baukasten für Beteiligungsplattformen. Kommunen richten Verfahren, Gremien oder Initiativen ein und wählen Bausteine dazu: Vorschläge, Debatten, Treffen, Umfragen, Bürgerhaushalt oder Textarbeit. Ergebnisse und ihre Umsetzung bleiben nachvollziehbar. Eine Installation kann mehrere Organisationen bedienen. Die Installation setzt Kenntnisse in Ruby on Rails voraus; Docker-Images stehen bereit.',
    en: 'Decidim is a toolkit for participation platforms. Municipalities set up processes, assemblies or initiatives and choose components for them: proposals, debates, meetings, surveys, participatory budgets or work on texts. Results and their implementation remain traceable. One installation can serve several organisations. Installation requires knowledge of Ruby on Rails; Docker images are available.',
  },
  features: {
    de: [
      'Beteiligungsverfahren mit Phasen',
      'Vorschläge sammeln, zusammenführen und beantworten',
      'Abstimmungen und Bürgerhaushalt',
      'Treffen planen und Anmeldungen verwalten',
      'Texte gemeinsam erarbeiten',
      'Umsetzung von Ergebnissen verfolgen',
      'Mehrere Organisationen in einer Installation',
    ],
    en: [
      'Participatory processes with phases',
      'Collect, merge and answer proposals',
      'Voting and participatory budgets',
      'Plan meetings and manage registrations',
      'Draft texts together',
      'Track the implementation of results',
      'Several organisations in one installation',
    ],
  },
  answers: [
    fact('mainFunction', 'civic.participation', publiccode),
    fact('functions', ['civic.participation'], publiccode),
    fact('solutionKind', ['software', 'platform'], publiccode),
    fact('maturity', 'stable', publiccode),
    fact('uiLanguages', ['de', 'en', 'fr', 'pl', 'other'], publiccode),
    ...statedOn('2026-11-28', [
      fact('translatable', true, publiccode),
      fact('platforms', ['web'], publiccode),
      fact('maintenance', 'internal', publiccode),
    ]),
    fact('website', 'https://decidim.org', docs('docs/en/modules/ROOT/pages/index.adoc')),
    fact('documentation', 'https://docs.decidim.org', publiccode),
    fact('licence', 'AGPL-3.0-or-later', publiccode),
    fact('repoUrl', 'https://github.com/decidim/decidim', publiccode),
    fact('repoPublic', true, publiccode),
    fact('closedParts', [], docs('docs/en/modules/understand/pages/social-contract.adoc')),
    fact('governance', 'community', docs('docs/en/modules/contribute/pages/governance.adoc')),
    fact('contributionGuide', true, contributing),
    fact('selfHostable', true, install),
    fact('openApiUrl', 'https://meta.decidim.org/api', publiccode),
    fact(
      'standards',
      [
        documented('oauth2', 'consumes', docs('docs/en/modules/features/pages/general-features.adoc'), '2.0'),
        documented('kubernetes-oci', 'provides', docker('README.md')),
      ],
      docs('docs/en/modules/features/pages/general-features.adoc'),
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [
    'Barcelona',
    'Comune di Milano',
    'Gemeinde Köniz',
    'Graz Gemeinsam Gestalten',
    'Helsinki',
    'Lyon',
    'Stadt Luzern',
    'Stadt Zürich',
    'Toulouse',
    'Trondheim Kommune',
  ].map((name) => ({ name, source: publiccode })),
}
