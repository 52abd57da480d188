import type { CriterionWords } from '../../types'

export const interopWords: Record<string, CriterionWords> = {
  standards: {
    label: 'Standards and interfaces',
    question: 'Which standards does your solution support, in which version and in which role?',
    help: 'State for each standard whether you provide or use it and how far the claim is proven: claimed, documented or tested.',
    example: 'MQTT, version 5, uses, documented at a public address',
    evidence: 'Documented: public address of the documentation. Tested: test report or certificate',
    requirement: {
      sentence:
        'The solution supports {standard} or an equivalent open standard. Degree of the claim: at least “{claim}”.',
      check:
        'The contracting authority checks version and role in the documentation and exchanges sample data in a test environment.',
      accepted: 'Public interface documentation, test report, certificate, record of a test exchange or equivalent',
    },
  },
  specialistInterfaces: {
    label: 'Connection to specialist procedures',
    question: 'To which kinds of specialist procedures is there a ready-made connection?',
    help: 'Name only connections that are in use at a municipality or can be set up without new development.',
    evidence: 'Description of the connection with specialist procedure, version and direction of the data exchange',
    options: {
      registration: 'Residents’ registration',
      finance: 'Finance and treasury',
      dms: 'E-file and document management',
      gis: 'Geographic information system',
      council: 'Council information and meetings',
      hr: 'Human resources',
      building: 'Building control and planning',
      waste: 'Waste management',
      facility: 'Buildings and property management',
      traffic: 'Road traffic and public order',
      school: 'School and childcare administration',
      portal: 'Citizen and service portal',
      payment: 'Payment procedure',
      identity: 'User account and sign-in',
      other: 'Other specialist procedures',
    },
    requirement: {
      sentence:
        'The solution exchanges data through documented interfaces with the specialist procedures that the contracting authority uses in these areas: {values}.',
      check:
        'The contracting authority checks the description of the connection against its list of specialist procedures and has the data exchange demonstrated.',
      accepted:
        'Interface documentation, reference with a comparable connection, demonstration with test data or equivalent',
    },
  },
}
