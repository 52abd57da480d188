import type { CriterionWords } from '../../types'

export const providerWords: Record<string, CriterionWords> = {
  providerCountry: {
    label: 'Seat of the provider',
    question: 'In which country does your organisation have its registered seat?',
    help: 'The register decides. The seat says nothing about who controls the provider; that is asked under data sovereignty.',
    evidence: 'Extract from the register',
  },
  providerKind: {
    label: 'Kind of provider',
    question: 'What kind of organisation are you?',
    help: 'Small and medium-sized enterprises (SMEs) according to Recommendation 2003/361/EC of the European Commission, taking membership of a group into account.',
    options: {
      sme: 'Small or medium-sized enterprise',
      large_company: 'Large company',
      public_it_provider: 'Public IT service provider',
      public_body: 'Public body',
      research: 'Research institute or university',
      association: 'Association',
      community: 'Open source community',
    },
  },
  foundedYear: {
    label: 'Year of foundation',
    question: 'In which year was your organisation founded?',
    help: 'The year in four digits. After a change of legal form, the year of the first foundation.',
    example: '2014',
  },
  staffCount: {
    label: 'Staff',
    question: 'How many people does your organisation employ?',
    help: 'Average of the last completed business year, only the offering organisation, without affiliated companies.',
    evidence: 'Annual accounts or self-declaration',
    requirement: {
      sentence: 'The tenderer employs at least {value} on annual average.',
      check:
        'The contracting authority checks the declaration and records why the required number is proportionate to the contract. Reliance on other entities and consortia count.',
      accepted:
        'Self-declaration on the average annual number of staff, European Single Procurement Document, commitment of other entities or equivalent',
    },
  },
  providerWebsite: {
    label: 'Website of the provider',
    question: 'At which address can municipalities find your organisation?',
    help: 'The home page of your organisation.',
    example: 'https://www.example.org',
  },
  internalNote: {
    label: 'Internal note',
    question: 'What would you like to note internally on this listing?',
    help: 'Only your own organisation sees this note. It is neither searched nor published.',
  },
}
