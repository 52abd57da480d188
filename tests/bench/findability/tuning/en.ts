import type { GradedQuery } from '../graded-query'

/** English queries for tuning; how they were written and graded stands with `GradedQuery`. */
export const tuningEnglish: readonly GradedQuery[] = [
  {
    kinds: ['everyday'],
    text: 'report a pothole',
    grades: {
      3: ['beispiel-meldeblick', 'fixmystreet', 'signalen'],
      2: ['beispiel-ortsapp', 'smart-village-app'],
      1: ['beispiel-strassenblick'],
    },
  },
  {
    kinds: ['everyday'],
    text: 'rubbish collection',
    grades: { 3: ['beispiel-tonnenblick'], 2: ['beispiel-ortsapp', 'smart-village-app'], 1: ['beispiel-meldeblick'] },
  },
  {
    kinds: ['question'],
    text: 'How do we keep the server room safe from ransomware?',
    grades: { 3: ['beispiel-notfallkopie', 'beispiel-sicherheitscheck'], 1: ['openbao'] },
  },
  {
    kinds: ['question'],
    text: 'How do I show our zoning plans on a map?',
    grades: {
      3: ['beispiel-kartenraum', 'masterportal'],
      2: ['beispiel-bauakte', 'geonode'],
      1: ['geoserver', 'qgis', 'meinberlin'],
    },
  },
  {
    kinds: ['inflected'],
    text: 'flooding streams',
    grades: { 3: ['beispiel-pegelwacht'], 1: ['beispiel-kanalblick'] },
  },
  {
    kinds: ['inflected'],
    text: 'emptied litter bins',
    grades: { 3: ['beispiel-tonnenblick'] },
  },
  {
    kinds: ['compound'],
    text: 'wastewater pumps',
    grades: { 3: ['beispiel-kanalblick'] },
  },
  {
    kinds: ['compound'],
    text: 'firefighters',
    grades: { 3: ['beispiel-wehrbuch'], 2: ['beispiel-lagetisch'], 1: ['beispiel-pegelwacht', 'beispiel-waldwache'] },
  },
  {
    kinds: ['spelling'],
    text: 'e-government forms',
    grades: { 3: ['open-forms', 'beispiel-formularwerk'], 2: ['beispiel-buergertor'] },
  },
  {
    kinds: ['spelling'],
    text: 'fiber roll out',
    grades: { 3: ['beispiel-trassenplan'] },
  },
  {
    kinds: ['typo'],
    text: 'dashbord',
    grades: {
      3: ['grafana', 'beispiel-ortsbild'],
      2: ['thingsboard', 'beispiel-quellwerk'],
      1: ['geonode', 'matomo', 'beispiel-vorausschau'],
    },
  },
  {
    kinds: ['typo'],
    text: 'electronic invioce',
    grades: { 3: ['beispiel-kassenzeichen'], 1: ['beispiel-buergertor'] },
  },
  {
    kinds: ['synonym'],
    text: 'kindergarten',
    grades: { 3: ['beispiel-kitaplatz'] },
  },
  {
    kinds: ['synonym'],
    text: 'snow clearing',
    grades: { 3: ['beispiel-streuplan'] },
  },
  {
    kinds: ['colloquial'],
    text: 'the elderly and loneliness',
    grades: { 2: ['beispiel-ehrenamtsbrett', 'beispiel-pflegeweg'], 1: ['beispiel-digitalsprechstunde'] },
  },
  {
    kinds: ['colloquial'],
    text: 'AI bot for the town hall',
    grades: { 3: ['beispiel-amtsfrage', 'beispiel-wissensbote'], 2: ['beispiel-leichtwort'], 1: ['zammad'] },
  },
  {
    kinds: ['need'],
    text: 'bring sensor readings from many sources together',
    grades: {
      3: ['beispiel-quellwerk', 'frost-server'],
      2: ['thingsboard', 'node-red', 'orion-ld', 'scorpio-broker'],
      1: ['beispiel-ortsbild', 'grafana', 'the-things-stack', 'chirpstack'],
    },
  },
  {
    kinds: ['need'],
    text: 'texts that people with learning difficulties understand',
    grades: { 3: ['beispiel-leichtwort'], 2: ['integreat-cms'] },
  },
  {
    kinds: ['name'],
    text: 'XBau',
    grades: { 3: ['beispiel-bauakte'] },
  },
  {
    kinds: ['name'],
    text: 'OpenID Connect login',
    grades: {
      3: ['keycloak'],
      2: ['openbao', 'chirpstack', 'geonode', 'geoserver', 'zammad'],
      1: [
        'frost-server',
        'jitsi-meet',
        'nextcloud-server',
        'open-forms',
        'open-object',
        'open-zaak',
        'openproject',
        'signalen',
        'beispiel-buergertor',
        'beispiel-wissensbote',
        'beispiel-gemeinschaftsbuero',
        'beispiel-quellwerk',
        'beispiel-datenbruecke',
        'beispiel-ladeblick',
        'beispiel-notfallkopie',
        'beispiel-mitsprache',
        'beispiel-praxisbus',
        'beispiel-schulraum',
      ],
    },
  },
]
