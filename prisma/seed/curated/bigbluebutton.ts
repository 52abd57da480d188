import type { SeedAnswer, SeedListing, SeedProvider, SeedSource } from '../seed-data'
import { statedOn } from './stated-on'

type FileSource = Extract<SeedSource, { kind: 'repository' }>

const greenlight = (file: string): FileSource => ({
  kind: 'repository',
  repository: 'https://github.com/bigbluebutton/greenlight',
  file,
  commit: '15db765b7fab10414df1a838ae8b3501b215cec4',
})
const publiccode: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/bigbluebutton/bigbluebutton',
  file: 'publiccode.yml',
  commit: '18e973ca8755bdf3d27744878ad5e4e3b88c5115',
}
const readme: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/bigbluebutton/bigbluebutton',
  file: 'README.md',
  commit: '02ffac1a0f66c5706803aeec81054c8597ec5b54',
}
const install: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/bigbluebutton/bigbluebutton',
  file: 'docs/docs/administration/install.md',
  commit: '89dc92217580ed7ca0bda9d3b3403242ebc2571b',
}
const contributing: FileSource = {
  kind: 'repository',
  repository: 'https://github.com/bigbluebutton/bigbluebutton',
  file: 'docs/docs/support/faq.md',
  commit: '27455927bdd51b64a1a7dfc815fc1cc1587d5c7e',
}
const fact = (criterion: string, value: unknown, source: FileSource): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source,
})

export const provider: SeedProvider = {
  slug: 'bigbluebutton-inc',
  name: 'BigBlueButton Inc.',
  origin: 'public_sources',
  about: {
    de: 'Inhaberin der Marke BigBlueButton und Ansprechstelle des Projekts. Support bieten mehrere Unternehmen an.',
    en: 'Owner of the BigBlueButton trademark and contact of the project. Several companies offer support.',
  },
  answers: [fact('providerWebsite', 'https://bigbluebutton.org/', publiccode)],
}

export const listing: SeedListing = {
  slug: 'bigbluebutton',
  name: 'BigBlueButton',
  provider: 'bigbluebutton-inc',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'BigBlueButton ist eine Software für Videokonferenzen mit Schwerpunkt auf Unterricht und Kursen. Teilnehmende sehen und hören sich im Browser, arbeiten an einer gemeinsamen Tafel, stimmen ab und teilen sich in Gruppenräume auf. Sitzungen lassen sich aufzeichnen. Empfohlen ist ein eigener Server mit Ubuntu, 8 Prozessorkernen und 16 GB Arbeitsspeicher. Räume und Konten verwaltet die zugehörige Oberfläche Greenlight.',
    en: 'BigBlueButton is software for video conferences with a focus on lessons and courses. Participants see and hear each other in the browser, work on a shared whiteboard, vote and split into breakout rooms. Sessions can be recorded. A dedicated Ubuntu server with 8 processor cores and 16 GB of memory is recommended. Rooms and accounts are managed in the companion interface Greenlight.',
  },
  features: {
    de: [
      'Ton, Bild, Folien und Bildschirm teilen',
      'Gemeinsame Tafel und Notizen',
      'Umfragen während der Sitzung',
      'Gruppenräume für kleine Runden',
      'Sitzungen aufzeichnen',
      'Moderation steuert Teilnehmende und Ablauf',
      'Anbindung an Lernplattformen wie Moodle',
    ],
    en: [
      'Share audio, video, slides and screen',
      'Shared whiteboard and notes',
      'Polls during the session',
      'Breakout rooms for small groups',
      'Record sessions',
      'Moderators manage participants and proceedings',
      'Connection to learning platforms such as Moodle',
    ],
  },
  answers: [
    fact('mainFunction', 'social.school', readme),
    fact('functions', ['social.school', 'social.learning', 'admin.workplace'], readme),
    fact('solutionKind', ['software'], publiccode),
    fact('maturity', 'stable', publiccode),
    fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'], publiccode),
    ...statedOn('2026-11-28', [
      fact('translatable', true, publiccode),
      fact('platforms', ['web'], publiccode),
      fact('maintenance', 'community', publiccode),
    ]),
    fact('website', 'https://bigbluebutton.org/', publiccode),
    fact('documentation', 'https://docs.bigbluebutton.org/', publiccode),
    fact('licence', 'LGPL-3.0-only', publiccode),
    fact('repoUrl', 'https://github.com/bigbluebutton/bigbluebutton', publiccode),
    fact('repoPublic', true, publiccode),
    fact('contributionGuide', true, contributing),
    fact('selfHostable', true, install),
    fact('openApiUrl', 'https://docs.bigbluebutton.org/development/api/', publiccode),
  ],
  variants: [
    {
      delivery: 'onprem',
      answers: [
        fact('demoAccess', 'public', greenlight('README.md')),
        fact('demoUrl', 'https://demo.bigbluebutton.org/', greenlight('README.md')),
      ],
    },
  ],
  references: [
    'French Ministry of Education',
    'European Commission',
    'OpenForum Europe',
    'Universität Osnabrück',
    'Technische Universität Berlin',
    'Technische Hochschule Mittelhessen',
    'Johannes Gutenberg-Universität Mainz',
    'Humboldt-Universität zu Berlin',
    'Brazilian National Research and Education Network',
  ].map((name) => ({ name, source: publiccode })),
}
