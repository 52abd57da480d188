import type { CriterionWords } from '../../types'

type ObjectiveKey = `SOV-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
type LevelKey = `${0 | 1 | 2 | 3 | 4}`
type PresetKey = 'basis' | 'erhoeht' | 'kritisch'

export const objectiveWords: Record<ObjectiveKey, { name: string; meaning: string }> = {
  'SOV-1': {
    name: 'Strategy and control',
    meaning:
      'Who controls the provider, who decides on development and whether operation goes on without the provider.',
  },
  'SOV-2': {
    name: 'Law and courts',
    meaning: 'Which law applies and whether laws or authorities of other states can reach the service.',
  },
  'SOV-3': {
    name: 'Data and AI',
    meaning: 'Where the data are, who may read and use them and who controls the AI models used.',
  },
  'SOV-4': {
    name: 'Operation and exit',
    meaning: 'From where the service is operated and how the municipality can take data and operation with it.',
  },
  'SOV-5': {
    name: 'Supply chain',
    meaning: 'On whom the service depends and where software and devices come from.',
  },
  'SOV-6': {
    name: 'Technology',
    meaning: 'How open interfaces, standards, source code and architecture are.',
  },
  'SOV-7': {
    name: 'Security and audit',
    meaning: 'How security and data protection are proven and who may audit.',
  },
  'SOV-8': {
    name: 'Environment and energy',
    meaning: 'How much energy operation needs and where it comes from.',
  },
}

export const levelWords: Record<LevelKey, { name: string; meaning: string }> = {
  '0': {
    name: 'Control outside the EU',
    meaning: 'Bodies outside the EU alone control the service, and EU law does not apply.',
  },
  '1': {
    name: 'EU law applies formally',
    meaning:
      'EU law applies but can be enforced only to a limited extent, because bodies outside the EU alone control the service.',
  },
  '2': {
    name: 'EU law can be enforced',
    meaning:
      'EU law applies and can be enforced. Material dependencies and indirect control from outside the EU remain.',
  },
  '3': {
    name: 'EU bodies have material influence',
    meaning: 'Bodies in the EU have material but not full influence. Control from outside the EU remains small.',
  },
  '4': {
    name: 'Full control in the EU',
    meaning:
      'Bodies in the EU fully control the service, only EU law applies, and no critical dependency leads outside.',
  },
}

export const presetWords: Record<PresetKey, { name: string; meaning: string }> = {
  basis: {
    name: 'Basic',
    meaning:
      'German or EU law, data in the EU/EEA or at the municipality, data rights with the municipality, documented full export, switching clauses of the Data Act at least in part, data processing agreement with protective measures.',
  },
  erhoeht: {
    name: 'Elevated',
    meaning:
      'Everything in Basic. In addition, the municipality controls the keys, operation and support come entirely from the EU/EEA, dependencies are published with their country, and a certificate under ISO/IEC 27001 includes the service.',
  },
  kritisch: {
    name: 'Critical',
    meaning:
      'Everything in Elevated. In addition, control over the provider sits mostly in the EU/EEA, only the municipality holds the keys, and there is a C5 attestation type 2 for the service. The demand on control over the provider needs a justification in a tender.',
  },
}

const levelOptions = Object.fromEntries(Object.keys(levelWords).map((level) => [level, `Level ${level}`]))

const levelCriteria = Object.fromEntries(
  Object.entries(objectiveWords).map(([objective, { name, meaning }]): [string, CriterionWords] => [
    `level-${objective.toLowerCase()}`,
    {
      label: `Level ${objective} ${name}`,
      question: `Which level does the variant reach at most for the objective “${name}”?`,
      help: `${meaning} The level follows the answer that limits it most and is an upper bound; if an answer is missing, the level is unknown.`,
      options: levelOptions,
    },
  ]),
)

/** Filters and rows over the profile as a whole; all of them are computed and never asked. */
export const profileWords: Record<string, CriterionWords> = {
  preset: {
    label: 'Ambition',
    question: 'Which bundles of data sovereignty requirements does the variant meet?',
    help: 'Three bundles group single requirements, each including the one before. A bundle is met only if every applicable requirement is met.',
    options: Object.fromEntries(Object.entries(presetWords).map(([preset, { name }]) => [preset, name])),
  },
  evidenceShare: {
    label: 'Evidence',
    question: 'How large is the share of evidenced answers on data sovereignty?',
    help: 'Share of the applicable questions for which there is accepted, valid evidence of a sufficient kind. Everything else is a self-declaration or missing.',
  },
  ...levelCriteria,
}
