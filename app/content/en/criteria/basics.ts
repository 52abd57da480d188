import type { CriterionWords } from '../../types'

export const basicsWords: Record<string, CriterionWords> = {
  functions: {
    label: 'Functions',
    question: 'Which tasks does your solution perform?',
    help: 'Choose up to five functions that the solution performs without an additional product. Municipalities find the solution by its functions.',
    example: 'A solution that records reported faults and shows their progress: issue reporting.',
    evidence: 'Description of functions or manual',
    requirement: {
      sentence: 'The solution performs these tasks: {values}.',
      check:
        'The contracting authority compares the description of functions with each required task and has the tasks demonstrated.',
      accepted: 'Description of functions, manual, demonstration, test access or equivalent',
    },
  },
  mainFunction: {
    label: 'Main function',
    question: 'For which function is your solution mainly used?',
    help: 'Exactly one of the chosen functions. It comes first on the card.',
  },
  field: {
    label: 'Field of action',
    question: 'To which field of action does the solution belong?',
    help: 'Follows from the functions. A solution may belong to several fields of action.',
  },
  delivery: {
    label: 'Delivery model',
    question: 'How is the solution operated?',
    help: 'Each delivery model of a solution is a variant with answers of its own, because location of data, effort and price depend on it.',
    options: {
      saas: 'Operated by the provider (SaaS)',
      managed: 'Own instance, managed by the provider',
      onprem: 'Operated by the municipality',
      device: 'Device with software',
      service: 'Service',
    },
  },
  solutionKind: {
    label: 'Kind of solution',
    question: 'What do you deliver?',
    help: 'Several answers are possible, for example software together with sensors.',
    options: {
      software: 'Software',
      platform: 'Platform',
      mobile_app: 'App for smartphone or tablet',
      sensor_hardware: 'Sensors and devices',
      network_service: 'Network service',
      data_product: 'Data product',
      ai_model: 'AI model',
      integration_service: 'Connection and integration',
      consulting: 'Consulting',
      operation_service: 'Operation service',
      training: 'Training',
    },
  },
  maturity: {
    label: 'Development status',
    question: 'How far has the solution been developed?',
    help: 'What counts is the version that a municipality receives today, not the planned one. The values match the field developmentStatus of a publiccode.yml.',
    evidence: 'Published version with date, change log or publiccode.yml',
    options: {
      obsolete: 'No longer maintained',
      concept: 'Concept',
      development: 'In development',
      beta: 'Test version (beta)',
      stable: 'Released for operation',
    },
    requirement: {
      sentence: {
        concept: 'A concept for the solution exists that shows scope, steps and schedule of the development.',
        development: 'The solution is in development, and the state reached so far can be run.',
        beta: 'The required functions are part of a test version that can be run.',
        stable: 'The required functions are part of a version that has been released for productive operation.',
      },
      check:
        'The contracting authority examines version, date and change log and has the required functions demonstrated in that version.',
      accepted:
        'Change log, declaration of release, publicly accessible version, reference from operation or equivalent',
    },
  },
  uiLanguages: {
    label: 'Languages of the user interface',
    question: 'In which languages is the interface available?',
    help: 'Name languages in which the usual ways through the interface are translated.',
    options: {
      de: 'German',
      en: 'English',
      fr: 'French',
      it: 'Italian',
      nl: 'Dutch',
      pl: 'Polish',
      tr: 'Turkish',
      uk: 'Ukrainian',
      ar: 'Arabic',
      'leichte-sprache': 'Easy-to-read German (Leichte Sprache)',
      other: 'Other languages',
    },
    requirement: {
      sentence: 'The user interface is available in full in these languages: {values}.',
      check: 'The contracting authority opens the user interface in each required language and checks the main tasks.',
      accepted: 'Test access, demonstration, screenshots in each required language or equivalent',
    },
  },
  translatable: {
    label: 'Interface can be translated',
    question: 'Can the interface be translated into further languages?',
    help: 'This asks whether the texts are kept apart from the program, even where they exist in one language only so far. Corresponds to the field localisationReady of a publiccode.yml.',
  },
  platforms: {
    label: 'Used on',
    question: 'On what is the solution used?',
    help: 'This asks for the device of the users, not for the server. Corresponds to the field platforms of a publiccode.yml.',
    options: {
      web: 'Browser',
      windows: 'Windows',
      mac: 'macOS',
      linux: 'Linux',
      ios: 'iPhone or iPad',
      android: 'Android',
      other: 'Another system',
    },
  },
  scopes: {
    label: 'Fields of application',
    question: 'For which fields is the software meant?',
    help: 'The values correspond to the field intendedAudience/scope of a publiccode.yml. They are coarser than the functions.',
    options: {
      agriculture: 'Agriculture',
      culture: 'Culture',
      defence: 'Defence',
      education: 'Education',
      'emergency-services': 'Emergency services',
      employment: 'Employment',
      energy: 'Energy',
      environment: 'Environment',
      'finance-and-economic-development': 'Finance and economic development',
      'foreign-affairs': 'Foreign affairs',
      government: 'Government and administration',
      healthcare: 'Healthcare',
      infrastructures: 'Infrastructure',
      justice: 'Justice',
      'local-authorities': 'Local authorities',
      manufacturing: 'Manufacturing',
      research: 'Research',
      'science-and-technology': 'Science and technology',
      security: 'Security',
      society: 'Society',
      sport: 'Sport',
      tourism: 'Tourism',
      transportation: 'Transport',
      welfare: 'Welfare',
    },
  },
  accessibility: {
    label: 'Accessibility of the user interface',
    question: 'How far does the user interface meet EN 301 549, and who has tested it?',
    help: 'EN 301 549 is the European standard for accessible software and websites. Contracting authorities have to consider accessibility when they buy.',
    evidence: 'Test report with date, tested version and testing body, or accessibility statement',
    options: {
      unknown: 'Not tested',
      planned: 'Implementation planned',
      partly: 'Met in part',
      self_tested: 'Met, tested by the provider',
      tested: 'Met, tested independently',
    },
    requirement: {
      sentence: {
        planned:
          'The contractor submits a schedule that shows by when the user interface meets the requirements of EN 301 549 or equivalent requirements.',
        partly:
          'The user interface meets the requirements of EN 301 549 or equivalent requirements at least in part. Each deviation is named with a date for its removal.',
        self_tested:
          'The user interface meets the requirements of EN 301 549 or equivalent requirements. The provider has tested and documented this.',
        tested:
          'The user interface meets the requirements of EN 301 549 or equivalent requirements. An independent body has tested and documented this.',
      },
      check:
        'The contracting authority checks that the report covers the offered version and all required user interfaces, and tries the main tasks with keyboard and screen reader as a sample.',
      accepted:
        'Test report, completed conformance overview for EN 301 549, accessibility statement, schedule for removing deviations or equivalent',
    },
  },
  usesAi: {
    label: 'Uses AI',
    question: 'Does the solution use artificial intelligence?',
    help: 'This includes AI services of third parties that are called in the background. If not, the question on control over AI models does not apply.',
  },
  usesHardware: {
    label: 'Includes devices of its own',
    question: 'Are devices or sensors part of this variant?',
    help: 'This means devices that are delivered with the solution or that it presupposes. If there are none, the question on the origin of devices does not apply.',
  },
  personalData: {
    label: 'Processes personal data',
    question: 'Does this variant process personal data?',
    help: 'User accounts of staff and number plates of vehicles may be personal data too. If not, the questions on data protection documents do not apply.',
  },
  website: {
    label: 'Website of the solution',
    question: 'At which address do you describe the solution?',
    help: 'A page on this solution, not the home page of the company.',
    example: 'https://www.example.org/solution',
  },
  documentation: {
    label: 'Documentation',
    question: 'Where is the documentation publicly available?',
    help: 'A manual for use or administration that can be read without signing in.',
    example: 'https://docs.example.org/manual',
  },
  demoAccess: {
    label: 'Test access',
    question: 'Can a municipality try the solution itself before buying?',
    help: 'This means an environment in which the solution can be used, not a video or a presentation.',
    options: {
      public: 'Public test access',
      on_request: 'Test access on request',
      none: 'No test access',
    },
    requirement: {
      sentence: 'The contracting authority can use the offered solution itself before the award: {values}.',
      check:
        'The contracting authority carries out the tasks named in the procurement documents itself in the test access.',
      accepted: 'Credentials for a test environment, test installation at the contracting authority or equivalent',
    },
  },
  demoUrl: {
    label: 'Address of the test access',
    question: 'At which address can the test access be reached?',
    help: 'The page on which the solution can be tried or access can be requested.',
    example: 'https://demo.example.org',
  },
  buyerContact: {
    label: 'Contact for municipalities',
    question: 'Whom can municipalities contact about your solutions?',
    help: 'An office with telephone number or e-mail address. Only municipalities that are signed in see this answer.',
    example: 'Public sector sales, municipalities@example.org',
  },
  releasedOn: {
    label: 'Date of the current version',
    question: 'When was the current version published?',
    help: 'The date shows whether the solution is maintained.',
    evidence: 'Change log or entry in the repository',
  },
}
