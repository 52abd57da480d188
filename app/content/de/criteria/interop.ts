import type { CriterionWords } from '../../types'

export const interopWords: Record<string, CriterionWords> = {
  standards: {
    label: 'Standards und Schnittstellen',
    question: 'Welche Standards unterstützt Ihre Lösung, in welcher Version und in welcher Rolle?',
    help: 'Geben Sie zu jedem Standard an, ob Sie ihn anbieten oder nutzen und wie weit die Zusage belegt ist: behauptet, dokumentiert oder getestet.',
    example: 'MQTT, Version 5, nutzt, dokumentiert unter einer öffentlichen Adresse',
    evidence: 'Dokumentiert: öffentliche Adresse der Beschreibung. Getestet: Prüfbericht oder Zertifikat',
    requirement: {
      sentence:
        'Die Lösung unterstützt {standard} oder einen gleichwertigen offenen Standard. Grad der Zusage: mindestens „{claim}“.',
      check:
        'Der Auftraggeber prüft Version und Rolle in der Beschreibung und tauscht in einer Testumgebung Beispieldaten aus.',
      accepted:
        'Öffentliche Schnittstellenbeschreibung, Prüfbericht, Zertifikat, Protokoll eines Testaustauschs oder gleichwertig',
    },
  },
  specialistInterfaces: {
    label: 'Anbindung an Fachverfahren',
    question: 'Zu welchen Arten von Fachverfahren gibt es eine fertige Anbindung?',
    help: 'Nennen Sie nur Anbindungen, die bei einer Kommune im Einsatz sind oder ohne Neuentwicklung eingerichtet werden.',
    evidence: 'Beschreibung der Anbindung mit Fachverfahren, Version und Richtung des Datenaustauschs',
    options: {
      registration: 'Meldewesen',
      finance: 'Finanzwesen und Kasse',
      dms: 'E-Akte und Dokumentenmanagement',
      gis: 'Geoinformationssystem',
      council: 'Sitzungsdienst und Ratsinformation',
      hr: 'Personalwesen',
      building: 'Bauaufsicht und Planung',
      waste: 'Abfallwirtschaft',
      facility: 'Gebäude- und Liegenschaftsverwaltung',
      traffic: 'Straßenverkehr und Ordnungswesen',
      school: 'Schul- und Kitaverwaltung',
      portal: 'Bürger- und Serviceportal',
      payment: 'Bezahlverfahren',
      identity: 'Nutzerkonto und Anmeldung',
      other: 'Weitere Fachverfahren',
    },
    requirement: {
      sentence:
        'Die Lösung tauscht Daten über dokumentierte Schnittstellen mit den beim Auftraggeber eingesetzten Fachverfahren dieser Bereiche aus: {values}.',
      check:
        'Der Auftraggeber prüft die Beschreibung der Anbindung gegen seine Liste der Fachverfahren und lässt sich den Datenaustausch vorführen.',
      accepted:
        'Schnittstellenbeschreibung, Referenz mit vergleichbarer Anbindung, Vorführung mit Testdaten oder gleichwertig',
    },
  },
}
