import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/OpenEMS/openems'
const commit = '0e4ea8881f78f46b6a7cd05ce570c35de334c113'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'openems-association',
  name: 'OpenEMS Association e.V.',
  origin: 'public_sources',
  about: {
    de: 'Verein aus Hochschulen, Geräteherstellern, Softwarehäusern und Betreibern, der die Entwicklung von OpenEMS trägt.',
    en: 'Association of universities, device makers, software companies and operators that carries the development of OpenEMS.',
  },
  answers: [
    fact('providerKind', 'association', 'README.md'),
    fact('providerWebsite', 'https://openems.io/association', 'README.md'),
  ],
}

export const listing: SeedListing = {
  slug: 'openems',
  name: 'OpenEMS',
  provider: 'openems-association',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Energiemanagement für Gebäude und Quartiere. Ein Rechner vor Ort liest Zähler, Wechselrichter, Speicher, Ladepunkte und Wärmepumpen aus und steuert sie nach Regeln, etwa um Solarstrom selbst zu nutzen oder Lastspitzen zu kappen. Ein Server fasst viele Standorte zusammen. Für den Betrieb braucht es passende Geräte und Fachkenntnis.',
    en: 'Energy management for buildings and districts. A computer on site reads meters, inverters, storage, charging points and heat pumps and controls them by rules, for example to use own solar power or to cap load peaks. A server brings many sites together. Operation needs suitable devices and specialist knowledge.',
  },
  features: {
    de: [
      'Zähler, Speicher und Wechselrichter auslesen',
      'Speicher nach Eigenverbrauch oder Lastspitze steuern',
      'Ladepunkte und Wärmepumpen einbeziehen',
      'Zeitabhängige Stromtarife berücksichtigen',
      'Werte live und im Verlauf anzeigen',
      'Viele Standorte auf einem Server zusammenführen',
      'Daten über REST und MQTT weitergeben',
    ],
    en: [
      'Read meters, storage and inverters',
      'Control storage by own consumption or load peak',
      'Include charging points and heat pumps',
      'Take time-dependent electricity tariffs into account',
      'Show values live and over time',
      'Bring many sites together on one server',
      'Pass on data through REST and MQTT',
    ],
  },
  answers: [
    fact('mainFunction', 'energy.grid', 'README.md'),
    fact('functions', ['energy.grid', 'energy.management', 'energy.building', 'mob.charging'], 'README.md'),
    fact('solutionKind', ['software', 'platform'], 'README.md'),
    fact('uiLanguages', ['de', 'en', 'fr', 'nl', 'other'], 'ui/src/app/shared/type/language.ts'),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', 'doc/modules/ROOT/pages/introduction.adoc'),
      fact('translatable', true, 'ui/README.md'),
      fact('platforms', ['web'], 'README.md'),
    ]),
    fact('documentation', 'https://openems.github.io/openems.io/openems/latest/introduction.html', 'README.md'),
    fact(
      'releasedOn',
      '2026-04-01',
      'io.openems.common/src/io/openems/common/OpenemsConstants.java',
      '5787199fdac8c7d80bd8a7d4e0908e7647ee234d',
    ),
    fact('licence', 'EPL-2.0 AND AGPL-3.0-only', 'README.md'),
    fact('repoUrl', repository, 'README.md'),
    fact('repoPublic', true, 'README.md'),
    fact('governance', 'consortium', 'README.md'),
    fact('contributionGuide', true, '.github/CONTRIBUTING.md'),
    fact('selfHostable', true, 'doc/modules/ROOT/pages/edge/deploy/systemd.adoc'),
    fact(
      'standards',
      [
        {
          standard: 'rest-json',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('io.openems.edge.controller.api.rest/readme.adoc'),
        },
        {
          standard: 'mqtt',
          version: null,
          role: 'both',
          claim: 'documented',
          url: page('io.openems.edge.controller.api.mqtt/readme.adoc'),
        },
      ],
      'io.openems.edge.controller.api.rest/readme.adoc',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [fact('usesHardware', true, 'README.md')] }],
  references: [],
}
