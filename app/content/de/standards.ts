export const standardWords: Record<string, { name: string; meaning: string }> = {
  openapi: {
    name: 'OpenAPI-Beschreibung',
    meaning:
      'Beschreibt eine Schnittstelle maschinenlesbar, sodass andere Programme ohne Rückfrage angebunden werden können.',
  },
  asyncapi: {
    name: 'AsyncAPI-Beschreibung',
    meaning: 'Beschreibt maschinenlesbar, welche Nachrichten ein System verschickt oder annimmt.',
  },
  'rest-json': {
    name: 'REST-Schnittstelle mit JSON',
    meaning: 'Verbreitete Art, Daten über das Web zwischen Programmen auszutauschen, ohne feste Norm.',
  },
  oauth2: {
    name: 'OAuth 2.0',
    meaning: 'Regelt, wie ein Programm im Auftrag einer Person auf Daten zugreift, ohne deren Passwort zu kennen.',
  },
  oidc: {
    name: 'OpenID Connect',
    meaning: 'Anmeldung mit einem vorhandenen Konto, etwa dem der Verwaltung, statt mit einem weiteren Passwort.',
  },
  saml2: {
    name: 'SAML 2.0',
    meaning: 'In Behörden verbreiteter Standard, um sich einmal für mehrere Anwendungen anzumelden.',
  },
  scim2: {
    name: 'SCIM 2.0',
    meaning: 'Legt Nutzerkonten automatisch an und entfernt sie, wenn Beschäftigte kommen oder gehen.',
  },
  bundid: {
    name: 'BundID-Anbindung',
    meaning: 'Bürgerinnen und Bürger melden sich mit dem Nutzerkonto des Bundes an, etwa mit dem Online-Ausweis.',
  },
  'eudi-wallet': {
    name: 'EUDI-Wallet',
    meaning: 'Europäische digitale Brieftasche, mit der Personen Ausweisdaten und Nachweise vom Smartphone vorzeigen.',
  },
  lorawan: {
    name: 'LoRaWAN',
    meaning: 'Funknetz für Sensoren mit Batterie: große Reichweite, wenig Strom, kleine Datenmengen.',
  },
  nbiot: {
    name: 'NB-IoT und LTE-M',
    meaning: 'Mobilfunk für Sensoren: nutzt die Netze der Mobilfunkanbieter, ein eigenes Funknetz ist nicht nötig.',
  },
  wmbus: {
    name: 'M-Bus, wM-Bus und OMS',
    meaning: 'Liest Zähler für Wasser, Wärme, Gas und Strom über Kabel oder Funk aus.',
  },
  mqtt: {
    name: 'MQTT',
    meaning: 'Sparsames Verfahren, mit dem Geräte ihre Messwerte an mehrere Empfänger verteilen.',
  },
  lwm2m: {
    name: 'LwM2M',
    meaning: 'Verwaltet Geräte aus der Ferne: einrichten, überwachen, Gerätesoftware aktualisieren.',
  },
  opcua: {
    name: 'OPC UA',
    meaning: 'Tauscht Daten mit technischen Anlagen aus, etwa in Kläranlagen oder Heizwerken.',
  },
  bacnet: {
    name: 'BACnet',
    meaning: 'Verbindet Heizung, Lüftung und andere Gebäudetechnik verschiedener Hersteller.',
  },
  knx: {
    name: 'KNX',
    meaning: 'Verbindet Licht, Jalousien und Heizung in Gebäuden, auch von verschiedenen Herstellern.',
  },
  sensorthings: {
    name: 'OGC SensorThings API',
    meaning: 'Einheitlicher Zugriff auf Sensoren, ihre Standorte und ihre Messreihen.',
  },
  'ngsi-ld': {
    name: 'NGSI-LD',
    meaning:
      'Beschreibt Dinge vor Ort, etwa Parkplätze oder Laternen, mit Zustand und Beziehungen, damit mehrere Anwendungen sie nutzen.',
  },
  'smart-data-models': {
    name: 'Smart Data Models',
    meaning:
      'Frei nutzbare Datenmodelle für Themen wie Verkehr, Abfall oder Umwelt, damit Daten überall gleich aufgebaut sind.',
  },
  'oasc-mims': {
    name: 'OASC MIMs',
    meaning: 'Mindestregeln dafür, dass Systeme verschiedener Städte und Anbieter zusammenarbeiten.',
  },
  'din-91357': {
    name: 'DIN SPEC 91357 Offene Urbane Plattform',
    meaning: 'Beschreibt, aus welchen Bausteinen eine offene Datenplattform einer Kommune besteht.',
  },
  'din-91377': {
    name: 'DIN SPEC 91377 Datenmodelle und Protokolle',
    meaning: 'Beschreibt, welche Datenmodelle und Protokolle sich für offene urbane Plattformen eignen.',
  },
  'din-91607': {
    name: 'DIN SPEC 91607 Urbaner Digitaler Zwilling',
    meaning: 'Klärt Begriffe, Aufbau und Einsatz digitaler Zwillinge in Städten und Gemeinden.',
  },
  wms: {
    name: 'OGC WMS',
    meaning: 'Liefert fertige Kartenbilder, die andere Programme anzeigen können.',
  },
  wfs: {
    name: 'OGC WFS',
    meaning: 'Liefert die Geodaten selbst und nicht nur ein Kartenbild, sodass sie ausgewertet werden können.',
  },
  'ogc-api-features': {
    name: 'OGC API Features',
    meaning: 'Neuere Schnittstelle für Geodaten mit üblicher Webtechnik, erfüllt denselben Zweck wie WFS.',
  },
  geojson: {
    name: 'GeoJSON',
    meaning: 'Schlankes Dateiformat für Punkte, Linien und Flächen auf der Karte.',
  },
  geopackage: {
    name: 'GeoPackage',
    meaning: 'Eine Datei für Geodaten mit vielen Ebenen und Tabellen, auch ohne Netz nutzbar.',
  },
  citygml: {
    name: 'CityGML',
    meaning: 'Beschreibt 3D-Stadtmodelle mit Bedeutung, etwa was Wand, Dach oder Straße ist.',
  },
  cityjson: {
    name: 'CityJSON',
    meaning: 'Stellt 3D-Stadtmodelle nach dem Datenmodell von CityGML in kleineren Dateien dar.',
  },
  '3dtiles': {
    name: '3D Tiles',
    meaning: 'Überträgt große 3D-Modelle in Kacheln, sodass ein Browser sie anzeigen kann.',
  },
  inspire: {
    name: 'INSPIRE-Datendienste',
    meaning: 'Europäische Vorgaben, nach denen Behörden Geodaten einheitlich beschreiben und bereitstellen.',
  },
  ifc: {
    name: 'IFC (BIM)',
    meaning: 'Tauscht digitale Bauwerksmodelle zwischen Planungsprogrammen verschiedener Hersteller aus.',
  },
  'dcat-ap-de': {
    name: 'DCAT-AP.de',
    meaning: 'Beschreibt offene Daten einheitlich, damit sie in GovData und anderen Portalen gefunden werden.',
  },
  xoev: {
    name: 'Weiterer XÖV-Standard',
    meaning:
      'Familie von Standards für den Datenaustausch zwischen Behörden; der Anbieter nennt den einzelnen Standard.',
  },
  xplanung: {
    name: 'XPlanung',
    meaning: 'Tauscht Bebauungspläne, Flächennutzungspläne und Raumordnungspläne zwischen Programmen aus.',
  },
  xbau: {
    name: 'XBau',
    meaning: 'Tauscht Anträge und Bescheide der Bauaufsicht zwischen Programmen aus.',
  },
  xrechnung: {
    name: 'XRechnung',
    meaning: 'Format für elektronische Rechnungen an öffentliche Auftraggeber.',
  },
  xta2: {
    name: 'XTA 2 und OSCI',
    meaning: 'Überträgt Nachrichten zwischen Behörden und ihren Fachverfahren gesichert und nachvollziehbar.',
  },
  fim: {
    name: 'FIM und LeiKa',
    meaning: 'Beschreibt Verwaltungsleistungen, ihre Formulare und Abläufe bundesweit einheitlich.',
  },
  'fit-connect': {
    name: 'FIT-Connect',
    meaning: 'Übermittelt Online-Anträge verschlüsselt an die zuständige Behörde und ihr Fachverfahren.',
  },
  oparl: {
    name: 'OParl',
    meaning: 'Macht Sitzungen, Vorlagen und Beschlüsse aus Ratsinformationssystemen maschinenlesbar.',
  },
  open311: {
    name: 'Open311 GeoReport',
    meaning: 'Nimmt Meldungen zu Mängeln wie Schlaglöchern entgegen und gibt den Bearbeitungsstand weiter.',
  },
  gtfs: {
    name: 'GTFS und GTFS Realtime',
    meaning: 'Gibt Fahrpläne, Haltestellen und aktuelle Verspätungen des Nahverkehrs an Auskunftsdienste weiter.',
  },
  'netex-siri': {
    name: 'NeTEx und SIRI',
    meaning: 'Europäische Standards für Fahrpläne (NeTEx) und Echtzeitdaten (SIRI) im öffentlichen Verkehr.',
  },
  datex2: {
    name: 'DATEX II',
    meaning: 'Tauscht Verkehrsmeldungen, Baustellen und Parkdaten zwischen Verkehrszentralen und Diensten aus.',
  },
  gbfs: {
    name: 'GBFS',
    meaning: 'Zeigt, wo Leihräder, Roller und Fahrzeuge zum Teilen verfügbar sind.',
  },
  ocpi: {
    name: 'OCPI und OCPP',
    meaning: 'Verbindet Ladesäulen mit ihrem Verwaltungssystem (OCPP) und Ladenetze untereinander (OCPI).',
  },
  ocit: {
    name: 'OCIT und OTS 2',
    meaning: 'Verbindet Ampeln, Verkehrsrechner und Verkehrszentralen verschiedener Hersteller.',
  },
  odf: {
    name: 'OpenDocument (ODF)',
    meaning: 'Offenes Format für Texte, Tabellen und Präsentationen, das verschiedene Büroprogramme bearbeiten können.',
  },
  'pdf-ua': {
    name: 'PDF/UA und PDF/A',
    meaning: 'PDF-Dateien, die barrierefrei lesbar sind (PDF/UA) und sich lange archivieren lassen (PDF/A).',
  },
  cap: {
    name: 'Common Alerting Protocol (CAP)',
    meaning: 'Einheitliches Format für Warnmeldungen, damit sie über verschiedene Kanäle verbreitet werden können.',
  },
  'kubernetes-oci': {
    name: 'OCI-Container, Helm, Kubernetes',
    meaning: 'Verpackt Software so, dass verschiedene Rechenzentren sie auf gleiche Weise betreiben können.',
  },
  scs: {
    name: 'Sovereign Cloud Stack (SCS)',
    meaning: 'Offene Standards für Cloud-Infrastruktur, damit Anwendungen zwischen Rechenzentren umziehen können.',
  },
}

export const standardGroupWords: Record<string, string> = {
  web: 'Web-Schnittstellen',
  identity: 'Identität und Anmeldung',
  iot: 'Sensoren, Geräte und Gebäudetechnik',
  context: 'Datenmodelle und Kontextdaten',
  architecture: 'Aufbau von Plattformen',
  geo: 'Geodaten und 3D-Modelle',
  metadata: 'Offene Daten',
  gov: 'Verwaltung',
  mobility: 'Mobilität und Verkehr',
  document: 'Dokumente',
  safety: 'Warnung',
  deployment: 'Betrieb',
}

/** How far a claim goes. */
export const claimWords: Record<'claimed' | 'documented' | 'tested', string> = {
  claimed: 'behauptet',
  documented: 'dokumentiert',
  tested: 'getestet',
}

export const roleWords: Record<'provides' | 'consumes' | 'both', string> = {
  provides: 'bietet',
  consumes: 'nutzt',
  both: 'bietet und nutzt',
}
