import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/LimeSurvey/LimeSurvey'
const commit = 'b51799167b4661028bba4582f3f9a88c53822ea9'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})

export const provider: SeedProvider = {
  slug: 'limesurvey',
  name: 'LimeSurvey GmbH',
  origin: 'public_sources',
  about: {
    de: 'Unternehmen mit Sitz in Hamburg, das die Umfragesoftware LimeSurvey entwickelt und als gehosteten Dienst anbietet.',
    en: 'Company based in Hamburg that develops the survey software LimeSurvey and offers it as a hosted service.',
  },
  answers: [
    fact('providerCountry', 'DE', 'README.md'),
    fact('providerWebsite', 'https://www.limesurvey.org', 'README.md'),
  ],
}

export const listing: SeedListing = {
  slug: 'limesurvey',
  name: 'LimeSurvey',
  provider: 'limesurvey',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Software für Online-Umfragen. Die Kommune erstellt Fragebögen mit vielen Fragearten, zeigt Fragen abhängig von früheren Antworten und wertet die Ergebnisse aus. Umfragen sind mehrsprachig möglich, offen für alle oder nur mit Einladung. Die Software läuft auf eigenem Webserver; der Anbieter bietet sie auch als gehosteten Dienst an.',
    en: 'Software for online surveys. The municipality creates questionnaires with many question types, shows questions depending on earlier answers and evaluates the results. Surveys can be multilingual, open to all or by invitation only. The software runs on an own web server; the provider also offers it as a hosted service.',
  },
  features: {
    de: [
      'Fragebögen mit über 28 Fragearten erstellen',
      'Fragen abhängig von Antworten ein- oder ausblenden',
      'Umfragen in mehreren Sprachen durchführen',
      'Teilnahme auf eingeladene Personen beschränken',
      'Antworten anonymisieren',
      'Ergebnisse auswerten und darstellen',
      'Umfragen über eine Schnittstelle steuern',
    ],
    en: [
      'Create questionnaires with more than 28 question types',
      'Show or hide questions depending on answers',
      'Run surveys in several languages',
      'Restrict participation to invited people',
      'Anonymise responses',
      'Evaluate and present results',
      'Control surveys through an interface',
    ],
  },
  answers: [
    fact('mainFunction', 'civic.participation', 'README.md'),
    fact('functions', ['civic.participation'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    ...statedOn('2026-11-28', [
      fact('maturity', 'stable', 'README.md'),
      fact(
        'uiLanguages',
        ['de', 'en', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ar', 'other'],
        'application/helpers/surveytranslator_helper.php',
        '49869645a96636786be825b5a5130d40cbd14636',
      ),
      fact('translatable', true, 'CONTRIBUTING.md', '9aa018329e5514cd14c3b47ebfc78f20ebf93312'),
      fact('platforms', ['web'], 'README.md'),
    ]),
    fact('website', 'https://www.limesurvey.org', 'README.md'),
    fact('documentation', 'https://www.limesurvey.org/manual', 'README.md'),
    fact('licence', 'GPL-2.0-or-later', 'README.md'),
    fact('repoUrl', repository, 'README.md'),
    fact('repoPublic', true, 'README.md'),
    fact('contributionGuide', true, 'CONTRIBUTING.md', '9aa018329e5514cd14c3b47ebfc78f20ebf93312'),
    fact('selfHostable', true, 'README.md'),
  ],
  variants: [
    {
      delivery: 'onprem',
      answers: [
        fact('demoAccess', 'public', 'README.md'),
        fact('demoUrl', 'https://demo.limesurvey.org/admin', 'README.md'),
      ],
    },
    { delivery: 'saas', answers: [] },
  ],
  references: [],
}
