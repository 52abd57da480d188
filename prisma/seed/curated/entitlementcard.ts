import type { SeedAnswer, SeedListing, SeedProvider, SeedReference } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/digitalfabrik/entitlementcard'
const commit = '01adad1fc4802e97ff882724182e755b1c999c9a'
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
  slug: 'tuer-an-tuer-digitalfabrik',
  name: 'Tür an Tür – Digitalfabrik gGmbH',
  origin: 'public_sources',
  about: {
    de: 'Gemeinnützige Gesellschaft, die quelloffene Software entwickelt und betreibt, darunter die digitale Berechtigungskarte und die Integreat-Plattform.',
    en: 'Non-profit company that develops and runs open-source software, among it the digital entitlement card and the Integreat platform.',
  },
  answers: [fact('providerWebsite', 'https://tuerantuer.de/digitalfabrik/', 'README.md')],
}

export const listing: SeedListing = {
  slug: 'entitlementcard',
  name: 'Digitale Berechtigungskarte (entitlementcard)',
  provider: 'tuer-an-tuer-digitalfabrik',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'App und Verwaltungsportal für Vergünstigungskarten, etwa Ehrenamtskarte oder Sozialpass. Einwohner beantragen die Karte und zeigen sie auf dem Smartphone vor; Geschäfte und Einrichtungen prüfen sie dort auf Gültigkeit. Eine Karte zeigt, wo die Vergünstigung gilt. Jeder Auftraggeber erhält die App unter eigenem Namen. Den Betrieb der bestehenden Karten leistet die Digitalfabrik.',
    en: 'App and administration portal for benefit cards, such as volunteer cards or social passes. Residents apply for the card and show it on their smartphone; shops and facilities check its validity there. A map shows where the benefit is accepted. Every client gets the app under its own name. The existing cards are operated by Digitalfabrik.',
  },
  features: {
    de: [
      'Karte auf dem Smartphone vorzeigen',
      'Gültigkeit einer Karte per App prüfen',
      'Karte in der App beantragen',
      'Annahmestellen auf einer Karte finden',
      'Anträge und Karten im Webportal verwalten',
      'Karten sperren und ablaufen lassen',
    ],
    en: [
      'Show the card on a smartphone',
      'Check the validity of a card by app',
      'Apply for a card in the app',
      'Find accepting places on a map',
      'Manage applications and cards in a web portal',
      'Revoke cards and let them expire',
    ],
  },
  answers: [
    fact('mainFunction', 'civic.volunteering', 'README.md'),
    fact('functions', ['civic.volunteering'], 'README.md'),
    fact('solutionKind', ['software', 'mobile_app'], 'README.md'),
    fact('maturity', 'stable', 'publiccode.yml'),
    fact('uiLanguages', ['de', 'en'], 'publiccode.yml'),
    ...statedOn('2026-11-28', [
      fact('translatable', true, 'publiccode.yml'),
      fact('platforms', ['web', 'ios', 'android'], 'publiccode.yml'),
      fact('maintenance', 'internal', 'publiccode.yml'),
    ]),
    fact('website', 'https://tuerantuer.de/digitalfabrik/', 'README.md'),
    fact('releasedOn', '2026-04-15', 'version.json', '9457330dd29bf4ff454dc402b08443248a7403e4'),
    fact('licence', 'MIT', 'LICENSE'),
    fact('repoUrl', repository, 'publiccode.yml'),
    fact('repoPublic', true, 'README.md'),
    fact('closedParts', [], 'README.md'),
    fact('publiccodeValid', false, 'publiccode.yml'),
    fact('openApiUrl', 'http://api.entitlementcard.app/swagger-ui/index.html', 'docs/api-documentation.md'),
    fact(
      'standards',
      [
        {
          standard: 'openapi',
          version: null,
          role: 'provides',
          claim: 'documented',
          url: page('docs/api-documentation.md'),
        },
      ],
      'docs/api-documentation.md',
    ),
  ],
  variants: [{ delivery: 'saas', answers: [] }],
  references: [user('Freistaat Bayern'), user('Stadt Koblenz'), user('Stadt Nürnberg')],
}
