import type { Grade } from '../../../app/modules/criteria/criterion'
import type { Words } from '../seed-data'

/** What a provider hands in for a question, by grade: dated document, contract clause, independent proof. */
interface EvidenceWords {
  D: Words
  C: Words
  X: Words
}

const words = (document: [string, string], clause: [string, string], proof: [string, string]): EvidenceWords => ({
  D: { de: document[0], en: document[1] },
  C: { de: clause[0], en: clause[1] },
  X: { de: proof[0], en: proof[1] },
})

export const evidenceWords: Record<string, EvidenceWords> = {
  's1-change': words(
    ['Leitfaden zum Eigentümerwechsel', 'Guide on change of ownership'],
    ['Rahmenvertrag, Ziffer 16: Kontrollwechsel', 'Framework contract, clause 16: change of control'],
    ['Rechtsgutachten zum Kontrollwechsel', 'Legal opinion on change of control'],
  ),
  's1-continuity': words(
    ['Notfall- und Exit-Plan', 'Contingency and exit plan'],
    ['Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung', 'Contract, clause 12: continued operation and escrow'],
    ['Bestätigung der Hinterlegungsstelle', 'Confirmation by the escrow agent'],
  ),
  's1-roadmap': words(
    ['Geschäftsordnung des Anwenderkreises', 'Rules of procedure of the user group'],
    ['Satzung, § 7: Beteiligung der Anwender', 'Statutes, section 7: participation of users'],
    ['Protokoll der Mitgliederversammlung', 'Minutes of the general meeting'],
  ),
  's2-law': words(
    ['Allgemeine Geschäftsbedingungen, Fassung 4', 'General terms, version 4'],
    ['Vertrag, Ziffer 18: Recht und Gerichtsstand', 'Contract, clause 18: law and venue'],
    ['Rechtsgutachten zur Rechtswahl', 'Legal opinion on choice of law'],
  ),
  's2-exposure': words(
    ['Bewertung der Rechtsrisiken aus Drittstaaten', 'Assessment of third-country legal risks'],
    [
      'Vertrag, Anlage 4: Unterauftragnehmer ohne Drittstaatsbezug',
      'Contract, annex 4: subcontractors by jurisdiction',
    ],
    ['Gutachten einer Kanzlei zum Drittstaatenrecht', 'Law firm opinion on third-country law'],
  ),
  's2-requests': words(
    ['Verfahren bei Auskunftsersuchen', 'Procedure for authority requests'],
    ['Vertrag, Ziffer 19: Ersuchen von Behörden', 'Contract, clause 19: authority requests'],
    ['Geprüfter Transparenzbericht', 'Audited transparency report'],
  ),
  's3-location': words(
    ['Liste der Speicherorte', 'List of storage locations'],
    [
      'Auftragsverarbeitung, Anlage 2: Orte der Verarbeitung',
      'Data processing agreement, annex 2: places of processing',
    ],
    ['Prüfbericht zu den Speicherorten', 'Audit report on storage locations'],
  ),
  's3-keys': words(
    ['Konzept zur Verschlüsselung', 'Encryption concept'],
    ['Technische und organisatorische Maßnahmen, Ziffer 5', 'Technical and organisational measures, clause 5'],
    ['Prüfbericht zur Schlüsselverwaltung', 'Audit report on key management'],
  ),
  's3-logs': words(
    ['Handbuch, Kapitel Protokolle', 'Manual, chapter on logs'],
    ['Vertrag, Ziffer 9: Einsicht in Protokolle', 'Contract, clause 9: access to logs'],
    ['Prüfbericht zur Protokollierung', 'Audit report on logging'],
  ),
  's3-deletion': words(
    ['Löschkonzept', 'Deletion concept'],
    [
      'Auftragsverarbeitung, Ziffer 11: Löschung und Nachweis',
      'Data processing agreement, clause 11: deletion and proof',
    ],
    ['Prüfbericht zur Löschung', 'Audit report on deletion'],
  ),
  's3-datarights': words(
    ['Merkblatt zu Rechten an Daten', 'Leaflet on rights in data'],
    ['Vertrag, Ziffer 8: Rechte an Daten', 'Contract, clause 8: rights in data'],
    ['Rechtsgutachten zur Datenklausel', 'Legal opinion on the data clause'],
  ),
  's3-ai': words(
    ['Modellkarte und Beschreibung des Betriebs', 'Model card and description of operation'],
    ['Vertrag, Anlage 6: eingesetzte Modelle', 'Contract, annex 6: models used'],
    ['Prüfbericht zum eingesetzten Modell', 'Audit report on the model used'],
  ),
  's4-export': words(
    ['Beschreibung des Exports', 'Export description'],
    ['Vertrag, Ziffer 14: Herausgabe der Daten', 'Contract, clause 14: handing over data'],
    ['Protokoll des Ausstiegstests', 'Record of the exit test'],
  ),
  's4-switching': words(
    ['Preisblatt zum Anbieterwechsel', 'Price list for switching'],
    ['Vertrag, Ziffer 15: Anbieterwechsel nach Data Act', 'Contract, clause 15: switching under the Data Act'],
    ['Prüfvermerk zu den Wechselklauseln', 'Review note on the switching clauses'],
  ),
  's4-staff': words(
    ['Übersicht der Betriebs- und Supportstandorte', 'Overview of operation and support sites'],
    ['Vertrag, Anlage 5: Betriebsorte und Fernzugriff', 'Contract, annex 5: sites and remote access'],
    ['Bestätigung der Sicherheitsüberprüfung', 'Confirmation of security vetting'],
  ),
  's4-docs': words(
    ['Handbuch für Administration und Betrieb', 'Administration and operations manual'],
    ['Vertrag, Anlage 3: Übergabe der Unterlagen', 'Contract, annex 3: handover of documentation'],
    ['Prüfbericht zur Betriebsübergabe', 'Audit report on handover of operations'],
  ),
  's5-deps': words(
    ['Liste der Unterauftragnehmer und Dienste mit Land', 'List of subcontractors and services with country'],
    ['Vertrag, Anlage 4: Unterauftragnehmer', 'Contract, annex 4: subcontractors'],
    ['Prüfbericht zur Lieferkette', 'Supply chain audit report'],
  ),
  's5-origin': words(
    ['Angaben zu Entwicklungs- und Build-Standorten', 'Statement of development and build sites'],
    ['Vertrag, Ziffer 6: Ort der Entwicklung', 'Contract, clause 6: place of development'],
    ['Prüfbericht zum Build-Prozess', 'Audit report on the build process'],
  ),
  's5-sbom': words(
    ['Stückliste der Version (CycloneDX)', 'Bill of materials of the release (CycloneDX)'],
    ['Vertrag, Ziffer 7: Lieferung der Stückliste', 'Contract, clause 7: delivery of the bill of materials'],
    ['Prüfbericht zur Stückliste', 'Audit report on the bill of materials'],
  ),
  's5-hardware': words(
    ['Geräteliste mit Hersteller und Fertigungsland', 'Device list with maker and country of manufacture'],
    ['Liefervertrag, Anlage 1: Herkunft der Geräte', 'Supply contract, annex 1: origin of devices'],
    ['Herkunftsbescheinigung der Geräte', 'Certificate of origin of the devices'],
  ),
  's6-interfaces': words(
    ['Öffentliche Beschreibung der Schnittstellen', 'Public description of the interfaces'],
    ['Vertrag, Ziffer 10: Nutzung der Schnittstellen', 'Contract, clause 10: use of interfaces'],
    ['Prüfbericht zu den Schnittstellen', 'Test report on the interfaces'],
  ),
  's6-standards': words(
    ['Liste der Standards mit Version', 'List of standards with version'],
    ['Leistungsbeschreibung, Anlage 2: Standards', 'Specification, annex 2: standards'],
    ['Konformitätsbericht', 'Conformance report'],
  ),
  's6-architecture': words(
    ['Architektur und Datenflüsse', 'Architecture and data flows'],
    ['Vertrag, Anlage 7: Einsicht in die Architektur', 'Contract, annex 7: access to the architecture'],
    ['Prüfbericht zur Architektur', 'Architecture review report'],
  ),
  's7-cert': words(
    ['Selbstbewertung nach Kriterienkatalog', 'Self-assessment against a catalogue'],
    ['Vertrag, Anlage 8: Sicherheitsniveau', 'Contract, annex 8: security level'],
    [
      'Zertifikat ISO/IEC 27001, Geltungsbereich Betrieb der Lösung',
      'ISO/IEC 27001 certificate, scope: operation of the solution',
    ],
  ),
  's7-gdpr': words(
    ['Muster der Auftragsverarbeitung', 'Model data processing agreement'],
    ['Auftragsverarbeitung mit Maßnahmenliste', 'Data processing agreement with list of measures'],
    ['Datenschutzaudit, Kurzbericht', 'Data protection audit, summary'],
  ),
  's7-incident': words(
    ['Richtlinie zur Meldung von Schwachstellen', 'Vulnerability disclosure policy'],
    ['Vertrag, Ziffer 13: Meldefristen', 'Contract, clause 13: reporting deadlines'],
    ['Prüfbericht zum Umgang mit Vorfällen', 'Audit report on incident handling'],
  ),
  's7-audit': words(
    ['Leitfaden für Prüfungen beim Anbieter', 'Guide to audits at the provider'],
    ['Vertrag, Ziffer 17: Prüfrechte', 'Contract, clause 17: audit rights'],
    ['Bericht einer unabhängigen Prüfung', 'Report of an independent audit'],
  ),
  's8-energy': words(
    ['Energiebericht des Rechenzentrums', 'Energy report of the data centre'],
    ['Stromliefervertrag, Auszug', 'Electricity contract, excerpt'],
    ['Umweltzertifikat des Rechenzentrums', 'Environmental certificate of the data centre'],
  ),
}

