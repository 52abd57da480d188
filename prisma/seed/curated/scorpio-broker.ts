import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/ScorpioBroker/ScorpioBroker'
const commit = 'c42c5aa17f38467de6fc25c5f8488e819cf4e187'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'nec-laboratories-europe',
  name: 'NEC Laboratories Europe',
  origin: 'public_sources',
  about: {
    de: 'Forschungslabor, das den Scorpio Broker gemeinsam mit NEC Technologies India entwickelt.',
    en: 'Research laboratory that develops the Scorpio Broker together with NEC Technologies India.',
  },
  answers: [],
}

export const listing: SeedListing = {
  slug: 'scorpio-broker',
  name: 'Scorpio Broker',
  provider: 'nec-laboratories-europe',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Drehscheibe für Zustandsdaten einer Datenplattform nach dem Standard NGSI-LD. Anwendungen legen Daten ab, fragen sie ab oder werden über Änderungen benachrichtigt; auch frühere Werte sind abrufbar. Mehrere Broker lassen sich zu einem Verbund zusammenschließen, etwa von Kreis und Gemeinden. Der Baustein hat keine eigene Oberfläche und wird von der IT betrieben.',
    en: 'Hub for state data of a data platform according to the NGSI-LD standard. Applications store data, query it or are notified of changes; earlier values can be retrieved too. Several brokers can be joined in a federation, for example of district and municipalities. The building block has no user interface of its own and is run by IT staff.',
  },
  features: {
    de: [
      'Zustandsdaten nach NGSI-LD speichern und abfragen',
      'Frühere Werte eines Zeitraums abrufen',
      'Daten nach Gebiet filtern',
      'Bei Änderungen über HTTP oder MQTT benachrichtigen',
      'Mehrere Broker zu einem Verbund zusammenschließen',
      'Betrieb mit Docker oder Kubernetes',
    ],
    en: [
      'Store and query state data according to NGSI-LD',
      'Retrieve earlier values of a period',
      'Filter data by area',
      'Notify of changes through HTTP or MQTT',
      'Join several brokers in a federation',
      'Operation with Docker or Kubernetes',
    ],
  },
  answers: [
    fact('mainFunction', 'data.platform', 'README.md'),
    fact('functions', ['data.platform'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', 'RELEASENOTES'),
      fact('maintenance', 'internal', 'README.md'),
    ]),
    fact('documentation', 'https://scorpio.rtfd.io/', 'README.md'),
    fact('licence', 'BSD-3-Clause', 'LICENSE'),
    fact('repoUrl', repository, 'README.md'),
    fact('repoPublic', true, 'README.md'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'README.md'),
    fact(
      'standards',
      [
        { standard: 'ngsi-ld', version: null, role: 'provides', claim: 'documented', url: page('README.md') },
        { standard: 'geojson', version: null, role: 'consumes', claim: 'documented', url: page('README.md') },
        {
          standard: 'mqtt',
          version: '3.1.1, 5.0',
          role: 'provides',
          claim: 'documented',
          url: page('docs/en/source/mqtt.rst'),
        },
        {
          standard: 'kubernetes-oci',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('docs/en/source/kubernetesDeployment.rst'),
        },
      ],
      'README.md',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
