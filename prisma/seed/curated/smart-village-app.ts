import type { SeedAnswer, SeedListing, SeedProvider, SeedReference } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/smart-village-solutions/smart-village-app-app'
const commit = '80c5092b2c3a43b54f88c05444b47fec4a025618'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

const user = (name: string): SeedReference => ({
  name,
  source: { kind: 'repository', repository, file: 'publiccode.yml', commit },
})

export const provider: SeedProvider = {
  slug: 'smart-village-solutions',
  name: 'Smart Village Solutions SVS GmbH',
  origin: 'public_sources',
  about: {
    de: 'Unternehmen, das die Smart Village App pflegt. Die Rechte an der App nennt das Repository bei der Stadt Bad Belzig.',
    en: 'Company that maintains the Smart Village App. The repository names the town of Bad Belzig as main copyright owner.',
  },
  answers: [fact('providerWebsite', 'https://smart-village.solutions', 'publiccode.yml')],
}

export const listing: SeedListing = {
  slug: 'smart-village-app',
  name: 'Smart Village App',
  provider: 'smart-village-solutions',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Baukasten für eine Orts- oder Kreis-App auf Android und iOS. Kommunen wählen Module wie Nachrichten, Termine, Branchenbuch, Schadensmeldung, Ratsinformationen oder Touren und geben der App eigene Farben und Logos. Gedacht für Einwohner und Gäste. Inhalte kommen aus einem eigenen Server, dessen Quelltext in einem weiteren Repository liegt.',
    en: 'Kit for a local or district app on Android and iOS. Municipalities choose modules such as news, events, business directory, issue reporting, council information or tours and give the app their own colours and logo. Made for residents and visitors. Content comes from a server of its own, whose source code is in a separate repository.',
  },
  features: {
    de: [
      'Nachrichten und Veranstaltungen veröffentlichen',
      'Push-Nachrichten nach Themen senden',
      'Branchenbuch und Orte zeigen',
      'Schäden und Anliegen melden',
      'Ratsinformationen über OParl lesen',
      'An Abfuhrtermine erinnern',
      'Umfragen und Beteiligungsprojekte zeigen',
      'Touren für Gäste anbieten',
    ],
    en: [
      'Publish news and events',
      'Send push messages by topic',
      'Show business directory and places',
      'Report damage and concerns',
      'Read council information through OParl',
      'Remind of waste collection dates',
      'Show surveys and participation projects',
      'Offer tours for visitors',
    ],
  },
  answers: [
    fact('mainFunction', 'civic.app', 'README.md'),
    fact('functions', ['civic.app', 'admin.issues', 'civic.participation', 'econ.tourism'], 'publiccode.yml'),
    fact('solutionKind', ['mobile_app'], 'README.md'),
    fact('maturity', 'stable', 'publiccode.yml'),
    fact('uiLanguages', ['de'], 'publiccode.yml'),
    ...statedOn('2026-11-28', [
      fact('translatable', false, 'publiccode.yml'),
      fact('platforms', ['ios', 'android'], 'publiccode.yml'),
      fact('maintenance', 'contract', 'publiccode.yml'),
    ]),
    fact('website', 'https://smart-village.app', 'publiccode.yml'),
    fact('documentation', page('docs/INDEX.md'), 'README.md'),
    fact('releasedOn', '2026-05-04', 'CHANGELOG.md', 'c14bbad7e708a34f3c931e87d7d26f98e288f37b'),
    fact('licence', 'GPL-3.0-or-later', 'publiccode.yml'),
    fact('repoUrl', repository, 'README.md'),
    fact('repoPublic', true, 'README.md'),
    fact('publiccodeValid', false, 'publiccode.yml'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact(
      'standards',
      [{ standard: 'oparl', version: '1.0, 1.1', role: 'consumes', claim: 'documented', url: page('CHANGELOG.md') }],
      'CHANGELOG.md',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [
    user('Landkreis Havelland'),
    user('Landkreis Mayen-Koblenz'),
    user('Landkreis Uckermark'),
    user('Stadt Angermünde'),
    user('Stadt Arneburg-Goldbeck'),
    user('Stadt Bad Belzig'),
    user('Stadt Bernau bei Berlin'),
    user('Stadt Detmold'),
    user('Stadt Eberswalde'),
    user('Stadt Eisenhüttenstadt'),
    user('Stadt Falkenberg (Elster)'),
    user('Stadt Frankfurt (Oder)'),
    user('Stadt Guben'),
    user('Stadt Hagenow'),
    user('Stadt Herzberg/Elster'),
    user('Stadt Hohen Neuendorf'),
    user('Stadt Kiel'),
    user('Stadt Kyritz'),
    user('Stadt Linz am Rhein'),
    user('Stadt Prenzlau'),
    user('Stadt Seelow'),
    user('Stadt Spremberg'),
    user('Stadt Storkow'),
    user('Amt Gransee und Gemeinden'),
    user('Amt Schlieben'),
    user('Gemeinde Birkenwerder'),
    user('Gemeinde Eichenzell'),
    user('Gemeinde Grünheide'),
    user('Gemeinde Michendorf'),
    user('Gemeinde Nuthetal'),
    user('Gemeinde Panketal'),
    user('Gemeinde Rüdersdorf'),
    user('Gemeinde Schönefeld'),
    user('Bremen (MeinQuartier)'),
  ],
}
