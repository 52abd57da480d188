import type { SeedListing, SeedProvider } from '../seed-data'
import * as aitemaRatsinformationssystem from './aitema-ratsinformationssystem'
import * as bigbluebutton from './bigbluebutton'
import * as chirpstack from './chirpstack'
import * as ckan from './ckan'
import * as consulDemocracy from './consul-democracy'
import * as decidim from './decidim'
import * as entitlementcard from './entitlementcard'
import * as fixmystreet from './fixmystreet'
import * as frostServer from './frost-server'
import * as geonode from './geonode'
import * as geoserver from './geoserver'
import * as grafana from './grafana'
import * as integreatCms from './integreat-cms'
import * as jitsiMeet from './jitsi-meet'
import * as keycloak from './keycloak'
import * as limesurvey from './limesurvey'
import * as masterportal from './masterportal'
import * as matomo from './matomo'
import * as meinberlin from './meinberlin'
import * as moodle from './moodle'
import * as nextcloudServer from './nextcloud-server'
import * as nodeRed from './node-red'
import * as openForms from './open-forms'
import * as openObject from './open-object'
import * as openZaak from './open-zaak'
import * as openbao from './openbao'
import * as openems from './openems'
import * as openproject from './openproject'
import * as openslides from './openslides'
import * as opentripplanner from './opentripplanner'
import * as openwispController from './openwisp-controller'
import * as orionLd from './orion-ld'
import * as qgis from './qgis'
import * as scorpioBroker from './scorpio-broker'
import * as signalen from './signalen'
import * as smartVillageApp from './smart-village-app'
import * as theThingsStack from './the-things-stack'
import * as thingsboard from './thingsboard'
import * as zammad from './zammad'

/** Real open-source solutions, described from their public repositories. */
export const curatedListings: readonly SeedListing[] = [
  aitemaRatsinformationssystem.listing,
  bigbluebutton.listing,
  chirpstack.listing,
  ckan.listing,
  consulDemocracy.listing,
  decidim.listing,
  entitlementcard.listing,
  fixmystreet.listing,
  frostServer.listing,
  geonode.listing,
  geoserver.listing,
  grafana.listing,
  integreatCms.listing,
  jitsiMeet.listing,
  keycloak.listing,
  limesurvey.listing,
  masterportal.listing,
  matomo.listing,
  meinberlin.listing,
  moodle.listing,
  nextcloudServer.listing,
  nodeRed.listing,
  openForms.listing,
  openObject.listing,
  openZaak.listing,
  openbao.listing,
  openems.listing,
  openproject.listing,
  openslides.listing,
  opentripplanner.listing,
  openwispController.listing,
  orionLd.listing,
  qgis.listing,
  scorpioBroker.listing,
  signalen.listing,
  smartVillageApp.listing,
  theThingsStack.listing,
  thingsboard.listing,
  zammad.listing,
]

/** The organisations and projects behind them. */
export const curatedProviders: readonly SeedProvider[] = [
  aitemaRatsinformationssystem.provider,
  bigbluebutton.provider,
  chirpstack.provider,
  ckan.provider,
  consulDemocracy.provider,
  decidim.provider,
  entitlementcard.provider,
  fixmystreet.provider,
  frostServer.provider,
  geoserver.provider,
  grafana.provider,
  jitsiMeet.provider,
  keycloak.provider,
  limesurvey.provider,
  masterportal.provider,
  matomo.provider,
  meinberlin.provider,
  moodle.provider,
  nextcloudServer.provider,
  nodeRed.provider,
  openForms.provider,
  openZaak.provider,
  openbao.provider,
  openems.provider,
  openproject.provider,
  openslides.provider,
  opentripplanner.provider,
  openwispController.provider,
  orionLd.provider,
  qgis.provider,
  scorpioBroker.provider,
  signalen.provider,
  smartVillageApp.provider,
  theThingsStack.provider,
  thingsboard.provider,
  zammad.provider,
]
