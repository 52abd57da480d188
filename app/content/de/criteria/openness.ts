import type { CriterionWords } from '../../types'

export const opennessWords: Record<string, CriterionWords> = {
  openness: {
    label: 'Offenheit',
    question: 'Wie offen ist die Lösung?',
    help: 'Die Stufe wird aus Lizenz, Quellcode, Schnittstellen und Steuerung berechnet, niemand wählt sie selbst. Sie beschreibt und bewertet nicht.',
    options: {
      O0: 'Geschlossen',
      O1: 'Offene Schnittstellen',
      O2: 'Quelltext einsehbar',
      O3: 'Open Core',
      O4: 'Open Source',
      O5: 'Public Code',
    },
    requirement: {
      sentence: {
        O1: 'Die Schnittstellen der Lösung sind öffentlich beschrieben, und alle Daten lassen sich vollständig in einem offenen Format ausgeben.',
        O2: 'Der Quellcode der Lösung ist öffentlich und ohne Anmeldung lesbar.',
        O3: 'Der Kern der Lösung ist öffentlich und ohne Anmeldung im Quellcode lesbar. Seine Lizenz erlaubt Nutzung, Untersuchung, Weitergabe und Veränderung für jeden Zweck. Bestandteile, für die das nicht gilt, sind benannt.',
        O4: 'Alle Bestandteile, die für die verlangten Funktionen nötig sind, sind öffentlich und ohne Anmeldung im Quellcode lesbar. Ihre Lizenzen erlauben Nutzung, Untersuchung, Weitergabe und Veränderung für jeden Zweck.',
        O5: 'Alle Bestandteile, die für die verlangten Funktionen nötig sind, sind öffentlich und ohne Anmeldung im Quellcode lesbar. Ihre Lizenzen erlauben Nutzung, Untersuchung, Weitergabe und Veränderung für jeden Zweck. Die Software ist maschinenlesbar beschrieben und in einem öffentlichen Softwareverzeichnis eingetragen. Regeln für Beiträge sind veröffentlicht, und über die Entwicklung entscheidet nicht ein Unternehmen allein.',
      },
      check:
        'Der Auftraggeber ruft Quellcode, Lizenztext und Schnittstellenbeschreibung ohne Anmeldung auf und gleicht sie mit der Liste der Bestandteile ab, die für die verlangten Funktionen nötig sind.',
      accepted:
        'Adresse des Quellcodes, Lizenztext, Liste der Bestandteile mit ihren Lizenzen, öffentliche Schnittstellenbeschreibung, Einräumung gleicher Rechte im Vertrag oder gleichwertig',
    },
  },
  licence: {
    label: 'Lizenz',
    question: 'Unter welcher Lizenz bieten Sie die Software an?',
    help: 'Geben Sie einen SPDX-Ausdruck an, die international übliche Kurzschreibweise für Lizenzen. Für geschlossene Software steht LicenseRef-proprietary.',
    example: 'EUPL-1.2 oder AGPL-3.0-or-later OR MIT',
    evidence: 'Lizenzdatei im Quellcode oder veröffentlichte Lizenzbedingungen',
    requirement: {
      sentence:
        'Die Software steht unter einer dieser Lizenzen oder unter einer Lizenz, die gleiche Rechte gewährt: {values}.',
      check: 'Der Auftraggeber liest den Lizenztext und prüft, ob er für alle angebotenen Bestandteile gilt.',
      accepted:
        'Lizenzdatei im Quellcode, Lizenztext als Anlage zum Angebot, SPDX-Ausdruck je Bestandteil oder gleichwertig',
    },
  },
  licenceFamily: {
    label: 'Art der Lizenz',
    question: 'Zu welcher Art gehört die Lizenz?',
    help: 'Ergibt sich aus der Lizenz. Copyleft heißt: Wer die veränderte Software weitergibt, muss das in der Regel unter derselben Lizenz tun.',
    options: {
      permissive: 'Freizügig (etwa MIT, Apache-2.0)',
      weakCopyleft: 'Schwaches Copyleft (etwa MPL-2.0, LGPL)',
      copyleft: 'Copyleft (etwa GPL, EUPL-1.2)',
      networkCopyleft: 'Netzwerk-Copyleft (AGPL-3.0)',
      otherOpen: 'Andere Open-Source-Lizenz',
      closed: 'Keine Open-Source-Lizenz',
    },
  },
  repoUrl: {
    label: 'Adresse des Quellcodes',
    question: 'Wo liegt der Quellcode?',
    help: 'Die Adresse des Repositorys, in dem die Software entwickelt wird, nicht die einer Kopie.',
    example: 'https://gitlab.example.org/gruppe/projekt',
  },
  repoPublic: {
    label: 'Quellcode öffentlich',
    question: 'Ist der Quellcode ohne Anmeldung lesbar?',
    help: 'Öffentlicher Quellcode kann von jeder Person geprüft werden. Ob er genutzt und verändert werden darf, regelt erst die Lizenz.',
    evidence: 'Adresse des Repositorys, ohne Anmeldung erreichbar',
    requirement: {
      sentence: 'Der Quellcode der angebotenen Software ist öffentlich und ohne Anmeldung lesbar.',
      check: 'Der Auftraggeber ruft die Adresse ohne Anmeldung auf und vergleicht die Fassung mit der angebotenen.',
      accepted: 'Adresse eines öffentlichen Repositorys mit der angebotenen Fassung oder gleichwertig',
    },
  },
  closedParts: {
    label: 'Nötige geschlossene Bestandteile',
    question: 'Welche geschlossenen Bestandteile sind für die beworbenen Funktionen nötig?',
    help: 'Nennen Sie jeden Bestandteil, dessen Quellcode nicht unter einer Open-Source-Lizenz steht, und ob er ersetzbar ist. Eine leere Liste heißt: Es gibt keinen.',
    example: 'Kennzeichenerkennung: nötig für die Zufahrtskontrolle, ersetzbar durch ein anderes Modul',
    evidence: 'Liste der Bestandteile mit Lizenzen oder Softwarestückliste (SBOM)',
    requirement: {
      sentence:
        'Für die verlangten Funktionen sind keine Bestandteile nötig, deren Quellcode nicht unter einer Open-Source-Lizenz steht.',
      check: 'Der Auftraggeber prüft die Liste der Bestandteile und ihre Lizenzen gegen die verlangten Funktionen.',
      accepted: 'Softwarestückliste (SBOM), Liste aller Bestandteile mit Lizenz und Zweck oder gleichwertig',
    },
  },
  proprietaryDependencies: {
    label: 'Nötige proprietäre Fremdsoftware',
    question: 'Welche proprietäre Software oder welche Dienste Dritter setzt der Betrieb voraus?',
    help: 'Gemeint ist, was zusätzlich laufen oder lizenziert sein muss, etwa eine Datenbank oder ein Kartendienst. Eine leere Liste heißt: Nichts davon ist nötig.',
    example: 'Kartendienst eines Dritten: für die Hintergrundkarte, ersetzbar durch amtliche Karten',
    evidence: 'Systemvoraussetzungen oder Feld dependsOn einer publiccode.yml',
    requirement: {
      sentence:
        'Der Betrieb der Lösung setzt keine proprietäre Software und keine proprietären Dienste Dritter voraus.',
      check:
        'Der Auftraggeber prüft die Systemvoraussetzungen und die Liste der zur Laufzeit genutzten Bestandteile und Dienste.',
      accepted: 'Systemvoraussetzungen, Softwarestückliste (SBOM), Liste der genutzten Dienste oder gleichwertig',
    },
  },
  publiccodeValid: {
    label: 'Gültige publiccode.yml',
    question: 'Enthält das Repository eine gültige publiccode.yml?',
    help: 'Die Datei beschreibt Software der öffentlichen Hand maschinenlesbar. Verzeichnisse wie openCode lesen sie.',
    evidence: 'Datei publiccode.yml im Wurzelverzeichnis',
  },
  catalogues: {
    label: 'Eintrag in Verzeichnissen',
    question: 'In welchen öffentlichen Softwareverzeichnissen ist die Lösung eingetragen?',
    help: 'Ein Eintrag macht die Software für andere Verwaltungen auffindbar. Er ist keine Empfehlung.',
    evidence: 'Adresse des Eintrags',
    options: {
      opencode: 'openCode',
      'developers-italia': 'Developers Italia',
      'code-gouv-fr': 'code.gouv.fr',
      'eu-oss-catalogue': 'EU Open Source Solutions Catalogue',
      other: 'Weiteres Verzeichnis',
    },
  },
  badgeMaintenance: {
    label: 'openCode-Badge Wartung',
    question: 'Welche Stufe hat das openCode-Badge für Wartung?',
    help: 'openCode vergibt die Stufen 0 (kein Badge) bis 3 automatisch danach, wie regelmäßig Änderungen, Antworten und Fassungen erscheinen.',
    evidence: 'Seite des Projekts auf openCode',
  },
  badgeSecurity: {
    label: 'openCode-Badge Sicherheit',
    question: 'Welche Stufe hat das openCode-Badge für Sicherheit?',
    help: 'openCode vergibt die Stufen 0 (kein Badge) bis 3 automatisch nach Merkmalen des Repositorys, etwa geprüften Änderungen. Eine Sicherheitsprüfung der Software ist das nicht.',
    evidence: 'Seite des Projekts auf openCode',
  },
  badgeReuse: {
    label: 'openCode-Badge Nachnutzung',
    question: 'Welches openCode-Badge für Nachnutzung hat die Lösung?',
    help: 'Es zeigt, ob die Software für andere Verwaltungen vorbereitet ist oder schon von anderen genutzt wird.',
    evidence: 'Seite des Projekts auf openCode',
    options: {
      none: 'Kein Badge',
      ready_for_reuse: 'Bereit zur Nachnutzung',
      actively_reused: 'Wird nachgenutzt',
    },
  },
  reuseCompliant: {
    label: 'REUSE-konform',
    question: 'Nennt jede Datei im Repository Lizenz und Rechteinhaber nach REUSE?',
    help: 'REUSE ist eine maschinell prüfbare Vorgabe. Sie macht klar, welche Datei unter welcher Lizenz steht.',
    evidence: 'Ergebnis der REUSE-Prüfung',
  },
  sbomUrl: {
    label: 'Softwarestückliste (SBOM)',
    question: 'Wo ist die Softwarestückliste jeder Fassung zu finden?',
    help: 'Die Softwarestückliste (SBOM) nennt alle enthaltenen Bestandteile. Damit lässt sich bei einer Sicherheitslücke prüfen, ob man betroffen ist.',
    example: 'https://example.org/releases/2.4.0/sbom.cdx.json',
    evidence: 'Datei im Format CycloneDX oder SPDX',
  },
  governance: {
    label: 'Steuerung der Entwicklung',
    question: 'Wer entscheidet über die Weiterentwicklung?',
    help: 'Liegt die Entscheidung bei mehreren, kann die Software auch ohne einen einzelnen Hersteller weiterleben.',
    evidence: 'Veröffentlichte Regeln der Zusammenarbeit, Satzung oder Geschäftsordnung',
    options: {
      vendor: 'Ein Hersteller allein',
      vendor_open: 'Ein Hersteller mit offener Beteiligung',
      consortium: 'Verbund mehrerer Organisationen',
      public_body: 'Öffentliche Stelle',
      foundation: 'Stiftung',
      community: 'Offene Gemeinschaft',
    },
  },
  maintenance: {
    label: 'Pflege der Software',
    question: 'Wer pflegt die Software?',
    help: 'Die Werte entsprechen dem Feld maintenance/type einer publiccode.yml. Ein Vertrag heißt: Ein Unternehmen ist bis zu einem genannten Tag mit der Pflege beauftragt.',
    options: {
      none: 'Niemand, sie wird nicht mehr gepflegt',
      community: 'Freiwillige oder eine Gemeinschaft',
      internal: 'Die Stelle, der das Repository gehört',
      contract: 'Ein beauftragtes Unternehmen',
    },
  },
  contributionGuide: {
    label: 'Regeln für Beiträge veröffentlicht',
    question: 'Gibt es veröffentlichte Regeln, wie andere zur Software beitragen können?',
    help: 'Üblich ist eine Datei CONTRIBUTING im Repository. Ohne sie ist unklar, ob Verbesserungen von Kommunen angenommen werden.',
    evidence: 'Datei CONTRIBUTING im Repository',
  },
  independentVendors: {
    label: 'Unabhängige Dienstleister',
    question: 'Wie viele vom Hersteller unabhängige Dienstleister bieten Einführung, Betrieb oder Pflege an?',
    help: 'Zählen Sie nur Unternehmen und öffentliche IT-Dienstleister mit einem veröffentlichten Angebot und ohne Beteiligung des Herstellers. Je mehr es gibt, desto leichter ist ein Wechsel.',
    evidence: 'Liste der Dienstleister mit Adressen ihrer Angebote',
    requirement: {
      sentence:
        'Einführung, Betrieb oder Pflege der Lösung werden auch unabhängig vom Hersteller angeboten. Zahl der Dienstleister: mindestens {value}.',
      check: 'Der Auftraggeber ruft die genannten Angebote auf und prüft, ob eine Beteiligung des Herstellers besteht.',
      accepted:
        'Liste der Dienstleister mit Adressen ihrer Angebote, Eintrag in einem öffentlichen Verzeichnis oder gleichwertig',
    },
  },
  selfHostable: {
    label: 'Eigenbetrieb möglich',
    question: 'Kann eine Kommune die Lösung ohne den Anbieter betreiben, und ist das dokumentiert?',
    help: 'Eigenbetrieb schließt den Betrieb durch einen beauftragten Dritten ein, etwa einen kommunalen IT-Dienstleister.',
    evidence: 'Öffentliche Installations- und Betriebsanleitung',
    requirement: {
      sentence:
        'Der Auftraggeber oder ein von ihm beauftragter Dritter kann die Lösung ohne Mitwirkung des Auftragnehmers installieren und betreiben. Eine vollständige Anleitung liegt vor.',
      check: 'Der Auftraggeber lässt die Anleitung von fachkundigem Personal in einer Testumgebung nachvollziehen.',
      accepted: 'Installations- und Betriebsanleitung, Referenz im Eigenbetrieb, Testinstallation oder gleichwertig',
    },
  },
  openApiUrl: {
    label: 'Öffentliche Schnittstellenbeschreibung',
    question: 'Wo ist die Beschreibung der Schnittstellen öffentlich zu finden?',
    help: 'Eine öffentliche Beschreibung erlaubt es anderen, ohne Vertrag mit dem Anbieter eine Anbindung zu planen.',
    example: 'https://api.example.org/openapi.json',
    evidence: 'Adresse der Beschreibung, ohne Anmeldung lesbar',
  },
  openExport: {
    label: 'Vollexport in offenem Format',
    question: 'Lassen sich alle Daten der Kommune vollständig in einem offenen Format ausgeben?',
    help: 'Vollständig heißt: auch Verläufe, Anhänge und Verknüpfungen. Ohne Vollexport ist ein Wechsel aufwendig.',
    evidence: 'Beschreibung des Exports mit Formaten und Umfang',
    requirement: {
      sentence:
        'Der Auftraggeber kann alle seine Daten einschließlich Anhängen und Verknüpfungen jederzeit vollständig in einem offenen, dokumentierten Format ausgeben.',
      check:
        'Der Auftraggeber führt einen Probeexport durch und vergleicht Umfang und Lesbarkeit mit dem Datenbestand.',
      accepted: 'Beschreibung des Exports, Beispieldatei, Protokoll eines Probeexports oder gleichwertig',
    },
  },
  openData: {
    label: 'Stellt offene Daten bereit',
    question: 'Kann die Lösung Daten als offene Daten mit Metadaten nach DCAT-AP.de bereitstellen?',
    help: 'So erscheinen Daten der Kommune in Open-Data-Portalen, ohne dass sie von Hand übertragen werden.',
    evidence: 'Adresse eines veröffentlichten Datensatzes oder Beschreibung der Ausgabe',
    requirement: {
      sentence:
        'Die Lösung stellt vom Auftraggeber freigegebene Daten maschinenlesbar und mit Metadaten nach DCAT-AP.de oder einem gleichwertigen Standard bereit.',
      check: 'Der Auftraggeber prüft die Metadaten eines Beispieldatensatzes mit einem Prüfwerkzeug für den Standard.',
      accepted: 'Adresse eines veröffentlichten Datensatzes, Beispielausgabe, Prüfprotokoll oder gleichwertig',
    },
  },
}
