import type { CriterionWords } from '../../types'

export const operationWords: Record<string, CriterionWords> = {
  suitableSizes: {
    label: 'Size of municipality',
    question: 'For which sizes of municipality is this variant intended?',
    help: 'By inhabitants. Choose sizes for which price, effort and operation fit.',
  },
  ownIt: {
    label: 'Own IT needed',
    question: 'Which IT of its own does the municipality need for daily operation?',
    help: 'This means everyday use after the introduction. Many small municipalities have no IT staff of their own.',
    options: {
      specialists: 'IT specialists and own servers',
      administrator: 'One person for system administration',
      browser: 'Workplace with a browser',
      none: 'No IT of its own',
    },
    requirement: {
      sentence: {
        administrator:
          'For daily operation, one person with knowledge of system administration is enough at the contracting authority. Further IT specialists are not needed.',
        browser:
          'For daily operation, an ordinary workplace with a browser is enough at the contracting authority. Own servers and IT specialists are not needed.',
        none: 'Daily operation needs no IT of its own at the contracting authority.',
      },
      check:
        'The contracting authority checks system requirements and division of tasks in the operating concept and asks a reference municipality.',
      accepted:
        'System requirements, operating concept with division of tasks, statement of a reference municipality or equivalent',
    },
  },
  staffEffort: {
    label: 'Running staff effort',
    question: 'How much time per month does the municipality need to look after the solution?',
    help: 'Hours of all staff together after the introduction, for a municipality with 5,000 to 9,999 inhabitants. The specialist work done with the solution does not count.',
    example: '4 hours: maintaining accounts, installing versions, answering queries',
    evidence: 'Statement of a municipality that uses the solution',
    requirement: {
      sentence: 'After the introduction, looking after the solution takes the contracting authority at most {value}.',
      check:
        'The contracting authority checks the list of tasks and asks a reference municipality of similar size about its effort.',
      accepted: 'List of tasks with times, statement of a reference municipality or equivalent',
    },
  },
  goLiveWeeks: {
    label: 'Time to go live',
    question: 'How long does it take from the order to productive use?',
    help: 'In weeks, for a municipality with 5,000 to 9,999 inhabitants that takes part as usual.',
    evidence: 'Schedule of a completed introduction',
    requirement: {
      sentence: 'The introduction takes at most {value} from the order to productive use.',
      check: 'The contracting authority checks the schedule with milestones and the participation it presupposes.',
      accepted: 'Schedule with milestones, schedule of a comparable introduction or equivalent',
    },
  },
  supportHours: {
    label: 'Support hours',
    question: 'When can support be reached?',
    help: 'Support means help with questions and faults. Hours are in German local time.',
    evidence: 'Service description or contract with service hours',
    options: {
      none: 'No support',
      community: 'Help from the community, without commitment',
      business_hours: 'Office hours on working days',
      extended: 'Evenings or weekends as well',
      round_the_clock: 'Round the clock',
    },
    requirement: {
      sentence: {
        community: 'For questions and faults there is a public place where the community of users offers help.',
        business_hours:
          'Support receives and handles questions and faults from Monday to Friday, except on public holidays, during usual office hours.',
        extended:
          'Support receives and handles questions and faults from Monday to Friday during usual office hours and also in the evening or at weekends.',
        round_the_clock: 'Support receives and handles faults round the clock on every day.',
      },
      check:
        'The contracting authority checks service hours, reporting channels and response times in the service description.',
      accepted:
        'Service description with service hours, support contract, address of the public source of help or equivalent',
    },
  },
  supportLanguages: {
    label: 'Languages of support',
    question: 'In which languages do you provide support?',
    help: 'This means people who answer in that language, not machine translation.',
    options: {
      de: 'German',
      en: 'English',
      other: 'Other languages',
    },
    requirement: {
      sentence: 'Support answers in these languages without the need for machine translation: {values}.',
      check: 'The contracting authority checks the commitment in the service description and makes a trial request.',
      accepted: 'Service description, support contract, self-declaration or equivalent',
    },
  },
  training: {
    label: 'Training',
    question: 'How do you train the staff of the municipality?',
    help: 'Several answers are possible. The cost of training is part of the one-off cost.',
    options: {
      on_site: 'Training on site',
      online: 'Online training',
      material: 'Material for self-study',
      none: 'No training',
    },
    requirement: {
      sentence:
        'The contractor provides the staff of the contracting authority with these means of learning: {values}.',
      check:
        'The contracting authority checks scope, target groups and dates in the training concept and views the material.',
      accepted: 'Training concept, training material or equivalent',
    },
  },
}
