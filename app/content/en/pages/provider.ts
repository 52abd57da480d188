export const provider = {
  description: '{{name}}: answers with evidence, and solutions in the catalogue.',
  publicSources:
    'This profile was made from public sources and is not kept by the provider. Every answer names its source and date.',
  invented: 'Invented example: this provider does not exist. Not a basis for procurement.',
  website: 'Website of the provider',
  listings: 'Solutions in the catalogue',
  noListings: 'No solution of this provider is in the catalogue at present.',
  answers: 'Answers about the provider',
  answersNote: 'These answers belong to every solution of the provider. Shown is what was published last.',
  noAnswers: 'No answer about the provider has been published.',
}
