import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const docker = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/qgis/qgis-docker',
  file,
  commit: '5e87846cd7a062e2fff5ae550fde95722f9706c0',
})
const proposals = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/qgis/QGIS-Enhancement-Proposals',
  file,
  commit: 'c85100d597430903d0ece7f1da377956c2d193dc',
})
const appdata: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/qgis/QGIS',
  file: 'linux/org.qgis.qgis.appdata.xml.in',
  commit: '0905175810275a826b56f8353c6677e715777a1e',
}
const contributing: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/qgis/QGIS',
  file: 'CONTRIBUTING.md',
  commit: '9b357f7060bea5a20425392a247f886cbee33ec1',
}
const translations: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/qgis/QGIS',
  file: 'i18n/CMakeLists.txt',
  commit: 'c381a88f622b548ce86e1b7ee16cae2392ece60e',
}
const overview: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/qgis/QGIS-Documentation',
  file: 'docs/user_manual/preamble/features.rst',
  commit: '12e531176e5d95688507694997b29d3058a2cf1f',
}
const serverIntroduction: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/qgis/QGIS-Documentation',
  file: 'docs/server_manual/introduction.rst',
  commit: '061bb52c7026f4e15bb31652f08784265fb19297',
}
const serverStart: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/qgis/QGIS-Documentation',
  file: 'docs/server_manual/getting_started.rst',
  commit: '04d8b90d08f43c62e7693c924b12fe3d33a87b08',
}
const serverFeatures: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/qgis/QGIS-Documentation',
  file: 'docs/server_manual/services/ogcapif.rst',
  commit: '0606850e55e16e067761621a1447fb4ef4834cc9',
}
const contributors: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/qgis/QGIS-Documentation',
  file: 'docs/user_manual/preamble/contributors.rst',
  commit: 'aa6c85efb09b6634a22edaf2d179630f67c05d7d',
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
  slug: 'qgis-projekt',
  name: 'QGIS-Projekt',
  origin: 'public_sources',
  about: {
    de: 'Open-Source-Gemeinschaft, die QGIS Desktop und QGIS Server entwickelt. Über größere Änderungen stimmen Kernentwickler und ein Lenkungsausschuss ab. QGIS ist ein Projekt der Open Source Geospatial Foundation.',
    en: 'Open source community that develops QGIS Desktop and QGIS Server. Core developers and a steering committee vote on larger changes. QGIS is a project of the Open Source Geospatial Foundation.',
  },
  answers: [
    fact('providerKind', 'community', proposals('README.md')),
    fact('providerWebsite', 'https://qgis.org', appdata),
  ],
}

export const listing: SeedListing = {
  slug: 'qgis',
  name: 'QGIS',
  provider: 'qgis-projekt',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'QGIS ist ein geografisches Informationssystem für den Arbeitsplatz. Sie sehen Karten und Geodaten an, bearbeiten sie, werten sie aus und gestalten Druckkarten. Es läuft auf Windows, macOS und Linux. QGIS Server veröffentlicht die Projekte aus dem Desktop als Kartendienste im Internet, mit derselben Darstellung. Erweiterungen ergänzen weitere Funktionen. QGIS Server setzt einen eigenen Webserver voraus.',
    en: 'QGIS is a geographic information system for the workplace. You view maps and geodata, edit and analyse them and design printed maps. It runs on Windows, macOS and Linux. QGIS Server publishes desktop projects as map services on the internet with the same appearance. Plugins add further functions. QGIS Server needs a web server of its own.',
  },
  features: {
    de: [
      'Vektor- und Rasterdaten in vielen Formaten öffnen',
      'Geodaten zeichnen und bearbeiten',
      'Räumliche Auswertungen mit Modellen',
      'Druckkarten und Kartenserien gestalten',
      'Dienste nach WMS, WMTS und WFS einbinden',
      'Karten mit QGIS Server veröffentlichen',
      'Erweiterungen in Python oder C++',
    ],
    en: [
      'Open vector and raster data in many formats',
      'Draw and edit geodata',
      'Spatial analysis with models',
      'Design printed maps and map series',
      'Use WMS, WMTS and WFS services',
      'Publish maps with QGIS Server',
      'Plugins in Python or C++',
    ],
  },
  answers: [
    fact('mainFunction', 'data.gis', overview),
    fact('functions', ['data.gis'], overview),
    fact('solutionKind', ['software'], overview),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'ar', 'other'], translations),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', appdata),
      fact('translatable', true, translations),
      fact('platforms', ['windows', 'mac', 'linux'], appdata),
      fact('maintenance', 'community', contributors),
    ]),
    fact('website', 'https://qgis.org', appdata),
    fact('documentation', 'https://qgis.org/en/docs/index.html', appdata),
    fact('licence', 'GPL-2.0-or-later', appdata),
    fact('repoUrl', 'https://github.com/qgis/QGIS', contributing),
    fact('repoPublic', true, contributing),
    fact('governance', 'community', proposals('README.md')),
    fact('contributionGuide', true, contributing),
    fact('selfHostable', true, serverStart),
    fact(
      'standards',
      [
        documented('wms', 'both', serverIntroduction, '1.3'),
        documented('wfs', 'both', serverIntroduction, '1.0.0, 1.1.0'),
        documented('ogc-api-features', 'provides', serverFeatures),
        documented('geojson', 'provides', serverFeatures),
        documented('geopackage', 'both', overview),
        documented('kubernetes-oci', 'provides', docker('server/README.md')),
      ],
      overview,
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
