import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const at = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/technologiestiftung/umweltatlas-masterportal-v3',
  file,
  commit: '4295f4e8f5a45b5a634ec941ae681147db60e362',
})
const fact = (criterion: string, value: unknown, source: FileSource): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source,
})
const documented = (standard: string, role: string, { repository, file, commit }: FileSource) => ({
  standard,
  version: null,
  role,
  claim: 'documented',
  url: `${repository}/blob/${commit}/${file}`,
})

export const provider: SeedProvider = {
  slug: 'lgv-hamburg',
  name: 'Landesbetrieb Geoinformation und Vermessung Hamburg',
  origin: 'public_sources',
  about: {
    de: 'Landesbetrieb der Freien und Hansestadt Hamburg und Rechteinhaber des Masterportals. Mehr als 50 Partner aus der Verwaltung entwickeln die Software in einer Implementierungspartnerschaft weiter.',
    en: 'State agency of the Free and Hanseatic City of Hamburg and copyright holder of the Masterportal. More than 50 partners from public administration develop the software further in an implementation partnership.',
  },
  answers: [
    fact('providerCountry', 'DE', at('publiccode.yml')),
    fact('providerKind', 'public_body', at('publiccode.yml')),
    fact(
      'providerWebsite',
      'https://www.hamburg.de/bsw/landesbetrieb-geoinformation-und-vermessung/',
      at('publiccode.yml'),
    ),
  ],
}

export const listing: SeedListing = {
  slug: 'masterportal',
  name: 'Masterportal',
  provider: 'lgv-hamburg',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Das Masterportal ist ein Baukasten für Geoportale im Browser. Kommunen zeigen damit Stadtpläne, Bauleitpläne, Umweltdaten oder Messwerte von Sensoren auf einer Karte. Jedes Portal entsteht aus Konfigurationsdateien und bindet vorhandene Kartendienste ein; ein eigener Kartenserver gehört nicht dazu. Die Angaben hier wurden in der öffentlichen Fassung für den Umweltatlas Berlin nachgelesen; entwickelt wird auf Bitbucket.',
    en: 'The Masterportal is a toolkit for geoportals in the browser. Municipalities use it to show city maps, land-use plans, environmental data or sensor readings on a map. Each portal is made from configuration files and uses existing map services; a map server of its own is not included. The facts here were read in the public version for the Berlin environmental atlas; development takes place on Bitbucket.',
  },
  features: {
    de: [
      'Kartendienste und Sensordaten auf einer Karte',
      'Darstellung in 2D und 3D',
      'Portale über Konfigurationsdateien einrichten',
      'Metadaten zu Kartenebenen anzeigen',
      'Zusatzmodule einbinden',
      'Für Bildschirm und Smartphone',
    ],
    en: [
      'Map services and sensor data on one map',
      'Display in 2D and 3D',
      'Set up portals through configuration files',
      'Show metadata of map layers',
      'Include add-on modules',
      'For screens and smartphones',
    ],
  },
  answers: [
    fact('mainFunction', 'data.gis', at('publiccode.yml')),
    fact('functions', ['data.gis'], at('publiccode.yml')),
    fact('solutionKind', ['software'], at('publiccode.yml')),
    fact('maturity', 'stable', at('publiccode.yml')),
    fact('uiLanguages', ['de', 'en', 'it', 'nl', 'tr', 'uk', 'other'], at('publiccode.yml')),
    ...statedOn('2026-11-28', [
      fact('translatable', true, at('publiccode.yml')),
      fact('platforms', ['web'], at('publiccode.yml')),
      fact('maintenance', 'community', at('publiccode.yml')),
    ]),
    fact('website', 'https://www.masterportal.org', at('publiccode.yml')),
    fact('documentation', 'https://www.masterportal.org/dokumentation', at('publiccode.yml')),
    fact('releasedOn', '2026-02-04', at('publiccode.yml')),
    fact('licence', 'MIT', at('License.txt')),
    fact('repoUrl', 'https://bitbucket.org/geowerkstatt-hamburg/masterportal', at('README.md')),
    fact('repoPublic', true, at('README.md')),
    fact('governance', 'consortium', at('publiccode.yml')),
    fact('contributionGuide', true, at('docs/Dev/Contributing/gitWorkflow.md')),
    fact('selfHostable', true, at('docs/Setup/setup.md')),
    fact(
      'standards',
      [
        documented('wms', 'consumes', at('docs/User/Global-Config/services.json.md')),
        documented('wfs', 'consumes', at('docs/User/Global-Config/services.json.md')),
        documented('ogc-api-features', 'consumes', at('docs/User/Global-Config/services.json.md')),
        documented('sensorthings', 'consumes', at('docs/User/Global-Config/services.json.md')),
        documented('mqtt', 'consumes', at('docs/User/Global-Config/services.json.md')),
        documented('geojson', 'consumes', at('docs/User/Global-Config/services.json.md')),
        documented('3dtiles', 'consumes', at('docs/User/Global-Config/services.json.md')),
      ],
      at('docs/User/Global-Config/services.json.md'),
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
