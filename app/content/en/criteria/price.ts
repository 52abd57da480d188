import type { CriterionWords } from '../../types'

export const priceWords: Record<string, CriterionWords> = {
  priceModel: {
    label: 'Price model',
    question: 'What determines the running price?',
    help: 'With a fixed price, a price by inhabitants or use free of charge, the yearly cost of a municipality can be computed.',
    options: {
      free: 'Use free of charge',
      fixed: 'Fixed price',
      per_inhabitant: 'Price by inhabitants',
      per_unit: 'Price by quantity',
      individual: 'Price by agreement',
    },
    requirement: {
      sentence: 'The running price is offered according to this model: {values}.',
      check:
        'The contracting authority checks that the completed price sheet follows this model and contains all running costs.',
      accepted: 'Completed price sheet with an explanation of how the price is measured or equivalent',
    },
  },
  setupCost: {
    label: 'One-off cost',
    question: 'What do set-up and introduction cost once, net?',
    help: 'Including set-up, usual data migration and training. 0 means: no one-off cost.',
  },
  yearlyBase: {
    label: 'Base price per year',
    question: 'What is the fixed price per year, net?',
    help: 'The part of the price that does not depend on inhabitants or quantity. 0 means: no base price.',
  },
  yearlyPerThousand: {
    label: 'Price per 1,000 inhabitants per year',
    question: 'How much is added per year for each 1,000 inhabitants, net?',
    help: 'Only for a price by inhabitants. The yearly cost of a municipality is computed from this and the base price.',
  },
  yearlyPerUnit: {
    label: 'Price per unit per year',
    question: 'What does one unit cost per year, net?',
    help: 'Only for a price by quantity. Which unit is meant is stated under unit of quantity.',
  },
  priceUnit: {
    label: 'Unit of quantity',
    question: 'By which unit do you charge?',
    help: 'Only for a price by quantity.',
    options: {
      device: 'Per device',
      user: 'Per person with access',
      workplace: 'Per workplace',
      site: 'Per site',
      transaction: 'Per transaction',
      vehicle: 'Per vehicle',
      building: 'Per building',
    },
  },
  yearlyCost: {
    label: 'Yearly cost',
    question: 'What does the solution cost a municipality of this size per year?',
    help: 'Net, computed from base price and price per 1,000 inhabitants, without one-off cost. Solutions whose price cannot be computed in this way do not appear here.',
  },
  priceDepends: {
    label: 'What the price depends on',
    question: 'What else does the price depend on?',
    help: 'Name what changes the price in an individual case, so that municipalities can compare offers.',
    example: 'Number of connected specialist procedures, scope of data migration',
  },
  minimumTerm: {
    label: 'Minimum term',
    question: 'For how long does the contract bind at least?',
    help: 'In months from the start of the contract. 0 means: no minimum term.',
    evidence: 'Model contract or terms and conditions',
    requirement: {
      sentence: 'The minimum term of the contract is at most {value}.',
      check: 'The contracting authority checks the clause on the term in the draft contract.',
      accepted:
        'Draft contract with such a clause, confirmed contract terms of the contracting authority or equivalent',
    },
  },
  noticePeriod: {
    label: 'Notice period',
    question: 'With which notice period can the municipality terminate the contract?',
    help: 'In months to the end of the term or, for a contract without fixed term, to the end of a month. 0 means: at any time.',
    evidence: 'Model contract or terms and conditions',
    requirement: {
      sentence: 'The notice period for the contracting authority is at most {value}.',
      check:
        'The contracting authority checks the clause on termination in the draft contract, including the case of automatic renewal.',
      accepted:
        'Draft contract with such a clause, confirmed contract terms of the contracting authority or equivalent',
    },
  },
}
