import type { CriterionWords } from '../../types'

export const exitWords: Record<string, CriterionWords> = {
  exportFormats: {
    label: 'Exportformate',
    question: 'In welchen Formaten kann die Kommune ihre Daten ausgeben?',
    help: 'Nennen Sie Formate, die Beschäftigte der Kommune ohne Hilfe des Anbieters erzeugen können.',
    evidence: 'Beschreibung des Exports oder Beispieldatei',
    options: {
      csv: 'CSV',
      json: 'JSON',
      xml: 'XML',
      xlsx: 'XLSX (Office Open XML)',
      ods: 'ODS (OpenDocument)',
      geojson: 'GeoJSON',
      gpkg: 'GeoPackage',
      sql: 'SQL-Abzug der Datenbank',
      pdf: 'PDF',
      rdf: 'RDF',
      api: 'Abruf über Schnittstelle',
      other: 'Weitere Formate',
    },
    requirement: {
      sentence:
        'Der Auftraggeber kann seine Daten jederzeit selbst in diesen oder gleichwertigen offenen, dokumentierten Formaten ausgeben: {values}.',
      check: 'Der Auftraggeber gibt im Testzugang Beispieldaten aus und öffnet sie mit einem anderen Programm.',
      accepted: 'Beschreibung des Exports, Beispieldateien, Vorführung oder gleichwertig',
    },
  },
  exitHelp: {
    label: 'Hilfe beim Ausstieg',
    question: 'Welche Hilfe leisten Sie, wenn die Kommune zu einer anderen Lösung wechselt?',
    help: 'Grundhilfe heißt: Vollexport und Erläuterung der Daten. Volle Hilfe heißt: dazu Unterstützung bei der Übernahme in die neue Lösung.',
    evidence: 'Vertragsklausel zum Ausstieg',
    options: {
      none: 'Keine Hilfe',
      charged: 'Hilfe gegen Vergütung',
      included_basic: 'Grundhilfe im Preis enthalten',
      included: 'Volle Hilfe im Preis enthalten',
    },
    requirement: {
      sentence: {
        charged:
          'Der Auftragnehmer unterstützt den Auftraggeber bei Vertragsende beim Wechsel zu einer anderen Lösung. Die Vergütung dafür steht im Preisblatt.',
        included_basic:
          'Der Auftragnehmer übergibt dem Auftraggeber bei Vertragsende ohne weitere Vergütung alle Daten vollständig und erläutert ihren Aufbau.',
        included:
          'Der Auftragnehmer übergibt dem Auftraggeber bei Vertragsende ohne weitere Vergütung alle Daten vollständig, erläutert ihren Aufbau und unterstützt ihre Übernahme in die neue Lösung.',
      },
      check: 'Der Auftraggeber prüft die Klausel zum Vertragsende, den Ausstiegsplan und die Positionen im Preisblatt.',
      accepted: 'Vertragsklausel, Ausstiegsplan, Preisblatt mit Leistungen bei Vertragsende oder gleichwertig',
    },
  },
  exitCost: {
    label: 'Kosten des Ausstiegs',
    question: 'Was kosten Vollexport und Hilfe beim Ausstieg einmalig, netto?',
    help: 'Für eine Kommune mit 5.000 bis 9.999 Einwohnern; 0 heißt: ohne Kosten. Für Cloud-Dienste begrenzt der Data Act (EU) 2023/2854 Entgelte für den Wechsel.',
    evidence: 'Preisblatt oder Vertragsklausel',
  },
}
