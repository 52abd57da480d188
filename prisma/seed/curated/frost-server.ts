import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const at = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/FraunhoferIOSB/FROST-Server',
  file,
  commit: '99b36f68ad224d71c85154b9c3a239fa039d4b08',
})
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
  slug: 'fraunhofer-iosb',
  name: 'Fraunhofer IOSB',
  origin: 'public_sources',
  about: {
    de: 'Fraunhofer-Institut mit Sitz in Karlsruhe. Es entwickelt den FROST-Server und veröffentlicht ihn als Open Source.',
    en: 'Fraunhofer institute based in Karlsruhe. It develops FROST-Server and publishes it as open source.',
  },
  answers: [
    fact('providerCountry', 'DE', at('README.md')),
    fact('providerKind', 'research', at('README.md')),
    fact('providerWebsite', 'https://www.iosb.fraunhofer.de', at('pom.xml')),
  ],
}

export const listing: SeedListing = {
  slug: 'frost-server',
  name: 'FROST-Server',
  provider: 'fraunhofer-iosb',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'FROST-Server nimmt Messwerte von Sensoren entgegen, speichert sie in einer Datenbank und gibt sie über die Schnittstelle OGC SensorThings API weiter. Karten, Dashboards und Fachverfahren fragen die Werte ab oder erhalten neue Werte sofort über MQTT. Die Software läuft auf eigenen Servern, zum Beispiel in Docker oder Kubernetes. Erweiterungen ergänzen weitere Ausgabeformate und Datenmodelle.',
    en: 'FROST-Server receives readings from sensors, stores them in a database and passes them on through the OGC SensorThings API. Maps, dashboards and specialist software query the values or receive new ones at once over MQTT. The software runs on your own servers, for example in Docker or Kubernetes. Plugins add further output formats and data models.',
  },
  features: {
    de: [
      'Schnittstelle SensorThings API 1.0 und 1.1',
      'Neue Messwerte über MQTT abonnieren',
      'Ausgabe als CSV oder GeoJSON über Erweiterungen',
      'Rechte für Lesen, Anlegen, Ändern und Löschen',
      'Anmeldung über Keycloak oder eigene Benutzerliste',
      'Datenmodell über Erweiterungen anpassbar',
      'Betrieb mit Docker oder Helm-Chart',
    ],
    en: [
      'SensorThings API 1.0 and 1.1 interface',
      'Subscribe to new readings over MQTT',
      'Output as CSV or GeoJSON through plugins',
      'Permissions to read, create, update and delete',
      'Sign-in through Keycloak or a local user list',
      'Data model adaptable through plugins',
      'Operation with Docker or a Helm chart',
    ],
  },
  answers: [
    fact('mainFunction', 'data.platform', at('README.md')),
    fact('functions', ['data.platform', 'conn.devices'], at('README.md')),
    fact('solutionKind', ['software'], at('README.md')),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', at('CHANGELOG.md')),
      fact('platforms', ['web'], at('FROST-Server.HTTP/src/main/webapp/index.html')),
      fact('maintenance', 'internal', at('pom.xml')),
    ]),
    fact('documentation', 'https://fraunhoferiosb.github.io/FROST-Server/', at('README.md')),
    fact('licence', 'LGPL-3.0-or-later', at('README.md')),
    fact('repoUrl', 'https://github.com/FraunhoferIOSB/FROST-Server', at('pom.xml')),
    fact('repoPublic', true, at('README.md')),
    fact('contributionGuide', true, at('CONTRIBUTING.md')),
    fact('selfHostable', true, at('docs/deployment/docker.md')),
    fact(
      'standards',
      [
        documented('sensorthings', 'provides', at('README.md'), '1.0, 1.1'),
        documented('mqtt', 'provides', at('docs/extensions/MqttFilter.md')),
        documented('geojson', 'provides', at('docs/extensions/GeoJSON-ResultFormat.md')),
        documented('openapi', 'provides', at('docs/extensions/OpenAPI.md')),
        documented('kubernetes-oci', 'provides', at('helm/frost-server/README.md')),
      ],
      at('README.md'),
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [fact('exportFormats', ['csv', 'geojson'], at('README.md'))] }],
  references: [],
}
