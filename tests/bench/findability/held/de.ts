import type { GradedQuery } from '../graded-query'

/** German queries held back: measured, never read while tuning. How they were written stands with `GradedQuery`. */
export const heldGerman: readonly GradedQuery[] = [
  {
    kinds: ['everyday'],
    text: 'Termin im Rathaus buchen',
    grades: { 3: ['beispiel-terminklar'], 1: ['open-forms', 'beispiel-hygienebuch'] },
  },
  {
    kinds: ['everyday'],
    text: 'Kind in der Kita anmelden',
    grades: { 3: ['beispiel-kitaplatz'] },
  },
  {
    kinds: ['everyday'],
    text: 'Bäume gießen',
    grades: { 3: ['beispiel-baumtrunk'], 1: ['beispiel-sensorkoffer'] },
  },
  {
    kinds: ['everyday'],
    text: 'Turnhalle mieten',
    grades: { 3: ['beispiel-hallenplan'], 1: ['beispiel-gemeinschaftsbuero'] },
  },
  {
    kinds: ['everyday'],
    text: 'Schmutzige Luft',
    grades: { 3: ['beispiel-luftnetz'], 1: ['beispiel-sensorkoffer', 'orion-ld'] },
  },
  {
    kinds: ['everyday'],
    text: 'Leere Läden',
    grades: { 3: ['beispiel-leerraum'], 1: ['beispiel-gewerbetuer', 'beispiel-kartenraum'] },
  },
  {
    kinds: ['everyday'],
    text: 'Umfrage machen',
    grades: {
      3: ['limesurvey'],
      2: ['beispiel-mitsprache', 'meinberlin', 'decidim'],
      1: ['consul-democracy', 'smart-village-app', 'bigbluebutton', 'jitsi-meet'],
    },
  },
  {
    kinds: ['everyday'],
    text: 'Bürgerfragen beantworten',
    grades: { 3: ['beispiel-amtsfrage'], 2: ['zammad'], 1: ['beispiel-wissensbote'] },
  },
  {
    kinds: ['everyday'],
    text: 'Schule digital',
    grades: { 3: ['beispiel-schulraum', 'moodle'], 2: ['bigbluebutton'], 1: ['jitsi-meet'] },
  },
  {
    kinds: ['everyday'],
    text: 'Bücherei',
    grades: { 3: ['beispiel-lernregal'], 1: ['beispiel-marktplatzwlan'] },
  },
  {
    kinds: ['question'],
    text: 'Wer hilft uns, wenn Kriminelle die Computer im Rathaus sperren?',
    grades: { 3: ['beispiel-notfallkopie', 'beispiel-sicherheitscheck'] },
  },
  {
    kinds: ['question'],
    text: 'Wann müssen wir nachts streuen und wie beweisen wir das hinterher?',
    grades: { 3: ['beispiel-streuplan'] },
  },
  {
    kinds: ['question'],
    text: 'Wie bekommen die Gemeinderäte ihre Unterlagen aufs Tablet?',
    grades: { 3: ['beispiel-sitzungsplan'], 2: ['aitema-ratsinformationssystem', 'openslides'] },
  },
  {
    kinds: ['question'],
    text: 'Wie viele Leute laufen samstags durch die Fußgängerzone?',
    grades: {
      3: ['beispiel-besuchszaehler'],
      2: ['beispiel-knotenzaehler'],
      1: ['beispiel-marktplatzwlan', 'beispiel-vorausschau'],
    },
  },
  {
    kinds: ['question'],
    text: 'Lohnt sich eine PV-Anlage auf dem Feuerwehrhaus?',
    grades: { 3: ['beispiel-dachsonne'] },
  },
  {
    kinds: ['question'],
    text: 'Wie kommen alte Leute ohne Auto zum Einkaufen?',
    grades: {
      3: ['beispiel-rufbus'],
      2: ['beispiel-mitfahrbank', 'beispiel-ehrenamtsbrett'],
      1: ['beispiel-mobilstation', 'beispiel-ortsregal'],
    },
  },
  {
    kinds: ['question'],
    text: 'Was passiert mit dem Verkehr, wenn die Hauptstraße zur Einbahnstraße wird?',
    grades: { 3: ['beispiel-zwilling'], 2: ['beispiel-knotenzaehler'] },
  },
  {
    kinds: ['question'],
    text: 'Wo erfahren Geflüchtete in ihrer Sprache, wie es hier läuft?',
    grades: { 3: ['integreat-cms'], 2: ['beispiel-leichtwort'], 1: ['beispiel-amtsfrage'] },
  },
  {
    kinds: ['question'],
    text: 'Wie behalten wir im Blick, ob Ratsbeschlüsse auch umgesetzt werden?',
    grades: { 3: ['beispiel-sitzungsplan'], 1: ['decidim', 'openproject', 'aitema-ratsinformationssystem'] },
  },
  {
    kinds: ['question'],
    text: 'Wo werden die Straßen in der Innenstadt im Sommer am heißesten?',
    grades: { 3: ['beispiel-hitzekarte'], 1: ['beispiel-zwilling'] },
  },
  {
    kinds: ['inflected'],
    text: 'Bearbeitung gemeldeter Mängel',
    grades: {
      3: ['beispiel-meldeblick', 'signalen', 'fixmystreet'],
      2: ['beispiel-ortsapp', 'smart-village-app', 'zammad'],
    },
  },
  {
    kinds: ['inflected'],
    text: 'ferngelesene Wasserzähler',
    grades: { 3: ['beispiel-zaehlerblick'], 2: ['beispiel-energiebuch'], 1: ['thingsboard'] },
  },
  {
    kinds: ['inflected'],
    text: 'gebuchte Räume',
    grades: { 3: ['beispiel-hallenplan'], 2: ['beispiel-gemeinschaftsbuero'], 1: ['beispiel-hausleitstand'] },
  },
  {
    kinds: ['inflected'],
    text: 'Umleitungen bei gesperrten Straßen',
    grades: { 3: ['beispiel-baustellenkalender'], 2: ['beispiel-buslicht'] },
  },
  {
    kinds: ['inflected'],
    text: 'leerstehender Häuser',
    grades: { 3: ['beispiel-leerraum'], 2: ['beispiel-kartenraum'], 1: ['beispiel-gewerbetuer'] },
  },
  {
    kinds: ['inflected'],
    text: 'Aussonderung alter Akten',
    grades: { 3: ['beispiel-vorgang'], 1: ['open-zaak', 'beispiel-bauakte'] },
  },
  {
    kinds: ['inflected'],
    text: 'Tablets für Schülerinnen und Schüler',
    grades: { 3: ['beispiel-schulraum'], 1: ['moodle'] },
  },
  {
    kinds: ['inflected'],
    text: 'gezählter Fahrgäste',
    grades: { 3: ['beispiel-buslicht'] },
  },
  {
    kinds: ['inflected'],
    text: 'eingereichter Vorschläge der Einwohnerinnen',
    grades: {
      3: ['consul-democracy', 'decidim', 'beispiel-mitsprache', 'meinberlin'],
      1: ['smart-village-app', 'limesurvey'],
    },
  },
  {
    kinds: ['compound'],
    text: 'Hochwasserfrühwarnsystem',
    grades: { 3: ['beispiel-pegelwacht'], 1: ['beispiel-warnruf'] },
  },
  {
    kinds: ['compound'],
    text: 'Glasfaser',
    grades: { 3: ['beispiel-trassenplan'] },
  },
  {
    kinds: ['compound'],
    text: 'Spielplatzkontrolle',
    grades: { 3: ['beispiel-bauhofbuch'] },
  },
  {
    kinds: ['compound'],
    text: 'Bodenfeuchtesensoren',
    grades: { 3: ['beispiel-baumtrunk', 'beispiel-sensorkoffer'], 2: ['beispiel-waldwache'] },
  },
  {
    kinds: ['compound'],
    text: 'Eigentümer',
    grades: { 3: ['beispiel-kartenraum'], 2: ['beispiel-leerraum'], 1: ['beispiel-dachsonne'] },
  },
  {
    kinds: ['compound'],
    text: 'Wärmenetzausbauplanung',
    grades: { 3: ['beispiel-waermeatlas'], 1: ['beispiel-klimabilanz', 'beispiel-quartiersregler'] },
  },
  {
    kinds: ['compound'],
    text: 'Trinkwasserkontrolle',
    grades: { 3: ['beispiel-hygienebuch'] },
  },
  {
    kinds: ['compound'],
    text: 'Fahrgastinformation',
    grades: { 3: ['beispiel-buslicht'], 2: ['opentripplanner', 'beispiel-regioticket'], 1: ['beispiel-rufbus'] },
  },
  {
    kinds: ['compound'],
    text: 'Wald',
    grades: { 3: ['beispiel-waldwache'] },
  },
  {
    kinds: ['compound'],
    text: 'Schulplattform',
    grades: { 3: ['moodle', 'beispiel-schulraum'], 2: ['bigbluebutton'] },
  },
  {
    kinds: ['compound'],
    text: 'Unternehmensansiedlung',
    grades: { 3: ['beispiel-gewerbetuer'], 1: ['beispiel-leerraum'] },
  },
  {
    kinds: ['spelling'],
    text: 'e-akte',
    grades: { 3: ['beispiel-vorgang'], 2: ['open-zaak', 'beispiel-bauakte'] },
  },
  {
    kinds: ['spelling'],
    text: 'Waerme-Planung',
    grades: { 3: ['beispiel-waermeatlas'], 1: ['beispiel-klimabilanz'] },
  },
  {
    kinds: ['spelling'],
    text: 'strassenschaeden',
    grades: {
      3: ['beispiel-strassenblick'],
      2: ['fixmystreet', 'beispiel-meldeblick', 'signalen'],
      1: ['beispiel-ortsapp', 'smart-village-app'],
    },
  },
  {
    kinds: ['spelling'],
    text: 'W-Lan Hotspot',
    grades: { 3: ['beispiel-marktplatzwlan'], 2: ['openwisp-controller'] },
  },
  {
    kinds: ['spelling'],
    text: 'Geo Portal',
    grades: { 3: ['masterportal', 'beispiel-kartenraum', 'geonode'], 2: ['geoserver', 'qgis'] },
  },
  {
    kinds: ['spelling'],
    text: 'SIRENEN AUSLOESEN',
    grades: { 3: ['beispiel-warnruf'] },
  },
  {
    kinds: ['spelling'],
    text: 'CO 2 Bilanz',
    grades: { 3: ['beispiel-klimabilanz'], 2: ['beispiel-energiebuch'], 1: ['beispiel-waermeatlas'] },
  },
  {
    kinds: ['spelling'],
    text: 'single-sign-on',
    grades: { 3: ['keycloak'], 2: ['beispiel-schulraum'] },
  },
  {
    kinds: ['spelling'],
    text: 'Baeume Strassenbegleitgruen',
    grades: { 3: ['beispiel-baumtrunk'], 2: ['beispiel-hitzekarte'], 1: ['beispiel-bauhofbuch', 'open-object'] },
  },
  {
    kinds: ['typo'],
    text: 'Terminvergbe',
    grades: { 3: ['beispiel-terminklar'], 1: ['beispiel-hygienebuch', 'open-forms', 'beispiel-praxisbus'] },
  },
  {
    kinds: ['typo'],
    text: 'Winterdinst',
    grades: { 3: ['beispiel-streuplan'] },
  },
  {
    kinds: ['typo'],
    text: 'Lehrstand',
    grades: { 3: ['beispiel-leerraum'], 2: ['beispiel-kartenraum'], 1: ['beispiel-gewerbetuer'] },
  },
  {
    kinds: ['typo'],
    text: 'Hitzeaktionsplahn',
    grades: { 3: ['beispiel-hitzekarte'], 1: ['beispiel-zwilling'] },
  },
  {
    kinds: ['typo'],
    text: 'Volkshochschuhle',
    grades: { 3: ['beispiel-lernregal'], 2: ['moodle'], 1: ['bigbluebutton'] },
  },
  {
    kinds: ['typo'],
    text: 'Videokonferentz',
    grades: {
      3: ['jitsi-meet', 'bigbluebutton'],
      2: ['beispiel-gemeinschaftsbuero', 'beispiel-schulraum'],
      1: ['nextcloud-server'],
    },
  },
  {
    kinds: ['typo'],
    text: 'Abfalkalender',
    grades: { 3: ['beispiel-ortsapp'], 2: ['smart-village-app'], 1: ['beispiel-tonnenblick'] },
  },
  {
    kinds: ['typo'],
    text: 'Feinstaup messen',
    grades: { 3: ['beispiel-luftnetz'], 1: ['beispiel-sensorkoffer'] },
  },
  {
    kinds: ['typo'],
    text: 'Carschäring',
    grades: { 3: ['beispiel-mobilstation'], 2: ['opentripplanner'], 1: ['beispiel-regioticket'] },
  },
  {
    kinds: ['typo'],
    text: 'Flegestützpunkt',
    grades: { 3: ['beispiel-pflegeweg'] },
  },
  {
    kinds: ['synonym'],
    text: 'Online-Besprechung',
    grades: {
      3: ['jitsi-meet', 'bigbluebutton'],
      2: ['beispiel-gemeinschaftsbuero'],
      1: ['nextcloud-server', 'beispiel-schulraum', 'openproject'],
    },
  },
  {
    kinds: ['synonym'],
    text: 'Schnee auf dem Gehweg',
    grades: { 3: ['beispiel-streuplan'] },
  },
  {
    kinds: ['synonym'],
    text: 'Überschwemmung',
    grades: { 3: ['beispiel-pegelwacht'], 1: ['beispiel-warnruf', 'beispiel-kanalblick', 'beispiel-lagetisch'] },
  },
  {
    kinds: ['synonym'],
    text: 'Grundstücke für Firmen',
    grades: { 3: ['beispiel-gewerbetuer'], 1: ['beispiel-leerraum', 'beispiel-kartenraum'] },
  },
  {
    kinds: ['synonym'],
    text: 'Amtsdeutsch verständlich machen',
    grades: { 3: ['beispiel-leichtwort'], 2: ['integreat-cms'] },
  },
  {
    kinds: ['synonym'],
    text: 'Elektroauto tanken',
    grades: { 3: ['beispiel-ladeblick'], 2: ['beispiel-mobilstation'], 1: ['beispiel-quartiersregler', 'openems'] },
  },
  {
    kinds: ['synonym'],
    text: 'Photovoltaik auf Dächern',
    grades: { 3: ['beispiel-dachsonne'], 1: ['openems', 'beispiel-quartiersregler'] },
  },
  {
    kinds: ['synonym'],
    text: 'Personalausweis im Internet',
    grades: {
      2: ['beispiel-buergertor', 'beispiel-formularwerk'],
      1: ['keycloak', 'beispiel-mitsprache', 'beispiel-kitaplatz', 'beispiel-gewerbetuer'],
    },
  },
  {
    kinds: ['synonym'],
    text: 'Vorhersage',
    grades: { 3: ['beispiel-vorausschau'], 1: ['beispiel-tonnenblick', 'beispiel-quartiersregler'] },
  },
  {
    kinds: ['synonym'],
    text: 'Immissionsmessung Lärm',
    grades: { 3: ['beispiel-luftnetz'], 1: ['beispiel-zwilling'] },
  },
  {
    kinds: ['synonym'],
    text: 'Freiwillige gesucht',
    grades: { 3: ['beispiel-ehrenamtsbrett'], 2: ['beispiel-digitalsprechstunde'], 1: ['entitlementcard'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Schwarzes Brett fürs Dorf',
    grades: {
      3: ['beispiel-ehrenamtsbrett'],
      2: ['beispiel-ortsapp', 'smart-village-app'],
      1: ['beispiel-kulturkalender'],
    },
  },
  {
    kinds: ['colloquial'],
    text: 'Dorfladen im Netz',
    grades: { 3: ['beispiel-ortsregal'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Papierkram im Amt loswerden',
    grades: {
      3: ['beispiel-vorgang'],
      2: ['beispiel-formularwerk', 'open-forms', 'beispiel-buergertor'],
      1: ['beispiel-bauakte', 'beispiel-gaesteblatt', 'open-zaak'],
    },
  },
  {
    kinds: ['colloquial'],
    text: 'Schnelles Internet im Dorf',
    grades: { 3: ['beispiel-trassenplan'], 1: ['beispiel-marktplatzwlan'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Gullys und Kanäle',
    grades: { 3: ['beispiel-kanalblick'], 1: ['beispiel-pegelwacht'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Funkantenne auf dem Kirchturm',
    grades: { 3: ['beispiel-funknetz'], 2: ['chirpstack', 'the-things-stack'], 1: ['beispiel-sensorkoffer'] },
  },
  {
    kinds: ['colloquial'],
    text: 'E-Scooter',
    grades: { 3: ['beispiel-mobilstation'], 2: ['opentripplanner'], 1: ['beispiel-regioticket'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Es brennt im Wald',
    grades: { 3: ['beispiel-waldwache'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Hotels und Ferienwohnungen',
    grades: { 3: ['beispiel-wegekorb', 'beispiel-gaesteblatt'], 1: ['smart-village-app'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Autos im Dorf zählen',
    grades: { 3: ['beispiel-knotenzaehler'], 1: ['beispiel-parkfluss'] },
  },
  {
    kinds: ['need'],
    text: 'Daten aus Wasserwerk, Verkehr und Gebäuden zusammenführen',
    grades: {
      3: ['beispiel-quellwerk'],
      2: ['frost-server', 'orion-ld', 'scorpio-broker', 'node-red', 'beispiel-ortsbild', 'thingsboard'],
      1: ['beispiel-datenbruecke', 'grafana', 'open-object'],
    },
  },
  {
    kinds: ['need'],
    text: 'Fachämter sollen Antragsformulare selbst bauen können',
    grades: { 3: ['beispiel-formularwerk', 'open-forms'], 2: ['beispiel-buergertor'], 1: ['limesurvey'] },
  },
  {
    kinds: ['need'],
    text: 'Lehrgänge und Untersuchungen der freiwilligen Kräfte im Blick behalten',
    grades: { 3: ['beispiel-wehrbuch'] },
  },
  {
    kinds: ['need'],
    text: 'Daten nur unter Bedingungen an Stadtwerke und Verkehrsverbund weitergeben',
    grades: { 3: ['beispiel-datenbruecke'], 1: ['beispiel-quellwerk'] },
  },
  {
    kinds: ['need'],
    text: 'Engagierte mit Rabatten belohnen',
    grades: { 3: ['entitlementcard'], 2: ['beispiel-ehrenamtsbrett'] },
  },
  {
    kinds: ['need'],
    text: 'Führungsstab soll auch ohne Internet arbeiten können',
    grades: { 3: ['beispiel-lagetisch'], 1: ['beispiel-warnruf'] },
  },
  {
    kinds: ['need'],
    text: 'Lieferverkehr in der Altstadt verringern',
    grades: { 2: ['beispiel-ortsregal'] },
  },
  {
    kinds: ['need'],
    text: 'Verkehr zählen, ohne Bilder zu speichern',
    grades: { 3: ['beispiel-knotenzaehler'], 2: ['beispiel-besuchszaehler'], 1: ['beispiel-parkfluss'] },
  },
  {
    kinds: ['need'],
    text: 'Wissen, welcher Sensor wo hängt und wann die Batterie leer ist',
    grades: { 3: ['beispiel-geraetebuch'], 1: ['thingsboard', 'beispiel-funknetz', 'chirpstack', 'the-things-stack'] },
  },
  {
    kinds: ['need'],
    text: 'Aufgaben und Termine eines Projekts im Amt planen',
    grades: { 3: ['openproject'], 2: ['beispiel-gemeinschaftsbuero'], 1: ['nextcloud-server'] },
  },
  {
    kinds: ['name'],
    text: 'FIT-Connect',
    grades: { 2: ['beispiel-buergertor', 'beispiel-formularwerk'] },
  },
  {
    kinds: ['name'],
    text: 'WMS-Dienste einbinden',
    grades: {
      3: ['qgis', 'masterportal', 'geonode'],
      2: ['geoserver', 'beispiel-kartenraum'],
      1: [
        'beispiel-bauakte',
        'beispiel-trassenplan',
        'beispiel-dachsonne',
        'beispiel-hitzekarte',
        'beispiel-lagetisch',
        'beispiel-baustellenkalender',
      ],
    },
  },
  {
    kinds: ['name'],
    text: 'Moodle',
    grades: { 3: ['moodle'], 2: ['bigbluebutton'], 1: ['beispiel-schulraum'] },
  },
  {
    kinds: ['name'],
    text: 'SensorThings API',
    grades: {
      3: ['frost-server'],
      2: [
        'masterportal',
        'beispiel-quellwerk',
        'beispiel-zwilling',
        'beispiel-parkfluss',
        'beispiel-pegelwacht',
        'beispiel-luftnetz',
      ],
    },
  },
  {
    kinds: ['name'],
    text: 'GTFS Fahrplandaten',
    grades: { 3: ['opentripplanner', 'beispiel-buslicht'], 2: ['beispiel-regioticket', 'beispiel-rufbus'] },
  },
  {
    kinds: ['name'],
    text: 'BACnet KNX',
    grades: { 3: ['beispiel-hausleitstand'], 2: ['beispiel-energiebuch'] },
  },
  {
    kinds: ['name'],
    text: 'Active Directory',
    grades: { 3: ['keycloak'], 2: ['nextcloud-server'], 1: ['beispiel-wissensbote'] },
  },
  {
    kinds: ['name'],
    text: 'Common Alerting Protocol CAP',
    grades: { 3: ['beispiel-warnruf'], 2: ['beispiel-pegelwacht', 'beispiel-waldwache', 'beispiel-lagetisch'] },
  },
  {
    kinds: ['name'],
    text: 'Open311',
    grades: { 3: ['fixmystreet'], 2: ['beispiel-meldeblick', 'beispiel-ortsapp'] },
  },
  {
    kinds: ['name'],
    text: 'IT-Grundschutz',
    grades: { 3: ['beispiel-sicherheitscheck'], 1: ['beispiel-notfallkopie'] },
  },
  {
    kinds: ['need'],
    text: 'Einwohner sollen sich mit einem Konto überall anmelden können',
    grades: { 3: ['keycloak'], 2: ['beispiel-buergertor'], 1: ['beispiel-formularwerk', 'beispiel-schulraum'] },
  },
]
