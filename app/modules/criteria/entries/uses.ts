import type { Criterion } from '../criterion'
import { sizeClassIds } from '../size-classes'

/** Where a solution is in use. Confirmed uses are counted from references that the municipality itself confirmed. */
export const usesEntries: readonly Criterion[] = [
  {
    id: 'confirmedUses',
    subject: 'listing',
    group: 'uses',
    type: 'number',
    unit: 'municipalities',
    computed: 'confirmed-uses',
    uses: ['facet', 'compare'],
    visibility: 'public',
    facet: { parameter: 'bestaetigt', logic: 'least', order: 90, bands: [1, 3, 10] },
  },
  {
    id: 'municipalitiesInUse',
    subject: 'listing',
    group: 'uses',
    type: 'number',
    unit: 'municipalities',
    min: 0,
    max: 11_000,
    uses: ['form', 'facet', 'compare', 'enquiry', 'tender'],
    visibility: 'public',
    minimumEvidence: 'D',
    validMonths: 24,
    facet: { parameter: 'einsaetze', logic: 'least', order: 92, bands: [1, 5, 20, 100] },
    requirement: { places: ['suitability'] },
  },
  {
    id: 'sizesInUse',
    subject: 'listing',
    group: 'uses',
    type: 'many',
    options: sizeClassIds.map((value) => ({ value })),
    uses: ['form', 'facet', 'compare', 'enquiry'],
    visibility: 'public',
    facet: { parameter: 'im-einsatz', logic: 'any', order: 94, notStated: true },
  },
]
