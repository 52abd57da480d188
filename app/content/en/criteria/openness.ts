import type { CriterionWords } from '../../types'

export const opennessWords: Record<string, CriterionWords> = {
  openness: {
    label: 'Openness',
    question: 'How open is the solution?',
    help: 'The step is computed from licence, source code, interfaces and governance; nobody chooses it. It describes and does not judge.',
    options: {
      O0: 'Closed',
      O1: 'Open interfaces',
      O2: 'Source available',
      O3: 'Open core',
      O4: 'Open source',
      O5: 'Public code',
    },
    requirement: {
      sentence: {
        O1: 'The interfaces of the solution are publicly documented, and all data can be exported in full in an open format.',
        O2: 'The source code of the solution is public and can be read without signing in.',
        O3: 'The source code of the core of the solution is public and can be read without signing in. Its licence permits use, study, sharing and modification for any purpose. Parts to which this does not apply are named.',
        O4: 'The source code of all parts that the required functions need is public and can be read without signing in. Their licences permit use, study, sharing and modification for any purpose.',
        O5: 'The source code of all parts that the required functions need is public and can be read without signing in. Their licences permit use, study, sharing and modification for any purpose. The software has a machine-readable description and is listed in a public software catalogue. Rules for contributions are published, and no single company decides alone on the development.',
      },
      check:
        'The contracting authority opens source code, licence text and interface documentation without signing in and compares them with the list of parts that the required functions need.',
      accepted:
        'Address of the source code, licence text, list of parts with their licences, public interface documentation, the same rights granted by contract or equivalent',
    },
  },
  licence: {
    label: 'Licence',
    question: 'Under which licence do you offer the software?',
    help: 'Give an SPDX expression, the international shorthand for licences. Closed software is stated as LicenseRef-proprietary.',
    example: 'EUPL-1.2 or AGPL-3.0-or-later OR MIT',
    evidence: 'Licence file in the source code or published licence terms',
    requirement: {
      sentence:
        'The software is offered under one of these licences or under a licence that grants the same rights: {values}.',
      check: 'The contracting authority reads the licence text and checks that it applies to all offered parts.',
      accepted:
        'Licence file in the source code, licence text attached to the tender, SPDX expression for each part or equivalent',
    },
  },
  licenceFamily: {
    label: 'Kind of licence',
    question: 'To which kind does the licence belong?',
    help: 'Follows from the licence. Copyleft means: whoever passes on the modified software generally has to do so under the same licence.',
    options: {
      permissive: 'Permissive (such as MIT, Apache-2.0)',
      weakCopyleft: 'Weak copyleft (such as MPL-2.0, LGPL)',
      copyleft: 'Copyleft (such as GPL, EUPL-1.2)',
      networkCopyleft: 'Network copyleft (AGPL-3.0)',
      otherOpen: 'Other open source licence',
      closed: 'No open source licence',
    },
  },
  repoUrl: {
    label: 'Address of the source code',
    question: 'Where is the source code?',
    help: 'The address of the repository in which the software is developed, not that of a copy.',
    example: 'https://gitlab.example.org/group/project',
  },
  repoPublic: {
    label: 'Source code public',
    question: 'Can the source code be read without signing in?',
    help: 'Public source code can be examined by anyone. Whether it may be used and modified depends on the licence.',
    evidence: 'Address of the repository, reachable without signing in',
    requirement: {
      sentence: 'The source code of the offered software is public and can be read without signing in.',
      check:
        'The contracting authority opens the address without signing in and compares the version with the offered one.',
      accepted: 'Address of a public repository with the offered version or equivalent',
    },
  },
  closedParts: {
    label: 'Closed parts needed',
    question: 'Which closed parts do the advertised functions need?',
    help: 'Name each part whose source code is not under an open source licence, and whether it can be replaced. An empty list means: there is none.',
    example: 'Number plate recognition: needed for access control, replaceable by another module',
    evidence: 'List of parts with licences or software bill of materials (SBOM)',
    requirement: {
      sentence: 'The required functions need no parts whose source code is not under an open source licence.',
      check: 'The contracting authority checks the list of parts and their licences against the required functions.',
      accepted: 'Software bill of materials (SBOM), list of all parts with licence and purpose or equivalent',
    },
  },
  proprietaryDependencies: {
    label: 'Proprietary dependencies',
    question: 'Which proprietary software or third-party services does operation presuppose?',
    help: 'This means what has to run or be licensed in addition, such as a database or a map service. An empty list means: nothing of the kind is needed.',
    example: 'Map service of a third party: for the background map, replaceable by official maps',
    evidence: 'System requirements or field dependsOn of a publiccode.yml',
    requirement: {
      sentence:
        'Operation of the solution presupposes no proprietary software and no proprietary third-party services.',
      check:
        'The contracting authority checks the system requirements and the list of parts and services used at run time.',
      accepted: 'System requirements, software bill of materials (SBOM), list of services used or equivalent',
    },
  },
  publiccodeValid: {
    label: 'Valid publiccode.yml',
    question: 'Does the repository contain a valid publiccode.yml?',
    help: 'The file describes public sector software in machine-readable form. Catalogues such as openCode read it.',
    evidence: 'File publiccode.yml in the root directory',
  },
  catalogues: {
    label: 'Listed in catalogues',
    question: 'In which public software catalogues is the solution listed?',
    help: 'An entry lets other administrations find the software. It is not a recommendation.',
    evidence: 'Address of the entry',
    options: {
      opencode: 'openCode',
      'developers-italia': 'Developers Italia',
      'code-gouv-fr': 'code.gouv.fr',
      'eu-oss-catalogue': 'EU Open Source Solutions Catalogue',
      other: 'Other catalogue',
    },
  },
  badgeMaintenance: {
    label: 'openCode badge for maintenance',
    question: 'Which level does the openCode badge for maintenance have?',
    help: 'openCode assigns levels 0 (no badge) to 3 automatically by how regularly changes, replies and versions appear.',
    evidence: 'Page of the project on openCode',
  },
  badgeSecurity: {
    label: 'openCode badge for security',
    question: 'Which level does the openCode badge for security have?',
    help: 'openCode assigns levels 0 (no badge) to 3 automatically by features of the repository, such as reviewed changes. It is not a security test of the software.',
    evidence: 'Page of the project on openCode',
  },
  badgeReuse: {
    label: 'openCode badge for reuse',
    question: 'Which openCode badge for reuse does the solution have?',
    help: 'It shows whether the software is prepared for other administrations or already used by others.',
    evidence: 'Page of the project on openCode',
    options: {
      none: 'No badge',
      ready_for_reuse: 'Ready for reuse',
      actively_reused: 'Actively reused',
    },
  },
  reuseCompliant: {
    label: 'REUSE compliant',
    question: 'Does each file in the repository name licence and copyright holder according to REUSE?',
    help: 'REUSE is a specification that can be checked by machine. It makes clear which file is under which licence.',
    evidence: 'Result of the REUSE check',
  },
  sbomUrl: {
    label: 'Software bill of materials (SBOM)',
    question: 'Where is the software bill of materials of each version?',
    help: 'The software bill of materials (SBOM) names all parts that the software contains. With it, anyone can check whether a vulnerability affects them.',
    example: 'https://example.org/releases/2.4.0/sbom.cdx.json',
    evidence: 'File in CycloneDX or SPDX format',
  },
  governance: {
    label: 'Governance of development',
    question: 'Who decides on the further development?',
    help: 'Where several decide, the software can live on without a single manufacturer.',
    evidence: 'Published rules of cooperation, statutes or rules of procedure',
    options: {
      vendor: 'One manufacturer alone',
      vendor_open: 'One manufacturer with open participation',
      consortium: 'Group of several organisations',
      public_body: 'Public body',
      foundation: 'Foundation',
      community: 'Open community',
    },
  },
  maintenance: {
    label: 'Maintenance of the software',
    question: 'Who maintains the software?',
    help: 'The values correspond to the field maintenance/type of a publiccode.yml. A contract means: a company is charged with maintenance until a stated day.',
    options: {
      none: 'Nobody, it is no longer maintained',
      community: 'Volunteers or a community',
      internal: 'The body that owns the repository',
      contract: 'A company under contract',
    },
  },
  contributionGuide: {
    label: 'Contribution rules published',
    question: 'Are there published rules on how others can contribute to the software?',
    help: 'Usually this is a file CONTRIBUTING in the repository. Without it, it is unclear whether improvements by municipalities are accepted.',
    evidence: 'File CONTRIBUTING in the repository',
  },
  independentVendors: {
    label: 'Independent service providers',
    question:
      'How many service providers independent of the manufacturer offer introduction, operation or maintenance?',
    help: 'Count only companies and public IT service providers with a published offer and without participation of the manufacturer. The more there are, the easier it is to switch.',
    evidence: 'List of service providers with addresses of their offers',
    requirement: {
      sentence:
        'Introduction, operation or maintenance of the solution is also offered independently of the manufacturer. Number of service providers: at least {value}.',
      check: 'The contracting authority opens the named offers and checks whether the manufacturer holds a share.',
      accepted: 'List of service providers with addresses of their offers, entry in a public catalogue or equivalent',
    },
  },
  selfHostable: {
    label: 'Self-operation possible',
    question: 'Can a municipality operate the solution without the provider, and is this documented?',
    help: 'This includes operation by a commissioned third party, such as a municipal IT service provider.',
    evidence: 'Public instructions for installation and operation',
    requirement: {
      sentence:
        'The contracting authority or a third party commissioned by it can install and operate the solution without the contractor taking part. Complete instructions are available.',
      check: 'The contracting authority has skilled staff follow the instructions in a test environment.',
      accepted:
        'Instructions for installation and operation, reference with self-operation, test installation or equivalent',
    },
  },
  openApiUrl: {
    label: 'Public interface documentation',
    question: 'Where is the documentation of the interfaces publicly available?',
    help: 'Public documentation lets others plan a connection without a contract with the provider.',
    example: 'https://api.example.org/openapi.json',
    evidence: 'Address of the documentation, readable without signing in',
  },
  openExport: {
    label: 'Full export in an open format',
    question: 'Can all data of the municipality be exported in full in an open format?',
    help: 'In full means: including histories, attachments and links between records. Without a full export, switching takes much effort.',
    evidence: 'Description of the export with formats and scope',
    requirement: {
      sentence:
        'The contracting authority can at any time export all its data, including attachments and links between records, in full in an open, documented format.',
      check:
        'The contracting authority carries out a trial export and compares scope and readability with the stored data.',
      accepted: 'Description of the export, sample file, record of a trial export or equivalent',
    },
  },
  openData: {
    label: 'Provides open data',
    question: 'Can the solution provide data as open data with metadata according to DCAT-AP.de?',
    help: 'In this way, data of the municipality appear in open data portals without being transferred by hand.',
    evidence: 'Address of a published dataset or description of the output',
    requirement: {
      sentence:
        'The solution provides data released by the contracting authority in machine-readable form and with metadata according to DCAT-AP.de or an equivalent standard.',
      check:
        'The contracting authority checks the metadata of a sample dataset with a validation tool for the standard.',
      accepted: 'Address of a published dataset, sample output, validation report or equivalent',
    },
  },
}
