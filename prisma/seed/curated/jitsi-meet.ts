import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const docker = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/jitsi/docker-jitsi-meet',
  file,
  commit: '2e6b31d8334998cb26ceef913a8e172fe9b93686',
})
const handbook = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/jitsi/handbook',
  file,
  commit: '39ea55309eff25a339b4c31fa5367f25842c0f5a',
})
const readme: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/jitsi/jitsi-meet',
  file: 'README.md',
  commit: '00df1c34b0d189b2466876ae2d4f4cee72d50886',
}
const licence: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/jitsi/jitsi-meet',
  file: 'LICENSE',
  commit: '2b692f5a0ae6e4b026b9f05b3e36a1ebe4218bbf',
}
const agreement: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/jitsi/jitsi-meet',
  file: 'CONTRIBUTING.md',
  commit: 'd055cd55164543694b441b21eecf921e2d9600ee',
}
const languages: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/jitsi/jitsi-meet',
  file: 'lang/languages.json',
  commit: '01abe1a259579be73f1f793ac213559e8b04a55e',
}
const release: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/jitsi/docker-jitsi-meet',
  file: 'docker-compose.yml',
  commit: '738058b44bc3029ea289bea180cd3838f702af8e',
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
  slug: '8x8',
  name: '8x8',
  origin: 'public_sources',
  about: {
    de: 'Rechteinhaber und Hauptentwickler von Jitsi Meet; bietet mit „Jitsi as a Service“ auch einen gehosteten Dienst an.',
    en: 'Copyright holder and principal developer of Jitsi Meet; also offers a hosted service called "Jitsi as a Service".',
  },
  answers: [fact('providerWebsite', 'https://8x8.com', readme)],
}

export const listing: SeedListing = {
  slug: 'jitsi-meet',
  name: 'Jitsi Meet',
  provider: '8x8',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Jitsi Meet ist eine Software für Videobesprechungen im Browser und in Apps für Android und iOS. Eine Besprechung startet mit einem Link. Auf eigenen Servern läuft Jitsi Meet als Debian-Paket oder in Docker; dort lässt sich festlegen, dass nur angemeldete Personen Räume eröffnen. 8x8 bietet zusätzlich einen gehosteten Dienst an. Für einen einfachen Server nennt das Handbuch 8 GB Arbeitsspeicher und 4 Prozessorkerne.',
    en: 'Jitsi Meet is software for video meetings in the browser and in apps for Android and iOS. A meeting starts with a link. On your own servers Jitsi Meet runs as a Debian package or in Docker; there you can require that only signed-in people open rooms. 8x8 additionally offers a hosted service. For a basic server the handbook names 8 GB of memory and 4 processor cores.',
  },
  features: {
    de: [
      'Videobesprechungen ohne Installation im Browser',
      'Apps für Android und iOS',
      'Bildschirm und Inhalte teilen',
      'Chat, Handzeichen und Reaktionen',
      'Umfragen',
      'Virtueller Hintergrund',
      'Einbindung in eigene Seiten und Apps',
    ],
    en: [
      'Video meetings in the browser without installation',
      'Apps for Android and iOS',
      'Share screen and content',
      'Chat, raised hands and reactions',
      'Polls',
      'Virtual background',
      'Embedding in your own sites and apps',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.workplace', readme),
    fact('functions', ['admin.workplace'], readme),
    fact('solutionKind', ['software', 'mobile_app'], readme),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'], languages),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', release),
      fact('translatable', true, languages),
      fact('platforms', ['web', 'windows', 'mac', 'linux', 'ios', 'android'], handbook('docs/releases.md')),
      fact('maintenance', 'community', handbook('docs/community/intro.md')),
    ]),
    fact('website', 'https://jitsi.org/jitsi-meet/', docker('README.md')),
    fact('documentation', 'https://jitsi.github.io/handbook/', readme),
    fact('releasedOn', '2026-08-17', release),
    fact('licence', 'Apache-2.0', licence),
    fact('repoUrl', 'https://github.com/jitsi/jitsi-meet', agreement),
    fact('repoPublic', true, readme),
    fact('closedParts', [], docker('README.md')),
    fact('governance', 'vendor_open', agreement),
    fact('contributionGuide', true, handbook('docs/dev-guide/contributing.md')),
    fact('selfHostable', true, handbook('docs/devops-guide/docker.md')),
    fact(
      'standards',
      [
        documented('kubernetes-oci', 'provides', docker('README.md')),
        documented('oidc', 'consumes', handbook('docs/devops-guide/authentication.md')),
      ],
      docker('README.md'),
    ),
  ],
  variants: [
    { delivery: 'onprem', answers: [] },
    {
      delivery: 'saas',
      answers: [fact('demoAccess', 'public', readme), fact('demoUrl', 'https://meet.jit.si', readme)],
    },
  ],
  references: [],
}
