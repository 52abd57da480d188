import type { CriterionWords } from '../../types'

export const exitWords: Record<string, CriterionWords> = {
  exportFormats: {
    label: 'Export formats',
    question: 'In which formats can the municipality export its data?',
    help: 'Name formats that staff of the municipality can produce without help from the provider.',
    evidence: 'Description of the export or sample file',
    options: {
      csv: 'CSV',
      json: 'JSON',
      xml: 'XML',
      xlsx: 'XLSX (Office Open XML)',
      ods: 'ODS (OpenDocument)',
      geojson: 'GeoJSON',
      gpkg: 'GeoPackage',
      sql: 'SQL dump of the database',
      pdf: 'PDF',
      rdf: 'RDF',
      api: 'Retrieval through an interface',
      other: 'Other formats',
    },
    requirement: {
      sentence:
        'The contracting authority can at any time export its data itself in these or equivalent open, documented formats: {values}.',
      check: 'The contracting authority exports sample data in the test access and opens them with another program.',
      accepted: 'Description of the export, sample files, demonstration or equivalent',
    },
  },
  exitHelp: {
    label: 'Help on exit',
    question: 'Which help do you give when the municipality switches to another solution?',
    help: 'Basic help means: full export and explanation of the data. Full help means: in addition, support for moving the data into the new solution.',
    evidence: 'Contract clause on exit',
    options: {
      none: 'No help',
      charged: 'Help for a charge',
      included_basic: 'Basic help included in the price',
      included: 'Full help included in the price',
    },
    requirement: {
      sentence: {
        charged:
          'At the end of the contract, the contractor supports the contracting authority in switching to another solution. The remuneration for this is stated in the price sheet.',
        included_basic:
          'At the end of the contract, the contractor hands over all data in full to the contracting authority without further remuneration and explains their structure.',
        included:
          'At the end of the contract, the contractor hands over all data in full to the contracting authority without further remuneration, explains their structure and supports moving them into the new solution.',
      },
      check:
        'The contracting authority checks the clause on the end of the contract, the exit plan and the items in the price sheet.',
      accepted: 'Contract clause, exit plan, price sheet with services at the end of the contract or equivalent',
    },
  },
  exitCost: {
    label: 'Cost of exit',
    question: 'What do full export and help on exit cost once, net?',
    help: 'For a municipality with 5,000 to 9,999 inhabitants; 0 means: at no cost. For cloud services, the Data Act (EU) 2023/2854 limits charges for switching.',
    evidence: 'Price sheet or contract clause',
  },
}
