import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const site = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver.github.io',
  file,
  commit: '44d4a14deba654b786575d29463625fec2a6f2f1',
})
const docker = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/geoserver/docker',
  file,
  commit: '9602a9e2731bcb8c002785230b79e3049c3edb59',
})
const readme: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver',
  file: 'README.md',
  commit: '16064e8d72a06ac36b373d8cd7cf328bde2be7cd',
}
const licence: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver',
  file: 'LICENSE.md',
  commit: '80d80060589587296dfb1860a53e1c23ecffe3f1',
}
const contributing: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver',
  file: 'CONTRIBUTING.md',
  commit: '0a233281d3c17d0831250631920b0dc5170a44ff',
}
const steering: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver',
  file: 'doc/en/developer/source/policies/psc.rst',
  commit: 'a9fedbcea4ffa626517fb1b3b1fca6cda7eef089',
}
const overview: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver',
  file: 'doc/en/user/source/introduction/overview.rst',
  commit: '0e7379d46bb6ee4150300c8143c295cab04ecf33',
}
const outputFormats: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver',
  file: 'doc/en/user/source/services/wfs/outputformats.rst',
  commit: '257f2b2f2193b52ab3783e7fb2a970a77e51f09a',
}
const admin: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver',
  file: 'doc/en/user/docs/webadmin/index.md',
  commit: '6b53e1db628bcff473793423a16b3e37b1c20f46',
}
const translation: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver',
  file: 'doc/en/developer/source/translation.rst',
  commit: '721c62e36719996b2d56358f847b45dd0bb32081',
}
const languages: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/geoserver/geoserver',
  file: 'src/web/core/src/main/resources',
  commit: '806a632ad830d7949bfdff873578398308e6dde5',
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
  slug: 'osgeo',
  name: 'Open Source Geospatial Foundation (OSGeo)',
  origin: 'public_sources',
  about: {
    de: 'Gemeinnützige Organisation für freie Geosoftware. Sie hält den Quellcode von GeoServer für die Gemeinschaft und ist Rechteinhaberin von GeoNode.',
    en: 'Non-profit organisation for free geospatial software. It holds the GeoServer code base for the community and is the copyright holder of GeoNode.',
  },
  answers: [
    fact('providerCountry', 'US', licence),
    fact('providerKind', 'association', contributing),
    fact('providerWebsite', 'https://www.osgeo.org', licence),
  ],
}

export const listing: SeedListing = {
  slug: 'geoserver',
  name: 'GeoServer',
  provider: 'osgeo',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'GeoServer veröffentlicht Geodaten aus Dateien und Datenbanken als Dienste im Internet. Geoportale, GIS-Programme und andere Fachverfahren rufen dort Karten, Objekte und Rasterdaten nach Standards des OGC ab und bearbeiten sie bei Bedarf. Eingerichtet wird der Server im Browser. Zusätzliche Funktionen, etwa OGC API Features oder die Anmeldung mit OpenID Connect, kommen als Erweiterung hinzu.',
    en: 'GeoServer publishes geodata from files and databases as services on the internet. Geoportals, GIS programs and other specialist software retrieve maps, features and raster data there according to OGC standards and edit them where needed. The server is set up in the browser. Further functions, such as OGC API Features or sign-in with OpenID Connect, are added as extensions.',
  },
  features: {
    de: [
      'Kartenbilder als WMS und WMTS bereitstellen',
      'Geoobjekte als WFS abrufen und bearbeiten',
      'Rasterdaten als WCS bereitstellen',
      'OGC API Features als Erweiterung',
      'Ausgabe als GeoJSON, CSV, GML und Shapefile',
      'Verwaltung im Browser, auch auf Deutsch',
      'Betrieb mit Docker',
    ],
    en: [
      'Provide map images as WMS and WMTS',
      'Retrieve and edit features through WFS',
      'Provide raster data as WCS',
      'OGC API Features as an extension',
      'Output as GeoJSON, CSV, GML and shapefile',
      'Administration in the browser, also in German',
      'Operation with Docker',
    ],
  },
  answers: [
    fact('mainFunction', 'data.gis', readme),
    fact('functions', ['data.gis'], readme),
    fact('solutionKind', ['software'], readme),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', site('_posts/2026-06-11-geoserver-3-0-0-released.md')),
      fact('uiLanguages', ['de', 'en', 'fr', 'nl', 'other'], languages),
      fact('translatable', true, translation),
      fact('platforms', ['web'], admin),
      fact('maintenance', 'community', readme),
    ]),
    fact('website', 'https://geoserver.org', site('_config.yml')),
    fact('documentation', 'https://docs.geoserver.org', site('_config.yml')),
    fact('releasedOn', '2026-06-11', site('_posts/2026-06-11-geoserver-3-0-0-released.md')),
    fact('licence', 'GPL-2.0-or-later', licence),
    fact('repoUrl', 'https://github.com/geoserver/geoserver', site('_config.yml')),
    fact('repoPublic', true, readme),
    fact('governance', 'community', steering),
    fact('contributionGuide', true, contributing),
    fact('selfHostable', true, docker('README.md')),
    fact(
      'standards',
      [
        documented('wms', 'provides', overview, '1.0, 1.1, 1.3'),
        documented('wfs', 'provides', overview, '1.0, 1.1, 2.0'),
        documented('ogc-api-features', 'provides', overview, '1.0'),
        documented('geopackage', 'provides', overview, '1.2'),
        documented('geojson', 'provides', outputFormats),
        documented('oidc', 'consumes', site('_posts/2026-06-11-geoserver-3-0-0-released.md')),
        documented('kubernetes-oci', 'provides', docker('README.md')),
      ],
      overview,
    ),
  ],
  variants: [
    { delivery: 'onprem', answers: [fact('exportFormats', ['csv', 'json', 'xml', 'geojson', 'other'], outputFormats)] },
  ],
  references: [],
}
