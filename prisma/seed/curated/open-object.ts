import type { SeedAnswer, SeedListing } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/maykinmedia/objects-api'
const commit = 'e69c72a8a07c528f5e8492ef1fc33711647d49da'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const listing: SeedListing = {
  slug: 'open-object',
  name: 'Open Object (Objects API)',
  provider: 'maykin',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Register für beliebige Dinge, die eine Kommune verwaltet, etwa Bäume, Bänke oder Anlagen. Statt für jede Art eine eigene Anwendung zu bauen, wird eine Objektart mit ihren Feldern beschrieben; die Objekte stehen dann über eine einheitliche Schnittstelle bereit. Auf Wunsch sind Daten auch öffentlich abrufbar. Früher hieß die Software Objects API.',
    en: 'Register for any kind of thing a municipality looks after, such as trees, benches or installations. Instead of building one application per kind, an object type and its fields are described; the objects are then available through one uniform interface. If wanted, data can be public. The software was formerly called Objects API.',
  },
  features: {
    de: [
      'Objektarten mit eigenen Feldern beschreiben',
      'Objekte über eine einheitliche Schnittstelle abrufen',
      'Eingaben gegen die Objektart prüfen',
      'Frühere Stände jedes Objekts aufbewahren',
      'Objekte in einem Gebiet suchen',
      'Lese- und Schreibrechte je Objektart vergeben',
    ],
    en: [
      'Describe object types with their own fields',
      'Retrieve objects through one uniform interface',
      'Check entries against the object type',
      'Keep earlier states of every object',
      'Search for objects within an area',
      'Grant read and write rights per object type',
    ],
  },
  answers: [
    fact('mainFunction', 'data.platform', 'README.rst'),
    fact('functions', ['data.platform', 'data.opendata'], 'README.rst'),
    fact('solutionKind', ['software'], 'README.rst'),
    fact('maturity', 'beta', 'publiccode.yaml'),
    fact('uiLanguages', ['en', 'nl'], 'publiccode.yaml'),
    ...statedOn('2026-11-28', [
      fact('translatable', false, 'publiccode.yaml'),
      fact('platforms', ['web'], 'publiccode.yaml'),
      fact('maintenance', 'contract', 'publiccode.yaml'),
    ]),
    fact('documentation', 'https://open-object.readthedocs.io/', 'publiccode.yaml'),
    fact('releasedOn', '2026-04-13', 'publiccode.yaml'),
    fact('licence', 'EUPL-1.2', 'publiccode.yaml'),
    fact('repoUrl', 'https://github.com/maykinmedia/open-object', 'README.rst'),
    fact('repoPublic', true, 'README.rst'),
    fact('publiccodeValid', false, 'publiccode.yaml'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'docs/installation/index.rst'),
    fact(
      'openApiUrl',
      'https://raw.githubusercontent.com/maykinmedia/open-object/master/src/objects/api/v2/openapi.yaml',
      'publiccode.yaml',
    ),
    fact(
      'standards',
      [
        {
          standard: 'openapi',
          version: '3.0.3',
          role: 'provides',
          claim: 'documented',
          url: page('src/objects/api/v2/openapi.yaml'),
        },
        {
          standard: 'geojson',
          version: null,
          role: 'both',
          claim: 'documented',
          url: page('src/objects/api/v2/openapi.yaml'),
        },
        {
          standard: 'oidc',
          version: null,
          role: 'consumes',
          claim: 'documented',
          url: page('docs/installation/oidc.rst'),
        },
        {
          standard: 'kubernetes-oci',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('docs/installation/deployment/kubernetes.rst'),
        },
      ],
      'src/objects/api/v2/openapi.yaml',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [fact('exportFormats', ['csv', 'sql'], 'docs/manual/scripts.rst')] }],
  references: [],
}
