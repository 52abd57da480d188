import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/openbao/openbao'
const commit = 'df6ce2cebaa823979215c116a16820aa913fe3b1'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'openbao',
  name: 'OpenBao (OpenSSF)',
  origin: 'public_sources',
  about: {
    de: 'Quelloffenes Projekt unter dem Dach der Open Source Security Foundation. Ein technischer Lenkungskreis mit Mitgliedern aus mehreren Unternehmen entscheidet.',
    en: 'Open-source project hosted by the Open Source Security Foundation. A technical steering committee with members from several companies decides.',
  },
  answers: [
    fact('providerCountry', 'US', 'CHARTER.md'),
    fact('providerWebsite', 'https://www.openbao.org', 'README.md'),
  ],
}

export const listing: SeedListing = {
  slug: 'openbao',
  name: 'OpenBao',
  provider: 'openbao',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Tresor für Zugangsdaten von Programmen: Passwörter, Schlüssel und Zertifikate liegen verschlüsselt an einer Stelle und werden nur an berechtigte Personen oder Systeme ausgegeben. Zugänge lassen sich befristen und zurückziehen, jeder Zugriff wird protokolliert. OpenBao ist eine Abspaltung von HashiCorp Vault und richtet sich an die IT, nicht an Fachämter.',
    en: 'Vault for credentials of programs: passwords, keys and certificates are kept encrypted in one place and handed out only to authorised people or systems. Access can be limited in time and withdrawn, every access is logged. OpenBao is a fork of HashiCorp Vault and is made for IT staff, not for specialist departments.',
  },
  features: {
    de: [
      'Passwörter und Schlüssel verschlüsselt aufbewahren',
      'Befristete Zugangsdaten bei Bedarf erzeugen',
      'Zugänge einzeln oder gesammelt zurückziehen',
      'Daten für andere Anwendungen verschlüsseln',
      'TLS-Zertifikate ausstellen',
      'Anmeldung über OpenID Connect nutzen oder anbieten',
      'Zugriffe protokollieren',
    ],
    en: [
      'Keep passwords and keys encrypted',
      'Generate time-limited credentials on demand',
      'Withdraw access individually or in bulk',
      'Encrypt data for other applications',
      'Issue TLS certificates',
      'Use or offer login through OpenID Connect',
      'Log accesses',
    ],
  },
  answers: [
    fact('mainFunction', 'safety.cyber', 'README.md'),
    fact('functions', ['safety.cyber'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    fact('maturity', 'stable', 'publiccode.yml'),
    fact('uiLanguages', ['en'], 'publiccode.yml'),
    ...statedOn('2026-11-28', [
      fact('translatable', false, 'publiccode.yml'),
      fact('platforms', ['web'], 'publiccode.yml'),
      fact('maintenance', 'community', 'publiccode.yml'),
    ]),
    fact('website', 'https://www.openbao.org', 'README.md'),
    fact('documentation', 'https://openbao.org/docs/', 'publiccode.yml'),
    fact('releasedOn', '2026-08-18', 'CHANGELOG.md'),
    fact('licence', 'MPL-2.0', 'LICENSE'),
    fact('repoUrl', repository, 'publiccode.yml'),
    fact('repoPublic', true, 'README.md'),
    fact('publiccodeValid', true, 'publiccode.yml'),
    fact('governance', 'foundation', 'GOVERNANCE.md'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'website/content/docs/install.mdx'),
    fact(
      'standards',
      [
        {
          standard: 'oidc',
          version: null,
          role: 'both',
          claim: 'documented',
          url: page('website/content/docs/concepts/oidc-provider.mdx'),
        },
        {
          standard: 'kubernetes-oci',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('website/content/docs/platform/k8s/helm/index.mdx'),
        },
      ],
      'website/content/docs/concepts/oidc-provider.mdx',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
