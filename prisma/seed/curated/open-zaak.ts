import type { SeedAnswer, SeedListing, SeedProvider, SeedReference } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/open-zaak/open-zaak'
const commit = '90dd5eb0b47853af0e445187cc61ddd8ec5f64ea'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

const user = (name: string): SeedReference => ({
  name,
  source: { kind: 'repository', repository, file: 'publiccode.yaml', commit },
})

export const provider: SeedProvider = {
  slug: 'dimpact',
  name: 'Dimpact',
  origin: 'public_sources',
  about: {
    de: 'Dimpact hält die Rechte an Open Zaak. Neun niederländische Partner, Städte und ein Gemeindeverbund, haben das Vorhaben über Dimpact gestartet; Maykin entwickelt die Software.',
    en: 'Dimpact holds the copyright in Open Zaak. Nine Dutch partners, cities and one group of municipalities, started the project through Dimpact; Maykin develops the software.',
  },
  answers: [fact('providerWebsite', 'https://www.dimpact.nl', 'README.rst')],
}

export const listing: SeedListing = {
  slug: 'open-zaak',
  name: 'Open Zaak',
  provider: 'dimpact',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Datenschicht für die Vorgangsbearbeitung. Open Zaak speichert Vorgänge, Dokumente, Entscheidungen und Vorgangsarten und stellt sie anderen Programmen über Schnittstellen bereit. Es folgt den Vorgaben des niederländischen Kommunalverbands VNG und hat neben einem Verwaltungsbereich keine eigene Oberfläche für die Sachbearbeitung. Für Benachrichtigungen braucht es zusätzlich Open Notificaties.',
    en: 'Data layer for case management. Open Zaak stores cases, documents, decisions and case types and offers them to other programs through interfaces. It follows the specifications of the Dutch association of municipalities VNG and, apart from an administration area, has no user interface for case workers. Notifications require Open Notificaties in addition.',
  },
  features: {
    de: [
      'Vorgänge mit Verlauf und Fristen speichern',
      'Dokumente zu Vorgängen ablegen',
      'Entscheidungen zu Vorgängen festhalten',
      'Vorgangsarten in Katalogen pflegen',
      'Zugriffsrechte je Anwendung vergeben',
      'Änderungen in einem Protokoll nachverfolgen',
    ],
    en: [
      'Store cases with history and deadlines',
      'File documents belonging to cases',
      'Record decisions on cases',
      'Maintain case types in catalogues',
      'Grant access rights per application',
      'Trace changes in an audit trail',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.case', 'README.en.md'),
    fact('functions', ['admin.case'], 'README.en.md'),
    fact('solutionKind', ['software'], 'README.en.md'),
    fact('maturity', 'stable', 'publiccode.yaml'),
    fact('uiLanguages', ['en', 'nl'], 'publiccode.yaml'),
    ...statedOn('2026-11-28', [
      fact('translatable', true, 'publiccode.yaml'),
      fact('platforms', ['web'], 'publiccode.yaml'),
      fact('maintenance', 'contract', 'publiccode.yaml'),
    ]),
    fact('documentation', 'https://open-zaak.readthedocs.io/', 'publiccode.yaml'),
    fact('releasedOn', '2026-08-20', 'publiccode.yaml'),
    fact('licence', 'EUPL-1.2', 'publiccode.yaml'),
    fact('repoUrl', repository, 'README.en.md'),
    fact('repoPublic', true, 'README.en.md'),
    fact('publiccodeValid', false, 'publiccode.yaml'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'docs/installation/index.rst'),
    fact(
      'openApiUrl',
      'https://github.com/open-zaak/open-zaak/blob/main/src/openzaak/components/zaken/openapi.yaml',
      'docs/introduction/open-source/public_code.html',
    ),
    fact(
      'standards',
      [
        { standard: 'openapi', version: null, role: 'provides', claim: 'documented', url: page('docs/api/index.rst') },
        { standard: 'oidc', version: null, role: 'consumes', claim: 'documented', url: page('docs/manual/oidc.rst') },
        {
          standard: 'kubernetes-oci',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('docs/installation/kubernetes.rst'),
        },
      ],
      'docs/api/index.rst',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [fact('exportFormats', ['csv', 'sql'], 'docs/manual/scripts.rst')] }],
  references: [
    user('Gemeente Amsterdam'),
    user('Gemeente Buren'),
    user('Gemeente Den Haag'),
    user('Gemeente Haarlem'),
    user('Gemeente Rotterdam'),
    user('Gemeente Súdwest-Fryslân'),
    user('Gemeente Tilburg'),
    user('Gemeente Utrecht'),
  ],
}
