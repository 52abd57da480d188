import type { Criterion } from '../criterion'

export const buyingEntries: readonly Criterion[] = [
  {
    id: 'purchaseWays',
    subject: 'variant',
    group: 'buying',
    type: 'many',
    options: ['direct', 'framework', 'inhouse', 'intermunicipal', 'free_download'].map((value) => ({ value })),
    uses: ['form', 'facet', 'compare', 'enquiry'],
    visibility: 'public',
    facet: { parameter: 'beschaffungsweg', logic: 'any', order: 60, open: true, notStated: true },
  },
  {
    id: 'evbIt',
    subject: 'variant',
    group: 'buying',
    type: 'boolean',
    uses: ['form', 'facet', 'compare', 'enquiry', 'tender'],
    visibility: 'public',
    facet: { parameter: 'evb-it', logic: 'any', order: 65 },
    requirement: { places: ['contract'] },
  },
  {
    id: 'dpaOffered',
    subject: 'variant',
    group: 'buying',
    type: 'boolean',
    naIf: [{ criterion: 'personalData', operator: 'is', value: false }],
    uses: ['form', 'facet', 'compare', 'enquiry', 'tender'],
    visibility: 'public',
    facet: { parameter: 'avv', logic: 'any', order: 66 },
    requirement: { places: ['contract'] },
  },
]
