import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const aio = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/nextcloud/all-in-one',
  file,
  commit: '50636f2adcf2dc06b7121f771aca8e03af3fcdbe',
})
const readme: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/nextcloud/server',
  file: 'README.md',
  commit: 'd6f8d3d56b6de6b47a93ba29d88a43a0086fadc8',
}
const contributing: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/nextcloud/server',
  file: '.github/CONTRIBUTING.md',
  commit: '01f0c334340eb1eb94b1d9869b9084f954f0c95d',
}
const reuse: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/nextcloud/server',
  file: 'REUSE.toml',
  commit: 'cc21984cd4ea6fd2f47a6db8f805a65eca113c30',
}
const signIn: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/nextcloud/documentation',
  file: 'admin_manual/configuration_user/user_auth_oidc.rst',
  commit: 'fb85ca614a93eb42bd0b948f29c12e76f59cedbb',
}
const languages: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/nextcloud/server',
  file: 'core/l10n',
  commit: 'a79dbf3a31f8127b5e12d978e8df90e764a5c3ec',
}
const translation: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/nextcloud/server',
  file: '.tx/config',
  commit: '9aadd81d1852a8b2ebdaefd0e5e0580632f9cbfa',
}
const version: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/nextcloud/server',
  file: 'version.php',
  commit: '00361cdf0626febdee718c5e40633d81d750b052',
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
  slug: 'nextcloud-gmbh',
  name: 'Nextcloud GmbH',
  origin: 'public_sources',
  about: {
    de: 'Rechteinhaberin von Nextcloud Server zusammen mit weiteren Beitragenden; bietet zusätzlich Nextcloud Enterprise an.',
    en: 'Copyright holder of Nextcloud Server together with other contributors; also offers Nextcloud Enterprise.',
  },
  answers: [fact('providerWebsite', 'https://nextcloud.com/enterprise/', readme)],
}

export const listing: SeedListing = {
  slug: 'nextcloud-server',
  name: 'Nextcloud Server',
  provider: 'nextcloud-gmbh',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Nextcloud Server speichert Dateien, Kontakte und Kalender auf einem Server Ihrer Wahl und gleicht sie zwischen Geräten ab. Beschäftigte geben Dateien intern oder nach außen frei. Apps ergänzen Funktionen wie E-Mail oder Videogespräche. Das Projekt empfiehlt die Installation mit Nextcloud All-in-One, einem Paket aus Containern. Für die öffentliche Verwaltung bietet die Nextcloud GmbH zusätzlich Nextcloud Enterprise an.',
    en: 'Nextcloud Server stores files, contacts and calendars on a server of your choice and keeps them in step across devices. Staff share files internally or with outsiders. Apps add functions such as e-mail or video calls. The official installation method is Nextcloud All-in-One, a set of containers. For public administration Nextcloud GmbH additionally offers Nextcloud Enterprise.',
  },
  features: {
    de: [
      'Dateien speichern, abgleichen und freigeben',
      'Kontakte und Kalender auf allen Geräten',
      'Funktionen über Apps erweitern',
      'Verschlüsselung und Zwei-Faktor-Anmeldung',
      'Benutzerkonten aus LDAP',
      'Installation mit Docker oder Kubernetes',
      'Sicherung und Updates über All-in-One',
    ],
    en: [
      'Store, synchronise and share files',
      'Contacts and calendars on all devices',
      'Extend functions through apps',
      'Encryption and two-factor sign-in',
      'User accounts from LDAP',
      'Installation with Docker or Kubernetes',
      'Backup and updates through All-in-One',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.workplace', readme),
    fact('functions', ['admin.workplace'], readme),
    fact('solutionKind', ['software', 'platform'], readme),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', version),
      fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'], languages),
      fact('translatable', true, translation),
      fact('platforms', ['web'], readme),
    ]),
    fact('website', 'https://nextcloud.com/athome/', readme),
    fact('documentation', 'https://docs.nextcloud.com/server/latest/developer_manual/', contributing),
    fact('licence', 'AGPL-3.0-or-later', readme),
    fact('repoUrl', 'https://github.com/nextcloud/server', reuse),
    fact('repoPublic', true, readme),
    fact('reuseCompliant', true, readme),
    fact('contributionGuide', true, contributing),
    fact('selfHostable', true, aio('readme.md')),
    fact(
      'standards',
      [documented('oidc', 'both', signIn), documented('kubernetes-oci', 'provides', aio('readme.md'))],
      aio('readme.md'),
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
