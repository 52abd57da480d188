import type { GradedQuery } from '../graded-query'

/** German queries written blind and then read; see `Half`. */
export const readGerman: readonly GradedQuery[] = [
  { kinds: ['everyday'], text: 'Müllkalender aufs Handy', grades: { 3: ['beispiel-ortsapp', 'smart-village-app'] } },
  { kinds: ['everyday'], text: 'Bücherei Bücher ausleihen und verlängern', grades: { 3: ['beispiel-lernregal'] } },
  {
    kinds: ['everyday'],
    text: 'freie Parkplätze in der Innenstadt anzeigen',
    grades: { 3: ['beispiel-parkfluss'], 1: ['beispiel-wegekorb', 'beispiel-vorausschau', 'orion-ld'] },
  },
  {
    kinds: ['everyday'],
    text: 'Hochwasser am Bach rechtzeitig merken',
    grades: { 3: ['beispiel-pegelwacht'], 2: ['beispiel-warnruf'], 1: ['beispiel-lagetisch', 'grafana'] },
  },
  { kinds: ['everyday'], text: 'Glasfaser für die Ortsteile', grades: { 3: ['beispiel-trassenplan'] } },
  { kinds: ['everyday'], text: 'Waldbrand', grades: { 3: ['beispiel-waldwache'] } },
  {
    kinds: ['question'],
    text: 'Wie können die Leute online einen Termin im Rathaus ausmachen?',
    grades: { 3: ['beispiel-terminklar'], 1: ['open-forms', 'beispiel-hygienebuch'] },
  },
  {
    kinds: ['question'],
    text: 'Womit kriegen wir unsere Gemeinderatssitzungen papierlos?',
    grades: {
      3: ['beispiel-sitzungsplan'],
      2: ['aitema-ratsinformationssystem', 'openslides'],
      1: ['smart-village-app'],
    },
  },
  {
    kinds: ['question'],
    text: 'Was machen wir, wenn nach einem Hackerangriff alle Daten im Rathaus weg sind?',
    grades: { 3: ['beispiel-notfallkopie'], 2: ['beispiel-sicherheitscheck'] },
  },
  {
    kinds: ['question'],
    text: 'Welche Häuser im Ort taugen für eine PV-Anlage?',
    grades: { 3: ['beispiel-dachsonne'] },
  },
  {
    kinds: ['question'],
    text: 'Wo finden ältere Leute jemanden, der sie zum Arzt fährt oder beim Einkaufen hilft?',
    grades: {
      3: ['beispiel-ehrenamtsbrett'],
      2: ['beispiel-pflegeweg'],
      1: ['beispiel-rufbus', 'beispiel-mitfahrbank', 'beispiel-ortsregal'],
    },
  },
  {
    kinds: ['question'],
    text: 'Wie viele Leute laufen samstags eigentlich durch unsere Fußgängerzone?',
    grades: {
      3: ['beispiel-besuchszaehler'],
      2: ['beispiel-knotenzaehler'],
      1: ['beispiel-marktplatzwlan', 'beispiel-vorausschau'],
    },
  },
  { kinds: ['inflected'], text: 'Kontrollen von Spielplätzen dokumentieren', grades: { 3: ['beispiel-bauhofbuch'] } },
  {
    kinds: ['inflected'],
    text: 'leerstehende Ladenlokale erfasst',
    grades: { 3: ['beispiel-leerraum'], 2: ['beispiel-gewerbetuer'], 1: ['beispiel-kartenraum'] },
  },
  {
    kinds: ['inflected'],
    text: 'gezählte Radfahrer und Fußgänger an Kreuzungen',
    grades: { 3: ['beispiel-knotenzaehler'], 2: ['beispiel-besuchszaehler'], 1: ['beispiel-radspur'] },
  },
  {
    kinds: ['inflected'],
    text: 'ausgelegte Bebauungspläne von Bürgern kommentiert',
    grades: {
      3: ['meinberlin'],
      2: ['consul-democracy'],
      1: ['decidim', 'beispiel-mitsprache', 'beispiel-kartenraum', 'masterportal'],
    },
  },
  {
    kinds: ['inflected'],
    text: 'verliehene Räder und Dorfautos',
    grades: { 3: ['beispiel-mobilstation'], 1: ['opentripplanner', 'beispiel-regioticket'] },
  },
  {
    kinds: ['inflected'],
    text: 'neu gepflanzte Bäume wässern',
    grades: { 3: ['beispiel-baumtrunk'], 1: ['beispiel-sensorkoffer'] },
  },
  {
    kinds: ['compound'],
    text: 'Schulgebäudeheizungssteuerung',
    grades: { 3: ['beispiel-hausleitstand'], 1: ['beispiel-energiebuch', 'openems', 'beispiel-quartiersregler'] },
  },
  {
    kinds: ['compound'],
    text: 'Wasserzählerfernablesung',
    grades: { 3: ['beispiel-zaehlerblick'], 2: ['beispiel-energiebuch'], 1: ['thingsboard'] },
  },
  { kinds: ['compound'], text: 'Feuerwehrmitgliederverwaltung', grades: { 3: ['beispiel-wehrbuch'] } },
  {
    kinds: ['compound'],
    text: 'Hundesteueranmeldeformular',
    grades: { 3: ['beispiel-formularwerk'], 2: ['open-forms', 'beispiel-buergertor'] },
  },
  { kinds: ['compound'], text: 'Kurtaxenabrechnung', grades: { 3: ['beispiel-gaesteblatt'] } },
  {
    kinds: ['compound'],
    text: 'Gemeinschaftshaus Belegungsplan',
    grades: { 3: ['beispiel-hallenplan'], 1: ['beispiel-gemeinschaftsbuero'] },
  },
  {
    kinds: ['spelling'],
    text: 'Buerger-Haushalt',
    grades: { 3: ['beispiel-mitsprache', 'consul-democracy', 'decidim', 'meinberlin'] },
  },
  { kinds: ['spelling'], text: 'E Rechnung empfangen X-Rechnung', grades: { 3: ['beispiel-kassenzeichen'] } },
  {
    kinds: ['spelling'],
    text: 'Lora WAN Netz Server',
    grades: {
      3: ['chirpstack', 'the-things-stack', 'beispiel-funknetz'],
      1: ['beispiel-geraetebuch', 'beispiel-sensorkoffer', 'beispiel-quellwerk'],
    },
  },
  { kinds: ['spelling'], text: 'Schluessel und Passwoerter der IT sicher aufheben', grades: { 3: ['openbao'] } },
  { kinds: ['spelling'], text: 'leichtesprache', grades: { 3: ['beispiel-leichtwort'], 2: ['integreat-cms'] } },
  {
    kinds: ['spelling'],
    text: 'kommunale Waerme Planung',
    grades: { 3: ['beispiel-waermeatlas'], 1: ['beispiel-klimabilanz'] },
  },
  {
    kinds: ['typo'],
    text: 'Mägelmelder',
    grades: {
      3: ['beispiel-meldeblick', 'fixmystreet', 'signalen'],
      2: ['smart-village-app', 'beispiel-ortsapp'],
      1: ['zammad'],
    },
  },
  {
    kinds: ['typo'],
    text: 'Energiemangement Schulen',
    grades: {
      3: ['beispiel-energiebuch'],
      2: ['beispiel-hausleitstand', 'openems'],
      1: ['beispiel-quartiersregler', 'beispiel-zaehlerblick', 'grafana'],
    },
  },
  { kinds: ['typo'], text: 'Ehrenamtskatre', grades: { 3: ['entitlementcard', 'beispiel-ehrenamtsbrett'] } },
  {
    kinds: ['typo'],
    text: 'Geoprotal',
    grades: { 3: ['beispiel-kartenraum', 'masterportal'], 2: ['geonode', 'geoserver'], 1: ['qgis'] },
  },
  {
    kinds: ['typo'],
    text: 'Videokonfernz',
    grades: {
      3: ['jitsi-meet', 'bigbluebutton'],
      2: ['beispiel-gemeinschaftsbuero'],
      1: ['beispiel-schulraum', 'nextcloud-server'],
    },
  },
  {
    kinds: ['typo'],
    text: 'Winterdeinst Nachweiß Streuwagen',
    grades: { 3: ['beispiel-streuplan'], 1: ['beispiel-bauhofbuch'] },
  },
  {
    kinds: ['synonym'],
    text: 'digitale Registratur statt Aktenordner',
    grades: { 3: ['beispiel-vorgang'], 1: ['beispiel-bauakte', 'open-zaak'] },
  },
  {
    kinds: ['synonym'],
    text: 'Wertstoffbehälter volle Container erkennen',
    grades: { 3: ['beispiel-tonnenblick'], 1: ['beispiel-sensorkoffer', 'beispiel-vorausschau', 'orion-ld'] },
  },
  {
    kinds: ['synonym'],
    text: 'Stromtankstellen verwalten',
    grades: { 3: ['beispiel-ladeblick'], 1: ['beispiel-mobilstation', 'beispiel-quartiersregler', 'openems'] },
  },
  {
    kinds: ['synonym'],
    text: 'Einwohnerbefragung im Internet',
    grades: {
      3: ['limesurvey', 'beispiel-mitsprache'],
      2: ['meinberlin', 'decidim'],
      1: ['consul-democracy', 'smart-village-app'],
    },
  },
  {
    kinds: ['synonym'],
    text: 'CO2-Fußabdruck der Gemeinde',
    grades: { 3: ['beispiel-klimabilanz'], 2: ['beispiel-energiebuch'], 1: ['beispiel-waermeatlas'] },
  },
  {
    kinds: ['synonym'],
    text: 'ein zentrales Login für alle Programme',
    grades: { 3: ['keycloak'], 1: ['beispiel-buergertor', 'beispiel-schulraum', 'openbao'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Schlaglöcher knipsen und an die Stadt schicken',
    grades: {
      3: ['beispiel-meldeblick', 'fixmystreet'],
      2: ['signalen', 'smart-village-app', 'beispiel-ortsapp'],
      1: ['beispiel-strassenblick'],
    },
  },
  {
    kinds: ['colloquial'],
    text: 'Chat-Roboter auf der Rathaus-Homepage',
    grades: { 3: ['beispiel-amtsfrage'], 1: ['beispiel-wissensbote', 'zammad'] },
  },
  {
    kinds: ['colloquial'],
    text: 'wo hakts beim Radeln im Ort',
    grades: { 3: ['beispiel-radspur'], 1: ['beispiel-knotenzaehler'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Handykurs für Oma und Opa',
    grades: { 3: ['beispiel-digitalsprechstunde'], 1: ['beispiel-lernregal'] },
  },
  {
    kinds: ['colloquial'],
    text: 'gratis Internet am Dorfplatz',
    grades: { 3: ['beispiel-marktplatzwlan'], 2: ['openwisp-controller'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Zettelwirtschaft beim Bauhof loswerden',
    grades: { 3: ['beispiel-bauhofbuch'], 1: ['beispiel-streuplan'] },
  },
  {
    kinds: ['need'],
    text: 'wir wollen die Daten von all unseren Sensoren an einer Stelle sammeln und auf einer Übersicht sehen',
    grades: {
      3: ['beispiel-quellwerk', 'thingsboard'],
      2: ['beispiel-ortsbild', 'frost-server', 'grafana'],
      1: ['orion-ld', 'scorpio-broker', 'node-red', 'beispiel-sensorkoffer', 'masterportal'],
    },
  },
  {
    kinds: ['need'],
    text: 'Zugezogene aus dem Ausland sollen sich in ihrer Sprache über den Ort informieren können',
    grades: { 3: ['integreat-cms'], 2: ['beispiel-leichtwort'], 1: ['beispiel-amtsfrage'] },
  },
  {
    kinds: ['need'],
    text: 'Vereine sollen ihre Feste selber eintragen, wir schauen nur noch drüber',
    grades: { 3: ['beispiel-kulturkalender'], 2: ['beispiel-ortsapp'], 1: ['smart-village-app'] },
  },
  {
    kinds: ['need'],
    text: 'Krisenstab braucht Überblick über Einsatzkräfte, auch wenn das Netz ausfällt',
    grades: { 3: ['beispiel-lagetisch'], 1: ['beispiel-warnruf'] },
  },
  {
    kinds: ['need'],
    text: 'Bus soll nur fahren wenn vorher jemand anruft',
    grades: { 3: ['beispiel-rufbus'], 1: ['opentripplanner', 'beispiel-mitfahrbank'] },
  },
  {
    kinds: ['need'],
    text: 'wir möchten wissen, wo es im Sommer im Ort am heißesten wird',
    grades: { 3: ['beispiel-hitzekarte'], 1: ['beispiel-zwilling', 'beispiel-luftnetz'] },
  },
  {
    kinds: ['name'],
    text: 'OParl Schnittstelle',
    grades: { 3: ['beispiel-sitzungsplan', 'aitema-ratsinformationssystem'], 2: ['smart-village-app'] },
  },
  {
    kinds: ['name'],
    text: 'NGSI-LD Broker',
    grades: {
      3: ['orion-ld', 'scorpio-broker'],
      2: ['beispiel-quellwerk'],
      1: ['beispiel-ortsbild', 'beispiel-datenbruecke', 'beispiel-vorausschau'],
    },
  },
  { kinds: ['name'], text: 'xbau', grades: { 3: ['beispiel-bauakte'] } },
  {
    kinds: ['name'],
    text: 'DCAT-AP.de',
    grades: {
      3: ['beispiel-offendaten'],
      2: ['ckan', 'beispiel-quellwerk', 'beispiel-wegekorb', 'beispiel-meldeblick', 'beispiel-klimabilanz'],
    },
  },
  {
    kinds: ['name'],
    text: 'Decidim oder Consul',
    grades: { 3: ['decidim', 'consul-democracy'], 2: ['beispiel-mitsprache', 'meinberlin'] },
  },
  {
    kinds: ['typo'],
    text: 'Tikcetsystem für Bürgeranfragen',
    grades: {
      3: ['zammad'],
      1: ['signalen', 'beispiel-meldeblick', 'fixmystreet', 'beispiel-gewerbetuer', 'beispiel-amtsfrage'],
    },
  },
  {
    kinds: ['typo'],
    text: 'Sensoren Alram bei Grenzwert',
    grades: {
      3: ['thingsboard', 'beispiel-quellwerk', 'grafana'],
      2: ['beispiel-pegelwacht', 'beispiel-kanalblick'],
      1: ['beispiel-ortsbild', 'beispiel-energiebuch', 'beispiel-vorausschau'],
    },
  },
  {
    kinds: ['typo'],
    text: 'Dorf-App mit Neugikeiten aus dem Rathaus',
    grades: { 3: ['smart-village-app', 'beispiel-ortsapp'], 1: ['integreat-cms'] },
  },
  { kinds: ['typo'], text: 'Feuerwher Atemschutzgeräte Prüfung', grades: { 3: ['beispiel-wehrbuch'] } },
  { kinds: ['typo'], text: 'Waldbrant früh erkennen', grades: { 3: ['beispiel-waldwache'] } },
  {
    kinds: ['typo'],
    text: 'Füllstand Altglascontaner',
    grades: { 3: ['beispiel-tonnenblick'], 1: ['beispiel-sensorkoffer', 'beispiel-vorausschau'] },
  },
  {
    kinds: ['typo'],
    text: 'Schlaglosch melden',
    grades: {
      3: ['beispiel-meldeblick', 'fixmystreet'],
      2: ['signalen', 'beispiel-ortsapp', 'smart-village-app'],
      1: ['beispiel-strassenblick'],
    },
  },
  { kinds: ['typo'], text: 'freie Pflegeplätzte in der Nähe', grades: { 3: ['beispiel-pflegeweg'] } },
  { kinds: ['typo'], text: 'Kindegarten Anmeldung', grades: { 3: ['beispiel-kitaplatz'] } },
  {
    kinds: ['typo'],
    text: 'Waserzähler fernablsen',
    grades: { 3: ['beispiel-zaehlerblick'], 2: ['beispiel-energiebuch'], 1: ['thingsboard'] },
  },
  {
    kinds: ['question'],
    text: 'Womit können wir ein eigenes LoRaWAN-Netz auf unseren Servern betreiben?',
    grades: { 3: ['the-things-stack', 'chirpstack'], 2: ['beispiel-funknetz'], 1: ['beispiel-sensorkoffer'] },
  },
  {
    kinds: ['question'],
    text: 'Wie kann das Bauamt Lagepläne selbst zeichnen und ausdrucken?',
    grades: { 3: ['qgis', 'beispiel-kartenraum'], 1: ['geonode', 'masterportal'] },
  },
  { kinds: ['question'], text: 'Wo legen wir Admin-Passwörter und Zertifikate sicher ab?', grades: { 3: ['openbao'] } },
  {
    kinds: ['question'],
    text: 'Woher wissen wir rechtzeitig, ob Bach oder Kanal bei Starkregen überlaufen?',
    grades: { 3: ['beispiel-pegelwacht', 'beispiel-kanalblick'] },
  },
  {
    kinds: ['question'],
    text: 'Womit bearbeiten wir Vorgänge ohne Papierakten?',
    grades: {
      3: ['beispiel-vorgang'],
      2: ['open-zaak', 'beispiel-bauakte'],
      1: ['beispiel-gewerbetuer', 'beispiel-baustellenkalender'],
    },
  },
  {
    kinds: ['question'],
    text: 'Was machen wir nach einem Hackerangriff auf die Verwaltung?',
    grades: { 3: ['beispiel-sicherheitscheck'], 2: ['beispiel-notfallkopie'] },
  },
  {
    kinds: ['question'],
    text: 'Wie bekommen wir trotz Ärztemangel eine Sprechstunde ins Dorf?',
    grades: { 3: ['beispiel-praxisbus'] },
  },
  {
    kinds: ['question'],
    text: 'Können unsere Leser ausgeliehene Bücher selbst online verlängern?',
    grades: { 3: ['beispiel-lernregal'] },
  },
  {
    kinds: ['question'],
    text: 'Wie rechnen wir mit den Ferienwohnungen die Kurtaxe ab?',
    grades: { 3: ['beispiel-gaesteblatt'] },
  },
  {
    kinds: ['question'],
    text: 'Wie viel CO2 stößt unsere Gemeinde eigentlich aus?',
    grades: { 3: ['beispiel-klimabilanz'], 2: ['beispiel-energiebuch'], 1: ['beispiel-waermeatlas'] },
  },
  {
    kinds: ['need'],
    text: 'Wir brauchen einen Context Broker, in dem Kreis und Gemeinden ihre aktuellen Messwerte zusammenführen',
    grades: {
      3: ['scorpio-broker'],
      2: ['orion-ld', 'beispiel-quellwerk'],
      1: ['beispiel-datenbruecke', 'frost-server'],
    },
  },
  {
    kinds: ['need'],
    text: 'Abstimmung und Redeliste in der Gemeinderatssitzung elektronisch abwickeln',
    grades: { 3: ['openslides'], 1: ['beispiel-sitzungsplan', 'aitema-ratsinformationssystem'] },
  },
  {
    kinds: ['need'],
    text: 'Wir wollen unsere Vorhaben mit Aufgaben, Zeitplan und Kosten im Team steuern',
    grades: { 3: ['openproject'] },
  },
  {
    kinds: ['need'],
    text: 'Bei Unwetter alle Einwohner schnell über Sirene und Handy alarmieren',
    grades: { 3: ['beispiel-warnruf'], 1: ['beispiel-ortsapp', 'smart-village-app', 'beispiel-pegelwacht'] },
  },
  {
    kinds: ['need'],
    text: 'KI soll unseren Sachbearbeitern Fragen zu Satzungen beantworten',
    grades: { 3: ['beispiel-wissensbote'], 1: ['beispiel-amtsfrage'] },
  },
  {
    kinds: ['need'],
    text: 'Autofahrer sollen sehen, wo im Zentrum noch ein Parkplatz frei ist',
    grades: { 3: ['beispiel-parkfluss'], 1: ['beispiel-vorausschau', 'beispiel-wegekorb'] },
  },
  {
    kinds: ['need'],
    text: 'Ältere Leute sollen ohne eigenes Auto zum Arzt in die Stadt kommen',
    grades: {
      3: ['beispiel-rufbus'],
      2: ['beispiel-mitfahrbank', 'beispiel-ehrenamtsbrett'],
      1: ['beispiel-praxisbus', 'beispiel-mobilstation'],
    },
  },
  {
    kinds: ['need'],
    text: 'Die Heizkosten in Schulen und Rathaus müssen runter',
    grades: {
      3: ['beispiel-energiebuch', 'beispiel-hausleitstand'],
      1: ['beispiel-zaehlerblick', 'openems', 'beispiel-quartiersregler'],
    },
  },
  {
    kinds: ['need'],
    text: 'Laborwerte der Trinkwasserproben sollen ohne Abtippen ins Gesundheitsamt',
    grades: { 3: ['beispiel-hygienebuch'] },
  },
  {
    kinds: ['need'],
    text: 'Leere Läden in der Innenstadt wieder vermieten',
    grades: { 3: ['beispiel-leerraum'], 2: ['beispiel-gewerbetuer'], 1: ['beispiel-kartenraum'] },
  },
  {
    kinds: ['compound'],
    text: 'Routerfernverwaltung',
    grades: { 3: ['openwisp-controller'], 1: ['beispiel-marktplatzwlan'] },
  },
  {
    kinds: ['compound'],
    text: 'Fahrplanauskunft',
    grades: { 3: ['opentripplanner', 'beispiel-buslicht', 'beispiel-regioticket'] },
  },
  { kinds: ['compound'], text: 'Wanderwegekarte', grades: { 3: ['beispiel-wegekorb'], 1: ['smart-village-app'] } },
  {
    kinds: ['compound'],
    text: 'Nahwärmenetzplanung',
    grades: { 3: ['beispiel-waermeatlas'], 1: ['beispiel-klimabilanz'] },
  },
  { kinds: ['compound'], text: 'Leerrohrkataster', grades: { 3: ['beispiel-trassenplan'] } },
  { kinds: ['compound'], text: 'Wartenummernaufruf', grades: { 3: ['beispiel-terminklar'] } },
  {
    kinds: ['compound'],
    text: 'Straßenzustandskataster',
    grades: { 3: ['beispiel-strassenblick'], 1: ['beispiel-bauhofbuch'] },
  },
  { kinds: ['compound'], text: 'Feinstaubmessung', grades: { 3: ['beispiel-luftnetz'], 1: ['beispiel-sensorkoffer'] } },
  { kinds: ['compound'], text: 'Laternensteuerung', grades: { 3: ['beispiel-lichtleitung'] } },
  {
    kinds: ['compound'],
    text: 'Photovoltaik-Eigenverbrauch',
    grades: { 3: ['openems'], 2: ['beispiel-quartiersregler', 'beispiel-dachsonne'] },
  },
]
