import type { PlainMap } from '../../../lib/publiccode/plain-value'
import type { StandardId } from '../../criteria/standards'
import { sectionsAt, textAt } from './paths'

/** Where standards live on the web: host and beginning of the path, without protocol and `www.`. */
const homes: readonly (readonly [string, StandardId])[] = [
  ['openapis.org', 'openapi'],
  ['spec.openapis.org', 'openapi'],
  ['asyncapi.com', 'asyncapi'],
  ['oauth.net/2', 'oauth2'],
  ['datatracker.ietf.org/doc/html/rfc6749', 'oauth2'],
  ['openid.net', 'oidc'],
  ['docs.oasis-open.org/security/saml', 'saml2'],
  ['scim.cloud', 'scim2'],
  ['lora-alliance.org', 'lorawan'],
  ['mqtt.org', 'mqtt'],
  ['docs.oasis-open.org/mqtt', 'mqtt'],
  ['opcfoundation.org', 'opcua'],
  ['bacnet.org', 'bacnet'],
  ['knx.org', 'knx'],
  ['ogc.org/standard/sensorthings', 'sensorthings'],
  ['ogc.org/standards/sensorthings', 'sensorthings'],
  ['ogc.org/standard/wms', 'wms'],
  ['ogc.org/standards/wms', 'wms'],
  ['ogc.org/standard/wfs', 'wfs'],
  ['ogc.org/standards/wfs', 'wfs'],
  ['ogc.org/standard/ogcapi-features', 'ogc-api-features'],
  ['ogcapi.ogc.org/features', 'ogc-api-features'],
  ['ogc.org/standard/citygml', 'citygml'],
  ['ogc.org/standards/citygml', 'citygml'],
  ['geopackage.org', 'geopackage'],
  ['geojson.org', 'geojson'],
  ['cityjson.org', 'cityjson'],
  ['dcat-ap.de', 'dcat-ap-de'],
  ['oparl.org', 'oparl'],
  ['open311.org', 'open311'],
  ['gtfs.org', 'gtfs'],
  ['gbfs.org', 'gbfs'],
  ['datex2.eu', 'datex2'],
  ['smartdatamodels.org', 'smart-data-models'],
]

/** Standards that a file's `supports` names by their address on the web. In what role it does not say. */
export function standardsNamed(document: PlainMap): StandardId[] {
  const found = new Set<StandardId>()
  for (const entry of sectionsAt(document, 'supports')) {
    const place = (textAt(entry, 'id') ?? '').toLowerCase().replace(/^https?:\/\/(www\.)?/, '')
    for (const [home, id] of homes) if (place === home || place.startsWith(`${home}/`)) found.add(id)
  }
  return [...found]
}
