import type { CriterionWords } from '../../types'

export const buyingWords: Record<string, CriterionWords> = {
  purchaseWays: {
    label: 'Way of buying',
    question: 'In which ways can a municipality obtain this variant?',
    help: 'Name only ways that are open today. Whether a way is permitted for a municipality is for the municipality to check.',
    example: 'Framework agreement, with its holder and term in the evidence',
    evidence: 'Reference to the framework agreement, the service catalogue or the download page',
    options: {
      direct: 'Directly from the provider',
      framework: 'Through a framework agreement',
      inhouse: 'In-house through a municipal IT service provider',
      intermunicipal: 'In inter-municipal cooperation',
      free_download: 'Download free of charge',
    },
  },
  evbIt: {
    label: 'EVB-IT accepted',
    question: 'Do you conclude contracts on the basis of EVB-IT?',
    help: 'EVB-IT are the German public sector’s model contracts for IT services. With them, the contract terms are known in advance.',
    evidence: 'Written commitment or concluded contract that names the type of contract',
    requirement: {
      sentence:
        'The contract is concluded on the basis of the EVB-IT that fit the service (German public sector model contracts for IT). Terms and conditions of the contractor do not take precedence over them.',
      check: 'The contracting authority checks that the completed EVB-IT contract is accepted without deviating terms.',
      accepted: 'Accepted EVB-IT contract with annexes, declaration in the tender or equivalent',
    },
  },
  dpaOffered: {
    label: 'Data processing agreement offered',
    question: 'Do you offer a data processing agreement (AVV)?',
    help: 'If the provider processes personal data on behalf of the municipality, Article 28 GDPR demands such an agreement.',
    evidence: 'Model agreement with technical and organisational measures and list of sub-processors',
    requirement: {
      sentence:
        'The contractor concludes a data processing agreement under Article 28 GDPR with the contracting authority before processing of personal data begins.',
      check:
        'The contracting authority checks the draft for the contents of Article 28(3) GDPR, for the technical and organisational measures and for all sub-processors.',
      accepted:
        'Accepted data processing agreement of the contracting authority, draft of the contractor with annexes, standard contractual clauses under Implementing Decision (EU) 2021/915 or equivalent',
    },
  },
}
