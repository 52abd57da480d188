import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/open-formulieren/open-forms'
const commit = '5e5813168708e7ec6dd670f8d36c302ec6743ad6'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'maykin',
  name: 'Maykin',
  origin: 'public_sources',
  about: {
    de: 'Maykin entwickelt und pflegt quelloffene Bausteine für Verwaltungen, darunter Open Forms und Open Object.',
    en: 'Maykin develops and maintains open-source building blocks for public bodies, among them Open Forms and Open Object.',
  },
  answers: [fact('providerWebsite', 'https://www.maykin.nl/', 'publiccode.yaml')],
}

export const listing: SeedListing = {
  slug: 'open-forms',
  name: 'Open Forms',
  provider: 'maykin',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Baukasten für Online-Formulare der Verwaltung. Beschäftigte stellen mehrstufige Formulare mit Regeln und vorausgefüllten Feldern zusammen und betten sie in eine vorhandene Website ein. Eingaben gehen über Erweiterungen an Fachverfahren, E-Mail oder JSON-Schnittstellen. Viele Erweiterungen sind auf niederländische Dienste zugeschnitten; die Oberfläche gibt es auf Niederländisch und Englisch.',
    en: 'Toolkit for online forms of public authorities. Staff assemble multi-step forms with rules and pre-filled fields and embed them in an existing website. Submissions are passed on through plug-ins to specialist systems, e-mail or JSON interfaces. Many plug-ins are made for Dutch services; the interface is available in Dutch and English.',
  },
  features: {
    de: [
      'Mehrstufige Formulare ohne Programmierung zusammenstellen',
      'Felder aus angebundenen Registern vorausfüllen',
      'Formulare in vorhandene Websites einbetten',
      'Eingaben an Fachverfahren, E-Mail oder JSON-Schnittstelle übergeben',
      'Termin- und Bezahldienste über Erweiterungen anbinden',
      'Eingaben als CSV oder Excel ausgeben',
    ],
    en: [
      'Assemble multi-step forms without programming',
      'Pre-fill fields from connected registers',
      'Embed forms in existing websites',
      'Pass submissions to specialist systems, e-mail or JSON interfaces',
      'Connect appointment and payment services through plug-ins',
      'Export submissions as CSV or Excel',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.ozg', 'README.rst'),
    fact('functions', ['admin.ozg'], 'README.rst'),
    fact('solutionKind', ['software'], 'README.rst'),
    fact('maturity', 'stable', 'publiccode.yaml'),
    fact('uiLanguages', ['en', 'nl'], 'publiccode.yaml'),
    ...statedOn('2026-11-28', [
      fact('translatable', true, 'docs/developers/i18n.rst'),
      fact('platforms', ['web'], 'publiccode.yaml'),
      fact('maintenance', 'contract', 'publiccode.yaml'),
    ]),
    fact('documentation', 'https://open-forms.readthedocs.io/', 'publiccode.yaml'),
    fact('releasedOn', '2026-07-27', 'CHANGELOG.rst'),
    fact('licence', 'EUPL-1.2', 'LICENSE.md'),
    fact('repoUrl', repository, 'README.rst'),
    fact('repoPublic', true, 'README.rst'),
    fact('publiccodeValid', false, 'publiccode.yaml'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'docs/installation/index.rst'),
    fact(
      'openApiUrl',
      'https://raw.githubusercontent.com/open-formulieren/open-forms/main/src/openapi.yaml',
      'publiccode.yaml',
    ),
    fact(
      'standards',
      [
        { standard: 'openapi', version: '3.0.3', role: 'provides', claim: 'documented', url: page('src/openapi.yaml') },
        {
          standard: 'oidc',
          version: null,
          role: 'consumes',
          claim: 'documented',
          url: page('docs/configuration/general/oidc.rst'),
        },
        {
          standard: 'saml2',
          version: null,
          role: 'consumes',
          claim: 'documented',
          url: page('docs/configuration/authentication/digid.rst'),
        },
        {
          standard: 'kubernetes-oci',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('docs/installation/index.rst'),
        },
      ],
      'docs/configuration/general/oidc.rst',
    ),
  ],
  variants: [
    {
      delivery: 'onprem',
      answers: [fact('exportFormats', ['csv', 'xlsx'], 'docs/configuration/registration/local.rst')],
    },
  ],
  references: [],
}
