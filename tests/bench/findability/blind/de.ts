import type { GradedQuery } from '../graded-query'

/** German queries written blind; see `Half`. */
export const blindGerman: readonly GradedQuery[] = [
  {
    kinds: ['everyday'],
    text: 'Bauantrag online',
    grades: { 3: ['beispiel-bauakte'], 1: ['beispiel-buergertor', 'beispiel-formularwerk', 'open-forms'] },
  },
  {
    kinds: ['everyday'],
    text: 'Straßensperrung',
    grades: { 3: ['beispiel-baustellenkalender'], 1: ['beispiel-buslicht'] },
  },
  {
    kinds: ['everyday'],
    text: 'Bus Verspätung Anzeige Haltestelle',
    grades: { 3: ['beispiel-buslicht'], 1: ['opentripplanner', 'beispiel-regioticket'] },
  },
  {
    kinds: ['everyday'],
    text: 'Sporthalle mieten',
    grades: { 3: ['beispiel-hallenplan'], 1: ['beispiel-gemeinschaftsbuero'] },
  },
  { kinds: ['everyday'], text: 'Wartezeiten im Bürgerbüro', grades: { 3: ['beispiel-terminklar'] } },
  {
    kinds: ['question'],
    text: 'Wie können Bürger uns Schlaglöcher melden?',
    grades: {
      3: ['beispiel-meldeblick', 'fixmystreet'],
      2: ['beispiel-ortsapp', 'signalen', 'smart-village-app'],
      1: ['zammad'],
    },
  },
  {
    kinds: ['question'],
    text: 'Woher bekommen wir eine CO2-Bilanz für unsere Gemeinde?',
    grades: { 3: ['beispiel-klimabilanz'], 1: ['beispiel-energiebuch', 'beispiel-waermeatlas'] },
  },
  {
    kinds: ['question'],
    text: 'Womit rechnen die Stadtwerke E-Auto-Ladesäulen von mehreren Firmen ab?',
    grades: { 3: ['beispiel-ladeblick'], 1: ['beispiel-mobilstation'] },
  },
  {
    kinds: ['question'],
    text: 'Wer hilft uns beim Zuschuss für den Glasfaserausbau?',
    grades: { 3: ['beispiel-trassenplan'] },
  },
  {
    kinds: ['question'],
    text: 'Kann man Wasseruhren ablesen, ohne dass jemand ins Haus muss?',
    grades: { 3: ['beispiel-zaehlerblick'], 2: ['beispiel-energiebuch'], 1: ['thingsboard'] },
  },
  {
    kinds: ['inflected'],
    text: 'freie Parkplätze der Innenstadt angezeigt',
    grades: { 3: ['beispiel-parkfluss'], 1: ['beispiel-vorausschau', 'orion-ld', 'beispiel-wegekorb'] },
  },
  {
    kinds: ['inflected'],
    text: 'aufgezeichnete Fahrten von Radfahrern ausgewertet',
    grades: { 3: ['beispiel-radspur'], 1: ['beispiel-knotenzaehler'] },
  },
  {
    kinds: ['inflected'],
    text: 'Tablets unserer Schülerinnen und Schüler verwaltet',
    grades: { 3: ['beispiel-schulraum'] },
  },
  {
    kinds: ['inflected'],
    text: 'Bescheide in leichter Sprache verständlicher geschrieben',
    grades: { 3: ['beispiel-leichtwort'], 1: ['integreat-cms', 'beispiel-wissensbote'] },
  },
  {
    kinds: ['inflected'],
    text: 'Gemeinderäte lesen ihre Sitzungsunterlagen auf Tablets',
    grades: {
      3: ['beispiel-sitzungsplan'],
      2: ['aitema-ratsinformationssystem'],
      1: ['openslides', 'smart-village-app'],
    },
  },
  {
    kinds: ['compound'],
    text: 'Wärmenetzplanung',
    grades: { 3: ['beispiel-waermeatlas'], 1: ['beispiel-klimabilanz'] },
  },
  { kinds: ['compound'], text: 'Wanderwegeverwaltung', grades: { 3: ['beispiel-wegekorb'], 1: ['smart-village-app'] } },
  {
    kinds: ['compound'],
    text: 'Leihradstation',
    grades: { 3: ['beispiel-mobilstation'], 1: ['opentripplanner', 'beispiel-regioticket'] },
  },
  {
    kinds: ['compound'],
    text: 'Geodatenkatalog',
    grades: {
      3: ['geonode'],
      2: ['beispiel-kartenraum', 'ckan'],
      1: ['masterportal', 'geoserver', 'beispiel-offendaten'],
    },
  },
  { kinds: ['compound'], text: 'Trinkwasserüberwachung Gesundheitsamt', grades: { 3: ['beispiel-hygienebuch'] } },
  {
    kinds: ['spelling'],
    text: 'Giess-Liste fuer Jungbaeume',
    grades: { 3: ['beispiel-baumtrunk'], 1: ['beispiel-sensorkoffer'] },
  },
  {
    kinds: ['spelling'],
    text: 'W-Lan Zugangs Punkte zentral verwalten',
    grades: { 3: ['openwisp-controller'], 2: ['beispiel-marktplatzwlan'] },
  },
  { kinds: ['spelling'], text: 'Strassen-Beleuchtung nachts dimmen', grades: { 3: ['beispiel-lichtleitung'] } },
  {
    kinds: ['spelling'],
    text: 'Ehrenamts Karte aufs Smart-Phone',
    grades: { 3: ['entitlementcard'], 2: ['beispiel-ehrenamtsbrett'] },
  },
  { kinds: ['spelling'], text: 'Kindertages-Staette Anmeldung Eltern', grades: { 3: ['beispiel-kitaplatz'] } },
  {
    kinds: ['typo'],
    text: 'Onlineumfage bei den Einwonern',
    grades: {
      3: ['limesurvey'],
      2: ['beispiel-mitsprache', 'decidim', 'meinberlin', 'consul-democracy'],
      1: ['smart-village-app'],
    },
  },
  { kinds: ['typo'], text: 'Projektmanagment mit Zeitplahn', grades: { 3: ['openproject'] } },
  {
    kinds: ['typo'],
    text: 'Hochwaser Frühwarnung am Bach',
    grades: { 3: ['beispiel-pegelwacht'], 1: ['beispiel-warnruf', 'beispiel-kanalblick'] },
  },
  { kinds: ['typo'], text: 'Atemschutz Feuerwher Lehrgänge', grades: { 3: ['beispiel-wehrbuch'] } },
  {
    kinds: ['typo'],
    text: 'Veranstaltungskalnder für Verreine',
    grades: {
      3: ['beispiel-kulturkalender'],
      2: ['beispiel-ortsapp', 'smart-village-app'],
      1: ['beispiel-ehrenamtsbrett', 'integreat-cms'],
    },
  },
  { kinds: ['synonym'], text: 'Telemedizin', grades: { 3: ['beispiel-praxisbus'] } },
  {
    kinds: ['synonym'],
    text: 'Willkommens-App für Geflüchtete',
    grades: { 3: ['integreat-cms'], 1: ['beispiel-leichtwort', 'smart-village-app'] },
  },
  {
    kinds: ['synonym'],
    text: 'Schriftstücke digital archivieren',
    grades: {
      3: ['beispiel-vorgang'],
      2: ['open-zaak'],
      1: ['beispiel-bauakte', 'nextcloud-server', 'beispiel-gemeinschaftsbuero'],
    },
  },
  {
    kinds: ['synonym'],
    text: 'Müllabfuhrtermine aufs Handy',
    grades: { 3: ['beispiel-ortsapp', 'smart-village-app'] },
  },
  {
    kinds: ['synonym'],
    text: 'Fußgängerfrequenz Einkaufsstraße',
    grades: {
      3: ['beispiel-besuchszaehler'],
      2: ['beispiel-knotenzaehler'],
      1: ['beispiel-marktplatzwlan', 'beispiel-vorausschau'],
    },
  },
  {
    kinds: ['colloquial'],
    text: 'wer erklärt den Rentnern ihr Handy',
    grades: { 3: ['beispiel-digitalsprechstunde'], 1: ['beispiel-ehrenamtsbrett'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Trampen auf dem Dorf',
    grades: { 3: ['beispiel-mitfahrbank'], 1: ['beispiel-rufbus', 'beispiel-ehrenamtsbrett'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Strom vom Dach, lohnt sich das',
    grades: { 3: ['beispiel-dachsonne'], 1: ['openems'] },
  },
  {
    kinds: ['colloquial'],
    text: 'gehackt worden, alles weg, was nun',
    grades: { 3: ['beispiel-notfallkopie'], 2: ['beispiel-sicherheitscheck'] },
  },
  {
    kinds: ['colloquial'],
    text: 'olle leere Läden an der Hauptstraße',
    grades: { 3: ['beispiel-leerraum'], 2: ['beispiel-gewerbetuer'], 1: ['beispiel-kartenraum'] },
  },
  {
    kinds: ['need'],
    text: 'Unsere Sachbearbeiter sollen Anträge fürs Internet selber zusammenklicken können',
    grades: { 3: ['beispiel-formularwerk'], 2: ['open-forms'], 1: ['beispiel-buergertor'] },
  },
  {
    kinds: ['need'],
    text: 'Beim neuen Bebauungsplan sollen die Leute ihre Anmerkungen direkt am Entwurf abgeben',
    grades: { 3: ['meinberlin', 'consul-democracy'], 2: ['decidim', 'beispiel-mitsprache'] },
  },
  {
    kinds: ['need'],
    text: 'In der Versammlung brauchen wir Redeliste und Abstimmung mit dem eigenen Gerät',
    grades: { 3: ['openslides'] },
  },
  {
    kinds: ['need'],
    text: 'Nur ein Passwort für alle Programme im Rathaus, mit zweitem Faktor',
    grades: { 3: ['keycloak'], 1: ['beispiel-schulraum'] },
  },
  {
    kinds: ['need'],
    text: 'Messwerte aus dem Funknetz umrechnen und weiterleiten, ohne viel zu programmieren',
    grades: {
      3: ['node-red'],
      2: ['thingsboard', 'the-things-stack', 'beispiel-quellwerk'],
      1: ['chirpstack', 'beispiel-funknetz', 'frost-server'],
    },
  },
  {
    kinds: ['name'],
    text: 'NGSI-LD Context Broker',
    grades: {
      3: ['orion-ld', 'scorpio-broker'],
      2: ['beispiel-quellwerk'],
      1: ['beispiel-ortsbild', 'beispiel-datenbruecke', 'beispiel-vorausschau'],
    },
  },
  {
    kinds: ['name'],
    text: 'The Things Stack',
    grades: { 3: ['the-things-stack'], 1: ['chirpstack', 'beispiel-funknetz'] },
  },
  {
    kinds: ['name'],
    text: 'BigBlueButton in Moodle',
    grades: { 3: ['bigbluebutton', 'moodle'], 2: ['beispiel-schulraum'], 1: ['jitsi-meet'] },
  },
]
