import type { CriterionWords } from '../../types'

/** Thirty questions on data sovereignty. Demands are cumulative ("at least this") and neutral towards products. */
export const sovereigntyWords: Record<string, CriterionWords> = {
  's1-control': {
    label: 'Kontrolle über den Anbieter',
    question: 'Wo liegt die oberste wirksame Kontrolle über den Anbieter der Leistung?',
    help: 'Gemeint ist, wer am Ende bestimmen kann: Mehrheit der Anteile, Stimmrechte oder Verträge bis zu den wirtschaftlich Berechtigten. Wer den Anbieter kontrolliert, kann Preise, Betrieb und Zugriff auf Daten der Kommune beeinflussen.',
    example:
      'Alle Anteile liegen bei natürlichen Personen und einer Stiftung mit Sitz in der EU; Stimmrechtsvereinbarungen mit anderen bestehen nicht.',
    evidence:
      'Mindestens ein unabhängiger Nachweis: Auszüge aus Handels- und Transparenzregister, dazu ein Beteiligungsdiagramm bis zu den wirtschaftlich Berechtigten.',
    options: {
      non_eu: 'Vollständig außerhalb EU/EWR',
      mostly_non_eu: 'Überwiegend außerhalb, etwa Tochter eines Nicht-EU-Konzerns',
      mostly_eu: 'Überwiegend in EU/EWR',
      eu: 'Vollständig in EU/EWR',
    },
    requirement: {
      sentence: {
        mostly_non_eu:
          'Die oberste wirksame Kontrolle über den Auftragnehmer liegt nicht vollständig außerhalb der EU und des EWR.',
        mostly_eu: 'Die oberste wirksame Kontrolle über den Auftragnehmer liegt überwiegend in der EU oder im EWR.',
        eu: 'Die oberste wirksame Kontrolle über den Auftragnehmer liegt vollständig in der EU oder im EWR.',
      },
      check:
        'Der Auftraggeber verfolgt die Beteiligungen anhand der Registerauszüge bis zu den wirtschaftlich Berechtigten und achtet auf das Datum der Auszüge.',
      accepted: 'Handelsregisterauszug, Transparenzregisterauszug, Beteiligungsdiagramm oder gleichwertig',
    },
  },
  's1-change': {
    label: 'Zusagen bei Kontrollwechsel',
    question: 'Was sagt der Vertrag für den Fall zu, dass die Kontrolle über den Anbieter wechselt?',
    help: 'Gemeint sind Verkauf, Fusion oder Übernahme des Anbieters. Mit Vorlauf und Kündigungsrecht kann die Kommune reagieren, bevor sich Recht, Ort oder Bedingungen der Leistung ändern.',
    evidence: 'Mindestens eine Vertragsklausel mit Fundstelle: Regelung zum Kontrollwechsel mit Frist und Rechtsfolge.',
    options: {
      none: 'Keine Zusage',
      notice: 'Information ohne Frist',
      notice90: 'Information mindestens 90 Tage vorher',
      notice90_exit: '90 Tage vorher, Sonderkündigung und Übergabe',
    },
    requirement: {
      sentence: {
        notice:
          'Der Auftragnehmer informiert den Auftraggeber, wenn die Kontrolle über den Auftragnehmer auf andere übergeht.',
        notice90:
          'Der Auftragnehmer informiert den Auftraggeber mindestens 90 Tage, bevor die Kontrolle über den Auftragnehmer auf andere übergeht.',
        notice90_exit:
          'Der Auftragnehmer informiert den Auftraggeber mindestens 90 Tage, bevor die Kontrolle über den Auftragnehmer auf andere übergeht; der Auftraggeber kann den Vertrag aus diesem Anlass außerordentlich kündigen und erhält Daten, Konfiguration und Unterlagen übergeben.',
      },
      check:
        'Der Auftraggeber prüft im Vertragsentwurf, ob Kontrollwechsel, Frist und Rechtsfolgen ausdrücklich geregelt sind.',
      accepted: 'Vertragsklausel mit Fundstelle oder gleichwertig',
    },
  },
  's1-continuity': {
    label: 'Weiterbetrieb bei Ausfall des Anbieters',
    question: 'Was geschieht, wenn der Anbieter oder ein Vorlieferant die Leistung einstellt?',
    help: 'Gemeint sind Insolvenz, Abkündigung, Sperre und der Ausfall eines Vorlieferanten. Die Kommune muss wissen, ob und wie lange ihre Aufgabe dann weiterläuft.',
    example:
      'Der Quellcode ist öffentlich, die Betriebsanleitung ist vollständig, und zwei unabhängige Dienstleister bieten den Betrieb an.',
    evidence:
      'Mindestens eine Vertragsklausel mit Fundstelle. Dazu passen Notfall- oder Exit-Plan, Hinterlegung des Quellcodes oder öffentliches Repository und die Liste der Lieferanten.',
    options: {
      stop: 'Sofortiger Ausfall',
      stop_delay: 'Ausfall mit Vorlauf',
      contract: 'Befristeter Weiterbetrieb laut Vertrag',
      alternative: 'Ersatzlieferant oder Eigenleistung ist benannt',
      autonomous: 'Kommune oder Dritte können allein weiterbetreiben',
    },
    requirement: {
      sentence: {
        stop_delay:
          'Stellt der Auftragnehmer oder ein Vorlieferant die Leistung ein, endet sie nicht sofort, sondern erst nach einer im Vertrag genannten Vorlaufzeit.',
        contract:
          'Stellt der Auftragnehmer oder ein Vorlieferant die Leistung ein, läuft der Betrieb für eine im Vertrag festgelegte Zeit weiter.',
        alternative:
          'Für den Fall, dass der Auftragnehmer oder ein Vorlieferant die Leistung einstellt, ist ein Ersatzlieferant oder eine Eigenleistung benannt, mit der der Betrieb weiterläuft.',
        autonomous:
          'Der Auftraggeber oder ein von ihm beauftragter Dritter kann die Leistung vollständig weiterbetreiben, auch wenn der Auftragnehmer und seine Vorlieferanten ausfallen.',
      },
      check:
        'Der Auftraggeber prüft Vertragsklausel und Notfall- oder Exit-Plan und ob Quellcode, Unterlagen und Rechte für den Weiterbetrieb tatsächlich zugänglich sind.',
      accepted:
        'Vertragsklausel, Notfall- oder Exit-Plan, Hinterlegungsvertrag, öffentliches Repository, Lieferantenliste oder gleichwertig',
    },
  },
  's1-roadmap': {
    label: 'Mitsprache bei der Weiterentwicklung',
    question: 'Wie können Kommunen die Weiterentwicklung der Lösung beeinflussen?',
    help: 'Gemeint ist geregelter Einfluss, nicht das einzelne Gespräch mit dem Vertrieb. Wer mitreden kann, bekommt eher Funktionen, die kleine Verwaltungen brauchen.',
    example:
      'Ein Anwenderbeirat tagt zweimal im Jahr; seine Geschäftsordnung und die Entwicklungsplanung sind veröffentlicht.',
    evidence:
      'Mindestens ein datiertes Dokument: veröffentlichte Entwicklungsplanung, Satzung oder Geschäftsordnung des Anwendergremiums.',
    options: {
      none: 'Gar nicht',
      feedback: 'Fester Rückmeldekanal',
      board: 'Gremium mit Beteiligung der Anwender',
      decide: 'Anwender entscheiden mit, etwa in einer Genossenschaft',
    },
    requirement: {
      sentence: {
        feedback:
          'Der Auftraggeber kann Anforderungen und Fehler über einen festen Rückmeldekanal in die Weiterentwicklung einbringen.',
        board: 'Ein Gremium, an dem Anwender beteiligt sind, berät über die Weiterentwicklung der Lösung.',
        decide:
          'Die Anwender entscheiden über die Weiterentwicklung der Lösung mit; das Verfahren dafür ist schriftlich geregelt.',
      },
      check:
        'Der Auftraggeber liest Geschäftsordnung oder Satzung und prüft, ob Anwender darin ein Recht auf Beteiligung haben.',
      accepted: 'Entwicklungsplanung mit Datum, Geschäftsordnung, Satzung oder gleichwertig',
    },
  },
  's2-law': {
    label: 'Recht und Gerichtsstand',
    question: 'Welches Recht und welcher Gerichtsstand gelten für die Leistung?',
    help: 'Gemeint sind der Vertrag mit der Kommune und die Verträge mit Unterauftragnehmern. Vor einem Gericht in der EU kann die Kommune ihre Rechte mit vertretbarem Aufwand durchsetzen.',
    evidence:
      'Mindestens eine Vertragsklausel mit Fundstelle: Rechtswahl und Gerichtsstand, auch für Unterauftragnehmer.',
    options: {
      non_eu: 'Recht eines Staates außerhalb der EU',
      mixed: 'Gemischt',
      eu: 'Ausschließlich deutsches oder EU-Recht und Gericht',
    },
    requirement: {
      sentence: {
        mixed:
          'Für die Leistung gelten zumindest teilweise das Recht eines Mitgliedstaats der EU und ein Gerichtsstand in der EU; abweichendes Recht ist im Vertrag benannt.',
        eu: 'Für die Leistung gilt ausschließlich das Recht der EU oder eines ihrer Mitgliedstaaten mit Gerichtsstand in der EU; das gilt auch für die Verträge mit Unterauftragnehmern.',
      },
      check:
        'Der Auftraggeber prüft Rechtswahl und Gerichtsstand im Vertrag, in einbezogenen Geschäftsbedingungen und in der Erklärung zu den Unterauftragnehmern.',
      accepted: 'Vertragsklausel mit Fundstelle, Erklärung zu den Verträgen mit Unterauftragnehmern oder gleichwertig',
    },
  },
  's2-exposure': {
    label: 'Einfluss von Drittstaatsrecht',
    question: 'Wie stark unterliegt die Leistung Gesetzen von Staaten außerhalb von EU und EWR?',
    help: 'Manche Gesetze verpflichten Unternehmen zur Herausgabe von Daten, auch wenn die Daten in der EU liegen, zum Beispiel der CLOUD Act der USA. Entscheidend sind Sitz, Konzern und Niederlassungen des Anbieters und aller Unterauftragnehmer.',
    example:
      'Die Bewertung nennt jedes geprüfte Gesetz, jeden Unterauftragnehmer mit Land und Konzern und das verbleibende Risiko.',
    evidence:
      'Mindestens ein datiertes Dokument: Bewertung der Rechtsrisiken, höchstens 12 Monate alt, mit benannten Gesetzen und Unterauftragnehmern.',
    options: {
      full: 'Voll, ohne Schutz',
      clauses: 'Nur Vertragsklauseln mindern das Risiko',
      eu_sub: 'EU-Tochter mit Schutz durch Vertrag',
      structure: 'Rechtliche Struktur schirmt die Leistung ab',
      none: 'Kein Beteiligter mit Bezug zu einem Drittstaat',
    },
    requirement: {
      sentence: {
        clauses:
          'Soweit die Leistung Gesetzen von Staaten außerhalb der EU und des EWR unterliegt, mindern Vertragsklauseln das Risiko eines Zugriffs auf Daten des Auftraggebers.',
        eu_sub:
          'Die Leistung erbringt ein Unternehmen mit Sitz in der EU oder im EWR, und der Vertrag schützt den Auftraggeber vor Zugriffen nach dem Recht von Staaten außerhalb der EU und des EWR.',
        structure:
          'Die rechtliche Struktur des Auftragnehmers schirmt die Leistung von Gesetzen von Staaten außerhalb der EU und des EWR ab.',
        none: 'Weder der Auftragnehmer noch ein Unterauftragnehmer der Leistung unterliegt durch Sitz, Konzern oder Niederlassung dem Recht eines Staates außerhalb der EU und des EWR.',
      },
      check:
        'Der Auftraggeber prüft, ob die Bewertung höchstens 12 Monate alt ist, die Gesetze nennt und alle Unterauftragnehmer erfasst.',
      accepted:
        'Datierte Bewertung der Rechtsrisiken, Liste der Unterauftragnehmer mit Sitz und Konzern oder gleichwertig',
    },
  },
  's2-requests': {
    label: 'Zugriffsersuchen fremder Behörden',
    question: 'Wie wird mit Zugriffsersuchen von Behörden außerhalb von EU und EWR umgegangen?',
    help: 'Gemeint sind Ersuchen, die eine solche Behörde unmittelbar an den Anbieter richtet. Die Kommune bleibt für ihre Daten verantwortlich und muss davon erfahren, um sich wehren zu können.',
    evidence:
      'Mindestens eine Vertragsklausel mit Fundstelle. Dazu passen ein Transparenzbericht und bei Datenverarbeitungsdiensten die Angaben nach Art. 28 und 32 der Verordnung (EU) 2023/2854 (Data Act).',
    options: {
      silent: 'Zugriff ohne Information möglich',
      partly: 'Information nur teilweise',
      always_informed: 'Kommune wird immer informiert',
      contested: 'Wird angefochten, Kommune wird informiert',
      rejected: 'Wird stets abgelehnt und ist technisch nicht erfüllbar',
    },
    requirement: {
      sentence: {
        partly:
          'Der Auftragnehmer informiert den Auftraggeber in den im Vertrag genannten Fällen über Ersuchen von Behörden außerhalb der EU und des EWR auf Zugriff auf dessen Daten.',
        always_informed:
          'Der Auftragnehmer informiert den Auftraggeber über jedes Ersuchen einer Behörde außerhalb der EU und des EWR auf Zugriff auf dessen Daten.',
        contested:
          'Der Auftragnehmer ficht jedes Ersuchen einer Behörde außerhalb der EU und des EWR auf Zugriff auf Daten des Auftraggebers an und informiert den Auftraggeber darüber.',
        rejected:
          'Der Auftragnehmer lehnt jedes Ersuchen einer Behörde außerhalb der EU und des EWR auf Zugriff auf Daten des Auftraggebers ab und kann es auch technisch nicht erfüllen.',
      },
      check:
        'Der Auftraggeber prüft die Klausel auf Frist, Ausnahmen und Anfechtung und gleicht sie mit den veröffentlichten Angaben des Auftragnehmers ab.',
      accepted:
        'Vertragsklausel mit Fundstelle, Transparenzbericht, Angaben nach Art. 28 der Verordnung (EU) 2023/2854 oder gleichwertig',
    },
  },
  's3-location': {
    label: 'Ort der Daten',
    question: 'Wo werden alle Daten gespeichert und verarbeitet, auch Sicherungen, Telemetrie und Support?',
    help: 'Gemeint sind Daten der Kommune, daraus abgeleitete Daten, Kontodaten und Protokolle. Der Ort entscheidet mit, welches Recht gilt und wer zugreifen kann; Übermittlungen in Drittländer brauchen eine Grundlage nach Art. 44 bis 49 DSGVO.',
    example:
      'Zwei Rechenzentren in Hessen, Sicherungen in Bayern, Fehlerberichte und Supportsystem ebenfalls in Deutschland.',
    evidence:
      'Mindestens eine Vertragsklausel mit Fundstelle: Anlage zum Vertrag über die Auftragsverarbeitung mit allen Standorten, getrennt nach Art der Daten.',
    options: {
      unknown: 'Unbekannt',
      partly_eu: 'Teilweise EU/EWR',
      mainly_eu: 'Überwiegend EU/EWR, teils Drittland',
      eu_exceptions: 'EU/EWR mit geregelten Ausnahmen',
      eu_only: 'Ausschließlich EU/EWR oder bei der Kommune',
    },
    requirement: {
      sentence: {
        partly_eu:
          'Die Daten werden zumindest teilweise in der EU oder im EWR gespeichert und verarbeitet; alle Standorte sind benannt.',
        mainly_eu:
          'Die Daten werden überwiegend in der EU oder im EWR gespeichert und verarbeitet, einschließlich Sicherungen, Telemetrie und Support; alle Standorte sind benannt.',
        eu_exceptions:
          'Die Daten werden in der EU oder im EWR gespeichert und verarbeitet, einschließlich Sicherungen, Telemetrie und Support; Ausnahmen sind im Vertrag einzeln geregelt.',
        eu_only:
          'Die Daten werden ausschließlich in der EU, im EWR oder beim Auftraggeber gespeichert und verarbeitet, einschließlich Sicherungen, Telemetrie und Support.',
      },
      check:
        'Der Auftraggeber prüft die Standortliste des Vertrags auf Vollständigkeit: Daten, Sicherungen, Kontodaten, Telemetrie, Support und Unterauftragnehmer.',
      accepted: 'Vertragsanlage mit allen Standorten, Liste der Unterauftragnehmer mit Land oder gleichwertig',
    },
  },
  's3-keys': {
    label: 'Kontrolle über die Schlüssel',
    question: 'Wer kontrolliert die Schlüssel und kann die Daten lesen?',
    help: 'Gemeint sind die Schlüssel, mit denen gespeicherte und übertragene Daten verschlüsselt sind. Nur wer die Schlüssel allein hält, kann fremdes Mitlesen ausschließen.',
    example:
      'Die Kommune erzeugt und verwahrt die Schlüssel in einem eigenen Schlüsselspeicher; der Anbieter hat keine Kopie.',
    evidence:
      'Mindestens ein datiertes Dokument: Beschreibung von Architektur und technischen Maßnahmen mit Erzeugung, Ablage und Zugriff auf Schlüssel.',
    options: {
      provider: 'Nur der Anbieter',
      mostly_provider: 'Überwiegend der Anbieter',
      shared: 'Geteilte Kontrolle',
      customer: 'Kommune; Anbieter kann noch lesen',
      exclusive: 'Nur die Kommune, auch bei Betrieb in der Kommune',
    },
    requirement: {
      sentence: {
        mostly_provider:
          'Der Auftraggeber hat Einfluss auf die Schlüssel, mit denen seine Daten verschlüsselt sind, auch wenn der Auftragnehmer sie überwiegend kontrolliert.',
        shared:
          'Auftraggeber und Auftragnehmer kontrollieren die Schlüssel, mit denen die Daten verschlüsselt sind, gemeinsam.',
        customer:
          'Der Auftraggeber kontrolliert die Schlüssel, mit denen seine Daten verschlüsselt sind; in welchen Fällen der Auftragnehmer Daten lesen kann, ist beschrieben.',
        exclusive:
          'Nur der Auftraggeber kontrolliert die Schlüssel, mit denen seine Daten verschlüsselt sind; der Auftragnehmer kann die Daten nicht lesen.',
      },
      check:
        'Der Auftraggeber prüft anhand der Beschreibung, wo Schlüssel entstehen und liegen, und lässt sich den Entzug eines Schlüssels zeigen.',
      accepted:
        'Architekturbeschreibung, Beschreibung der technischen und organisatorischen Maßnahmen, Vorführung oder gleichwertig',
    },
  },
  's3-logs': {
    label: 'Zugriffsprotokolle',
    question: 'Kann die Kommune nachvollziehen, wer auf ihre Daten zugegriffen hat?',
    help: 'Gemeint sind auch Zugriffe des Anbieters, seiner Unterauftragnehmer und automatischer Dienste. Ohne Protokolle bleibt ein unbefugter Zugriff unbemerkt.',
    evidence:
      'Mindestens ein datiertes Dokument: Beschreibung der Zugriffsprotokolle mit Inhalt, Aufbewahrung und Exportweg.',
    options: {
      none: 'Keine Protokolle',
      partial: 'Unvollständige Protokolle',
      provider: 'Beim Anbieter, auf Anfrage',
      customer: 'Vollständig, unter Kontrolle der Kommune',
      realtime: 'Zusätzlich in Echtzeit und unabhängig prüfbar',
    },
    requirement: {
      sentence: {
        partial: 'Zugriffe auf Daten des Auftraggebers werden zumindest teilweise protokolliert.',
        provider:
          'Zugriffe auf Daten des Auftraggebers werden protokolliert; der Auftragnehmer stellt die Protokolle auf Anfrage bereit.',
        customer:
          'Alle Zugriffe auf Daten des Auftraggebers werden vollständig protokolliert, auch die des Auftragnehmers; der Auftraggeber kann die Protokolle selbst einsehen und ausleiten.',
        realtime:
          'Alle Zugriffe auf Daten des Auftraggebers werden vollständig protokolliert, auch die des Auftragnehmers; der Auftraggeber kann die Protokolle in Echtzeit einsehen und unabhängig prüfen lassen.',
      },
      check:
        'Der Auftraggeber lässt sich ein Protokoll zeigen, das einen Zugriff des Betriebspersonals enthält, und prüft den Exportweg.',
      accepted: 'Dokumentation der Protokolle, Musterprotokoll, Vorführung oder gleichwertig',
    },
  },
  's3-deletion': {
    label: 'Nachweis der Löschung',
    question: 'Wie wird nachgewiesen, dass Daten gelöscht sind?',
    help: 'Gemeint ist die Löschung im Betrieb und am Vertragsende, auch in Sicherungen. Bei Auftragsverarbeitung sind personenbezogene Daten am Ende nach Wahl der Kommune zu löschen oder zurückzugeben (Art. 28 Abs. 3 Buchst. g DSGVO).',
    evidence:
      'Mindestens eine Vertragsklausel mit Fundstelle: Regelung zum Löschnachweis. Dazu passt das Löschkonzept.',
    options: {
      none: 'Gar nicht',
      manual: 'Bestätigung von Hand',
      policy: 'Nach interner Richtlinie',
      verified: 'Technisch protokolliert',
      independent: 'Unabhängig geprüft',
    },
    requirement: {
      sentence: {
        manual: 'Der Auftragnehmer bestätigt dem Auftraggeber die Löschung seiner Daten in Textform.',
        policy:
          'Der Auftragnehmer löscht Daten nach einer internen Richtlinie und bestätigt dem Auftraggeber die Löschung in Textform.',
        verified:
          'Der Auftragnehmer protokolliert die Löschung technisch, einschließlich der Sicherungen, und stellt dem Auftraggeber das Protokoll bereit.',
        independent:
          'Der Auftragnehmer protokolliert die Löschung technisch, einschließlich der Sicherungen, und lässt sie durch eine unabhängige Stelle prüfen; der Auftraggeber erhält das Ergebnis.',
      },
      check:
        'Der Auftraggeber prüft Klausel und Löschkonzept auf Fristen, Sicherungen und Form des Nachweises und fordert ein Muster an.',
      accepted: 'Vertragsklausel mit Fundstelle, Löschkonzept, Muster eines Löschprotokolls oder gleichwertig',
    },
  },
  's3-datarights': {
    label: 'Rechte an den Daten',
    question: 'Welche Rechte hat die Kommune an erzeugten und verarbeiteten Daten, auch an Rohdaten von Sensoren?',
    help: 'Gemeint ist, wer die Daten wofür nutzen darf und ob die Kommune sie veröffentlichen kann. Was hier fehlt, muss die Kommune später kaufen oder sie bekommt ihre eigenen Messdaten nicht.',
    example:
      'Die Kommune nutzt alle Daten unbefristet und veröffentlicht sie als Open Data; Rohdaten stehen über eine Schnittstelle im Preis bereit.',
    evidence:
      'Mindestens eine Vertragsklausel mit Fundstelle: Datenklausel, zum Beispiel angelehnt an die Musterklauseln von Open.NRW (Kapitel 7).',
    options: {
      provider_free: 'Anbieter nutzt Daten frei',
      provider_anon: 'Anbieter nutzt sie anonymisiert ohne eigene Vereinbarung',
      customer_rights: 'Kommune frei, auch Open Data; Anbieter nur vereinbart',
      customer_raw: 'Zusätzlich jederzeit Rohdaten ohne Mehrkosten',
    },
    requirement: {
      sentence: {
        provider_anon:
          'Der Auftragnehmer nutzt erzeugte und verarbeitete Daten für eigene Zwecke höchstens in anonymisierter Form.',
        customer_rights:
          'Der Auftraggeber darf alle erzeugten und verarbeiteten Daten unbefristet nutzen und als Open Data veröffentlichen; der Auftragnehmer nutzt sie für eigene Zwecke nur nach gesonderter Vereinbarung.',
        customer_raw:
          'Der Auftraggeber darf alle erzeugten und verarbeiteten Daten unbefristet nutzen und als Open Data veröffentlichen und erhält jederzeit die Rohdaten ohne zusätzliches Entgelt; der Auftragnehmer nutzt die Daten für eigene Zwecke nur nach gesonderter Vereinbarung.',
      },
      check:
        'Der Auftraggeber prüft die Datenklausel auf Nutzungszwecke des Auftragnehmers, Veröffentlichung, Rohdaten und Entgelte.',
      accepted:
        'Datenklausel mit Fundstelle, zum Beispiel angelehnt an den Leitfaden „Datensouveränität im Kontext von Open Data“ von Open.NRW, Kapitel 7, oder gleichwertig',
    },
  },
  's3-ai': {
    label: 'Kontrolle über KI-Modelle',
    question: 'Unter wessen Kontrolle stehen die eingesetzten KI-Modelle?',
    help: 'Gemeint sind alle Modelle, die Daten der Kommune verarbeiten, auch über Dienste Dritter. Wer das Modell kontrolliert, bestimmt Verhalten, Preis und Verfügbarkeit.',
    example: 'Ein offenes Sprachmodell, Version und Lizenz genannt, betrieben in einem Rechenzentrum in Deutschland.',
    evidence: 'Mindestens ein datiertes Dokument: Angaben zu Modell, Version, Lizenz, Entwickler und Ort des Betriebs.',
    options: {
      blackbox: 'Modell von außerhalb EU/EWR ohne Einblick',
      licensed: 'Lizenziertes Modell von außerhalb EU/EWR',
      auditable: 'Offenes oder prüfbares Modell',
      eu_led: 'Unter Führung aus EU/EWR',
      eu_full: 'Durchgängig EU/EWR',
    },
    requirement: {
      sentence: {
        licensed:
          'Eingesetzte KI-Modelle sind benannt und werden auf Grundlage einer Lizenz genutzt, die der Auftragnehmer vorlegt.',
        auditable: 'Eingesetzte KI-Modelle sind offen oder durch den Auftraggeber oder beauftragte Dritte prüfbar.',
        eu_led: 'Eingesetzte KI-Modelle stehen unter der Führung von Stellen in der EU oder im EWR.',
        eu_full:
          'Eingesetzte KI-Modelle stehen durchgängig, von der Entwicklung bis zum Betrieb, unter der Kontrolle von Stellen in der EU oder im EWR.',
      },
      check:
        'Der Auftraggeber gleicht die Angaben zu Modell, Lizenz, Entwickler und Betriebsort mit öffentlichen Quellen ab.',
      accepted: 'Modellbeschreibung, Lizenztext, Angaben zum Betriebsort oder gleichwertig',
    },
  },
  's4-export': {
    label: 'Export von Daten und Konfiguration',
    question: 'Wie können Daten und Konfiguration herausgenommen werden?',
    help: 'Gemeint ist der vollständige Export in einer Form, die andere Lösungen lesen können. Ohne ihn ist ein Wechsel teuer oder unmöglich.',
    example: 'Vollexport jederzeit in CSV, GeoJSON und SQL; letzter Exit-Test mit Protokoll im Frühjahr.',
    evidence:
      'Mindestens ein datiertes Dokument: Beschreibung des Exports, Exit-Plan, Protokoll des letzten Exit-Tests.',
    options: {
      none: 'Keine Zusage',
      effort: 'Nach Aufwand',
      documented: 'Dokumentierter Vollexport in offenem Format',
      service: 'Zusätzlich Hilfe beim Umzug und Exit-Plan',
      tested: 'Zusätzlich Exit in den letzten 24 Monaten getestet',
    },
    requirement: {
      sentence: {
        effort:
          'Der Auftragnehmer gibt Daten und Konfiguration des Auftraggebers auf Anforderung heraus, auch wenn der Aufwand gesondert vergütet wird.',
        documented:
          'Der Auftraggeber kann alle Daten und die Konfiguration vollständig in einem offenen, dokumentierten Format exportieren.',
        service:
          'Der Auftraggeber kann alle Daten und die Konfiguration vollständig in einem offenen, dokumentierten Format exportieren; der Auftragnehmer legt einen Exit-Plan vor und bietet Migrationsleistungen an.',
        tested:
          'Der Auftraggeber kann alle Daten und die Konfiguration vollständig in einem offenen, dokumentierten Format exportieren; der Auftragnehmer legt einen Exit-Plan vor, bietet Migrationsleistungen an und hat den Exit in den letzten 24 Monaten getestet.',
      },
      check:
        'Der Auftraggeber lässt sich einen Vollexport vorführen oder öffnet eine Musterdatei und prüft Vollständigkeit und Format.',
      accepted: 'Exportdokumentation, Musterexport, Exit-Plan, Protokoll eines Exit-Tests oder gleichwertig',
    },
  },
  's4-switching': {
    label: 'Anbieterwechsel nach Data Act',
    question: 'Enthält der Vertrag die Wechselklauseln des Data Act, und welche Wechselentgelte fallen an?',
    help: 'Für Datenverarbeitungsdienste verlangt Art. 25 der Verordnung (EU) 2023/2854 (Data Act) höchstens zwei Monate Kündigungsfrist für den Wechsel, höchstens 30 Kalendertage Übergang und mindestens 30 Kalendertage Datenabruf. Wechselentgelte sind ab dem 12.01.2027 verboten (Art. 29); die Kommune bleibt damit frei, den Anbieter zu wechseln.',
    evidence:
      'Mindestens eine Vertragsklausel mit Fundstelle: Wechselklauseln nach Art. 25 des Data Act. Dazu passt das Preisblatt mit den Wechselentgelten.',
    options: {
      none: 'Nicht enthalten',
      partly: 'Teilweise enthalten',
      cost_based: 'Enthalten, Entgelt nur in Höhe der Kosten (bis 11.01.2027)',
      free: 'Enthalten, keine Wechselentgelte',
    },
    requirement: {
      sentence: {
        partly:
          'Der Vertrag enthält zumindest einen Teil der Wechselklauseln nach Art. 25 der Verordnung (EU) 2023/2854 (Data Act); gesetzliche Pflichten bleiben unberührt.',
        cost_based:
          'Der Vertrag enthält die Wechselklauseln nach Art. 25 der Verordnung (EU) 2023/2854 (Data Act): Kündigungsfrist für den Wechsel höchstens zwei Monate, Übergangsfrist höchstens 30 Kalendertage (länger nur nach Art. 25 Abs. 4 und 5), Datenabruf mindestens 30 Kalendertage; Wechselentgelte übersteigen die unmittelbaren Kosten des Wechsels nicht und entfallen ab dem 12.01.2027 (Art. 29).',
        free: 'Der Vertrag enthält die Wechselklauseln nach Art. 25 der Verordnung (EU) 2023/2854 (Data Act): Kündigungsfrist für den Wechsel höchstens zwei Monate, Übergangsfrist höchstens 30 Kalendertage (länger nur nach Art. 25 Abs. 4 und 5), Datenabruf mindestens 30 Kalendertage; Wechselentgelte fallen nicht an.',
      },
      check:
        'Der Auftraggeber vergleicht die Klauseln mit Art. 25 Abs. 2 der Verordnung (EU) 2023/2854 und das Preisblatt mit Art. 29.',
      accepted: 'Vertragsklauseln mit Fundstelle, Preisblatt oder gleichwertig',
    },
  },
  's4-staff': {
    label: 'Ort von Betrieb und Support',
    question: 'Von wo aus wird die Leistung betrieben und unterstützt, auch bei Eskalation und Fernzugriff?',
    help: 'Gemeint sind die Orte, an denen Menschen mit Zugriff arbeiten, nicht die Orte der Server. Fernzugriff aus einem Drittland kann eine Übermittlung personenbezogener Daten im Sinne der DSGVO sein.',
    evidence:
      'Mindestens ein datiertes Dokument: Angaben zu Standorten von Betrieb und Support und zum Fernzugriff, zum Beispiel in den technischen und organisatorischen Maßnahmen.',
    options: {
      non_eu: 'Außerhalb EU/EWR',
      partly: 'Teilweise EU/EWR',
      eu_escalation: 'EU/EWR, Eskalation auch außerhalb',
      eu: 'Vollständig EU/EWR',
      eu_vetted: 'Vollständig EU/EWR, Personal sicherheitsüberprüft',
    },
    requirement: {
      sentence: {
        partly:
          'Betrieb und Support erfolgen zumindest teilweise aus der EU oder dem EWR; alle Standorte sind benannt.',
        eu_escalation:
          'Betrieb und Support erfolgen aus der EU oder dem EWR; nur Eskalationen dürfen an benannte Stellen außerhalb gehen.',
        eu: 'Betrieb und Support erfolgen vollständig aus der EU oder dem EWR, einschließlich Eskalation und Fernzugriff.',
        eu_vetted:
          'Betrieb und Support erfolgen vollständig aus der EU oder dem EWR, einschließlich Eskalation und Fernzugriff; das eingesetzte Personal ist sicherheitsüberprüft.',
      },
      check:
        'Der Auftraggeber prüft die Angaben zu Standorten, Bereitschaft, Eskalation und Fernzugriff auf Vollständigkeit, auch bei Unterauftragnehmern.',
      accepted:
        'Beschreibung der technischen und organisatorischen Maßnahmen, Standortliste, Beschreibung der Personalüberprüfung oder gleichwertig',
    },
  },
  's4-docs': {
    label: 'Unterlagen für die Betriebsübernahme',
    question: 'Können die Kommune oder Dritte den Betrieb mit den vorhandenen Unterlagen übernehmen?',
    help: 'Gemeint sind Anleitungen, Installationspakete und Wissen, mit denen jemand anderes die Lösung betreiben kann. Das hält den Weg zu einem kommunalen IT-Dienstleister offen.',
    evidence:
      'Mindestens ein datiertes Dokument: Betriebs- und Schnittstellendokumentation, Installationspakete, Schulungsangebot, möglichst mit Adresse.',
    options: {
      none: 'Keine Unterlagen',
      request: 'Auf Anfrage',
      admin: 'Vollständige Dokumentation der Administration',
      deploy: 'Zusätzlich übertragbare Installation (Container)',
      source: 'Zusätzlich Quellcode und Schulung',
    },
    requirement: {
      sentence: {
        request: 'Der Auftragnehmer stellt die Unterlagen für den Betrieb der Lösung auf Anfrage bereit.',
        admin: 'Der Auftraggeber erhält die vollständige Dokumentation der Administration der Lösung.',
        deploy:
          'Der Auftraggeber erhält die vollständige Dokumentation der Administration und eine übertragbare Installation der Lösung, zum Beispiel als Container.',
        source:
          'Der Auftraggeber erhält die vollständige Dokumentation der Administration, eine übertragbare Installation, zum Beispiel als Container, den Quellcode und Schulung für den eigenen Betrieb.',
      },
      check:
        'Der Auftraggeber lässt die Unterlagen von einer fachkundigen Stelle ansehen, zum Beispiel seinem IT-Dienstleister, die sie für den Betrieb nutzen würde.',
      accepted: 'Betriebsdokumentation, Installationspaket, Schulungskonzept oder gleichwertig',
    },
  },
  's5-deps': {
    label: 'Abhängigkeiten in der Lieferkette',
    question: 'Sind Abhängigkeiten von Unterauftragnehmern und Diensten offengelegt und ersetzbar?',
    help: 'Gemeint sind Rechenzentrum, Plattformen, Karten-, Mail- und Anmeldedienste und alle weiteren Dienste, ohne die die Leistung steht. Die Kommune trägt das Risiko jedes einzelnen Glieds mit.',
    example: 'Veröffentlichte Liste mit Name, Land, Zweck und Ersatz für jeden Dienst, ohne den die Leistung ausfällt.',
    evidence:
      'Mindestens ein datiertes Dokument: Liste der Unterauftragnehmer und kritischen Dienste mit Land, dazu der Plan für den Ersatz.',
    options: {
      hidden: 'Nicht offengelegt',
      request: 'Auf Anfrage',
      listed: 'Liste mit Land ist veröffentlicht',
      substitutable: 'Zusätzlich Ersatz für jede kritische Abhängigkeit',
      no_non_eu: 'Keine Abhängigkeit von außerhalb EU/EWR',
    },
    requirement: {
      sentence: {
        request: 'Der Auftragnehmer legt Unterauftragnehmer und kritische Dienste der Leistung auf Anfrage offen.',
        listed:
          'Der Auftragnehmer veröffentlicht eine Liste der Unterauftragnehmer und kritischen Dienste der Leistung mit Angabe des Landes.',
        substitutable:
          'Der Auftragnehmer veröffentlicht eine Liste der Unterauftragnehmer und kritischen Dienste der Leistung mit Angabe des Landes und nennt für jede kritische Abhängigkeit einen Ersatz.',
        no_non_eu:
          'Der Auftragnehmer veröffentlicht eine Liste der Unterauftragnehmer und kritischen Dienste der Leistung; keiner davon liegt außerhalb der EU und des EWR.',
      },
      check:
        'Der Auftraggeber gleicht die Liste mit dem Vertrag über die Auftragsverarbeitung und der technischen Beschreibung ab.',
      accepted: 'Liste der Unterauftragnehmer und Dienste mit Land, Ersatzplan oder gleichwertig',
    },
  },
  's5-origin': {
    label: 'Ort der Softwareentwicklung',
    question: 'Wo wird die Software entwickelt, gebaut und signiert?',
    help: 'Gemeint sind die Orte von Entwicklung, Erstellung der Programmpakete und Signatur. Wer diese Schritte kontrolliert, kann den Inhalt jeder Aktualisierung bestimmen.',
    evidence: 'Mindestens ein datiertes Dokument: Angaben zu Standorten von Entwicklung, Erstellung und Signatur.',
    options: {
      blackbox: 'Außerhalb EU/EWR ohne Angaben',
      foreign: 'Außerhalb EU/EWR mit Angaben',
      core_eu: 'Kern in EU/EWR',
      mostly_eu: 'Ganz überwiegend in EU/EWR',
      eu: 'Vollständig in EU/EWR, auch Erstellung und Signatur',
    },
    requirement: {
      sentence: {
        foreign: 'Der Auftragnehmer nennt die Orte, an denen die Software entwickelt, erstellt und signiert wird.',
        core_eu: 'Der Kern der Software wird in der EU oder im EWR entwickelt.',
        mostly_eu: 'Die Software wird ganz überwiegend in der EU oder im EWR entwickelt.',
        eu: 'Die Software wird vollständig in der EU oder im EWR entwickelt, erstellt und signiert.',
      },
      check:
        'Der Auftraggeber gleicht die Angaben mit öffentlichen Quellen ab, zum Beispiel mit dem Repository und den Signaturen der Programmpakete.',
      accepted: 'Erklärung zu Standorten mit Datum, Beschreibung des Erstellungs- und Signaturwegs oder gleichwertig',
    },
  },
  's5-sbom': {
    label: 'Software-Stückliste (SBOM)',
    question: 'Gibt es eine Software-Stückliste (SBOM)?',
    help: 'Die Stückliste nennt alle Bestandteile der Software mit Version. Wird eine Schwachstelle bekannt, lässt sich damit schnell klären, ob die Kommune betroffen ist.',
    example:
      'Zu jedem Release eine Datei im Format CycloneDX ab 1.6 oder SPDX ab 3.0.1, Schwachstellenmeldungen als CSAF.',
    evidence:
      'Mindestens ein datiertes Dokument: Datei oder Adresse der Stückliste, CycloneDX ab 1.6 oder SPDX ab 3.0.1 nach BSI TR-03183-2.',
    options: {
      none: 'Nein',
      request: 'Auf Anfrage',
      release: 'Zu jedem Release',
      release_tr: 'Je Release nach TR-03183-2, mit Meldungen (CSAF/VEX)',
    },
    requirement: {
      sentence: {
        request: 'Der Auftragnehmer stellt auf Anfrage eine Software-Stückliste (SBOM) der Lösung bereit.',
        release: 'Der Auftragnehmer stellt zu jedem Release eine Software-Stückliste (SBOM) der Lösung bereit.',
        release_tr:
          'Der Auftragnehmer stellt zu jedem Release eine Software-Stückliste (SBOM) nach BSI TR-03183-2 oder gleichwertig bereit und meldet Schwachstellen maschinenlesbar als CSAF, VEX oder gleichwertig.',
      },
      check: 'Der Auftraggeber öffnet die Stückliste des letzten Release und prüft Format, Version und Datum.',
      accepted: 'Stückliste in CycloneDX ab 1.6, in SPDX ab 3.0.1 oder gleichwertig',
    },
  },
  's5-hardware': {
    label: 'Herkunft der Geräte',
    question: 'Ist die Herkunft von Geräten und Sensoren offengelegt?',
    help: 'Gemeint sind Hersteller und Fertigungsland der Geräte, die zur Leistung gehören, und wer ihre Firmware pflegt. Geräte im öffentlichen Raum bleiben viele Jahre in Betrieb und brauchen Aktualisierungen.',
    evidence:
      'Mindestens ein datiertes Dokument: Geräteliste mit Hersteller und Fertigungsland, Zusage zu Firmware-Aktualisierungen.',
    options: {
      none: 'Nein',
      partial: 'Teilweise',
      exceptions: 'Ja, mit Ausnahmen',
      full: 'Ja, vollständig',
      eu: 'Vollständig, in EU/EWR gefertigt',
    },
    requirement: {
      sentence: {
        partial:
          'Der Auftragnehmer nennt zumindest für einen Teil der Geräte und Sensoren Hersteller und Fertigungsland.',
        exceptions:
          'Der Auftragnehmer nennt für Geräte und Sensoren Hersteller und Fertigungsland; Ausnahmen sind einzeln benannt.',
        full: 'Der Auftragnehmer nennt für alle Geräte und Sensoren Hersteller und Fertigungsland.',
        eu: 'Der Auftragnehmer nennt für alle Geräte und Sensoren Hersteller und Fertigungsland; alle sind in der EU oder im EWR gefertigt.',
      },
      check:
        'Der Auftraggeber vergleicht die Geräteliste mit dem Angebot und stichprobenweise mit den Angaben auf den Geräten.',
      accepted: 'Geräteliste mit Hersteller und Fertigungsland, Herstellererklärung oder gleichwertig',
    },
  },
  's6-interfaces': {
    label: 'Offenheit der Schnittstellen',
    question: 'Wie offen sind die Schnittstellen der Lösung?',
    help: 'Gemeint sind Schnittstellen zum Lesen und Schreiben von Daten und zum Steuern der Lösung. Offene Schnittstellen verbinden sie mit Fachverfahren und Datenplattformen, ohne dass jedes Mal der Anbieter gefragt werden muss.',
    evidence:
      'Mindestens ein datiertes Dokument: Adresse der Schnittstellenbeschreibung, zum Beispiel OpenAPI oder AsyncAPI.',
    options: {
      closed: 'Geschlossen',
      restricted: 'Eingeschränkte herstellereigene Schnittstelle',
      mixed: 'Teilweise dokumentiert oder nach Standards',
      standards: 'Überwiegend offene Standards',
      open_all: 'Alle kritischen Funktionen offen, ohne Mehrkosten',
    },
    requirement: {
      sentence: {
        restricted: 'Die Lösung bietet eine Schnittstelle, auch wenn sie herstellereigen und eingeschränkt ist.',
        mixed: 'Die Schnittstellen der Lösung sind zumindest teilweise dokumentiert oder folgen offenen Standards.',
        standards: 'Die Schnittstellen der Lösung folgen überwiegend offenen Standards.',
        open_all:
          'Alle kritischen Funktionen der Lösung sind über offene, dokumentierte Schnittstellen ohne zusätzliches Entgelt nutzbar.',
      },
      check:
        'Der Auftraggeber liest die Schnittstellenbeschreibung und lässt sich einen Lese- und einen Schreibzugriff zeigen.',
      accepted:
        'Schnittstellenbeschreibung, zum Beispiel in OpenAPI oder AsyncAPI, Preisblatt, Vorführung oder gleichwertig',
    },
  },
  's6-standards': {
    label: 'Offene Standards in Kernfunktionen',
    question: 'Werden für Kernfunktionen offene Standards eingesetzt?',
    help: 'Offen ist ein Standard, den jeder lesen und umsetzen darf und den kein einzelner Anbieter kontrolliert. Mit offenen Standards lassen sich einzelne Teile austauschen.',
    evidence:
      'Mindestens ein datiertes Dokument: Liste der unterstützten Standards mit Version, möglichst mit Prüfnachweis.',
    options: {
      none: 'Nein',
      adhoc: 'Fallweise',
      some: 'Für einige Kernfunktionen',
      most: 'Für die meisten Kernfunktionen',
      all: 'Für alle, nach Richtlinie',
    },
    requirement: {
      sentence: {
        adhoc: 'Die Lösung setzt in einzelnen Fällen offene Standards ein; die Fälle sind benannt.',
        some: 'Die Lösung setzt für einige Kernfunktionen offene Standards ein; Standards und Versionen sind benannt.',
        most: 'Die Lösung setzt für die meisten Kernfunktionen offene Standards ein; Standards und Versionen sind benannt.',
        all: 'Die Lösung setzt nach einer schriftlichen Richtlinie für alle Kernfunktionen offene Standards ein; Standards und Versionen sind benannt.',
      },
      check:
        'Der Auftraggeber vergleicht die Liste der Standards mit den Kernfunktionen der Leistungsbeschreibung und verlangt bei wichtigen Standards einen Prüfnachweis.',
      accepted: 'Liste der Standards mit Version, Prüfbericht, Richtlinie oder gleichwertig',
    },
  },
  's6-opensource': {
    label: 'Offenheit des Quellcodes',
    question: 'Wie offen ist der Quellcode der Lösung?',
    help: 'Die Antwort wird aus den Angaben zu Lizenz, Repository, proprietären Teilen und Steuerung berechnet und nicht abgefragt. Offener Quellcode lässt sich prüfen, anpassen und von anderen weiterführen.',
    evidence:
      'Mindestens ein datiertes Dokument zu den Angaben, aus denen berechnet wird: Lizenztext und öffentliches Repository.',
    options: {
      O0_O1: 'Geschlossen (O0, O1)',
      O2_O3: 'Quelltext einsehbar oder Open Core (O2, O3)',
      O4_vendor: 'Open Source, von einem Anbieter gesteuert (O4)',
      O4_shared: 'Open Source mit offener Beteiligung (O4)',
      O5: 'Public Code mit unabhängiger Steuerung (O5)',
    },
  },
  's6-architecture': {
    label: 'Einsicht in die Architektur',
    question: 'Ist die Architektur der Lösung einsehbar?',
    help: 'Gemeint sind Aufbau, Bestandteile und Datenflüsse. Mit Einsicht kann die Kommune Risiken beurteilen und die Lösung in ihre Umgebung einbinden.',
    evidence: 'Mindestens ein datiertes Dokument: Adresse der Beschreibung von Architektur und Datenflüssen.',
    options: {
      none: 'Nein',
      audit: 'Bei Prüfungen',
      some: 'Teilweise öffentlich',
      large: 'Umfassend öffentlich',
      contribute: 'Kommunen können mitgestalten',
    },
    requirement: {
      sentence: {
        audit: 'Der Auftragnehmer legt die Architektur der Lösung bei Prüfungen offen.',
        some: 'Die Architektur der Lösung ist zumindest teilweise öffentlich beschrieben.',
        large: 'Die Architektur der Lösung einschließlich der Datenflüsse ist umfassend öffentlich beschrieben.',
        contribute:
          'Die Architektur der Lösung einschließlich der Datenflüsse ist umfassend öffentlich beschrieben, und der Auftraggeber kann an ihr mitgestalten.',
      },
      check:
        'Der Auftraggeber öffnet die Beschreibung und prüft, ob Bestandteile, Datenflüsse und Übergänge zu anderen Systemen erkennbar sind.',
      accepted: 'Architekturbeschreibung, Datenflussdiagramm, öffentliche Entwurfsdokumente oder gleichwertig',
    },
  },
  's7-cert': {
    label: 'Sicherheitsnachweis für die Leistung',
    question: 'Welcher unabhängige Sicherheitsnachweis deckt genau diese Leistung ab?',
    help: 'Entscheidend ist der Geltungsbereich: Ein Zertifikat des Rechenzentrums sagt nichts über die Software und ihren Betrieb. C5 ist ein Testat nach den Kriterien des BSI; Typ 1 prüft die Angemessenheit der Maßnahmen zu einem Stichtag, Typ 2 ihre Wirksamkeit über einen Zeitraum.',
    example: 'Testat nach C5 Typ 2, Prüfzeitraum zwölf Monate, Geltungsbereich nennt die angebotene Leistung.',
    evidence:
      'Mindestens ein unabhängiger Nachweis: Zertifikat oder Testat mit Nummer, Aussteller, Geltungsbereich und Gültigkeit.',
    options: {
      none: 'Keiner',
      dc_only: 'Nur für Rechenzentrum oder Unternehmen',
      iso27001: 'ISO/IEC 27001 mit dieser Leistung im Geltungsbereich',
      c5t1_itgs: 'C5 Typ 1 oder ISO 27001 auf Basis IT-Grundschutz',
      c5t2: 'C5 Typ 2 nach gültigem Katalogstand',
    },
    requirement: {
      sentence: {
        dc_only:
          'Für das Rechenzentrum oder das Unternehmen des Auftragnehmers liegt ein gültiger unabhängiger Sicherheitsnachweis vor.',
        iso27001:
          'Für die angebotene Leistung liegt ein gültiges Zertifikat nach ISO/IEC 27001 oder ein gleichwertiger unabhängiger Nachweis vor, dessen Geltungsbereich die Leistung einschließt.',
        c5t1_itgs:
          'Für die angebotene Leistung liegt ein C5-Testat Typ 1, ein ISO 27001-Zertifikat auf der Basis von IT-Grundschutz oder ein gleichwertiger unabhängiger Nachweis vor, dessen Geltungsbereich die Leistung einschließt.',
        c5t2: 'Für die angebotene Leistung liegt ein C5-Testat Typ 2 nach gültigem Katalogstand oder ein gleichwertiger unabhängiger Nachweis vor, dessen Geltungsbereich die Leistung einschließt.',
      },
      check:
        'Der Auftraggeber prüft Nummer, Aussteller, Geltungsbereich und Gültigkeit beim Aussteller oder im Prüfbericht.',
      accepted: 'Zertifikat oder Testat mit Prüfbericht und Geltungsbereich oder gleichwertig',
    },
  },
  's7-gdpr': {
    label: 'Datenschutzunterlagen',
    question: 'Welche Datenschutzunterlagen liegen für die Leistung vor?',
    help: 'Gemeint sind der Vertrag über die Auftragsverarbeitung (AVV, Art. 28 DSGVO), die technischen und organisatorischen Maßnahmen (TOM, Art. 32), Vorlagen für das Verzeichnis von Verarbeitungstätigkeiten (VVT, Art. 30) und die Datenschutz-Folgenabschätzung (DSFA, Art. 35). Gute Vorlagen ersparen kleinen Verwaltungen viel Arbeit.',
    evidence:
      'Mindestens eine Vertragsklausel mit Fundstelle: Vertrag nach Art. 28 DSGVO mit den Maßnahmen. Dazu passen Vorlagen für Verzeichnis und Folgenabschätzung und ein Prüfbericht.',
    options: {
      none: 'Keine',
      avv: 'AVV und TOM',
      avv_dsfa: 'Zusätzlich Vorlagen für VVT und DSFA',
      audited: 'Zusätzlich unabhängig geprüft',
    },
    requirement: {
      sentence: {
        avv: 'Der Auftragnehmer legt einen Vertrag über die Auftragsverarbeitung nach Art. 28 DSGVO und die Beschreibung seiner technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO vor.',
        avv_dsfa:
          'Der Auftragnehmer legt einen Vertrag über die Auftragsverarbeitung nach Art. 28 DSGVO, die Beschreibung seiner technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO und Vorlagen für das Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO) und die Datenschutz-Folgenabschätzung (Art. 35 DSGVO) vor.',
        audited:
          'Der Auftragnehmer legt einen Vertrag über die Auftragsverarbeitung nach Art. 28 DSGVO, die Beschreibung seiner technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO und Vorlagen für das Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO) und die Datenschutz-Folgenabschätzung (Art. 35 DSGVO) vor; eine unabhängige Stelle hat den Datenschutz der Leistung geprüft.',
      },
      check:
        'Der Auftraggeber lässt die Unterlagen durch seine Datenschutzbeauftragte oder seinen Datenschutzbeauftragten durchsehen.',
      accepted: 'AVV mit Anlagen, Beschreibung der Maßnahmen, Vorlagen, Prüfbericht oder gleichwertig',
    },
  },
  's7-incident': {
    label: 'Meldung von Sicherheitsvorfällen',
    question: 'Wie werden Sicherheitsvorfälle und Schwachstellen gemeldet?',
    help: 'Gemeint sind Meldungen an die Kommune und die Veröffentlichung von Schwachstellen. Die Kommune hat selbst kurze Fristen, bei Verletzungen des Datenschutzes möglichst binnen 72 Stunden (Art. 33 Abs. 1 DSGVO).',
    evidence:
      'Mindestens ein datiertes Dokument: Sicherheitsrichtlinie, Meldefristen im Vertrag, security.txt oder veröffentlichte Schwachstellenmeldungen.',
    options: {
      none: 'Nicht geregelt',
      reactive: 'Nur auf Nachfrage oder im Einzelfall',
      legal: 'Nach gesetzlichen Fristen',
      sla: 'Mit Frist im Vertrag und Ansprechperson',
      proactive: 'Zusätzlich öffentliche Meldungen und geprüfte Abläufe',
    },
    requirement: {
      sentence: {
        reactive:
          'Der Auftragnehmer gibt dem Auftraggeber zumindest auf Nachfrage oder im Einzelfall Auskunft über Sicherheitsvorfälle und Schwachstellen; gesetzliche Pflichten bleiben unberührt.',
        legal:
          'Der Auftragnehmer meldet dem Auftraggeber Sicherheitsvorfälle und Schwachstellen nach den gesetzlichen Fristen.',
        sla: 'Der Auftragnehmer meldet dem Auftraggeber Sicherheitsvorfälle und Schwachstellen innerhalb einer im Vertrag genannten Frist und benennt eine Ansprechperson.',
        proactive:
          'Der Auftragnehmer meldet dem Auftraggeber Sicherheitsvorfälle und Schwachstellen innerhalb einer im Vertrag genannten Frist, benennt eine Ansprechperson, veröffentlicht Schwachstellenmeldungen und lässt seine Abläufe dafür prüfen.',
      },
      check:
        'Der Auftraggeber prüft Fristen und Kontaktweg im Vertrag und sieht frühere Meldungen des Auftragnehmers ein, soweit sie veröffentlicht sind.',
      accepted:
        'Vertragsklausel, Sicherheitsrichtlinie, security.txt, Meldungen im Format CSAF, Prüfbericht oder gleichwertig',
    },
  },
  's7-audit': {
    label: 'Prüfrechte der Kommune',
    question: 'Dürfen die Kommune oder beauftragte Dritte die Leistung prüfen?',
    help: 'Gemeint sind Prüfungen von Betrieb, Sicherheit und Datenschutz. Bei Auftragsverarbeitung muss der Vertrag Überprüfungen einschließlich Inspektionen ermöglichen (Art. 28 Abs. 3 Buchst. h DSGVO).',
    evidence: 'Mindestens eine Vertragsklausel mit Fundstelle: Regelung der Prüf- und Auditrechte.',
    options: {
      none: 'Nein',
      reports: 'Nur Berichte des Anbieters',
      remote: 'Prüfung von Unterlagen',
      onsite: 'Prüfung vor Ort nach Absprache',
      full: 'Volles Prüfrecht unabhängiger Stellen',
    },
    requirement: {
      sentence: {
        reports:
          'Der Auftragnehmer stellt dem Auftraggeber Prüfberichte zur Leistung bereit; gesetzliche Prüfrechte bleiben unberührt.',
        remote:
          'Der Auftraggeber oder beauftragte Dritte dürfen die Unterlagen zu Betrieb, Sicherheit und Datenschutz der Leistung prüfen; gesetzliche Prüfrechte bleiben unberührt.',
        onsite:
          'Der Auftraggeber oder beauftragte Dritte dürfen Betrieb, Sicherheit und Datenschutz der Leistung nach Absprache auch vor Ort prüfen.',
        full: 'Der Auftraggeber und unabhängige Stellen in seinem Auftrag haben ein volles Prüfrecht für Betrieb, Sicherheit und Datenschutz der Leistung, auch vor Ort.',
      },
      check: 'Der Auftraggeber prüft die Klausel auf Umfang, Anlass, Kosten und Unterauftragnehmer.',
      accepted: 'Vertragsklausel mit Fundstelle oder gleichwertig',
    },
  },
  's8-energy': {
    label: 'Energieeffizienz des Betriebs',
    question: 'Wie energieeffizient wird die Leistung betrieben?',
    help: 'Der PUE-Wert teilt den gesamten Energieverbrauch des Rechenzentrums durch den der IT; 1,0 wäre ohne Verluste. Er zeigt, wie viel Energie für Kühlung und Versorgung anfällt, und lässt sich mit den Klimazielen der Kommune abgleichen.',
    example: 'PUE 1,28 im Jahresmittel, gemessen nach DIN EN 50600-4-2, Strom mit Herkunftsnachweisen.',
    evidence:
      'Mindestens ein datiertes Dokument: PUE-Wert mit Messverfahren und Zeitraum, Herkunftsnachweise für Strom, Umweltzeichen des Rechenzentrums.',
    options: {
      unknown: 'Unbekannt',
      weak: 'PUE ab 1,5',
      pue15: 'PUE unter 1,5 mit Zielpfad',
      pue13: 'PUE unter 1,3 und Ökostrom',
      pue12: 'PUE unter 1,2, geprüft, und Ökostrom',
    },
    requirement: {
      sentence: {
        weak: 'Der Auftragnehmer nennt den PUE-Wert des Rechenzentrums mit Messverfahren und Zeitraum.',
        pue15:
          'Der PUE-Wert des Rechenzentrums liegt unter 1,5; der Auftragnehmer nennt Messverfahren, Zeitraum und Ziele zur Verbesserung.',
        pue13:
          'Der PUE-Wert des Rechenzentrums liegt unter 1,3, und der Betrieb nutzt Strom aus erneuerbaren Energien; der Auftragnehmer nennt Messverfahren und Zeitraum.',
        pue12:
          'Der PUE-Wert des Rechenzentrums liegt unter 1,2 und ist unabhängig geprüft, und der Betrieb nutzt Strom aus erneuerbaren Energien.',
      },
      check:
        'Der Auftraggeber prüft, ob der PUE-Wert nach einem anerkannten Verfahren und als Jahresmittel gemessen ist, und sieht die Herkunftsnachweise ein.',
      accepted:
        'Messbericht nach DIN EN 50600-4-2, Herkunftsnachweise, Umweltzeichen Blauer Engel für Rechenzentren (DE-UZ 228) oder gleichwertig',
    },
  },
}
