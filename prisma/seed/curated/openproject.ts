import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const charts = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/opf/helm-charts',
  file,
  commit: '4e4752a127c889b90507ae59423f0f0e72799b59',
})
const publiccode: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/opf/openproject',
  file: 'publiccode.yml',
  commit: '0eb0eebe2252d823fce0a2ec0283ce3d5378a191',
}
const copyright: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/opf/openproject',
  file: 'COPYRIGHT',
  commit: '876fcc25fbd8ab43578f62c5d58de86769f8d4f4',
}
const contributing: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/opf/openproject',
  file: 'CONTRIBUTING.md',
  commit: '0568195ac44659488f9bd3c2ec5b38138584e76f',
}
const api: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/opf/openproject',
  file: 'docs/api/README.md',
  commit: '1ef26bf86cbeb929233b7e4fbd897f379df1ac0e',
}
const installation: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/opf/openproject',
  file: 'docs/installation-and-operations/installation/README.md',
  commit: '99feb9b0637fbafa469de45d067b53d91ebfbf83',
}
const exporting: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/opf/openproject',
  file: 'docs/user-guide/work-packages/exporting/README.md',
  commit: 'c083e0d44167454b4356af93716d52960d71fb8e',
}
const signIn: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/opf/openproject',
  file: 'docs/system-admin-guide/authentication/openid-providers/README.md',
  commit: 'ef4017cca69f593bbf0613b9b96a5f28de7f9114',
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
  slug: 'openproject-gmbh',
  name: 'OpenProject GmbH',
  origin: 'public_sources',
  about: {
    de: 'Entwickelt OpenProject, ist Rechteinhaberin und bietet Support sowie Betrieb in der Cloud an.',
    en: 'Develops OpenProject, holds the copyright and offers support as well as operation in the cloud.',
  },
  answers: [fact('providerWebsite', 'https://www.openproject.org/', charts('charts/openproject/Chart.yaml'))],
}

export const listing: SeedListing = {
  slug: 'openproject',
  name: 'OpenProject',
  provider: 'openproject-gmbh',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'OpenProject ist eine Software für Projektarbeit im Browser. Teams planen Aufgaben und Termine, führen Besprechungen mit Tagesordnung und Protokoll, erfassen Zeiten und Kosten und halten Wissen in einem Wiki fest. Die Community-Fassung läuft auf eigenen Servern. Zusätzliche Enterprise-Funktionen und der Betrieb in der Cloud setzen ein Abonnement beim Hersteller voraus.',
    en: 'OpenProject is software for project work in the browser. Teams plan tasks and dates, hold meetings with agenda and minutes, record time and costs and keep knowledge in a wiki. The community edition runs on your own servers. Additional enterprise functions and operation in the cloud require a subscription with the vendor.',
  },
  features: {
    de: [
      'Aufgaben und Termine in Gantt-Diagrammen planen',
      'Arbeiten mit Scrum und Kanban',
      'Tagesordnung und Protokoll für Besprechungen',
      'Zeiten und Kosten erfassen',
      'Wiki für gemeinsames Wissen',
      'Dateien aus Nextcloud oder SharePoint verknüpfen',
      'Aufgaben als PDF oder Tabelle ausgeben',
    ],
    en: [
      'Plan tasks and dates in Gantt charts',
      'Work with Scrum and Kanban',
      'Agenda and minutes for meetings',
      'Record time and costs',
      'Wiki for shared knowledge',
      'Link files from Nextcloud or SharePoint',
      'Export tasks as PDF or spreadsheet',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.workplace', publiccode),
    fact('functions', ['admin.workplace'], publiccode),
    fact('solutionKind', ['software'], publiccode),
    fact('maturity', 'stable', publiccode),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'], publiccode),
    ...statedOn('2026-11-28', [
      fact('translatable', true, publiccode),
      fact('platforms', ['web'], publiccode),
      fact('maintenance', 'contract', publiccode),
    ]),
    fact('website', 'https://www.openproject.org/', charts('charts/openproject/Chart.yaml')),
    fact('documentation', 'https://www.openproject.org/docs', publiccode),
    fact('releasedOn', '2026-06-15', publiccode),
    fact('licence', 'GPL-3.0-only', copyright),
    fact('repoUrl', 'https://github.com/opf/openproject', publiccode),
    fact('repoPublic', true, publiccode),
    fact('contributionGuide', true, contributing),
    fact('selfHostable', true, installation),
    fact('openApiUrl', 'https://www.openproject.org/docs/api/v3/spec.json', api),
    fact(
      'standards',
      [
        documented('openapi', 'provides', api),
        documented('oauth2', 'provides', api, '2.0'),
        documented('scim2', 'provides', api, '2.0'),
        documented('oidc', 'consumes', signIn),
        documented('kubernetes-oci', 'provides', charts('charts/openproject/README.md')),
      ],
      api,
    ),
  ],
  variants: [
    { delivery: 'onprem', answers: [fact('exportFormats', ['pdf', 'csv', 'xml', 'other'], exporting)] },
    { delivery: 'saas', answers: [fact('exportFormats', ['pdf', 'csv', 'xml', 'other'], exporting)] },
  ],
  references: [
    'Deutsches Museum',
    'Europäische Kommission',
    'Deutsche Bahn',
    'FITKO',
    'Fraunhofer Institut',
    'Harvard University',
    'Helmholtz-Zentrum',
    'Landtag Brandenburg',
    'Mercedes-AMG',
    'Stadt Chemnitz',
    'Stadt Köln',
    'Stadt Stuttgart',
    'ZenDiS GmbH',
  ].map((name) => ({ name, source: publiccode })),
}
