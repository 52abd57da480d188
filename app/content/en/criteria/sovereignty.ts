import type { CriterionWords } from '../../types'

/** Thirty questions on data sovereignty. Demands are cumulative ("at least this") and neutral towards products. */
export const sovereigntyWords: Record<string, CriterionWords> = {
  's1-control': {
    label: 'Control over the provider',
    question: 'Where does the ultimate effective control over the provider of the service sit?',
    help: 'This means who decides in the end: majority of shares, voting rights or contracts up to the beneficial owners. Whoever controls the provider can influence prices, operation and access to the data of the municipality.',
    example:
      'All shares are held by natural persons and a foundation based in the EU; there are no voting agreements with others.',
    evidence:
      'At least one independent proof: extracts from the commercial register and the transparency register, with an ownership chart up to the beneficial owners.',
    options: {
      non_eu: 'Entirely outside the EU/EEA',
      mostly_non_eu: 'Mostly outside, e.g. subsidiary of a non-EU group',
      mostly_eu: 'Mostly in the EU/EEA',
      eu: 'Entirely in the EU/EEA',
    },
    requirement: {
      sentence: {
        mostly_non_eu:
          'The ultimate effective control over the contractor does not sit entirely outside the EU and the EEA.',
        mostly_eu: 'The ultimate effective control over the contractor sits mostly in the EU or the EEA.',
        eu: 'The ultimate effective control over the contractor sits entirely in the EU or the EEA.',
      },
      check:
        'The contracting authority follows the shareholdings in the register extracts up to the beneficial owners and notes the date of the extracts.',
      accepted: 'Commercial register extract, transparency register extract, ownership chart or equivalent',
    },
  },
  's1-change': {
    label: 'Promises on change of control',
    question: 'What does the contract promise if control over the provider changes?',
    help: 'This means sale, merger or takeover of the provider. With notice and a right to terminate, the municipality can react before the law, place or terms of the service change.',
    evidence:
      'At least one contract clause with citation: rule on change of control with notice period and legal consequence.',
    options: {
      none: 'No promise',
      notice: 'Notice without a set period',
      notice90: 'Notice at least 90 days ahead',
      notice90_exit: '90 days ahead, special termination and handover',
    },
    requirement: {
      sentence: {
        notice: 'The contractor informs the contracting authority if control over the contractor passes to others.',
        notice90:
          'The contractor informs the contracting authority at least 90 days before control over the contractor passes to others.',
        notice90_exit:
          'The contractor informs the contracting authority at least 90 days before control over the contractor passes to others; the contracting authority may terminate the contract for this reason and receives data, configuration and documents.',
      },
      check:
        'The contracting authority checks whether the draft contract expressly covers change of control, notice period and legal consequences.',
      accepted: 'Contract clause with citation or equivalent',
    },
  },
  's1-continuity': {
    label: 'Continuity if the provider fails',
    question: 'What happens if the provider or an upstream supplier stops the service?',
    help: 'This means insolvency, discontinuation, blocking and the failure of an upstream supplier. The municipality must know whether and for how long its task can then go on.',
    example:
      'The source code is public, the operating manual is complete, and two independent service companies offer operation.',
    evidence:
      'At least one contract clause with citation. An emergency or exit plan, source code escrow or a public repository, and the list of suppliers support it.',
    options: {
      stop: 'Immediate outage',
      stop_delay: 'Outage with advance notice',
      contract: 'Operation for a limited time under the contract',
      alternative: 'Substitute supplier or own capacity is named',
      autonomous: 'Municipality or third party can carry on alone',
    },
    requirement: {
      sentence: {
        stop_delay:
          'If the contractor or an upstream supplier stops the service, it does not end at once but only after an advance period named in the contract.',
        contract:
          'If the contractor or an upstream supplier stops the service, operation goes on for a period set in the contract.',
        alternative:
          'For the case that the contractor or an upstream supplier stops the service, a substitute supplier or own capacity is named with which operation goes on.',
        autonomous:
          'The contracting authority or a third party it commissions can carry on the entire service even if the contractor and its upstream suppliers fail.',
      },
      check:
        'The contracting authority checks the contract clause and the emergency or exit plan, and whether source code, documents and rights needed to carry on are actually accessible.',
      accepted:
        'Contract clause, emergency or exit plan, escrow agreement, public repository, list of suppliers or equivalent',
    },
  },
  's1-roadmap': {
    label: 'Say in further development',
    question: 'How can municipalities influence the further development of the solution?',
    help: 'This means regulated influence, not a single talk with the sales team. Those who have a say are more likely to get functions that small administrations need.',
    example: 'A user board meets twice a year; its rules of procedure and the development plan are published.',
    evidence:
      'At least one dated document: published development plan, statutes or rules of procedure of the user body.',
    options: {
      none: 'Not at all',
      feedback: 'Fixed feedback channel',
      board: 'Body in which users take part',
      decide: 'Users share the decision, e.g. in a cooperative',
    },
    requirement: {
      sentence: {
        feedback:
          'The contracting authority can bring requirements and faults into further development through a fixed feedback channel.',
        board: 'A body in which users take part advises on the further development of the solution.',
        decide:
          'Users share the decision on the further development of the solution; the procedure for this is set out in writing.',
      },
      check:
        'The contracting authority reads the rules of procedure or statutes and checks whether they give users a right to take part.',
      accepted: 'Dated development plan, rules of procedure, statutes or equivalent',
    },
  },
  's2-law': {
    label: 'Governing law and venue',
    question: 'Which law and which place of jurisdiction apply to the service?',
    help: 'This means the contract with the municipality and the contracts with subcontractors. Before a court in the EU the municipality can enforce its rights with reasonable effort.',
    evidence:
      'At least one contract clause with citation: choice of law and place of jurisdiction, also for subcontractors.',
    options: {
      non_eu: 'Law of a state outside the EU',
      mixed: 'Mixed',
      eu: 'German or EU law and court only',
    },
    requirement: {
      sentence: {
        mixed:
          'At least part of the service is governed by the law of an EU member state with jurisdiction in the EU; any other law is named in the contract.',
        eu: 'The service is governed solely by the law of the EU or one of its member states with jurisdiction in the EU; this also applies to the contracts with subcontractors.',
      },
      check:
        'The contracting authority checks choice of law and jurisdiction in the contract, in incorporated terms of business and in the declaration on subcontractors.',
      accepted: 'Contract clause with citation, declaration on contracts with subcontractors or equivalent',
    },
  },
  's2-exposure': {
    label: 'Exposure to third-country law',
    question: 'How far is the service subject to laws of states outside the EU and the EEA?',
    help: 'Some laws oblige companies to hand over data even if the data are held in the EU, for example the CLOUD Act of the USA. What counts is seat, group and branches of the provider and of all subcontractors.',
    example:
      'The assessment names each law examined, each subcontractor with country and group, and the remaining risk.',
    evidence:
      'At least one dated document: legal risk assessment, no older than 12 months, naming laws and subcontractors.',
    options: {
      full: 'Full, without protection',
      clauses: 'Only contract clauses reduce the risk',
      eu_sub: 'EU subsidiary with protection by contract',
      structure: 'Legal structure shields the service',
      none: 'No party with links to a third country',
    },
    requirement: {
      sentence: {
        clauses:
          'As far as the service is subject to laws of states outside the EU and the EEA, contract clauses reduce the risk of access to data of the contracting authority.',
        eu_sub:
          'The service is provided by a company based in the EU or the EEA, and the contract protects the contracting authority against access under the law of states outside the EU and the EEA.',
        structure:
          'The legal structure of the contractor shields the service from laws of states outside the EU and the EEA.',
        none: 'Neither the contractor nor any subcontractor of the service is subject to the law of a state outside the EU and the EEA through seat, group or branch.',
      },
      check:
        'The contracting authority checks whether the assessment is no older than 12 months, names the laws and covers all subcontractors.',
      accepted: 'Dated legal risk assessment, list of subcontractors with seat and group or equivalent',
    },
  },
  's2-requests': {
    label: 'Access requests by foreign authorities',
    question: 'How are access requests by authorities outside the EU and the EEA handled?',
    help: 'This means requests that such an authority sends directly to the provider. The municipality remains responsible for its data and must learn of them to be able to object.',
    evidence:
      'At least one contract clause with citation. A transparency report supports it, and for data processing services the information under Articles 28 and 32 of Regulation (EU) 2023/2854 (Data Act).',
    options: {
      silent: 'Access possible without notice',
      partly: 'Notice in some cases only',
      always_informed: 'Municipality is always informed',
      contested: 'Contested, municipality is informed',
      rejected: 'Always refused and technically impossible to meet',
    },
    requirement: {
      sentence: {
        partly:
          'In the cases named in the contract, the contractor informs the contracting authority of requests by authorities outside the EU and the EEA for access to its data.',
        always_informed:
          'The contractor informs the contracting authority of every request by an authority outside the EU and the EEA for access to its data.',
        contested:
          'The contractor contests every request by an authority outside the EU and the EEA for access to data of the contracting authority and informs the contracting authority of it.',
        rejected:
          'The contractor refuses every request by an authority outside the EU and the EEA for access to data of the contracting authority and is also technically unable to meet it.',
      },
      check:
        'The contracting authority checks the clause for time limits, exceptions and contestation and compares it with the information published by the contractor.',
      accepted:
        'Contract clause with citation, transparency report, information under Article 28 of Regulation (EU) 2023/2854 or equivalent',
    },
  },
  's3-location': {
    label: 'Location of data',
    question: 'Where are all data stored and processed, including backups, telemetry and support?',
    help: 'This means data of the municipality, data derived from them, account data and logs. The place helps decide which law applies and who can get access; transfers to third countries need a basis under Articles 44 to 49 GDPR.',
    example: 'Two data centres in Hesse, backups in Bavaria, error reports and support system also in Germany.',
    evidence:
      'At least one contract clause with citation: annex to the data processing agreement with all sites, by kind of data.',
    options: {
      unknown: 'Unknown',
      partly_eu: 'Partly EU/EEA',
      mainly_eu: 'Mainly EU/EEA, in part a third country',
      eu_exceptions: 'EU/EEA with regulated exceptions',
      eu_only: 'EU/EEA only, or at the municipality',
    },
    requirement: {
      sentence: {
        partly_eu: 'The data are stored and processed at least partly in the EU or the EEA; all sites are named.',
        mainly_eu:
          'The data are stored and processed mainly in the EU or the EEA, including backups, telemetry and support; all sites are named.',
        eu_exceptions:
          'The data are stored and processed in the EU or the EEA, including backups, telemetry and support; exceptions are set out one by one in the contract.',
        eu_only:
          'The data are stored and processed solely in the EU, the EEA or at the contracting authority, including backups, telemetry and support.',
      },
      check:
        'The contracting authority checks the list of sites in the contract for completeness: data, backups, account data, telemetry, support and subcontractors.',
      accepted: 'Contract annex with all sites, list of subcontractors with country or equivalent',
    },
  },
  's3-keys': {
    label: 'Control over the keys',
    question: 'Who controls the keys and can read the data?',
    help: 'This means the keys with which stored and transmitted data are encrypted. Only those who hold the keys alone can rule out that others read along.',
    example: 'The municipality creates and keeps the keys in its own key store; the provider holds no copy.',
    evidence:
      'At least one dated document: description of architecture and technical measures covering creation, storage and use of keys.',
    options: {
      provider: 'Provider only',
      mostly_provider: 'Mostly the provider',
      shared: 'Shared control',
      customer: 'Municipality; provider can still read',
      exclusive: 'Municipality only, also when it runs the solution',
    },
    requirement: {
      sentence: {
        mostly_provider:
          'The contracting authority has some control over the keys with which its data are encrypted, even if the contractor controls most of them.',
        shared:
          'The contracting authority and the contractor share control over the keys with which the data are encrypted.',
        customer:
          'The contracting authority controls the keys with which its data are encrypted; the cases in which the contractor can read data are described.',
        exclusive:
          'Only the contracting authority controls the keys with which its data are encrypted; the contractor cannot read the data.',
      },
      check:
        'The contracting authority checks in the description where keys are created and kept, and asks to be shown how a key is withdrawn.',
      accepted:
        'Architecture description, description of technical and organisational measures, demonstration or equivalent',
    },
  },
  's3-logs': {
    label: 'Access logs',
    question: 'Can the municipality see who has accessed its data?',
    help: 'This also means access by the provider, its subcontractors and automatic services. Without logs, unauthorised access goes unnoticed.',
    evidence: 'At least one dated document: description of the access logs with content, retention and way of export.',
    options: {
      none: 'No logs',
      partial: 'Incomplete logs',
      provider: 'Held by the provider, on request',
      customer: 'Complete, under control of the municipality',
      realtime: 'Also in real time and open to independent checks',
    },
    requirement: {
      sentence: {
        partial: 'At least part of the access to data of the contracting authority is logged.',
        provider: 'Access to data of the contracting authority is logged; the contractor provides the logs on request.',
        customer:
          'All access to data of the contracting authority is fully logged, including access by the contractor; the contracting authority can view and export the logs itself.',
        realtime:
          'All access to data of the contracting authority is fully logged, including access by the contractor; the contracting authority can view the logs in real time and have them checked independently.',
      },
      check:
        'The contracting authority asks to be shown a log that contains access by operating staff and checks the way of export.',
      accepted: 'Documentation of the logs, sample log, demonstration or equivalent',
    },
  },
  's3-deletion': {
    label: 'Proof of deletion',
    question: 'How is it proven that data have been deleted?',
    help: 'This means deletion during operation and at the end of the contract, also in backups. Under a processing agreement, personal data must be deleted or returned at the end, as the municipality chooses (Article 28(3)(g) GDPR).',
    evidence:
      'At least one contract clause with citation: rule on proof of deletion. The deletion concept supports it.',
    options: {
      none: 'Not at all',
      manual: 'Confirmed by hand',
      policy: 'Under an internal policy',
      verified: 'Logged technically',
      independent: 'Checked independently',
    },
    requirement: {
      sentence: {
        manual: 'The contractor confirms the deletion of its data to the contracting authority in text form.',
        policy:
          'The contractor deletes data under an internal policy and confirms the deletion to the contracting authority in text form.',
        verified:
          'The contractor logs the deletion technically, including backups, and provides the log to the contracting authority.',
        independent:
          'The contractor logs the deletion technically, including backups, and has it checked by an independent body; the contracting authority receives the result.',
      },
      check:
        'The contracting authority checks the clause and the deletion concept for time limits, backups and form of proof, and asks for a sample.',
      accepted: 'Contract clause with citation, deletion concept, sample deletion log or equivalent',
    },
  },
  's3-datarights': {
    label: 'Rights in the data',
    question: 'Which rights does the municipality have in data generated and processed, including raw sensor data?',
    help: 'This means who may use the data for what, and whether the municipality can publish them. What is missing here the municipality must buy later, or it does not get its own readings.',
    example:
      'The municipality uses all data without time limit and publishes them as open data; raw data are available through an interface within the price.',
    evidence:
      'At least one contract clause with citation: data clause, for example based on the model clauses of Open.NRW (chapter 7).',
    options: {
      provider_free: 'Provider uses data freely',
      provider_anon: 'Provider uses them anonymised without agreement',
      customer_rights: 'Municipality free, also open data; provider if agreed',
      customer_raw: 'Also raw data at any time at no extra cost',
    },
    requirement: {
      sentence: {
        provider_anon:
          'The contractor uses data generated and processed for its own purposes in anonymised form at most.',
        customer_rights:
          'The contracting authority may use all data generated and processed without time limit and publish them as open data; the contractor uses them for its own purposes only under a separate agreement.',
        customer_raw:
          'The contracting authority may use all data generated and processed without time limit, publish them as open data, and receives the raw data at any time without additional charge; the contractor uses the data for its own purposes only under a separate agreement.',
      },
      check:
        'The contracting authority checks the data clause for uses by the contractor, publication, raw data and charges.',
      accepted:
        'Data clause with citation, for example based on chapter 7 of the Open.NRW guide “Datensouveränität im Kontext von Open Data”, or equivalent',
    },
  },
  's3-ai': {
    label: 'Control over AI models',
    question: 'Who controls the AI models used?',
    help: 'This means all models that process data of the municipality, also through services of third parties. Whoever controls the model decides on its behaviour, price and availability.',
    example: 'An open language model, version and licence named, run in a data centre in Germany.',
    evidence: 'At least one dated document: model, version, licence, developer and place of operation.',
    options: {
      blackbox: 'Model from outside the EU/EEA, no insight',
      licensed: 'Licensed model from outside the EU/EEA',
      auditable: 'Open or auditable model',
      eu_led: 'Led from the EU/EEA',
      eu_full: 'EU/EEA throughout',
    },
    requirement: {
      sentence: {
        licensed: 'The AI models used are named and are used under a licence that the contractor presents.',
        auditable:
          'The AI models used are open or can be audited by the contracting authority or third parties it commissions.',
        eu_led: 'The AI models used are led by bodies in the EU or the EEA.',
        eu_full:
          'The AI models used are controlled throughout, from development to operation, by bodies in the EU or the EEA.',
      },
      check:
        'The contracting authority compares the information on model, licence, developer and place of operation with public sources.',
      accepted: 'Model description, licence text, information on the place of operation or equivalent',
    },
  },
  's4-export': {
    label: 'Export of data and configuration',
    question: 'How can data and configuration be taken out?',
    help: 'This means a complete export in a form that other solutions can read. Without it, a change is expensive or impossible.',
    example: 'Full export at any time as CSV, GeoJSON and SQL; last exit test with a record this spring.',
    evidence: 'At least one dated document: description of the export, exit plan, record of the last exit test.',
    options: {
      none: 'No promise',
      effort: 'Charged by effort',
      documented: 'Documented full export in an open format',
      service: 'Also help with migration and an exit plan',
      tested: 'Also exit tested within the last 24 months',
    },
    requirement: {
      sentence: {
        effort:
          'The contractor hands over data and configuration of the contracting authority on request, even if the effort is paid for separately.',
        documented:
          'The contracting authority can export all data and the configuration completely in an open, documented format.',
        service:
          'The contracting authority can export all data and the configuration completely in an open, documented format; the contractor presents an exit plan and offers migration services.',
        tested:
          'The contracting authority can export all data and the configuration completely in an open, documented format; the contractor presents an exit plan, offers migration services and has tested the exit within the last 24 months.',
      },
      check:
        'The contracting authority asks to be shown a full export or opens a sample file and checks completeness and format.',
      accepted: 'Export documentation, sample export, exit plan, record of an exit test or equivalent',
    },
  },
  's4-switching': {
    label: 'Switching under the Data Act',
    question: 'Does the contract contain the switching clauses of the Data Act, and which switching charges apply?',
    help: 'For data processing services, Article 25 of Regulation (EU) 2023/2854 (Data Act) requires a notice period for switching of at most two months, a transition of at most 30 calendar days and data retrieval of at least 30 calendar days. Switching charges are banned from 12 January 2027 (Article 29); this keeps the municipality free to change provider.',
    evidence:
      'At least one contract clause with citation: switching clauses under Article 25 of the Data Act. The price list with the switching charges supports it.',
    options: {
      none: 'Not included',
      partly: 'Partly included',
      cost_based: 'Included, charges at cost only (until 11 January 2027)',
      free: 'Included, no switching charges',
    },
    requirement: {
      sentence: {
        partly:
          'The contract contains at least some of the switching clauses under Article 25 of Regulation (EU) 2023/2854 (Data Act); statutory duties remain unaffected.',
        cost_based:
          'The contract contains the switching clauses under Article 25 of Regulation (EU) 2023/2854 (Data Act): notice period for switching of at most two months, transition of at most 30 calendar days (longer only under Article 25(4) and (5)), data retrieval of at least 30 calendar days; switching charges do not exceed the costs directly linked to switching and cease from 12 January 2027 (Article 29).',
        free: 'The contract contains the switching clauses under Article 25 of Regulation (EU) 2023/2854 (Data Act): notice period for switching of at most two months, transition of at most 30 calendar days (longer only under Article 25(4) and (5)), data retrieval of at least 30 calendar days; there are no switching charges.',
      },
      check:
        'The contracting authority compares the clauses with Article 25(2) of Regulation (EU) 2023/2854 and the price list with Article 29.',
      accepted: 'Contract clauses with citation, price list or equivalent',
    },
  },
  's4-staff': {
    label: 'Place of operation and support',
    question: 'From where is the service operated and supported, including escalation and remote access?',
    help: 'This means the places where people with access work, not the places of the servers. Remote access from a third country can be a transfer of personal data within the meaning of the GDPR.',
    evidence:
      'At least one dated document: information on places of operation and support and on remote access, for example in the technical and organisational measures.',
    options: {
      non_eu: 'Outside the EU/EEA',
      partly: 'Partly EU/EEA',
      eu_escalation: 'EU/EEA, escalation also outside',
      eu: 'Entirely EU/EEA',
      eu_vetted: 'Entirely EU/EEA, staff security-vetted',
    },
    requirement: {
      sentence: {
        partly: 'Operation and support are carried out at least partly from the EU or the EEA; all places are named.',
        eu_escalation:
          'Operation and support are carried out from the EU or the EEA; only escalations may go to named bodies outside.',
        eu: 'Operation and support are carried out entirely from the EU or the EEA, including escalation and remote access.',
        eu_vetted:
          'Operation and support are carried out entirely from the EU or the EEA, including escalation and remote access; the staff deployed are security-vetted.',
      },
      check:
        'The contracting authority checks the information on places, on-call duty, escalation and remote access for completeness, also for subcontractors.',
      accepted:
        'Description of technical and organisational measures, list of places, description of staff vetting or equivalent',
    },
  },
  's4-docs': {
    label: 'Documents for taking over operation',
    question: 'Could the municipality or third parties take over operation with the documents available?',
    help: 'This means manuals, installation packages and knowledge with which someone else can run the solution. It keeps the way to a municipal IT service provider open.',
    evidence:
      'At least one dated document: operating and interface documentation, installation packages, training offer, if possible with an address.',
    options: {
      none: 'No documents',
      request: 'On request',
      admin: 'Complete administration documentation',
      deploy: 'Also portable installation (containers)',
      source: 'Also source code and training',
    },
    requirement: {
      sentence: {
        request: 'The contractor provides the documents for operating the solution on request.',
        admin: 'The contracting authority receives the complete administration documentation of the solution.',
        deploy:
          'The contracting authority receives the complete administration documentation and a portable installation of the solution, for example as containers.',
        source:
          'The contracting authority receives the complete administration documentation, a portable installation, for example as containers, the source code and training for running the solution itself.',
      },
      check:
        'The contracting authority has the documents read by a competent body, for example its IT service provider, that would use them for operation.',
      accepted: 'Operating documentation, installation package, training concept or equivalent',
    },
  },
  's5-deps': {
    label: 'Dependencies in the supply chain',
    question: 'Are dependencies on subcontractors and services disclosed and replaceable?',
    help: 'This means data centre, platforms, map, mail and sign-in services and everything else whose failure stops the service. The municipality shares the risk of each link.',
    example:
      'Published list with name, country, purpose and a substitute for each element whose failure stops the service.',
    evidence:
      'At least one dated document: list of subcontractors and critical services with country, and the substitution plan.',
    options: {
      hidden: 'Not disclosed',
      request: 'On request',
      listed: 'List with countries is published',
      substitutable: 'Also a substitute for each critical dependency',
      no_non_eu: 'No dependency from outside the EU/EEA',
    },
    requirement: {
      sentence: {
        request: 'The contractor discloses subcontractors and critical third-party services on request.',
        listed:
          'The contractor publishes a list of the subcontractors and critical third-party services, stating the country.',
        substitutable:
          'The contractor publishes a list of the subcontractors and critical third-party services, stating the country, and names a substitute for each critical dependency.',
        no_non_eu:
          'The contractor publishes a list of the subcontractors and critical third-party services; none of them is outside the EU and the EEA.',
      },
      check:
        'The contracting authority compares the list with the data processing agreement and the technical description.',
      accepted: 'List of subcontractors and services with country, substitution plan or equivalent',
    },
  },
  's5-origin': {
    label: 'Place of software development',
    question: 'Where is the software developed, built and signed?',
    help: 'This means the places of development, of building the packages and of signing. Whoever controls these steps can decide what each update contains.',
    evidence: 'At least one dated document: information on places of development, building and signing.',
    options: {
      blackbox: 'Outside the EU/EEA, not stated where',
      foreign: 'Outside the EU/EEA, stated where',
      core_eu: 'Core in the EU/EEA',
      mostly_eu: 'Almost entirely in the EU/EEA',
      eu: 'Entirely in the EU/EEA, also building and signing',
    },
    requirement: {
      sentence: {
        foreign: 'The contractor names the places where the software is developed, built and signed.',
        core_eu: 'The core of the software is developed in the EU or the EEA.',
        mostly_eu: 'The software is developed almost entirely in the EU or the EEA.',
        eu: 'The software is developed, built and signed entirely in the EU or the EEA.',
      },
      check:
        'The contracting authority compares the information with public sources, for example the repository and the signatures of the packages.',
      accepted: 'Dated declaration of places, description of building and signing or equivalent',
    },
  },
  's5-sbom': {
    label: 'Software bill of materials (SBOM)',
    question: 'Is there a software bill of materials (SBOM)?',
    help: 'The bill of materials names all components of the software with their version. When a vulnerability becomes known, it quickly shows whether the municipality is affected.',
    example: 'For each release a file in CycloneDX from 1.6 or SPDX from 3.0.1, vulnerability advisories as CSAF.',
    evidence:
      'At least one dated document: file or address of the bill of materials, CycloneDX from 1.6 or SPDX from 3.0.1 under BSI TR-03183-2.',
    options: {
      none: 'No',
      request: 'On request',
      release: 'For each release',
      release_tr: 'Each release under TR-03183-2, advisories as CSAF/VEX',
    },
    requirement: {
      sentence: {
        request: 'The contractor provides a software bill of materials (SBOM) of the solution on request.',
        release: 'The contractor provides a software bill of materials (SBOM) of the solution for each release.',
        release_tr:
          'For each release the contractor provides a software bill of materials (SBOM) under BSI TR-03183-2 or equivalent and reports vulnerabilities in machine-readable form as CSAF, VEX or equivalent.',
      },
      check:
        'The contracting authority opens the bill of materials of the latest release and checks format, version and date.',
      accepted: 'Bill of materials in CycloneDX from 1.6, in SPDX from 3.0.1 or equivalent',
    },
  },
  's5-hardware': {
    label: 'Origin of devices',
    question: 'Is the origin of devices and sensors disclosed?',
    help: 'This means maker and country of manufacture of the devices that belong to the service, and who maintains their firmware. Devices in public space stay in use for many years and need updates.',
    evidence:
      'At least one dated document: list of devices with maker and country of manufacture, commitment on firmware updates.',
    options: {
      none: 'No',
      partial: 'In part',
      exceptions: 'Yes, with exceptions',
      full: 'Yes, completely',
      eu: 'Completely, made in the EU/EEA',
    },
    requirement: {
      sentence: {
        partial: 'The contractor names maker and country of manufacture for at least some of the devices and sensors.',
        exceptions:
          'The contractor names maker and country of manufacture for devices and sensors; exceptions are listed one by one.',
        full: 'The contractor names maker and country of manufacture for all devices and sensors.',
        eu: 'The contractor names maker and country of manufacture for all devices and sensors; all are manufactured in the EU or the EEA.',
      },
      check:
        'The contracting authority compares the list of devices with the offer and, on a sample, with the markings on the devices.',
      accepted: 'List of devices with maker and country of manufacture, declaration by the maker or equivalent',
    },
  },
  's6-interfaces': {
    label: 'Openness of interfaces',
    question: 'How open are the interfaces of the solution?',
    help: 'This means interfaces for reading and writing data and for controlling the solution. Open interfaces connect it to specialist procedures and data platforms without asking the provider each time.',
    evidence: 'At least one dated document: address of the interface description, for example OpenAPI or AsyncAPI.',
    options: {
      closed: 'Closed',
      restricted: 'Restricted proprietary interface',
      mixed: 'Partly documented or based on standards',
      standards: 'Mostly open standards',
      open_all: 'All critical functions open, at no extra cost',
    },
    requirement: {
      sentence: {
        restricted: 'The solution offers an interface, even if it is proprietary and restricted.',
        mixed: 'The interfaces of the solution are at least partly documented or follow open standards.',
        standards: 'The interfaces of the solution mostly follow open standards.',
        open_all:
          'All critical functions of the solution can be used through open, documented interfaces without additional charge.',
      },
      check:
        'The contracting authority reads the interface description and asks to be shown one read and one write access.',
      accepted: 'Interface description, for example in OpenAPI or AsyncAPI, price list, demonstration or equivalent',
    },
  },
  's6-standards': {
    label: 'Open standards in core functions',
    question: 'Are open standards used for core functions?',
    help: 'A standard is open if everyone may read and implement it and no single provider controls it. With open standards, single parts can be replaced.',
    evidence:
      'At least one dated document: list of supported standards with version, if possible with proof of testing.',
    options: {
      none: 'No',
      adhoc: 'Case by case',
      some: 'For some core functions',
      most: 'For most core functions',
      all: 'For all, under a policy',
    },
    requirement: {
      sentence: {
        adhoc: 'The solution uses open standards in individual cases; the cases are named.',
        some: 'The solution uses open standards for some core functions; standards and versions are named.',
        most: 'The solution uses open standards for most core functions; standards and versions are named.',
        all: 'Under a written policy, the solution uses open standards for all core functions; standards and versions are named.',
      },
      check:
        'The contracting authority compares the list of standards with the core functions in the specification and asks for proof of testing for important standards.',
      accepted: 'List of standards with version, test report, policy or equivalent',
    },
  },
  's6-opensource': {
    label: 'Openness of the source code',
    question: 'How open is the source code of the solution?',
    help: 'The answer is computed from the information on licence, repository, proprietary parts and governance and is not asked. Open source code can be checked, adapted and continued by others.',
    evidence:
      'At least one dated document for the information used in the computation: licence text and public repository.',
    options: {
      O0_O1: 'Closed (O0, O1)',
      O2_O3: 'Source visible or open core (O2, O3)',
      O4_vendor: 'Open source, steered by one provider (O4)',
      O4_shared: 'Open source with open participation (O4)',
      O5: 'Public code with independent governance (O5)',
    },
  },
  's6-architecture': {
    label: 'Insight into the architecture',
    question: 'Can the architecture of the solution be viewed?',
    help: 'This means structure, components and data flows. With this insight the municipality can judge risks and fit the solution into its environment.',
    evidence: 'At least one dated document: address of the description of architecture and data flows.',
    options: {
      none: 'No',
      audit: 'During audits',
      some: 'Partly public',
      large: 'Largely public',
      contribute: 'Municipalities can help shape it',
    },
    requirement: {
      sentence: {
        audit: 'The contractor discloses the architecture of the solution during audits.',
        some: 'The architecture of the solution is at least partly described in public.',
        large: 'The architecture of the solution, including data flows, is comprehensively described in public.',
        contribute:
          'The architecture of the solution, including data flows, is comprehensively described in public, and the contracting authority can help shape it.',
      },
      check:
        'The contracting authority opens the description and checks whether components, data flows and links to other systems can be seen.',
      accepted: 'Architecture description, data flow diagram, public design documents or equivalent',
    },
  },
  's7-cert': {
    label: 'Security attestation for the service',
    question: 'Which independent security attestation covers exactly this service?',
    help: 'The scope is decisive: a certificate of the data centre says nothing about the software and its operation. C5 is an attestation against criteria of the BSI; type 1 examines the suitability of the measures at a date, type 2 their effectiveness over a period.',
    example: 'C5 attestation type 2, period of twelve months, the scope names the service offered.',
    evidence: 'At least one independent proof: certificate or attestation with number, issuer, scope and validity.',
    options: {
      none: 'None',
      dc_only: 'Data centre or company only',
      iso27001: 'ISO/IEC 27001 with this service in scope',
      c5t1_itgs: 'C5 type 1 or ISO 27001 based on IT-Grundschutz',
      c5t2: 'C5 type 2 under a valid catalogue version',
    },
    requirement: {
      sentence: {
        dc_only:
          'A valid independent security attestation exists for the data centre or the company of the contractor.',
        iso27001:
          'For the service offered there is a valid certificate under ISO/IEC 27001, or an equivalent independent proof, whose scope includes the service.',
        c5t1_itgs:
          'For the service offered there is a C5 attestation type 1, an ISO 27001 certificate based on IT-Grundschutz, or an equivalent independent proof, whose scope includes the service.',
        c5t2: 'For the service offered there is a C5 attestation type 2 under a valid catalogue version, or an equivalent independent proof, whose scope includes the service.',
      },
      check:
        'The contracting authority checks number, issuer, scope and validity with the issuer or in the audit report.',
      accepted: 'Certificate or attestation with audit report and scope or equivalent',
    },
  },
  's7-gdpr': {
    label: 'Data protection documents',
    question: 'Which data protection documents are available for the service?',
    help: 'This means the data processing agreement (DPA, Article 28 GDPR), the technical and organisational measures (TOM, Article 32), templates for the record of processing activities (Article 30) and the data protection impact assessment (DPIA, Article 35). Good templates save small administrations a lot of work.',
    evidence:
      'At least one contract clause with citation: agreement under Article 28 GDPR with the measures. Templates for the record and the impact assessment and an audit report support it.',
    options: {
      none: 'None',
      avv: 'DPA and TOM',
      avv_dsfa: 'Also templates for processing record and DPIA',
      audited: 'Also audited independently',
    },
    requirement: {
      sentence: {
        avv: 'The contractor presents a data processing agreement under Article 28 GDPR and the description of its technical and organisational measures under Article 32 GDPR.',
        avv_dsfa:
          'The contractor presents a data processing agreement under Article 28 GDPR, the description of its technical and organisational measures under Article 32 GDPR, and templates for the record of processing activities (Article 30 GDPR) and the data protection impact assessment (Article 35 GDPR).',
        audited:
          'The contractor presents a data processing agreement under Article 28 GDPR, the description of its technical and organisational measures under Article 32 GDPR, and templates for the record of processing activities (Article 30 GDPR) and the data protection impact assessment (Article 35 GDPR); an independent body has audited the data protection of the service.',
      },
      check: 'The contracting authority has the documents reviewed by its data protection officer.',
      accepted:
        'Data processing agreement with annexes, description of measures, templates, audit report or equivalent',
    },
  },
  's7-incident': {
    label: 'Reporting of security incidents',
    question: 'How are security incidents and vulnerabilities reported?',
    help: 'This means reports to the municipality and the publication of vulnerabilities. The municipality itself has short time limits: for personal data breaches, where feasible within 72 hours (Article 33(1) GDPR).',
    evidence:
      'At least one dated document: security policy, reporting time limits in the contract, security.txt or published advisories.',
    options: {
      none: 'Not regulated',
      reactive: 'Only when asked or case by case',
      legal: 'Within statutory time limits',
      sla: 'With a contractual time limit and contact person',
      proactive: 'Also public advisories and audited processes',
    },
    requirement: {
      sentence: {
        reactive:
          'The contractor informs the contracting authority about security incidents and vulnerabilities at least when asked or case by case; statutory duties remain unaffected.',
        legal:
          'The contractor reports security incidents and vulnerabilities to the contracting authority within the statutory time limits.',
        sla: 'The contractor reports security incidents and vulnerabilities to the contracting authority within a time limit named in the contract and names a contact person.',
        proactive:
          'The contractor reports security incidents and vulnerabilities to the contracting authority within a time limit named in the contract, names a contact person, publishes advisories and has its processes for this audited.',
      },
      check:
        'The contracting authority checks time limits and contact channel in the contract and reads earlier reports of the contractor as far as they are published.',
      accepted: 'Contract clause, security policy, security.txt, advisories in CSAF format, audit report or equivalent',
    },
  },
  's7-audit': {
    label: 'Audit rights of the municipality',
    question: 'May the municipality or third parties it commissions audit the service?',
    help: 'This means audits of operation, security and data protection. A data processing agreement must allow for audits, including inspections (Article 28(3)(h) GDPR).',
    evidence: 'At least one contract clause with citation: rule on inspection and audit rights.',
    options: {
      none: 'No',
      reports: 'Reports of the provider only',
      remote: 'Review of documents',
      onsite: 'On-site audit by arrangement',
      full: 'Full audit right of independent bodies',
    },
    requirement: {
      sentence: {
        reports:
          'The contractor provides audit reports on the service to the contracting authority; statutory audit rights remain unaffected.',
        remote:
          'The contracting authority or third parties it commissions may review the documents on operation, security and data protection of the service; statutory audit rights remain unaffected.',
        onsite:
          'The contracting authority or third parties it commissions may audit operation, security and data protection of the service, by arrangement also on site.',
        full: 'The contracting authority and independent bodies on its behalf have a full right to audit operation, security and data protection of the service, also on site.',
      },
      check: 'The contracting authority checks the clause for scope, occasion, costs and subcontractors.',
      accepted: 'Contract clause with citation or equivalent',
    },
  },
  's8-energy': {
    label: 'Energy efficiency of operation',
    question: 'How energy-efficient is the operation of the service?',
    help: 'The PUE value divides the total energy use of the data centre by that of its IT; 1.0 would mean no losses. It shows how much energy goes into cooling and supply and can be compared with the climate goals of the municipality.',
    example: 'PUE 1.28 as an annual mean, measured under EN 50600-4-2, electricity with guarantees of origin.',
    evidence:
      'At least one dated document: PUE value with method and period of measurement, guarantees of origin for electricity, ecolabel of the data centre.',
    options: {
      unknown: 'Unknown',
      weak: 'PUE 1.5 or more',
      pue15: 'PUE below 1.5 with targets',
      pue13: 'PUE below 1.3 and green electricity',
      pue12: 'PUE below 1.2, audited, and green electricity',
    },
    requirement: {
      sentence: {
        weak: 'The contractor states the PUE value of the data centre with method and period of measurement.',
        pue15:
          'The PUE value of the data centre is below 1.5; the contractor states method and period of measurement and targets for improvement.',
        pue13:
          'The PUE value of the data centre is below 1.3 and operation uses electricity from renewable sources; the contractor states method and period of measurement.',
        pue12:
          'The PUE value of the data centre is below 1.2 and independently audited, and operation uses electricity from renewable sources.',
      },
      check:
        'The contracting authority checks whether the PUE value is measured by a recognised method as an annual mean and views the guarantees of origin.',
      accepted:
        'Measurement report under EN 50600-4-2, guarantees of origin, ecolabel Blue Angel for data centres (DE-UZ 228) or equivalent',
    },
  },
}
