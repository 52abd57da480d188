import type { CriterionWords } from '../../types'

export const usesWords: Record<string, CriterionWords> = {
  confirmedUses: {
    label: 'Confirmed uses',
    question: 'How many municipalities have confirmed the use themselves?',
    help: 'Counts references that the municipality has confirmed. Uses named by the provider without a reply from the municipality do not count.',
  },
  municipalitiesInUse: {
    label: 'Uses in municipalities',
    question: 'How many municipalities use the solution productively?',
    help: 'Count towns, municipalities and districts in current operation, no tests and no finished projects.',
    evidence: 'Dated list of municipalities with the year in which use began',
    requirement: {
      sentence:
        'In the period named in the notice, the tenderer has provided comparable services for at least {value}.',
      check:
        'The contracting authority checks subject, period and scope of the references and asks the municipalities named.',
      accepted:
        'List of references with subject, period and contact, confirmation of the municipality, European Single Procurement Document or equivalent',
    },
  },
  sizesInUse: {
    label: 'Uses by size of municipality',
    question: 'In which sizes of municipality is the solution in productive use?',
    help: 'By inhabitants. It shows a municipality whether there is experience with a similar size.',
    evidence: 'List of municipalities with number of inhabitants',
  },
}
