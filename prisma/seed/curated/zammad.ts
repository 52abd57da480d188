import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const docs = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/zammad/zammad-documentation',
  file,
  commit: 'ca3d14bfc1a3ecf611dd07c2bd3d633089b235b7',
})
const admin = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/zammad/zammad-admin-documentation',
  file,
  commit: '32eafb741c8730b565120d8f4a92008ea5741a0e',
})
const manual = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/zammad/zammad-user-documentation',
  file,
  commit: 'f463830a98c97e573c2557752bc9d4cfc134acc6',
})
const publiccode: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/zammad/zammad',
  file: 'publiccode.yml',
  commit: '09a7af478f76f2e9105222de2ddb6160e6d003f6',
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
  slug: 'zammad-gmbh',
  name: 'Zammad GmbH',
  origin: 'public_sources',
  about: {
    de: 'Entwickelt Zammad zusammen mit der Gemeinschaft und bietet den Betrieb in der Cloud an. Der Quellcode gehört der Zammad Foundation.',
    en: 'Develops Zammad together with the community and offers operation in the cloud. The source code belongs to the Zammad Foundation.',
  },
  answers: [fact('providerWebsite', 'https://zammad.com/', publiccode)],
}

export const listing: SeedListing = {
  slug: 'zammad',
  name: 'Zammad',
  provider: 'zammad-gmbh',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Zammad sammelt Anfragen aus E-Mail, Telefon, Chat und weiteren Kanälen an einer Stelle. Beschäftigte bearbeiten sie gemeinsam als Tickets, mit Zuständigkeiten, Fristen und Textbausteinen. Häufige Fragen beantwortet eine Wissensbank. Auf Wunsch fassen KI-Dienste Tickets zusammen; dafür ist ein KI-Anbieter einzurichten. Die Software läuft auf eigenen Servern oder in der Cloud der Zammad GmbH.',
    en: 'Zammad collects enquiries from e-mail, telephone, chat and further channels in one place. Staff handle them together as tickets, with responsibilities, deadlines and text modules. A knowledge base answers frequent questions. On request AI services summarise tickets; an AI provider has to be set up for this. The software runs on your own servers or in the cloud of Zammad GmbH.',
  },
  features: {
    de: [
      'Anfragen aus mehreren Kanälen als Tickets',
      'Fristen und Eskalation',
      'Textbausteine und Abläufe',
      'Wissensbank für häufige Fragen',
      'Volltextsuche in allen Inhalten',
      'Anmeldung über SAML oder OpenID Connect',
      'Verschlüsselte E-Mail mit S/MIME und PGP',
      'Auswertungen und Zeiterfassung',
    ],
    en: [
      'Enquiries from several channels as tickets',
      'Deadlines and escalation',
      'Text modules and workflows',
      'Knowledge base for frequent questions',
      'Full-text search in all content',
      'Sign-in through SAML or OpenID Connect',
      'Encrypted e-mail with S/MIME and PGP',
      'Reports and time recording',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.issues', publiccode),
    fact('functions', ['admin.issues', 'admin.workplace'], publiccode),
    fact('solutionKind', ['software'], publiccode),
    fact('maturity', 'stable', publiccode),
    fact('usesAi', true, publiccode),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'], publiccode),
    ...statedOn('2026-11-28', [
      fact('translatable', true, publiccode),
      fact('platforms', ['web'], publiccode),
      fact('maintenance', 'internal', publiccode),
    ]),
    fact('website', 'https://zammad.com/', publiccode),
    fact('documentation', 'https://docs.zammad.org/en/latest/', publiccode),
    fact('releasedOn', '2026-10-06', publiccode),
    fact('licence', 'AGPL-3.0-only', publiccode),
    fact('repoUrl', 'https://github.com/zammad/zammad', publiccode),
    fact('repoPublic', true, publiccode),
    fact('governance', 'vendor_open', docs('about/zammad.rst')),
    fact('contributionGuide', true, docs('contributing/start.rst')),
    fact('selfHostable', true, docs('install/docker-compose.rst')),
    fact(
      'openApiUrl',
      'https://github.com/zammad/zammad-documentation/blob/ca3d14bfc1a3ecf611dd07c2bd3d633089b235b7/api/intro.rst',
      docs('api/intro.rst'),
    ),
    fact(
      'standards',
      [
        documented('rest-json', 'provides', docs('api/intro.rst')),
        documented('oauth2', 'provides', docs('api/intro.rst'), '2.0'),
        documented('oidc', 'consumes', admin('settings/security/third-party/openid-connect.rst')),
        documented('saml2', 'consumes', admin('settings/security/third-party/saml.rst')),
        documented('kubernetes-oci', 'provides', docs('install/kubernetes.rst')),
      ],
      publiccode,
    ),
  ],
  variants: [
    { delivery: 'onprem', answers: [fact('exportFormats', ['xlsx', 'api'], manual('extras/reporting.rst'))] },
    { delivery: 'saas', answers: [fact('exportFormats', ['xlsx', 'api'], manual('extras/reporting.rst'))] },
  ],
  references: ['Landeshauptstadt München', 'Dataport AöR', 'IT-Verbund Schleswig-Holstein'].map((name) => ({
    name,
    source: publiccode,
  })),
}
