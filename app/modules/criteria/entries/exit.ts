import type { Criterion } from '../criterion'

export const exitEntries: readonly Criterion[] = [
  {
    id: 'exportFormats',
    subject: 'variant',
    group: 'exit',
    type: 'many',
    options: ['csv', 'json', 'xml', 'xlsx', 'ods', 'geojson', 'gpkg', 'sql', 'pdf', 'rdf', 'api', 'other'].map(
      (value) => ({ value }),
    ),
    uses: ['form', 'facet', 'compare', 'enquiry', 'tender'],
    visibility: 'public',
    facet: { parameter: 'exportformat', logic: 'all', order: 600, notStated: true },
    requirement: { places: ['specification'] },
  },
  {
    id: 'exitHelp',
    subject: 'variant',
    group: 'exit',
    type: 'scale',
    options: ['none', 'charged', 'included_basic', 'included'].map((value) => ({ value })),
    uses: ['form', 'facet', 'compare', 'enquiry', 'tender'],
    visibility: 'public',
    minimumEvidence: 'C',
    facet: { parameter: 'ausstiegshilfe', logic: 'least', order: 610, notStated: true },
    requirement: { places: ['contract', 'award'] },
  },
  {
    id: 'exitCost',
    subject: 'variant',
    group: 'exit',
    type: 'money',
    uses: ['form', 'compare', 'enquiry'],
    visibility: 'public',
  },
]
