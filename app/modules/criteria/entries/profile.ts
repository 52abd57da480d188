import type { Criterion } from '../criterion'
import { objectives } from '../objectives'

/** Filters over the sovereignty profile as a whole. There is no facet on the overall level: two ladders make it 1 or unknown for nearly everyone. */
export const profileEntries: readonly Criterion[] = [
  {
    id: 'preset',
    subject: 'variant',
    group: 'sovereignty',
    type: 'many',
    options: [{ value: 'basis' }, { value: 'erhoeht' }, { value: 'kritisch' }],
    computed: 'presets',
    uses: ['facet', 'compare'],
    visibility: 'public',
    facet: { parameter: 'anspruch', logic: 'any', order: 15, open: true },
  },
  {
    id: 'evidenceShare',
    subject: 'variant',
    group: 'sovereignty',
    type: 'number',
    unit: 'percent',
    computed: 'evidence-share',
    uses: ['facet', 'compare'],
    visibility: 'public',
    facet: { parameter: 'belege', logic: 'least', order: 80, bands: [1, 25, 50, 75] },
  },
  ...objectives.map(
    (objective, index): Criterion => ({
      id: `level-${objective.toLowerCase()}`,
      subject: 'variant',
      group: objective.toLowerCase() as Criterion['group'],
      type: 'scale',
      options: ['0', '1', '2', '3', '4'].map((value) => ({ value })),
      computed: 'objective-level',
      uses: ['facet', 'compare'],
      visibility: 'public',
      facet: { parameter: `stufe-${objective.toLowerCase()}`, logic: 'least', order: 250 + index, notStated: true },
    }),
  ),
]
