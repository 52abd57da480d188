import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/thingsboard/thingsboard'
const commit = 'dfe65d5abc3aa959aaa853952d74943fbd6867bd'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'thingsboard',
  name: 'ThingsBoard',
  origin: 'public_sources',
  about: {
    de: 'Hersteller der gleichnamigen Plattform für vernetzte Geräte. Das Repository enthält die Community Edition.',
    en: 'Maker of the platform of the same name for connected devices. The repository holds the Community Edition.',
  },
  answers: [fact('providerWebsite', 'https://thingsboard.io/', 'README.md')],
}

export const listing: SeedListing = {
  slug: 'thingsboard',
  name: 'ThingsBoard (Community Edition)',
  provider: 'thingsboard',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Plattform für Sensoren und andere vernetzte Geräte. Sie nimmt Messwerte entgegen, speichert sie, zeigt sie in Dashboards und löst bei festgelegten Grenzwerten Alarme aus. Regeln verarbeiten die Daten ohne eigene Programmierung weiter. Geeignet etwa für Zähler, Technik im Schwimmbad oder Fahrzeuge. Das Repository erwähnt daneben eine Professional Edition, die hier nicht beschrieben ist.',
    en: 'Platform for sensors and other connected devices. It receives readings, stores them, shows them in dashboards and raises alarms at set limits. Rules process the data further without programming. Suitable for meters, swimming pool technology or vehicles, for example. The repository also mentions a Professional Edition, which is not described here.',
  },
  features: {
    de: [
      'Sensoren und Anlagen verwalten',
      'Messwerte über MQTT, CoAP, HTTP und LwM2M annehmen',
      'Dashboards zusammenstellen und teilen',
      'Alarme bei Grenzwerten auslösen',
      'Daten mit Regelketten verarbeiten',
      'Bereiche für mehrere Nutzergruppen trennen',
    ],
    en: [
      'Manage sensors and installations',
      'Receive readings through MQTT, CoAP, HTTP and LwM2M',
      'Assemble and share dashboards',
      'Raise alarms at set limits',
      'Process data with rule chains',
      'Separate areas for several user groups',
    ],
  },
  answers: [
    fact('mainFunction', 'conn.devices', 'README.md'),
    fact('functions', ['conn.devices', 'data.platform', 'data.dashboard'], 'README.md'),
    fact('solutionKind', ['software', 'platform'], 'README.md'),
    fact(
      'uiLanguages',
      ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'],
      'ui-ngx/src/assets/locale/locale.constant-en_US.json',
    ),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', 'pom.xml', '105351615126682762caf849619f0ea02df1faf3'),
      fact('translatable', true, 'ui-ngx/src/assets/locale'),
      fact('platforms', ['web'], 'docker/README.md'),
    ]),
    fact('website', 'https://thingsboard.io/', 'README.md'),
    fact('documentation', 'https://thingsboard.io/docs/', 'README.md'),
    fact('releasedOn', '2026-06-29', 'pom.xml', '105351615126682762caf849619f0ea02df1faf3'),
    fact('licence', 'Apache-2.0', 'LICENSE'),
    fact('repoUrl', repository, 'README.md'),
    fact('repoPublic', true, 'README.md'),
    fact(
      'closedParts',
      [
        {
          name: { de: 'Anbindungen an andere Plattformen', en: 'Platform integrations' },
          why: { de: 'ThingsBoard Professional Edition', en: 'ThingsBoard Professional Edition' },
          replaceable: null,
        },
      ],
      'ui-ngx/src/app/shared/models/iot-hub/device-package.models.ts',
    ),
    fact('selfHostable', true, 'docker/README.md'),
    fact(
      'standards',
      [
        { standard: 'mqtt', version: null, role: 'both', claim: 'documented', url: page('msa/tb/README.md') },
        { standard: 'lwm2m', version: null, role: 'both', claim: 'documented', url: page('msa/tb/README.md') },
        {
          standard: 'oauth2',
          version: null,
          role: 'consumes',
          claim: 'documented',
          url: page('application/src/main/resources/thingsboard.yml'),
        },
        {
          standard: 'openapi',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('application/src/main/resources/thingsboard.yml'),
        },
      ],
      'application/src/main/resources/thingsboard.yml',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
