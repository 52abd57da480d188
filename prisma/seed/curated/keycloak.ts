import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const web = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/keycloak/keycloak-web',
  file,
  commit: '789a49ed019bc7a3bf288a429a6f089afad1041b',
})
const quickstarts = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/keycloak/keycloak-quickstarts',
  file,
  commit: 'c93be9993a3029bae551d2daced1e6c386c56e27',
})
const readme: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/keycloak/keycloak',
  file: 'README.md',
  commit: '5ffdbd9bc6373efa2c52cd4eb6d5b54515fe22e0',
}
const contributing: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/keycloak/keycloak',
  file: 'CONTRIBUTING.md',
  commit: '0f43a39fd7d3c2c29b530481d40be9c747d2b1ec',
}
const governance: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/keycloak/keycloak',
  file: 'GOVERNANCE.md',
  commit: '0818f2ec71238140d2f85c4c214af7da9dce1ebd',
}
const translation: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/keycloak/keycloak',
  file: 'docs/translation.md',
  commit: '0443cc54805bcc562f82d3273decb5019ecd2dae',
}
const start: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/keycloak/keycloak',
  file: 'docs/guides/getting-started/templates/create-admin-localhost.adoc',
  commit: '0cf7fec47c80cafc74789e0e9554650e7fc4ebaf',
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
  slug: 'keycloak-projekt',
  name: 'Keycloak-Projekt',
  origin: 'public_sources',
  about: {
    de: 'Open-Source-Projekt der Cloud Native Computing Foundation. Über die Weiterentwicklung entscheiden die Maintainer nach veröffentlichten Regeln.',
    en: 'Open source project of the Cloud Native Computing Foundation. Its maintainers decide on development under published rules.',
  },
  answers: [
    fact('providerKind', 'community', contributing),
    fact('providerWebsite', 'https://www.keycloak.org', web('config.json')),
  ],
}

export const listing: SeedListing = {
  slug: 'keycloak',
  name: 'Keycloak',
  provider: 'keycloak-projekt',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Keycloak übernimmt die Anmeldung für andere Programme. Beschäftigte oder Einwohnerinnen und Einwohner melden sich einmal an und nutzen danach alle angeschlossenen Anwendungen. Benutzerkonten kommen aus Keycloak selbst, aus LDAP oder Active Directory oder von anderen Identitätsdiensten. Rollen, Rechte und der zweite Faktor werden an einer Stelle verwaltet. Angeschlossene Anwendungen brauchen OpenID Connect, OAuth 2.0 oder SAML.',
    en: 'Keycloak handles sign-in for other programs. Staff or residents sign in once and then use all connected applications. User accounts come from Keycloak itself, from LDAP or Active Directory or from other identity services. Roles, permissions and the second factor are managed in one place. Connected applications need OpenID Connect, OAuth 2.0 or SAML.',
  },
  features: {
    de: [
      'Einmal anmelden für alle Anwendungen',
      'Anbindung an LDAP und Active Directory',
      'Anmeldung über andere Identitätsdienste',
      'Zwei-Faktor-Anmeldung',
      'Konten, Rollen und Sitzungen im Browser verwalten',
      'Eigene Kontoseite für Nutzende',
      'Betrieb als Container oder auf Kubernetes',
    ],
    en: [
      'Sign in once for all applications',
      'Connection to LDAP and Active Directory',
      'Sign-in through other identity services',
      'Two-factor sign-in',
      'Manage accounts, roles and sessions in the browser',
      'Account page for users',
      'Operation as a container or on Kubernetes',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.identity', readme),
    fact('functions', ['admin.identity'], readme),
    fact('solutionKind', ['software'], readme),
    fact('uiLanguages', ['de', 'en', 'it', 'nl', 'other'], translation),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', web('versions/keycloak/26.7.0.json')),
      fact('translatable', true, translation),
      fact('platforms', ['web'], start),
      fact('maintenance', 'community', governance),
    ]),
    fact('website', 'https://www.keycloak.org', web('config.json')),
    fact('documentation', 'https://www.keycloak.org/documentation.html', readme),
    fact('releasedOn', '2026-07-09', web('versions/keycloak/26.7.0.json')),
    fact('licence', 'Apache-2.0', readme),
    fact('repoUrl', 'https://github.com/keycloak/keycloak', web('config.json')),
    fact('repoPublic', true, readme),
    fact('governance', 'community', governance),
    fact('contributionGuide', true, contributing),
    fact('selfHostable', true, readme),
    fact(
      'standards',
      [
        documented('oidc', 'both', web('pages/index.ftl')),
        documented('oauth2', 'provides', web('pages/index.ftl'), '2.0'),
        documented('saml2', 'both', web('pages/index.ftl'), '2.0'),
        documented('kubernetes-oci', 'provides', quickstarts('kubernetes/README.md')),
      ],
      web('pages/index.ftl'),
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
