import type { GradedQuery } from '../graded-query'

/** English queries held back: measured, never read while tuning. How they were written stands with `GradedQuery`. */
export const heldEnglish: readonly GradedQuery[] = [
  {
    kinds: ['everyday'],
    text: 'street lights',
    grades: { 3: ['beispiel-lichtleitung'], 1: ['fixmystreet', 'beispiel-meldeblick'] },
  },
  {
    kinds: ['everyday'],
    text: 'book a sports hall',
    grades: { 3: ['beispiel-hallenplan'], 1: ['beispiel-gemeinschaftsbuero'] },
  },
  {
    kinds: ['question'],
    text: 'Where can residents charge their electric cars?',
    grades: { 3: ['beispiel-ladeblick', 'beispiel-mobilstation'], 1: ['beispiel-quartiersregler'] },
  },
  {
    kinds: ['question'],
    text: 'How can parents get a nursery place?',
    grades: { 3: ['beispiel-kitaplatz'] },
  },
  {
    kinds: ['inflected'],
    text: 'voted on by residents',
    grades: {
      3: ['consul-democracy', 'decidim', 'beispiel-mitsprache'],
      2: ['meinberlin', 'limesurvey'],
      1: ['openslides', 'smart-village-app'],
    },
  },
  {
    kinds: ['inflected'],
    text: 'counted pedestrians',
    grades: { 3: ['beispiel-besuchszaehler', 'beispiel-knotenzaehler'], 1: ['beispiel-marktplatzwlan'] },
  },
  {
    kinds: ['compound'],
    text: 'ridesharing bench',
    grades: { 3: ['beispiel-mitfahrbank'], 2: ['beispiel-rufbus'] },
  },
  {
    kinds: ['compound'],
    text: 'healthcare',
    grades: { 3: ['beispiel-praxisbus'], 2: ['beispiel-pflegeweg', 'beispiel-hygienebuch'] },
  },
  {
    kinds: ['spelling'],
    text: 'WIFI HOT SPOT',
    grades: { 3: ['beispiel-marktplatzwlan'], 2: ['openwisp-controller'] },
  },
  {
    kinds: ['spelling'],
    text: 'on-line word-processing',
    grades: { 3: ['beispiel-gemeinschaftsbuero'], 1: ['nextcloud-server', 'openproject'] },
  },
  {
    kinds: ['typo'],
    text: 'libary',
    grades: { 3: ['beispiel-lernregal'], 1: ['beispiel-marktplatzwlan'] },
  },
  {
    kinds: ['typo'],
    text: 'digital twinn',
    grades: { 3: ['beispiel-zwilling'], 1: ['masterportal'] },
  },
  {
    kinds: ['synonym'],
    text: 'town council meetings',
    grades: {
      3: ['beispiel-sitzungsplan', 'aitema-ratsinformationssystem', 'openslides'],
      1: ['smart-village-app', 'beispiel-ortsapp'],
    },
  },
  {
    kinds: ['synonym'],
    text: 'roadworks',
    grades: { 3: ['beispiel-baustellenkalender'], 1: ['beispiel-strassenblick', 'beispiel-buslicht'] },
  },
  {
    kinds: ['colloquial'],
    text: 'empty shops downtown',
    grades: { 3: ['beispiel-leerraum'], 1: ['beispiel-ortsregal', 'beispiel-gewerbetuer'] },
  },
  {
    kinds: ['colloquial'],
    text: 'app for our village',
    grades: { 3: ['beispiel-ortsapp', 'smart-village-app'], 1: ['integreat-cms'] },
  },
  {
    kinds: ['need'],
    text: 'cut energy costs of public buildings',
    grades: {
      3: ['beispiel-energiebuch', 'beispiel-hausleitstand'],
      2: ['openems'],
      1: ['beispiel-zaehlerblick', 'beispiel-quartiersregler', 'beispiel-lichtleitung'],
    },
  },
  {
    kinds: ['need'],
    text: 'keep tourists informed and count overnight guests',
    grades: {
      3: ['beispiel-gaesteblatt', 'beispiel-wegekorb'],
      2: ['smart-village-app'],
      1: ['beispiel-kulturkalender', 'beispiel-besuchszaehler'],
    },
  },
  {
    kinds: ['name'],
    text: 'LoRaWAN network server',
    grades: {
      3: ['chirpstack', 'the-things-stack', 'beispiel-funknetz'],
      1: ['beispiel-sensorkoffer', 'beispiel-geraetebuch', 'beispiel-zaehlerblick'],
    },
  },
  {
    kinds: ['name'],
    text: 'GeoServer',
    grades: { 3: ['geoserver'], 2: ['geonode'], 1: ['qgis'] },
  },
]
