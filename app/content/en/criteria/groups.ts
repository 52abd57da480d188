export const groupWords: Record<string, { name: string; intro: string }> = {
  basics: { name: 'Basics', intro: 'What the solution does, how it is operated and how far it has been developed.' },
  sovereignty: {
    name: 'Data sovereignty',
    intro:
      'Who controls data and operation, in eight objectives, based on the EU cloud sovereignty framework. What is declared and what is evidenced stand apart.',
  },
  'sov-1': {
    name: 'Strategy and control',
    intro: 'Who controls the provider and whether the solution keeps running without it.',
  },
  'sov-2': {
    name: 'Law and jurisdiction',
    intro: 'Which law applies and which authorities outside the EU can demand access.',
  },
  'sov-3': {
    name: 'Data and AI',
    intro: 'Where the data are, who can decrypt them and who holds the rights to them.',
  },
  'sov-4': {
    name: 'Operation and exit',
    intro: 'Whether the municipality can get its data out, switch and take over operation itself.',
  },
  'sov-5': {
    name: 'Supply chain',
    intro: 'Which suppliers, parts and devices the solution depends on.',
  },
  'sov-6': {
    name: 'Technology',
    intro: 'How open interfaces, standards and source code are and how well the architecture is explained.',
  },
  'sov-7': {
    name: 'Security and audit',
    intro: 'Which evidence on security and data protection exists and who may audit.',
  },
  'sov-8': {
    name: 'Environment and energy',
    intro: 'How energy-efficiently the solution is operated.',
  },
  openness: {
    name: 'Openness',
    intro: 'Licence, source code and governance of development. The step from O0 to O5 is computed from these facts.',
  },
  interop: {
    name: 'Standards and interfaces',
    intro: 'What the solution can be connected to and whether that is claimed, documented or tested.',
  },
  price: {
    name: 'Price and term',
    intro: 'All prices are net. Where the price model allows it, the yearly cost of a municipality is computed.',
  },
  buying: {
    name: 'Buying',
    intro: 'In which ways and with which contracts a municipality obtains the solution.',
  },
  operation: {
    name: 'Effort and support',
    intro: 'What the municipality needs for introduction and everyday use and which help it receives.',
  },
  uses: {
    name: 'Use in municipalities',
    intro: 'Where the solution is in use and what municipalities have confirmed themselves.',
  },
  exit: {
    name: 'Switching and exit',
    intro: 'How the municipality takes its data along and what the exit costs.',
  },
  provider: {
    name: 'Provider',
    intro: 'Who offers the solution.',
  },
}