/** Attestations differ by the answer they stand for. */
export const attestations: Record<string, Words> = {
  dc_only: { de: 'Zertifikat ISO/IEC 27001 des Rechenzentrums', en: 'ISO/IEC 27001 certificate of the data centre' },
  iso27001: {
    de: 'Zertifikat ISO/IEC 27001, Geltungsbereich Betrieb der Lösung',
    en: 'ISO/IEC 27001 certificate, scope: operation of the solution',
  },
  c5t1_itgs: {
    de: 'Zertifikat ISO 27001 auf der Basis von IT-Grundschutz',
    en: 'ISO 27001 certificate based on IT-Grundschutz',
  },
  c5t2: { de: 'Testat C5 Typ 2', en: 'C5 attestation, type 2' },
}

export const selfStatement: Words = { de: 'Erklärung des Anbieters', en: 'Statement by the provider' }

/** Why the operator did not accept a piece, by its grade. */
export const refusals: Record<Grade, readonly Words[]> = {
  S: [
    { de: 'Eine eigene Erklärung belegt die Antwort nicht.', en: 'A statement of one’s own does not back the answer.' },
  ],
  D: [
    {
      de: 'Das Dokument beschreibt eine ältere Version der Lösung.',
      en: 'The document describes an older version of the solution.',
    },
    {
      de: 'Das Dokument nennt keine Fassung und keine verantwortliche Stelle.',
      en: 'The document names no version and no responsible body.',
    },
    {
      de: 'Das Dokument nennt diese Betriebsvariante nicht.',
      en: 'The document does not name this delivery model.',
    },
    {
      de: 'Die Adresse des Dokuments ist ohne Anmeldung nicht erreichbar.',
      en: 'The address of the document cannot be reached without signing in.',
    },
  ],
  C: [
    {
      de: 'Die Klausel gilt nur für Verträge mit dem Land, nicht für Kommunen.',
      en: 'The clause covers contracts with the state only, not with municipalities.',
    },
    {
      de: 'Die Klausel ist ein Entwurf und nicht Teil des Vertragsmusters.',
      en: 'The clause is a draft and not part of the model contract.',
    },
    {
      de: 'Die Klausel schließt Unterauftragnehmer aus.',
      en: 'The clause leaves out subcontractors.',
    },
  ],
  X: [
    {
      de: 'Der Geltungsbereich nennt diese Leistung nicht.',
      en: 'The scope does not name this service.',
    },
    {
      de: 'Der Aussteller gehört zur Unternehmensgruppe des Anbieters.',
      en: 'The issuer belongs to the group of the provider.',
    },
  ],
}

/** Invented bodies that issue independent proof. */
export const issuers = [
  'Beispiel-Zertifizierung GmbH',
  'Musterprüf AG',
  'Prüfverein Musterland e. V.',
  'Beispiel Wirtschaftsprüfung PartG',
] as const
