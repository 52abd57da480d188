import type { GradedQuery } from '../graded-query'

/** English queries written blind; see `Half`. */
export const blindEnglish: readonly GradedQuery[] = [
  {
    kinds: ['everyday'],
    text: 'gritting roads in winter',
    grades: { 3: ['beispiel-streuplan'], 1: ['beispiel-bauhofbuch'] },
  },
  { kinds: ['everyday'], text: 'tourist tax and guest card', grades: { 3: ['beispiel-gaesteblatt'] } },
  {
    kinds: ['everyday'],
    text: 'empty bottle banks only when they are full',
    grades: { 3: ['beispiel-tonnenblick'], 1: ['beispiel-vorausschau', 'beispiel-sensorkoffer'] },
  },
  {
    kinds: ['question'],
    text: 'How can we warn people when the power is out?',
    grades: { 3: ['beispiel-warnruf'], 1: ['beispiel-ortsapp', 'smart-village-app', 'beispiel-pegelwacht'] },
  },
  {
    kinds: ['question'],
    text: 'Which chatbot can answer residents on our website?',
    grades: { 3: ['beispiel-amtsfrage'], 1: ['zammad'] },
  },
  {
    kinds: ['question'],
    text: 'How do we find out where the town gets too hot in summer?',
    grades: { 3: ['beispiel-hitzekarte'], 1: ['beispiel-luftnetz', 'beispiel-zwilling', 'beispiel-sensorkoffer'] },
  },
  {
    kinds: ['inflected'],
    text: 'sewers overflowing after storms monitored',
    grades: { 3: ['beispiel-kanalblick'], 1: ['beispiel-pegelwacht'] },
  },
  {
    kinds: ['inflected'],
    text: 'ordered trips bundled for the community bus',
    grades: { 3: ['beispiel-rufbus'], 1: ['opentripplanner'] },
  },
  {
    kinds: ['inflected'],
    text: 'AI answering employees asking about by-laws',
    grades: { 3: ['beispiel-wissensbote'], 1: ['beispiel-amtsfrage'] },
  },
  {
    kinds: ['compound'],
    text: 'dataspace',
    grades: { 3: ['beispiel-datenbruecke'], 1: ['beispiel-quellwerk', 'scorpio-broker'] },
  },
  { kinds: ['compound'], text: 'wildfire smoke camera', grades: { 3: ['beispiel-waldwache'] } },
  { kinds: ['compound'], text: 'e-invoice receipt', grades: { 3: ['beispiel-kassenzeichen'] } },
  {
    kinds: ['spelling'],
    text: 'optimize heat-pumps, battery storage and car chargers',
    grades: { 3: ['openems', 'beispiel-quartiersregler'], 1: ['beispiel-ladeblick'] },
  },
  {
    kinds: ['spelling'],
    text: 'Lora WAN network-server',
    grades: { 3: ['chirpstack', 'the-things-stack'], 2: ['beispiel-funknetz'], 1: ['beispiel-geraetebuch'] },
  },
  { kinds: ['spelling'], text: 'web site analytics, anonymized', grades: { 3: ['matomo'] } },
  { kinds: ['typo'], text: 'volunter notice bord', grades: { 3: ['beispiel-ehrenamtsbrett'], 1: ['entitlementcard'] } },
  {
    kinds: ['typo'],
    text: 'geoprtal for city maps',
    grades: { 3: ['beispiel-kartenraum', 'masterportal'], 2: ['geonode'], 1: ['geoserver', 'qgis'] },
  },
  { kinds: ['typo'], text: 'digtal twin 3D modle', grades: { 3: ['beispiel-zwilling'], 1: ['masterportal'] } },
  {
    kinds: ['synonym'],
    text: 'help desk for citizens',
    grades: { 3: ['zammad'], 1: ['beispiel-amtsfrage', 'signalen'] },
  },
  { kinds: ['synonym'], text: 'secrets manager for the IT department', grades: { 3: ['openbao'] } },
  { kinds: ['synonym'], text: 'borrowing books', grades: { 3: ['beispiel-lernregal'] } },
  { kinds: ['colloquial'], text: 'pothole cam on the bin lorry', grades: { 3: ['beispiel-strassenblick'] } },
  {
    kinds: ['colloquial'],
    text: 'where on earth did we hang that sensor',
    grades: { 3: ['beispiel-geraetebuch'], 1: ['open-object', 'thingsboard', 'beispiel-funknetz'] },
  },
  {
    kinds: ['colloquial'],
    text: 'ditch Microsoft Office and Teams',
    grades: {
      3: ['beispiel-gemeinschaftsbuero'],
      2: ['nextcloud-server', 'jitsi-meet'],
      1: ['bigbluebutton', 'openproject'],
    },
  },
  {
    kinds: ['need'],
    text: 'The council wants to see key figures on energy, traffic and budget on one page',
    grades: {
      3: ['beispiel-ortsbild'],
      2: ['grafana', 'beispiel-quellwerk'],
      1: ['thingsboard', 'beispiel-energiebuch'],
    },
  },
  {
    kinds: ['need'],
    text: 'Families are looking for a free care home place for their parents',
    grades: { 3: ['beispiel-pflegeweg'] },
  },
  {
    kinds: ['need'],
    text: 'Our local shops want to sell online together and have it delivered',
    grades: { 3: ['beispiel-ortsregal'] },
  },
  {
    kinds: ['name'],
    text: 'DCAT-AP.de open data portal',
    grades: {
      3: ['beispiel-offendaten'],
      2: ['ckan', 'beispiel-quellwerk'],
      1: ['geonode', 'beispiel-kartenraum', 'beispiel-wegekorb', 'beispiel-meldeblick', 'beispiel-klimabilanz'],
    },
  },
  { kinds: ['name'], text: 'OpenTripPlanner', grades: { 3: ['opentripplanner'], 1: ['beispiel-regioticket'] } },
]
