import type { SeedAnswer, SeedListing, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const docs = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/GeoNode/documentation',
  file,
  commit: '69d68e7ef29449867665196dec42fc8d6d448e66',
})
const project = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/GeoNode/geonode-project',
  file,
  commit: 'ec66f07eb459393d1181ac02e535138a01f25060',
})
const readme: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/GeoNode/geonode',
  file: 'README.md',
  commit: '07e58c58ac2c1c2a5457b0e3dd864f389292c2e2',
}
const contributing: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/GeoNode/geonode',
  file: 'CONTRIBUTING.md',
  commit: '1668494a74533f96daf6fd097aeb103b571e8a52',
}
const settings: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/GeoNode/geonode',
  file: 'geonode/settings.py',
  commit: 'e26705c8d7072f7cc84f41ae7f1af20997a557dd',
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

export const listing: SeedListing = {
  slug: 'geonode',
  name: 'GeoNode',
  provider: 'osgeo',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'GeoNode ist ein Redaktionssystem für Geodaten. Fachämter laden Daten im Browser hoch, beschreiben sie mit Metadaten und setzen daraus Karten, Kartengeschichten und Dashboards zusammen. Jeder Datensatz ist öffentlich oder auf bestimmte Personen beschränkt. Nutzende suchen, laden herunter und kommentieren. Im Hintergrund arbeiten weitere Open-Source-Programme, darunter GeoServer.',
    en: 'GeoNode is a content management system for geodata. Departments upload data in the browser, describe it with metadata and build maps, map stories and dashboards from it. Each dataset is public or limited to certain people. Users search, download and comment. Further open source programs, among them GeoServer, work in the background.',
  },
  features: {
    de: [
      'Geodaten im Browser hochladen und beschreiben',
      'Karten, Kartengeschichten und Dashboards erstellen',
      'Zugriff je Datensatz festlegen',
      'Dienste anderer Stellen einbinden',
      'Kommentare und Bewertungen',
      'Download als CSV, GeoJSON oder Shapefile',
      'Anmeldung über OpenID Connect',
    ],
    en: [
      'Upload and describe geodata in the browser',
      'Create maps, map stories and dashboards',
      'Set access per dataset',
      'Include services of other bodies',
      'Comments and ratings',
      'Download as CSV, GeoJSON or shapefile',
      'Sign-in through OpenID Connect',
    ],
  },
  answers: [
    fact('mainFunction', 'data.gis', docs('about/index.rst')),
    fact('functions', ['data.gis', 'data.opendata'], docs('about/index.rst')),
    fact('solutionKind', ['software', 'platform'], docs('about/index.rst')),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'uk', 'ar', 'other'], settings),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', readme),
      fact('translatable', true, settings),
      fact('platforms', ['web'], readme),
      fact('maintenance', 'community', docs('about/index.rst')),
    ]),
    fact('website', 'https://geonode.org', docs('about/index.rst')),
    fact('documentation', 'https://docs.geonode.org/en/master/usage/index.html', readme),
    fact('licence', 'GPL-3.0-or-later', docs('about/index.rst')),
    fact('repoUrl', 'https://github.com/GeoNode/geonode', docs('about/index.rst')),
    fact('repoPublic', true, readme),
    fact('governance', 'community', docs('about/index.rst')),
    fact('contributionGuide', true, contributing),
    fact('selfHostable', true, project('README.md')),
    fact(
      'standards',
      [
        documented('wms', 'consumes', docs('usage/managing_datasets/using_remote_services.rst')),
        documented('geojson', 'provides', docs('basic/settings/index.rst')),
        documented('oidc', 'consumes', docs('advanced/social/index.rst')),
        documented('rest-json', 'provides', docs('devel/api/usage/index.rst'), 'v2'),
        documented('kubernetes-oci', 'provides', project('README.md')),
      ],
      docs('usage/managing_datasets/using_remote_services.rst'),
    ),
  ],
  variants: [
    {
      delivery: 'onprem',
      answers: [
        fact('exportFormats', ['csv', 'geojson', 'xlsx', 'xml', 'pdf', 'other'], docs('basic/settings/index.rst')),
        fact('demoAccess', 'public', docs('about/index.rst')),
        fact('demoUrl', 'http://master.demo.geonode.org', docs('about/index.rst')),
      ],
    },
  ],
  references: [],
}
