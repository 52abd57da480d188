import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/OpenSlides/OpenSlides'
const commit = '1402e0968ee580d41c0bbe3618451991afffa4d5'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'openslides',
  name: 'OpenSlides',
  origin: 'public_sources',
  about: {
    de: 'Projekt, das die gleichnamige Software für Versammlungen entwickelt; die Rechte liegen bei den Autorinnen und Autoren.',
    en: 'Project that develops the software of the same name for assemblies; the copyright is held by its authors.',
  },
  answers: [fact('providerWebsite', 'https://openslides.com', 'README.md')],
}

export const listing: SeedListing = {
  slug: 'openslides',
  name: 'OpenSlides',
  provider: 'openslides',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'System für Versammlungen und Gremiensitzungen im Browser. Es führt Tagesordnung, Anträge, Redelisten, Abstimmungen und Wahlen und zeigt den Stand über Projektoren an. Teilnehmende arbeiten mit eigenen Geräten mit, Sitzungen können öffentlich oder geschlossen sein. Ablage und Veröffentlichung der Ratsarbeit über Wahlperioden hinweg ist nicht der Schwerpunkt.',
    en: 'System for assemblies and committee meetings in the browser. It handles agenda, motions, speaker lists, votes and elections and shows the current state on projectors. Participants take part on their own devices, meetings can be public or closed. Filing and publishing council work across terms of office is not its focus.',
  },
  features: {
    de: [
      'Tagesordnung führen und anzeigen',
      'Anträge und Änderungsanträge verwalten',
      'Redelisten und Redezeiten steuern',
      'Abstimmungen und Wahlen durchführen',
      'Inhalte auf Projektoren zeigen',
      'Gremien und Sitzungen an einer Stelle verwalten',
      'Über alle Sitzungen suchen',
    ],
    en: [
      'Keep and show the agenda',
      'Manage motions and amendments',
      'Control speaker lists and speaking times',
      'Run votes and elections',
      'Show content on projectors',
      'Manage committees and meetings in one place',
      'Search across all meetings',
    ],
  },
  answers: [
    fact('mainFunction', 'admin.council', 'README.md'),
    fact('functions', ['admin.council'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', 'VERSION', '0f134953ece999333aed22d0cf34a1c213be4895'),
      fact('uiLanguages', ['de', 'en', 'fr', 'it', 'nl', 'other'], 'i18n'),
      fact('translatable', true, '.tx/config'),
      fact('platforms', ['web'], 'README.md'),
    ]),
    fact('website', 'https://openslides.com', 'README.md'),
    fact('documentation', page('INSTALL.md'), 'README.md'),
    fact('releasedOn', '2026-07-14', 'VERSION', '0f134953ece999333aed22d0cf34a1c213be4895'),
    fact('licence', 'MIT', 'LICENSE'),
    fact('repoUrl', repository, 'CHANGELOG.md'),
    fact('repoPublic', true, 'README.md'),
    fact('selfHostable', true, 'INSTALL.md'),
    fact(
      'standards',
      [{ standard: 'saml2', version: null, role: 'consumes', claim: 'documented', url: page('CHANGELOG.md') }],
      'CHANGELOG.md',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [fact('exportFormats', ['csv', 'pdf'], 'i18n/de.po')] }],
  references: [],
}
