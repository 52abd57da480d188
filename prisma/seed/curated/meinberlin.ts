import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/liqd/a4-meinberlin'
const commit = '5b49e7137da1d896d589127ba784938dc8ae3e7e'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'liquid-democracy',
  name: 'Liquid Democracy e.V.',
  origin: 'public_sources',
  about: {
    de: 'Verein, der die Beteiligungssoftware adhocracy und darauf aufbauende Plattformen wie mein.berlin entwickelt.',
    en: 'Association that develops the participation software adhocracy and platforms based on it, such as mein.berlin.',
  },
  answers: [
    fact('providerKind', 'association', 'package.json'),
    fact('providerWebsite', 'https://liqd.net', 'package.json'),
  ],
}

export const listing: SeedListing = {
  slug: 'meinberlin',
  name: 'mein.berlin (adhocracy 4)',
  provider: 'liquid-democracy',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Beteiligungsplattform der Stadt Berlin, aufgebaut auf adhocracy 4. Die Verwaltung legt Vorhaben an und wählt Verfahren wie Ideensammlung, Bürgerhaushalt, Umfrage oder Diskussion eines Textes. Teile lassen sich in andere Websites einbetten. Gestaltung und Anbindungen sind auf Berlin zugeschnitten; die Anleitung beschreibt nur Entwicklung und Test.',
    en: 'Participation platform of the City of Berlin, built on adhocracy 4. The administration sets up projects and chooses procedures such as idea collection, participatory budgeting, poll or discussion of a text. Parts can be embedded in other websites. Design and connections are made for Berlin; the instructions cover development and testing only.',
  },
  features: {
    de: [
      'Ideen sammeln und auf Karten verorten',
      'Bürgerhaushalte in mehreren Phasen durchführen',
      'Umfragen anlegen und auswerten',
      'Entwürfe abschnittsweise kommentieren lassen',
      'Fragen bei Veranstaltungen live sammeln',
      'Bebauungspläne mit Beteiligung anzeigen',
      'Verfahren in andere Websites einbetten',
    ],
    en: [
      'Collect ideas and place them on maps',
      'Run participatory budgeting in several phases',
      'Create and evaluate polls',
      'Let people comment on drafts section by section',
      'Collect questions live at events',
      'Show development plans open for participation',
      'Embed procedures in other websites',
    ],
  },
  answers: [
    fact('mainFunction', 'civic.participation', 'README.md'),
    fact('functions', ['civic.participation'], 'README.md'),
    fact('solutionKind', ['software', 'platform'], 'README.md'),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', 'CHANGELOG.md', 'c8268b536f0ef058ddb5458262560355b4b1137f'),
      fact('uiLanguages', ['de', 'en'], 'locale'),
      fact('translatable', true, 'locale'),
      fact('platforms', ['web'], 'docs/embed.md'),
    ]),
    fact('documentation', page('docs/embed.md'), 'docs/embed.md'),
    fact('releasedOn', '2026-06-16', 'CHANGELOG.md', 'c8268b536f0ef058ddb5458262560355b4b1137f'),
    fact('licence', 'AGPL-3.0-or-later', 'package.json'),
    fact('repoUrl', repository, 'README.md'),
    fact('repoPublic', true, 'README.md'),
    fact(
      'standards',
      [{ standard: 'rest-json', version: null, role: 'provides', claim: 'documented', url: page('docs/bplan_api.md') }],
      'docs/bplan_api.md',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
