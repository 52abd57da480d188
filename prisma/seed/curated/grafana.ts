import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/grafana/grafana'
const commit = '3e9248b748cb1a54f54d92ea29b946b5afe20fe6'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

const licensingCommit = '49399ad3c3a15981f251c3713d0f40f7481e5a8c'
const governanceCommit = '8bede737838294bc00325f4cefd2a783a7fa80b3'

export const provider: SeedProvider = {
  slug: 'grafana-labs',
  name: 'Grafana Labs',
  origin: 'public_sources',
  about: {
    de: 'Hersteller der Dashboard-Software Grafana und weiterer Werkzeuge zur Überwachung von Systemen. Neben der quelloffenen Fassung gibt es eine kommerzielle.',
    en: 'Maker of the dashboard software Grafana and of further tools for monitoring systems. There is a commercial edition beside the open-source one.',
  },
  answers: [fact('providerWebsite', 'https://grafana.com/', 'GOVERNANCE.md', governanceCommit)],
}

/** A part of the edition named Grafana Enterprise. */
const enterprise = (de: string, en: string) => ({
  name: { de, en },
  why: { de: 'Grafana Enterprise', en: 'Grafana Enterprise' },
  replaceable: null,
})

export const listing: SeedListing = {
  slug: 'grafana',
  name: 'Grafana',
  provider: 'grafana-labs',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Dashboards für Messwerte und Kennzahlen aus vorhandenen Datenbanken. Die Daten bleiben in ihrer Quelle; Grafana fragt sie ab, stellt sie als Diagramme dar und benachrichtigt bei Auffälligkeiten. Nützlich zum Beispiel für Energie, Pegel, Verkehr oder die eigene IT. Einige Funktionen wie PDF-Berichte oder SAML-Anmeldung gibt es laut Dokumentation nur in der kommerziellen Fassung.',
    en: 'Dashboards for readings and key figures from existing databases. The data stays in its source; Grafana queries it, shows it as charts and notifies when something stands out. Useful for energy, water levels, traffic or the own IT, for example. According to the documentation some functions, such as PDF reports or SAML login, exist in the commercial edition only.',
  },
  features: {
    de: [
      'Daten aus mehreren Quellen zusammen darstellen',
      'Dashboards mit Auswahlfeldern bauen',
      'Alarme bei Grenzwerten senden',
      'Ereignisse in Diagrammen vermerken',
      'Zeiträume und Abfragen nebeneinander vergleichen',
      'Rechte für Ordner und Dashboards vergeben',
    ],
    en: [
      'Show data from several sources together',
      'Build dashboards with selection fields',
      'Send alarms at set limits',
      'Mark events in charts',
      'Compare periods and queries side by side',
      'Grant rights for folders and dashboards',
    ],
  },
  answers: [
    fact('mainFunction', 'data.dashboard', 'docs/sources/introduction/_index.md'),
    fact('functions', ['data.dashboard'], 'docs/sources/introduction/_index.md'),
    fact('solutionKind', ['software'], 'docs/sources/introduction/_index.md'),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'other'], 'packages/grafana-i18n/src/languages.ts'),
    ...statedOn('2026-11-28', [
      fact(
        'maturity',
        'stable',
        'docs/sources/whatsnew/whats-new-in-v13-1.md',
        '215110abc4e419a965035dc6201747251c76d96e',
      ),
      fact('translatable', true, 'contribute/internationalization.md', '0d5a0c080915ba26bfaa296772ceced039f7f866'),
      fact(
        'platforms',
        ['web'],
        'docs/sources/setup-grafana/installation/_index.md',
        'fb6d60e753f2b677b6ac60e7f695a1aa92201280',
      ),
      fact('maintenance', 'internal', 'GOVERNANCE.md', governanceCommit),
    ]),
    fact('documentation', 'https://grafana.com/docs/', 'CONTRIBUTING.md', '9988dbfeeec7b1df1300b5eff251466449046031'),
    fact('licence', 'AGPL-3.0-only', 'LICENSING.md', licensingCommit),
    fact('repoUrl', repository, 'CONTRIBUTING.md', '9988dbfeeec7b1df1300b5eff251466449046031'),
    fact('repoPublic', true, 'docs/sources/introduction/_index.md'),
    fact(
      'closedParts',
      [
        enterprise('SAML', 'SAML'),
        enterprise('Abgleich von Teams, erweitertes LDAP', 'Team sync, enhanced LDAP'),
        enterprise('Rollen und Rechte, Rechte je Datenquelle', 'Role-based access control, data source permissions'),
        enterprise('Berichte, PDF-Ausgabe', 'Reporting, PDF export'),
        enterprise('Protokollierung, Nutzungsauswertung', 'Auditing, usage insights'),
        enterprise('Eigenes Erscheinungsbild', 'Custom branding'),
        enterprise('Datenquellen der Enterprise-Fassung', 'Enterprise data sources'),
      ],
      'docs/sources/introduction/grafana-enterprise.md',
    ),
    fact('governance', 'vendor_open', 'GOVERNANCE.md', governanceCommit),
    fact('contributionGuide', true, 'CONTRIBUTING.md', '9988dbfeeec7b1df1300b5eff251466449046031'),
    fact(
      'selfHostable',
      true,
      'docs/sources/setup-grafana/installation/_index.md',
      'fb6d60e753f2b677b6ac60e7f695a1aa92201280',
    ),
    fact(
      'standards',
      [
        {
          standard: 'oauth2',
          version: null,
          role: 'consumes',
          claim: 'documented',
          url: page('docs/sources/introduction/_index.md'),
        },
      ],
      'docs/sources/introduction/_index.md',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
