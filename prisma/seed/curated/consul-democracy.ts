import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const installer = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/consuldemocracy/installer',
  file,
  commit: '74d3c6012f6c4693ce523d3cc0ab9d84f6f6a67b',
})
const docs = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/consuldemocracy/docs',
  file,
  commit: '9b6b4b0126eb2289aaff6640b4c8becf41919dd7',
})
const publiccode: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/consuldemocracy/consuldemocracy',
  file: 'publiccode.yml',
  commit: '0cbbaa34c3bf941e596a223de06bb7d16978a14d',
}
const contributing: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/consuldemocracy/consuldemocracy',
  file: 'CONTRIBUTING.md',
  commit: '04894ed2601a2b2e4672369eda8697fe47cf19c3',
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
  slug: 'consul-democracy-foundation',
  name: 'Consul Democracy Foundation',
  origin: 'public_sources',
  about: {
    de: 'Stiftung, die Consul Democracy mit der Gemeinschaft pflegt. Entstanden ist die Software bei der Stadt Madrid.',
    en: 'Foundation that maintains Consul Democracy with the community. The software originated at the City of Madrid.',
  },
  answers: [fact('providerWebsite', 'https://consuldemocracy.org', publiccode)],
}

export const listing: SeedListing = {
  slug: 'consul-democracy',
  name: 'Consul Democracy',
  provider: 'consul-democracy-foundation',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Consul Democracy ist eine Plattform für Bürgerbeteiligung. Einwohnerinnen und Einwohner diskutieren, reichen Vorschläge ein, stimmen ab, entscheiden über Bürgerhaushalte und kommentieren Entwürfe von Satzungen oder Plänen. Eine Installation kann mehrere Kommunen mit getrennten Bereichen bedienen. Für den Betrieb auf eigenen Servern gibt es ein Installationsprogramm für Ubuntu und Debian; Updates erfolgen danach gesondert.',
    en: 'Consul Democracy is a platform for citizen participation. Residents discuss, submit proposals, vote, decide on participatory budgets and comment on drafts of by-laws or plans. One installation can serve several municipalities in separate areas. For operation on your own servers there is an installer for Ubuntu and Debian; updates are done separately afterwards.',
  },
  features: {
    de: [
      'Debatten eröffnen und kommentieren',
      'Vorschläge einreichen und unterstützen',
      'Abstimmungen durchführen',
      'Bürgerhaushalt mit Phasen',
      'Entwürfe gemeinsam kommentieren',
      'Mehrere Kommunen in einer Installation',
      'Öffentliche Daten über GraphQL abrufen',
    ],
    en: [
      'Open and comment on debates',
      'Submit and support proposals',
      'Hold polls',
      'Participatory budget with phases',
      'Comment on drafts together',
      'Several municipalities in one installation',
      'Retrieve public data through GraphQL',
    ],
  },
  answers: [
    fact('mainFunction', 'civic.participation', publiccode),
    fact('functions', ['civic.participation'], publiccode),
    fact('solutionKind', ['software', 'platform'], publiccode),
    fact('maturity', 'stable', publiccode),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'], publiccode),
    ...statedOn('2026-11-28', [
      fact('translatable', true, publiccode),
      fact('platforms', ['web'], publiccode),
      fact('maintenance', 'internal', publiccode),
    ]),
    fact('website', 'https://consuldemocracy.org', publiccode),
    fact('documentation', 'https://docs.consuldemocracy.org/index/', publiccode),
    fact('releasedOn', '2026-06-04', publiccode),
    fact('licence', 'AGPL-3.0-or-later', publiccode),
    fact('repoUrl', 'https://github.com/consuldemocracy/consuldemocracy', docs('en/README.md')),
    fact('repoPublic', true, publiccode),
    fact('governance', 'foundation', publiccode),
    fact('contributionGuide', true, contributing),
    fact('selfHostable', true, installer('README.md')),
    fact(
      'openApiUrl',
      'https://github.com/consuldemocracy/docs/blob/9b6b4b0126eb2289aaff6640b4c8becf41919dd7/en/features/graphql.md',
      docs('en/features/graphql.md'),
    ),
    fact('standards', [documented('oauth2', 'consumes', docs('en/features/oauth.md'))], docs('en/features/oauth.md')),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
