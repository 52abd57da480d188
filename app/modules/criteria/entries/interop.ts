import type { Criterion } from '../criterion'

/** Interfaces: standards with claim level, and the specialist procedures municipalities run. */
export const interopEntries: readonly Criterion[] = [
  {
    id: 'standards',
    subject: 'listing',
    group: 'interop',
    type: 'standard',
    uses: ['form', 'facet', 'compare', 'index', 'enquiry', 'tender'],
    visibility: 'public',
    facet: { parameter: 'standard', logic: 'all', order: 40, open: true },
    requirement: { places: ['specification', 'award'] },
  },
  {
    id: 'specialistInterfaces',
    subject: 'listing',
    group: 'interop',
    type: 'many',
    options: [
      'registration',
      'finance',
      'dms',
      'gis',
      'council',
      'hr',
      'building',
      'waste',
      'facility',
      'traffic',
      'school',
      'portal',
      'payment',
      'identity',
      'other',
    ].map((value) => ({ value })),
    uses: ['form', 'facet', 'compare', 'index', 'enquiry', 'tender'],
    visibility: 'public',
    facet: { parameter: 'fachverfahren', logic: 'all', order: 45, notStated: true },
    requirement: { places: ['specification', 'award'] },
  },
]
