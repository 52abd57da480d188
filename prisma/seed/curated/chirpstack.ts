import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const at = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/chirpstack/chirpstack',
  file,
  commit: 'd77207cd362d6b18d35712750c41d6a8a1efbad5',
})
const docker = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/chirpstack/chirpstack-docker',
  file,
  commit: '91a7826adfc52beb3c0624adeaa8049a4645bd3a',
})
const release: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/chirpstack/chirpstack',
  file: 'Cargo.toml',
  commit: 'eacda534a5bf2ddca64899750c578e4806894fe0',
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
  slug: 'chirpstack-projekt',
  name: 'ChirpStack',
  origin: 'public_sources',
  about: {
    de: 'Open-Source-Projekt rund um LoRaWAN. Die Lizenzdatei nennt Orne Brocaar als Rechteinhaber.',
    en: 'Open source project around LoRaWAN. The licence file names Orne Brocaar as copyright holder.',
  },
  answers: [fact('providerWebsite', 'https://www.chirpstack.io/', at('README.md'))],
}

export const listing: SeedListing = {
  slug: 'chirpstack',
  name: 'ChirpStack',
  provider: 'chirpstack-projekt',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'ChirpStack ist ein Netzwerkserver für LoRaWAN-Funknetze. Im Browser verwalten Sie Gateways, Geräte und Mandanten. Die empfangenen Messwerte gibt die Software an Datenbanken, Datenplattformen oder Cloud-Dienste weiter. Andere Programme greifen über eine gRPC-Schnittstelle zu. Die Software läuft auf eigenen Servern; ein Beispiel für Docker Compose dient als Ausgangspunkt und ist für den Produktivbetrieb anzupassen.',
    en: 'ChirpStack is a network server for LoRaWAN radio networks. You manage gateways, devices and tenants in the browser. The software passes received readings on to databases, data platforms or cloud services. Other programs connect through a gRPC interface. It runs on your own servers; an example for Docker Compose serves as a starting point and needs adapting for production.',
  },
  features: {
    de: [
      'Gateways, Geräte und Mandanten im Browser verwalten',
      'LoRaWAN 1.0.0 bis 1.0.4 und 1.1.0',
      'Messwerte über MQTT oder HTTP weitergeben',
      'Anbindung an PostgreSQL, InfluxDB und ThingsBoard',
      'Anmeldung über OpenID Connect oder OAuth 2',
      'gRPC-Schnittstelle für eigene Programme',
      'Datenhaltung in PostgreSQL oder SQLite',
    ],
    en: [
      'Manage gateways, devices and tenants in the browser',
      'LoRaWAN 1.0.0 to 1.0.4 and 1.1.0',
      'Pass readings on over MQTT or HTTP',
      'Connections to PostgreSQL, InfluxDB and ThingsBoard',
      'Sign-in through OpenID Connect or OAuth 2',
      'gRPC interface for your own programs',
      'Data storage in PostgreSQL or SQLite',
    ],
  },
  answers: [
    fact('mainFunction', 'conn.lpwan', at('README.md')),
    fact('functions', ['conn.lpwan', 'conn.devices'], at('README.md')),
    fact('solutionKind', ['software'], at('README.md')),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', release),
      fact('uiLanguages', ['en'], at('ui/index.html')),
      fact('platforms', ['web'], at('README.md')),
    ]),
    fact('website', 'https://www.chirpstack.io/', at('README.md')),
    fact('documentation', 'https://www.chirpstack.io/', at('README.md')),
    fact('releasedOn', '2026-07-09', release),
    fact('licence', 'MIT', at('LICENSE')),
    fact('repoUrl', 'https://github.com/chirpstack/chirpstack', at('Cargo.toml')),
    fact('repoPublic', true, at('README.md')),
    fact('selfHostable', true, docker('README.md')),
    fact(
      'standards',
      [
        documented('lorawan', 'provides', at('api/proto/common/common.proto'), '1.0.0–1.0.4, 1.1.0'),
        documented('mqtt', 'both', at('chirpstack/src/cmd/configfile.rs')),
        documented('oidc', 'consumes', at('chirpstack/src/cmd/configfile.rs')),
        documented('oauth2', 'consumes', at('chirpstack/src/cmd/configfile.rs')),
        documented('kubernetes-oci', 'provides', docker('README.md')),
      ],
      at('README.md'),
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
