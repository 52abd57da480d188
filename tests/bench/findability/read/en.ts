import type { GradedQuery } from '../graded-query'

/** English queries written blind and then read; see `Half`. */
export const readEnglish: readonly GradedQuery[] = [
  {
    kinds: ['everyday'],
    text: 'online forms for residents',
    grades: { 3: ['beispiel-formularwerk', 'open-forms'], 2: ['beispiel-buergertor'], 1: ['beispiel-gewerbetuer'] },
  },
  {
    kinds: ['everyday'],
    text: 'free wifi on the market square',
    grades: { 3: ['beispiel-marktplatzwlan'], 2: ['openwisp-controller'] },
  },
  {
    kinds: ['everyday'],
    text: 'charging stations for electric cars',
    grades: { 3: ['beispiel-ladeblick'], 2: ['beispiel-mobilstation'], 1: ['openems', 'beispiel-quartiersregler'] },
  },
  { kinds: ['question'], text: 'How many people look at our town website every month?', grades: { 3: ['matomo'] } },
  {
    kinds: ['question'],
    text: 'Which tool lets us hold video meetings without installing anything?',
    grades: {
      3: ['jitsi-meet'],
      2: ['bigbluebutton', 'beispiel-gemeinschaftsbuero'],
      1: ['nextcloud-server', 'beispiel-schulraum'],
    },
  },
  {
    kinds: ['question'],
    text: 'How many visitors can we expect at the pool next weekend?',
    grades: { 3: ['beispiel-vorausschau'], 1: ['beispiel-besuchszaehler'] },
  },
  {
    kinds: ['inflected'],
    text: 'counting passers-by and cyclists',
    grades: {
      3: ['beispiel-knotenzaehler', 'beispiel-besuchszaehler'],
      1: ['beispiel-radspur', 'beispiel-marktplatzwlan'],
    },
  },
  {
    kinds: ['inflected'],
    text: 'trying out sensors before buying',
    grades: { 3: ['beispiel-sensorkoffer'], 1: ['beispiel-luftnetz'] },
  },
  {
    kinds: ['inflected'],
    text: 'gritting icy roads and clearing snow',
    grades: { 3: ['beispiel-streuplan'], 1: ['beispiel-bauhofbuch'] },
  },
  {
    kinds: ['compound'],
    text: 'farmshop home delivery',
    grades: { 3: ['beispiel-ortsregal'], 1: ['beispiel-wegekorb'] },
  },
  {
    kinds: ['compound'],
    text: 'event calendar for clubs',
    grades: { 3: ['beispiel-kulturkalender'], 2: ['beispiel-ortsapp', 'smart-village-app'], 1: ['integreat-cms'] },
  },
  {
    kinds: ['compound'],
    text: 'council meeting papers',
    grades: { 3: ['beispiel-sitzungsplan', 'aitema-ratsinformationssystem'], 1: ['openslides', 'smart-village-app'] },
  },
  {
    kinds: ['spelling'],
    text: "citizen's budget",
    grades: { 3: ['consul-democracy', 'decidim', 'meinberlin', 'beispiel-mitsprache'], 1: ['smart-village-app'] },
  },
  {
    kinds: ['spelling'],
    text: 'geo-portal',
    grades: { 3: ['masterportal', 'beispiel-kartenraum', 'geonode'], 2: ['geoserver'], 1: ['qgis'] },
  },
  {
    kinds: ['spelling'],
    text: 'opendata catalog',
    grades: {
      3: ['ckan', 'beispiel-offendaten'],
      2: ['geonode'],
      1: ['beispiel-quellwerk', 'open-object', 'beispiel-kartenraum', 'beispiel-datenbruecke'],
    },
  },
  {
    kinds: ['typo'],
    text: 'single sing-on for all our programs',
    grades: { 3: ['keycloak'], 1: ['beispiel-schulraum', 'openbao'] },
  },
  { kinds: ['typo'], text: 'digtal twin of the town', grades: { 3: ['beispiel-zwilling'], 1: ['masterportal'] } },
  {
    kinds: ['typo'],
    text: 'volunter card on the phone',
    grades: { 3: ['entitlementcard'], 2: ['beispiel-ehrenamtsbrett'] },
  },
  {
    kinds: ['synonym'],
    text: 'e-learning for pupils and staff',
    grades: { 3: ['moodle', 'beispiel-schulraum'], 2: ['bigbluebutton'], 1: ['beispiel-lernregal'] },
  },
  {
    kinds: ['synonym'],
    text: 'cashless checkout for town hall fees',
    grades: { 3: ['beispiel-kassenzeichen'], 2: ['beispiel-buergertor'], 1: ['open-forms'] },
  },
  {
    kinds: ['synonym'],
    text: 'questionnaire tool',
    grades: {
      3: ['limesurvey'],
      2: ['beispiel-mitsprache', 'meinberlin', 'decidim'],
      1: ['consul-democracy', 'smart-village-app'],
    },
  },
  { kinds: ['colloquial'], text: 'where can folks cool off in a heatwave', grades: { 3: ['beispiel-hitzekarte'] } },
  {
    kinds: ['colloquial'],
    text: 'dropbox but on our own server',
    grades: { 3: ['nextcloud-server'], 2: ['beispiel-gemeinschaftsbuero'] },
  },
  {
    kinds: ['colloquial'],
    text: "who's got the village hall on Saturday",
    grades: { 3: ['beispiel-hallenplan'], 1: ['beispiel-gemeinschaftsbuero'] },
  },
  {
    kinds: ['need'],
    text: 'newcomers from abroad need local information in their own language',
    grades: { 3: ['integreat-cms'], 2: ['beispiel-leichtwort', 'beispiel-amtsfrage'] },
  },
  {
    kinds: ['need'],
    text: 'the crisis team needs a map and a log that still work when the internet is down',
    grades: { 3: ['beispiel-lagetisch'] },
  },
  {
    kinds: ['need'],
    text: 'energy, traffic and budget figures on one screen for the mayor',
    grades: {
      3: ['beispiel-ortsbild', 'grafana'],
      2: ['beispiel-quellwerk'],
      1: ['thingsboard', 'beispiel-energiebuch'],
    },
  },
  {
    kinds: ['name'],
    text: 'SensorThings API',
    grades: {
      3: ['frost-server'],
      2: [
        'beispiel-quellwerk',
        'masterportal',
        'beispiel-pegelwacht',
        'beispiel-luftnetz',
        'beispiel-parkfluss',
        'beispiel-zwilling',
      ],
    },
  },
  { kinds: ['name'], text: 'Objects API', grades: { 3: ['open-object'] } },
  { kinds: ['name'], text: 'Node-RED', grades: { 3: ['node-red'] } },
]
