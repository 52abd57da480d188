import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const at = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/opentripplanner/OpenTripPlanner',
  file,
  commit: 'fa993ddda8c8986209039062f15f8ff7454cb766',
})
const release: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/opentripplanner/OpenTripPlanner',
  file: 'doc/user/Changelog.md',
  commit: '9babe45ffc9327933129f705c648137ecd96cdbe',
}
const checked: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/opentripplanner/OpenTripPlanner',
  file: 'publiccode.yml',
  commit: '94ec88abd33d6a08825e64b8588a31f9e5f8efb6',
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
  slug: 'opentripplanner-projekt',
  name: 'OpenTripPlanner-Projekt',
  origin: 'public_sources',
  about: {
    de: 'Gemeinschaftsprojekt von Verkehrsbetrieben, Behörden und Unternehmen. Ein Leitungskreis entscheidet mit Mehrheit; das Projekt ist Mitglied der Software Freedom Conservancy.',
    en: 'Joint project of transport companies, authorities and businesses. A leadership committee decides by majority; the project is a member of the Software Freedom Conservancy.',
  },
  answers: [
    fact('providerKind', 'community', at('publiccode.yml')),
    fact('providerWebsite', 'https://www.opentripplanner.org/', at('publiccode.yml')),
  ],
}

export const listing: SeedListing = {
  slug: 'opentripplanner',
  name: 'OpenTripPlanner',
  provider: 'opentripplanner-projekt',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'OpenTripPlanner berechnet Reisen mit Bus und Bahn, verbunden mit Fußweg, Fahrrad, Auto und Leihfahrzeugen. Grundlage sind Fahrpläne, Echtzeitdaten und das Straßennetz aus OpenStreetMap. Die Software ist ein Server mit Schnittstelle; eine offizielle Auskunftsseite gehört nicht dazu, andere Projekte bieten Oberflächen an. Der Speicherbedarf richtet sich nach der Größe des Gebiets: für Finnland rund 10 GB, für Deutschland 95 GB.',
    en: 'OpenTripPlanner calculates journeys by bus and train, combined with walking, cycling, car and rental vehicles. It builds on timetables, real-time data and the road network from OpenStreetMap. The software is a server with an interface; an official information site is not included, other projects offer user interfaces. Memory use depends on the size of the area: about 10 GB for Finland, 95 GB for Germany.',
  },
  features: {
    de: [
      'Verbindungen mit mehreren Verkehrsmitteln berechnen',
      'Verspätungen und Störungen berücksichtigen',
      'Rufbusse und Bedarfsverkehr einbeziehen',
      'Leihräder, Roller und Carsharing anzeigen',
      'Fahrpläne aus GTFS und NeTEx lesen',
      'Schnittstelle mit GraphQL',
    ],
    en: [
      'Calculate journeys across several modes',
      'Take delays and disruptions into account',
      'Include demand-responsive transport',
      'Show rental bikes, scooters and car sharing',
      'Read timetables from GTFS and NeTEx',
      'GraphQL interface',
    ],
  },
  answers: [
    fact('mainFunction', 'mob.transit', at('README.md')),
    fact('functions', ['mob.transit', 'mob.maas'], at('README.md')),
    fact('solutionKind', ['software'], at('README.md')),
    fact('maturity', 'stable', at('publiccode.yml')),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'other'], at('publiccode.yml')),
    ...statedOn('2026-11-28', [
      fact('translatable', true, at('publiccode.yml')),
      fact('platforms', ['web', 'ios', 'android'], at('publiccode.yml')),
      fact('maintenance', 'community', at('publiccode.yml')),
    ]),
    fact('website', 'https://www.opentripplanner.org/', at('publiccode.yml')),
    fact('documentation', 'http://docs.opentripplanner.org/en/latest', at('doc/user/index.md')),
    fact('releasedOn', '2026-03-18', release),
    fact('licence', 'LGPL-3.0-or-later', at('LICENSE')),
    fact('repoUrl', 'https://github.com/opentripplanner/OpenTripPlanner', at('publiccode.yml')),
    fact('repoPublic', true, at('README.md')),
    fact('publiccodeValid', true, checked),
    fact('governance', 'consortium', at('doc/user/Governance.md')),
    fact('contributionGuide', true, at('CONTRIBUTING.md')),
    fact('selfHostable', true, at('doc/user/Container-Image.md')),
    fact('openApiUrl', 'https://docs.opentripplanner.org/api/dev-2.x/graphql-gtfs/introduction', at('publiccode.yml')),
    fact(
      'standards',
      [
        documented('gtfs', 'consumes', at('doc/user/Data-Sources.md')),
        documented('netex-siri', 'consumes', at('doc/user/features-explained/Netex-Siri-Compatibility.md')),
        documented('gbfs', 'consumes', at('doc/user/GBFS-Config.md'), '1, 2.3, 3.0'),
        documented('kubernetes-oci', 'provides', at('doc/user/Container-Image.md')),
      ],
      at('publiccode.yml'),
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [
    'Entur',
    'Fintraffic',
    'Helsinki Region Transport (HSL)',
    'Waltti',
    'Skånetrafiken',
    '5T, Piemonte / Torino',
    'Trento Province',
    'Municipal Transport Company of Valencia S.A.U.',
    'Grenoble Alpes Métropole',
    'STAR, Rennes',
    'Réunir Alençon',
    'VBN',
    'Leipzig Move',
    'Urban Transport Authority of Poznań',
    'Strætó',
  ].map((name) => ({ name, source: at('publiccode.yml') })),
}
