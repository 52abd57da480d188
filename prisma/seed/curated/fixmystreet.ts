import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/mysociety/fixmystreet'
const commit = '84d7c80c5d9abd0d330325742c6b9eedc30b19fd'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'mysociety',
  name: 'mySociety',
  origin: 'public_sources',
  about: {
    de: 'Gemeinnützige Organisation, die seit 2007 den Mängelmelder FixMyStreet in Großbritannien betreibt und die Software dahinter entwickelt.',
    en: 'Charity that has run the issue reporting service FixMyStreet in the UK since 2007 and develops the software behind it.',
  },
  answers: [fact('providerWebsite', 'https://www.mysociety.org/', 'README.md')],
}

export const listing: SeedListing = {
  slug: 'fixmystreet',
  name: 'FixMyStreet Platform',
  provider: 'mysociety',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Mängelmelder für Straßenschäden, defekte Leuchten und Ähnliches. Einwohner setzen eine Markierung auf der Karte; die Software findet die zuständige Stelle und sendet die Meldung per E-Mail oder an ein angebundenes System. Meldungen sind öffentlich sichtbar, damit Doppelungen auffallen. Die deutsche Übersetzung umfasst im geprüften Stand rund zwei Drittel der Texte.',
    en: 'Issue reporting for street damage, broken lights and the like. Residents set a pin on the map; the software finds the body responsible and sends the report by e-mail or to a connected system. Reports are publicly visible so that duplicates are noticed. In the state examined, the German translation covers about two thirds of the texts.',
  },
  features: {
    de: [
      'Schäden mit Markierung auf der Karte melden',
      'Zuständige Stelle aus Ort und Art ermitteln',
      'Meldungen per E-Mail oder Open311 weitergeben',
      'Meldungen und Bearbeitungsstand öffentlich zeigen',
      'Meldungen in der Nähe abonnieren',
      'Eigenes Erscheinungsbild der Kommune',
    ],
    en: [
      'Report damage with a pin on the map',
      'Find the body responsible from place and kind',
      'Pass on reports by e-mail or Open311',
      'Show reports and their status in public',
      'Subscribe to reports nearby',
      'Own appearance of the municipality',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.issues', 'README.md'),
    fact('functions', ['admin.issues'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    fact('uiLanguages', ['de', 'en', 'fr', 'other'], 'docs/customising/language/index.md'),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', 'CHANGELOG.md', '691e1b8cc8476e97ebffb44b1f8eb2aeff63155c'),
      fact('translatable', true, 'docs/customising/language/index.md'),
      fact('platforms', ['web'], 'README.md'),
      fact('maintenance', 'internal', 'templates/web/base/about/faq-en-gb.html'),
    ]),
    fact('website', 'https://fixmystreet.org/', 'README.md'),
    fact('documentation', 'https://fixmystreet.org/', 'README.md'),
    fact('releasedOn', '2024-11-14', 'CHANGELOG.md', '691e1b8cc8476e97ebffb44b1f8eb2aeff63155c'),
    fact('licence', 'AGPL-3.0-or-later', 'LICENSE.txt'),
    fact('repoUrl', repository, 'docs/community/index.md'),
    fact('repoPublic', true, 'README.md'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'docs/install/index.md'),
    fact(
      'standards',
      [
        {
          standard: 'open311',
          version: null,
          role: 'consumes',
          claim: 'documented',
          url: page('docs/how-it-works.md'),
        },
      ],
      'docs/how-it-works.md',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
