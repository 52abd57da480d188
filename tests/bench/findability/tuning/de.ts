import type { GradedQuery } from '../graded-query'

/** German queries for tuning; how they were written and graded stands with `GradedQuery`. */
export const tuningGerman: readonly GradedQuery[] = [
  {
    kinds: ['everyday'],
    text: 'Schlagloch melden',
    grades: {
      3: ['beispiel-meldeblick', 'fixmystreet', 'signalen'],
      2: ['beispiel-ortsapp', 'smart-village-app'],
      1: ['beispiel-strassenblick'],
    },
  },
  {
    kinds: ['everyday'],
    text: 'Müllabfuhr',
    grades: { 3: ['beispiel-tonnenblick'], 2: ['beispiel-ortsapp', 'smart-village-app'] },
  },
  {
    kinds: ['everyday'],
    text: 'Parkplatz finden',
    grades: { 3: ['beispiel-parkfluss'], 2: ['beispiel-wegekorb'], 1: ['orion-ld', 'beispiel-vorausschau'] },
  },
  {
    kinds: ['everyday'],
    text: 'Feuerwehr',
    grades: { 3: ['beispiel-wehrbuch'], 2: ['beispiel-lagetisch'], 1: ['beispiel-waldwache', 'beispiel-pegelwacht'] },
  },
  {
    kinds: ['everyday'],
    text: 'Stadtplan im Internet',
    grades: { 3: ['masterportal', 'beispiel-kartenraum'], 2: ['geonode', 'geoserver', 'qgis'] },
  },
  {
    kinds: ['everyday'],
    text: 'Busfahrplan',
    grades: { 3: ['beispiel-buslicht', 'opentripplanner'], 2: ['beispiel-regioticket'], 1: ['beispiel-rufbus'] },
  },
  {
    kinds: ['everyday'],
    text: 'Wandern',
    grades: { 3: ['beispiel-wegekorb'], 2: ['smart-village-app'] },
  },
  {
    kinds: ['everyday'],
    text: 'Arzt auf dem Land',
    grades: { 3: ['beispiel-praxisbus'], 1: ['beispiel-ehrenamtsbrett'] },
  },
  {
    kinds: ['everyday'],
    text: 'Fahrrad leihen',
    grades: { 3: ['beispiel-mobilstation'], 2: ['opentripplanner'], 1: ['beispiel-regioticket'] },
  },
  {
    kinds: ['everyday'],
    text: 'Bauhof Software',
    grades: {
      3: ['beispiel-bauhofbuch'],
      2: ['beispiel-streuplan'],
      1: ['beispiel-baumtrunk', 'beispiel-meldeblick', 'beispiel-quellwerk'],
    },
  },
  {
    kinds: ['question'],
    text: 'Wie merken wir nachts, dass der Bach über die Ufer tritt?',
    grades: { 3: ['beispiel-pegelwacht'], 1: ['grafana', 'beispiel-warnruf'] },
  },
  {
    kinds: ['question'],
    text: 'Wie bekomme ich die Zählerstände aller Schulen, ohne hinzufahren?',
    grades: { 3: ['beispiel-zaehlerblick', 'beispiel-energiebuch'], 1: ['openems', 'thingsboard'] },
  },
  {
    kinds: ['question'],
    text: 'Sehen die Vereine selbst, wann das Bürgerhaus frei ist?',
    grades: { 3: ['beispiel-hallenplan'], 1: ['beispiel-gemeinschaftsbuero'] },
  },
  {
    kinds: ['question'],
    text: 'Welche Straßen müssen wir zuerst sanieren?',
    grades: { 3: ['beispiel-strassenblick'], 1: ['beispiel-bauhofbuch'] },
  },
  {
    kinds: ['question'],
    text: 'Wie viel CO2 stößt unsere Gemeinde aus?',
    grades: { 3: ['beispiel-klimabilanz'], 2: ['beispiel-energiebuch'], 1: ['beispiel-waermeatlas'] },
  },
  {
    kinds: ['question'],
    text: 'Wie erreichen wir bei einem Chemieunfall schnell alle Einwohner?',
    grades: { 3: ['beispiel-warnruf'], 1: ['smart-village-app', 'beispiel-ortsapp', 'beispiel-lagetisch'] },
  },
  {
    kinds: ['question'],
    text: 'Kann man den Bauantrag auch ohne Papier einreichen?',
    grades: { 3: ['beispiel-bauakte'], 1: ['beispiel-formularwerk', 'beispiel-buergertor', 'open-forms'] },
  },
  {
    kinds: ['question'],
    text: 'Wie können Bürger am Schalter mit Karte oder Handy zahlen?',
    grades: { 3: ['beispiel-kassenzeichen'], 2: ['beispiel-buergertor'], 1: ['open-forms'] },
  },
  {
    kinds: ['question'],
    text: 'Was nimmt Beschwerden per Mail, Telefon und Chat an einer Stelle an?',
    grades: { 3: ['zammad'], 1: ['beispiel-amtsfrage', 'signalen'] },
  },
  {
    kinds: ['question'],
    text: 'Wer haftet, wenn jemand über unser freies Netz auf dem Marktplatz etwas Verbotenes lädt?',
    grades: { 3: ['beispiel-marktplatzwlan'], 1: ['openwisp-controller'] },
  },
  {
    kinds: ['inflected'],
    text: 'gedimmte Laternen',
    grades: { 3: ['beispiel-lichtleitung'] },
  },
  {
    kinds: ['inflected'],
    text: 'ausgeliehene Bücher verlängern',
    grades: { 3: ['beispiel-lernregal'] },
  },
  {
    kinds: ['inflected'],
    text: 'verschlüsselte Sicherungen',
    grades: { 3: ['beispiel-notfallkopie'], 1: ['nextcloud-server', 'openbao'] },
  },
  {
    kinds: ['inflected'],
    text: 'übersetzte Seiten',
    grades: { 3: ['integreat-cms', 'beispiel-leichtwort'], 1: ['beispiel-amtsfrage', 'beispiel-wegekorb'] },
  },
  {
    kinds: ['inflected'],
    text: 'geprüfte Atemschutzgeräte',
    grades: { 3: ['beispiel-wehrbuch'], 1: ['beispiel-bauhofbuch'] },
  },
  {
    kinds: ['inflected'],
    text: 'veröffentlichte Datensätze',
    grades: {
      3: ['ckan', 'beispiel-offendaten'],
      2: ['geonode'],
      1: [
        'beispiel-quellwerk',
        'beispiel-kartenraum',
        'open-object',
        'beispiel-luftnetz',
        'beispiel-radspur',
        'beispiel-wegekorb',
        'beispiel-baustellenkalender',
        'beispiel-meldeblick',
      ],
    },
  },
  {
    kinds: ['inflected'],
    text: 'abgerechneter Kurbeitrag',
    grades: { 3: ['beispiel-gaesteblatt'] },
  },
  {
    kinds: ['inflected'],
    text: 'geleisteter Arbeitsstunden am Bauhof',
    grades: { 3: ['beispiel-bauhofbuch'], 1: ['beispiel-streuplan', 'openproject'] },
  },
  {
    kinds: ['inflected'],
    text: 'belehrte Küchenkräfte',
    grades: { 3: ['beispiel-hygienebuch'] },
  },
  {
    kinds: ['compound'],
    text: 'Straßenbeleuchtungssteuerung',
    grades: { 3: ['beispiel-lichtleitung'] },
  },
  {
    kinds: ['compound'],
    text: 'Bürgerhaushaltsplattform',
    grades: { 3: ['consul-democracy', 'decidim', 'meinberlin', 'beispiel-mitsprache'], 1: ['smart-village-app'] },
  },
  {
    kinds: ['compound'],
    text: 'Solardachkataster',
    grades: { 3: ['beispiel-dachsonne'] },
  },
  {
    kinds: ['compound'],
    text: 'Ladesäulenabrechnung',
    grades: { 3: ['beispiel-ladeblick'], 2: ['beispiel-mobilstation'], 1: ['beispiel-quartiersregler'] },
  },
  {
    kinds: ['compound'],
    text: 'Pumpwerksüberwachung',
    grades: { 3: ['beispiel-kanalblick'], 1: ['thingsboard'] },
  },
  {
    kinds: ['compound'],
    text: 'Passantenfrequenzmessung',
    grades: { 3: ['beispiel-besuchszaehler'], 2: ['beispiel-knotenzaehler'], 1: ['beispiel-marktplatzwlan'] },
  },
  {
    kinds: ['compound'],
    text: 'Treibhausgas',
    grades: { 3: ['beispiel-klimabilanz'], 2: ['beispiel-energiebuch'], 1: ['beispiel-waermeatlas'] },
  },
  {
    kinds: ['compound'],
    text: 'Radverkehrszählung',
    grades: { 3: ['beispiel-knotenzaehler'], 2: ['beispiel-radspur'], 1: ['beispiel-besuchszaehler'] },
  },
  {
    kinds: ['compound'],
    text: 'Sitzungsgeldabrechnung',
    grades: { 3: ['beispiel-sitzungsplan'] },
  },
  {
    kinds: ['compound'],
    text: 'Gästemeldeschein',
    grades: { 3: ['beispiel-gaesteblatt'] },
  },
  {
    kinds: ['compound'],
    text: 'Verwaltungschatbot',
    grades: { 3: ['beispiel-amtsfrage', 'beispiel-wissensbote'], 1: ['zammad'] },
  },
  {
    kinds: ['spelling'],
    text: 'BUERGERBETEILIGUNG ONLINE',
    grades: {
      3: ['consul-democracy', 'decidim', 'meinberlin', 'beispiel-mitsprache'],
      2: ['limesurvey'],
      1: ['smart-village-app'],
    },
  },
  {
    kinds: ['spelling'],
    text: 'Maengelmelder',
    grades: {
      3: ['beispiel-meldeblick', 'fixmystreet', 'signalen'],
      2: ['beispiel-ortsapp', 'smart-village-app'],
      1: ['zammad'],
    },
  },
  {
    kinds: ['spelling'],
    text: 'Lora WAN',
    grades: {
      3: ['chirpstack', 'the-things-stack', 'beispiel-funknetz'],
      2: ['beispiel-sensorkoffer', 'beispiel-zaehlerblick', 'beispiel-pegelwacht', 'beispiel-quellwerk'],
      1: [
        'beispiel-baumtrunk',
        'beispiel-tonnenblick',
        'beispiel-lichtleitung',
        'beispiel-parkfluss',
        'beispiel-geraetebuch',
      ],
    },
  },
  {
    kinds: ['spelling'],
    text: 'OPENDATA PORTAL',
    grades: {
      3: ['ckan', 'beispiel-offendaten'],
      2: ['geonode'],
      1: ['beispiel-kartenraum', 'beispiel-quellwerk', 'open-object'],
    },
  },
  {
    kinds: ['spelling'],
    text: 'Kita-Beitraege berechnen',
    grades: { 3: ['beispiel-kitaplatz'] },
  },
  {
    kinds: ['spelling'],
    text: 'Dorf-Gemeinschafts-Haus',
    grades: { 3: ['beispiel-hallenplan'], 1: ['beispiel-praxisbus'] },
  },
  {
    kinds: ['spelling'],
    text: 'Oepnv App',
    grades: { 3: ['beispiel-regioticket'], 2: ['beispiel-rufbus', 'beispiel-buslicht', 'opentripplanner'] },
  },
  {
    kinds: ['spelling'],
    text: 'Muelleimer Sensor',
    grades: { 3: ['beispiel-tonnenblick'], 2: ['beispiel-sensorkoffer'] },
  },
  {
    kinds: ['spelling'],
    text: 'Sitzungs Dienst',
    grades: { 3: ['beispiel-sitzungsplan'], 2: ['aitema-ratsinformationssystem', 'openslides'] },
  },
  {
    kinds: ['typo'],
    text: 'Beteiligungsplatform',
    grades: {
      3: ['consul-democracy', 'decidim', 'meinberlin', 'beispiel-mitsprache'],
      1: ['smart-village-app', 'limesurvey'],
    },
  },
  {
    kinds: ['typo'],
    text: 'Energimanagement',
    grades: {
      3: ['beispiel-energiebuch', 'openems'],
      2: ['beispiel-hausleitstand'],
      1: ['beispiel-quartiersregler', 'beispiel-lichtleitung', 'beispiel-zaehlerblick'],
    },
  },
  {
    kinds: ['typo'],
    text: 'Ratsinfomationssystem',
    grades: {
      3: ['aitema-ratsinformationssystem', 'beispiel-sitzungsplan'],
      1: ['openslides', 'smart-village-app', 'beispiel-ortsapp'],
    },
  },
  {
    kinds: ['typo'],
    text: 'Gästekate',
    grades: { 3: ['beispiel-gaesteblatt'] },
  },
  {
    kinds: ['typo'],
    text: 'Parkleitsytem',
    grades: { 3: ['beispiel-parkfluss'] },
  },
  {
    kinds: ['typo'],
    text: 'Katastrofenschutz',
    grades: { 3: ['beispiel-lagetisch'], 2: ['beispiel-warnruf'], 1: ['beispiel-wehrbuch'] },
  },
  {
    kinds: ['typo'],
    text: 'Digtaler Zwiling',
    grades: { 3: ['beispiel-zwilling'], 1: ['masterportal'] },
  },
  {
    kinds: ['typo'],
    text: 'Xrechung',
    grades: { 3: ['beispiel-kassenzeichen'] },
  },
  {
    kinds: ['typo'],
    text: 'Serviceporthal',
    grades: { 3: ['beispiel-buergertor'], 1: ['beispiel-formularwerk', 'open-forms'] },
  },
  {
    kinds: ['typo'],
    text: 'Begehung Gesundheitsammt',
    grades: { 3: ['beispiel-hygienebuch'] },
  },
  {
    kinds: ['synonym'],
    text: 'Kindergarten',
    grades: { 3: ['beispiel-kitaplatz'] },
  },
  {
    kinds: ['synonym'],
    text: 'Stadtverordnetenversammlung',
    grades: { 3: ['beispiel-sitzungsplan', 'aitema-ratsinformationssystem'], 2: ['openslides'] },
  },
  {
    kinds: ['synonym'],
    text: 'Altglas',
    grades: { 3: ['beispiel-tonnenblick'], 1: ['beispiel-ortsapp', 'smart-village-app'] },
  },
  {
    kinds: ['synonym'],
    text: 'Tür aufschließen ohne Hausmeister',
    grades: { 3: ['beispiel-hallenplan'], 2: ['beispiel-lernregal'], 1: ['beispiel-hausleitstand'] },
  },
  {
    kinds: ['synonym'],
    text: 'Sammeltaxi',
    grades: { 3: ['beispiel-rufbus'], 1: ['beispiel-mitfahrbank', 'opentripplanner'] },
  },
  {
    kinds: ['synonym'],
    text: 'Seniorenberatung',
    grades: { 3: ['beispiel-pflegeweg'], 1: ['beispiel-ehrenamtsbrett', 'beispiel-digitalsprechstunde'] },
  },
  {
    kinds: ['synonym'],
    text: 'Backup',
    grades: { 3: ['beispiel-notfallkopie'], 1: ['nextcloud-server', 'beispiel-sicherheitscheck'] },
  },
  {
    kinds: ['synonym'],
    text: 'Dokumente ablegen',
    grades: {
      3: ['beispiel-vorgang', 'nextcloud-server'],
      2: ['beispiel-gemeinschaftsbuero', 'open-zaak'],
      1: ['beispiel-bauakte'],
    },
  },
  {
    kinds: ['synonym'],
    text: 'Feste und Konzerte ankündigen',
    grades: { 3: ['beispiel-kulturkalender'], 2: ['beispiel-ortsapp', 'smart-village-app'], 1: ['integreat-cms'] },
  },
  {
    kinds: ['synonym'],
    text: 'Kfz-Zulassung Wartenummer',
    grades: { 3: ['beispiel-terminklar'] },
  },
  {
    kinds: ['synonym'],
    text: 'Betriebsunterbrechung durch Schadsoftware',
    grades: { 3: ['beispiel-notfallkopie', 'beispiel-sicherheitscheck'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Falschparker',
    grades: { 3: ['beispiel-parkfluss'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Handy-App fürs Dorf',
    grades: { 3: ['beispiel-ortsapp', 'smart-village-app'], 1: ['integreat-cms', 'beispiel-meldeblick'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Wann kommt die gelbe Tonne',
    grades: { 3: ['beispiel-ortsapp'], 2: ['smart-village-app'], 1: ['beispiel-tonnenblick'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Strom sparen im Rathaus',
    grades: {
      3: ['beispiel-energiebuch'],
      2: ['beispiel-hausleitstand', 'openems'],
      1: ['beispiel-zaehlerblick', 'beispiel-lichtleitung'],
    },
  },
  {
    kinds: ['colloquial'],
    text: 'Oma braucht Pflege',
    grades: { 3: ['beispiel-pflegeweg'], 1: ['beispiel-ehrenamtsbrett', 'beispiel-praxisbus'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Handykurs für Rentner',
    grades: { 3: ['beispiel-digitalsprechstunde'], 1: ['beispiel-lernregal'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Passwörter sicher aufheben',
    grades: { 3: ['openbao'], 1: ['keycloak'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Baustellenchaos',
    grades: { 3: ['beispiel-baustellenkalender'], 1: ['beispiel-buslicht', 'beispiel-trassenplan'] },
  },
  {
    kinds: ['colloquial'],
    text: 'ChatGPT fürs Rathaus',
    grades: { 3: ['beispiel-wissensbote', 'beispiel-amtsfrage'], 2: ['beispiel-leichtwort'], 1: ['zammad'] },
  },
  {
    kinds: ['colloquial'],
    text: 'Ehrenamtskarte aufs Handy',
    grades: { 3: ['entitlementcard', 'beispiel-ehrenamtsbrett'] },
  },
  {
    kinds: ['need'],
    text: 'Sensoren im ganzen Kreis ohne Mobilfunkvertrag anbinden',
    grades: {
      3: ['beispiel-funknetz', 'chirpstack', 'the-things-stack'],
      2: ['beispiel-sensorkoffer'],
      1: ['beispiel-geraetebuch', 'beispiel-quellwerk'],
    },
  },
  {
    kinds: ['need'],
    text: 'Kennzahlen für die Bürgermeisterin auf einer Seite',
    grades: {
      3: ['beispiel-ortsbild', 'grafana'],
      2: ['beispiel-quellwerk', 'thingsboard'],
      1: ['beispiel-vorausschau', 'matomo'],
    },
  },
  {
    kinds: ['need'],
    text: 'Das Telefon im Bürgerbüro klingelt ständig mit denselben Fragen',
    grades: { 3: ['beispiel-amtsfrage'], 2: ['zammad'], 1: ['beispiel-wissensbote', 'beispiel-terminklar'] },
  },
  {
    kinds: ['need'],
    text: 'Von zu Hause aus gemeinsam an Texten und Tabellen arbeiten',
    grades: {
      3: ['beispiel-gemeinschaftsbuero', 'nextcloud-server'],
      2: ['openproject'],
      1: ['jitsi-meet', 'bigbluebutton'],
    },
  },
  {
    kinds: ['need'],
    text: 'Heizung in der Schule nur laufen lassen, wenn jemand da ist',
    grades: { 3: ['beispiel-hausleitstand'], 1: ['openems', 'beispiel-energiebuch'] },
  },
  {
    kinds: ['need'],
    text: 'Meldungen der Labore elektronisch übernehmen',
    grades: { 3: ['beispiel-hygienebuch'] },
  },
  {
    kinds: ['need'],
    text: 'Wärmepumpen und Wallboxen im Neubaugebiet an einem Netzanschluss steuern',
    grades: { 3: ['beispiel-quartiersregler', 'openems'], 2: ['beispiel-ladeblick'] },
  },
  {
    kinds: ['need'],
    text: 'Gefährliche Stellen für Radfahrer finden',
    grades: { 3: ['beispiel-radspur'], 1: ['beispiel-knotenzaehler'] },
  },
  {
    kinds: ['need'],
    text: 'Sensoren erst einmal ausprobieren, bevor wir etwas kaufen',
    grades: { 3: ['beispiel-sensorkoffer'] },
  },
  {
    kinds: ['need'],
    text: 'Besuche auf unserer Website zählen, ohne Daten an Dritte zu geben',
    grades: { 3: ['matomo'] },
  },
  {
    kinds: ['name'],
    text: 'OParl',
    grades: { 3: ['aitema-ratsinformationssystem', 'beispiel-sitzungsplan', 'smart-village-app'] },
  },
  {
    kinds: ['name'],
    text: 'NGSI-LD',
    grades: {
      3: ['orion-ld', 'scorpio-broker'],
      2: ['beispiel-quellwerk', 'beispiel-ortsbild', 'beispiel-datenbruecke', 'beispiel-vorausschau'],
    },
  },
  {
    kinds: ['name'],
    text: 'BundID',
    grades: {
      3: ['beispiel-buergertor', 'beispiel-formularwerk'],
      2: ['beispiel-kitaplatz', 'beispiel-gewerbetuer', 'beispiel-mitsprache'],
    },
  },
  {
    kinds: ['name'],
    text: 'DATEX II',
    grades: { 3: ['beispiel-baustellenkalender', 'beispiel-parkfluss'], 2: ['beispiel-knotenzaehler'] },
  },
  {
    kinds: ['name'],
    text: 'Fiware',
    grades: { 3: ['orion-ld'], 1: ['scorpio-broker'] },
  },
  {
    kinds: ['name'],
    text: 'Nextcloud',
    grades: { 3: ['nextcloud-server'], 2: ['openproject'], 1: ['beispiel-gemeinschaftsbuero'] },
  },
  {
    kinds: ['name'],
    text: 'XPlanung',
    grades: { 2: ['beispiel-bauakte', 'beispiel-kartenraum'] },
  },
  {
    kinds: ['name'],
    text: 'OCPI',
    grades: { 3: ['beispiel-ladeblick'] },
  },
  {
    kinds: ['name'],
    text: 'DCAT-AP',
    grades: {
      3: ['beispiel-offendaten'],
      2: ['ckan', 'beispiel-quellwerk', 'beispiel-meldeblick', 'beispiel-klimabilanz', 'beispiel-wegekorb'],
    },
  },
  {
    kinds: ['name'],
    text: 'HashiCorp Vault',
    grades: { 3: ['openbao'] },
  },
  {
    kinds: ['need'],
    text: 'Parkbänke, Hydranten und Bäume in einem Register führen',
    grades: { 3: ['open-object'], 1: ['beispiel-bauhofbuch', 'geonode', 'beispiel-kartenraum'] },
  },
]
