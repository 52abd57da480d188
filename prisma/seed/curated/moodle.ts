import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const dev = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/moodle/devdocs',
  file,
  commit: 'fa57ca243f3eaa4784dcff4fc59d4c462ec160ef',
})
const readme: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/moodle/moodle',
  file: 'README.md',
  commit: '0e961688e72a14c08acbafd383d742277e5c3ead',
}
const tracker: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/moodle/moodle',
  file: 'CONTRIBUTING.md',
  commit: 'fd25a26efb1e1920ef2c4c5020887734088d0cbf',
}
const installer: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/moodle/moodle',
  file: 'public/install/lang',
  commit: 'e5936977d2f9bb805836dbf1fb8c17248d6272f5',
}
const fact = (criterion: string, value: unknown, source: FileSource): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source,
})

export const provider: SeedProvider = {
  slug: 'moodle-pty-ltd',
  name: 'Moodle Pty Ltd',
  origin: 'public_sources',
  about: {
    de: 'Unternehmen hinter Moodle. Das Kernteam „Moodle HQ“ entwickelt die Plattform; zertifizierte Dienstleister und Freiwillige wirken mit.',
    en: 'Company behind Moodle. Its core team "Moodle HQ" develops the platform; certified service providers and volunteers contribute.',
  },
  answers: [fact('providerWebsite', 'https://moodle.com', readme)],
}

export const listing: SeedListing = {
  slug: 'moodle',
  name: 'Moodle',
  provider: 'moodle-pty-ltd',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Moodle ist eine Lernplattform für Schulen, Volkshochschulen und die Fortbildung von Beschäftigten. Lehrende legen Kurse mit Materialien, Aufgaben, Tests und Foren an, Lernende arbeiten im Browser oder in der App. Die Software läuft auf einem eigenen Webserver. Der Hersteller bietet auch Hosting an, ebenso zertifizierte Dienstleister. Für Erweiterungen anderer Anbieter gelten deren eigene Lizenzen.',
    en: 'Moodle is a learning platform for schools, adult education centres and staff training. Teachers create courses with materials, assignments, tests and forums, learners work in the browser or in the app. The software runs on your own web server. The vendor also offers hosting, as do certified service providers. Extensions of other suppliers have their own licences.',
  },
  features: {
    de: [
      'Kurse mit Materialien und Aufgaben anlegen',
      'Tests und Bewertungen',
      'Foren und Mitteilungen',
      'App für Mobilgeräte',
      'Funktionen über Erweiterungen ergänzen',
      'Webdienste für andere Programme',
      'Langzeitversionen mit Sicherheitsaktualisierungen',
    ],
    en: [
      'Create courses with materials and assignments',
      'Tests and grading',
      'Forums and messages',
      'App for mobile devices',
      'Add functions through plugins',
      'Web services for other programs',
      'Long-term versions with security updates',
    ],
  },
  answers: [
    fact('mainFunction', 'social.school', readme),
    fact('functions', ['social.school', 'social.learning'], readme),
    fact('solutionKind', ['software', 'platform', 'mobile_app'], readme),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', dev('data/versions.json')),
      fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'], installer),
      fact('translatable', true, dev('general/development/policies.md')),
      fact('platforms', ['web'], dev('general/releases/5.1.md')),
      fact('maintenance', 'internal', dev('general/community/intro.md')),
    ]),
    fact('accessibility', 'tested', dev('general/development/policies/accessibility/index.md')),
    fact('website', 'https://moodle.org', readme),
    fact('documentation', 'https://docs.moodle.org/', readme),
    fact('releasedOn', '2026-06-08', dev('data/versions.json')),
    fact('licence', 'GPL-3.0-or-later', dev('general/license.md')),
    fact('repoUrl', 'https://github.com/moodle/moodle', tracker),
    fact('repoPublic', true, readme),
    fact('governance', 'vendor_open', dev('general/community/intro.md')),
    fact('contributionGuide', true, tracker),
    fact('selfHostable', true, readme),
  ],
  variants: [
    {
      delivery: 'onprem',
      answers: [fact('demoAccess', 'public', readme), fact('demoUrl', 'https://sandbox.moodledemo.net/', readme)],
    },
    { delivery: 'saas', answers: [] },
  ],
  references: [],
}
