import type { Addition } from '../../app/modules/criteria/additions'
import type { AnswerType, Criterion } from '../../app/modules/criteria/criterion'

/**
 * One more criterion of every type, each with a facet, registered before the registry is loaded: Node preloads this file
 * (`--import`). Nothing else in the program knows them, so what works with them works with any new entry.
 */
type Words = Addition['words'][keyof Addition['words']]

const words = (label: string, question: string, options?: Record<string, string>): Words => ({
  label,
  question,
  help: question,
  ...(options ? { options } : {}),
})

function trial(
  type: AnswerType,
  german: Words,
  english: Words,
  facet: Partial<NonNullable<Criterion['facet']>> = {},
  part: Partial<Criterion> = {},
): Addition {
  return {
    criterion: {
      id: `trial-${type}`,
      subject: 'listing',
      group: 'basics',
      type,
      uses: ['form', 'facet', 'compare', 'index'],
      visibility: 'public',
      facet: { parameter: `probe-${type}`, logic: 'any', order: 900, ...facet },
      ...part,
    },
    words: { de: german, en: english },
  }
}

const additions: readonly Addition[] = [
  trial(
    'one',
    words('Probe Farbe', 'Welche Farbe hat die Probe?', { red: 'Probenrot', blue: 'Probenblau' }),
    words('Trial colour', 'Which colour does the trial have?', { red: 'Trial red', blue: 'Trial blue' }),
    {},
    { options: [{ value: 'red' }, { value: 'blue' }] },
  ),
  trial(
    'many',
    words('Probe Tage', 'An welchen Tagen ist Probe?', { mon: 'Probenmontag', tue: 'Probendienstag' }),
    words('Trial days', 'On which days is the trial?', { mon: 'Trial Monday', tue: 'Trial Tuesday' }),
    { logic: 'all', notStated: true },
    { options: [{ value: 'mon' }, { value: 'tue' }], subject: 'variant' },
  ),
  trial(
    'scale',
    words('Probe Güte', 'Wie gut ist die Probe?', { low: 'Güte klein', middle: 'Güte mittel', high: 'Güte groß' }),
    words('Trial grade', 'How good is the trial?', { low: 'Low grade', middle: 'Middle grade', high: 'High grade' }),
    { logic: 'least' },
    { options: [{ value: 'low' }, { value: 'middle' }, { value: 'high' }], subject: 'variant' },
  ),
  trial('boolean', words('Probe bestanden', 'Ist sie bestanden?'), words('Trial passed', 'Is it passed?')),
  trial(
    'number',
    words('Probe Dauer', 'Wie lange dauert sie?'),
    words('Trial length', 'How long does it take?'),
    { logic: 'most', bands: [4, 8, 52] },
    { unit: 'weeks', min: 0, max: 500 },
  ),
  trial(
    'money',
    words('Probe Preis', 'Was kostet sie?'),
    words('Trial price', 'What does it cost?'),
    { logic: 'most', bands: [100_000, 500_000] },
    { subject: 'provider' },
  ),
  trial('text', words('Probe Bemerkung', 'Was ist zu bemerken?'), words('Trial remark', 'What is there to remark?')),
  trial('url', words('Probe Adresse', 'Wo steht sie?'), words('Trial address', 'Where is it?')),
  trial('date', words('Probe Tag', 'Seit wann gibt es sie?'), words('Trial day', 'Since when is there one?'), {
    logic: 'least',
    bands: ['2020-01-01', '2026-01-01'],
  }),
  trial('spdx', words('Probe Lizenz', 'Unter welcher Lizenz?'), words('Trial licence', 'Under which licence?')),
  trial('country', words('Probe Land', 'In welchem Land?'), words('Trial country', 'In which country?')),
  trial(
    'standard',
    words('Probe Standards', 'Nach welchen Standards?'),
    words('Trial standards', 'By which standards?'),
    { logic: 'all' },
  ),
  trial('part', words('Probe Teile', 'Aus welchen Teilen?'), words('Trial parts', 'Of which parts?')),
]

Object.assign(globalThis, { [Symbol.for('marktlotse.criteria.additions')]: additions })
