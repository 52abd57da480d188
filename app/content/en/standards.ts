export const standardWords: Record<string, { name: string; meaning: string }> = {
  openapi: {
    name: 'OpenAPI description',
    meaning: 'Describes an interface in machine-readable form, so that other programs can be connected without asking.',
  },
  asyncapi: {
    name: 'AsyncAPI description',
    meaning: 'Describes in machine-readable form which messages a system sends or receives.',
  },
  'rest-json': {
    name: 'REST interface with JSON',
    meaning: 'A common way for programs to exchange data over the web, without a fixed standard.',
  },
  oauth2: {
    name: 'OAuth 2.0',
    meaning: 'Governs how a program accesses data on behalf of a person without knowing their password.',
  },
  oidc: {
    name: 'OpenID Connect',
    meaning: 'Signing in with an existing account, such as that of the administration, instead of one more password.',
  },
  saml2: {
    name: 'SAML 2.0',
    meaning: 'Standard common in public administration for signing in once to several applications.',
  },
  scim2: {
    name: 'SCIM 2.0',
    meaning: 'Creates user accounts automatically and removes them when staff join or leave.',
  },
  bundid: {
    name: 'BundID connection',
    meaning:
      'Citizens sign in with the user account of the German federal government, for example with the electronic ID card.',
  },
  'eudi-wallet': {
    name: 'EUDI Wallet',
    meaning: 'European digital wallet with which people present ID data and attestations from their smartphone.',
  },
  lorawan: {
    name: 'LoRaWAN',
    meaning: 'Radio network for battery-powered sensors: long range, little power, small amounts of data.',
  },
  nbiot: {
    name: 'NB-IoT and LTE-M',
    meaning:
      'Mobile network for sensors: uses the networks of mobile operators, no radio network of one’s own is needed.',
  },
  wmbus: {
    name: 'M-Bus, wM-Bus and OMS',
    meaning: 'Reads meters for water, heat, gas and electricity by cable or radio.',
  },
  mqtt: {
    name: 'MQTT',
    meaning: 'Lightweight method by which devices distribute their readings to several receivers.',
  },
  lwm2m: {
    name: 'LwM2M',
    meaning: 'Manages devices remotely: setting up, monitoring, updating device software.',
  },
  opcua: {
    name: 'OPC UA',
    meaning: 'Exchanges data with technical plants, such as sewage treatment or heating plants.',
  },
  bacnet: {
    name: 'BACnet',
    meaning: 'Connects heating, ventilation and other building technology of different manufacturers.',
  },
  knx: {
    name: 'KNX',
    meaning: 'Connects lights, blinds and heating in buildings, including those of different manufacturers.',
  },
  sensorthings: {
    name: 'OGC SensorThings API',
    meaning: 'Uniform access to sensors, their locations and their series of measurements.',
  },
  'ngsi-ld': {
    name: 'NGSI-LD',
    meaning:
      'Describes things on site, such as parking spaces or lamps, with state and relations, so that several applications can use them.',
  },
  'smart-data-models': {
    name: 'Smart Data Models',
    meaning:
      'Freely usable data models for subjects such as traffic, waste or environment, so that data have the same structure everywhere.',
  },
  'oasc-mims': {
    name: 'OASC MIMs',
    meaning: 'Minimum rules for systems of different cities and providers to work together.',
  },
  'din-91357': {
    name: 'DIN SPEC 91357 Open Urban Platform',
    meaning: 'Describes the building blocks of an open data platform of a municipality.',
  },
  'din-91377': {
    name: 'DIN SPEC 91377 Data models and protocols',
    meaning: 'Describes which data models and protocols suit open urban platforms.',
  },
  'din-91607': {
    name: 'DIN SPEC 91607 Urban Digital Twin',
    meaning: 'Clarifies terms, architecture and use of digital twins in towns and municipalities.',
  },
  wms: {
    name: 'OGC WMS',
    meaning: 'Delivers finished map images that other programs can display.',
  },
  wfs: {
    name: 'OGC WFS',
    meaning: 'Delivers the geodata themselves and not only a map image, so that they can be analysed.',
  },
  'ogc-api-features': {
    name: 'OGC API Features',
    meaning: 'Newer interface for geodata that uses common web technology and serves the same purpose as WFS.',
  },
  geojson: {
    name: 'GeoJSON',
    meaning: 'Slim file format for points, lines and areas on a map.',
  },
  geopackage: {
    name: 'GeoPackage',
    meaning: 'One file for geodata with many layers and tables, usable without a network.',
  },
  citygml: {
    name: 'CityGML',
    meaning: 'Describes 3D city models with meaning, such as what is a wall, a roof or a road.',
  },
  cityjson: {
    name: 'CityJSON',
    meaning: 'Represents 3D city models according to the CityGML data model in smaller files.',
  },
  '3dtiles': {
    name: '3D Tiles',
    meaning: 'Transfers large 3D models in tiles, so that a browser can display them.',
  },
  inspire: {
    name: 'INSPIRE data services',
    meaning: 'European rules by which authorities describe and provide geodata in a uniform way.',
  },
  ifc: {
    name: 'IFC (BIM)',
    meaning: 'Exchanges digital building models between planning programs of different manufacturers.',
  },
  'dcat-ap-de': {
    name: 'DCAT-AP.de',
    meaning: 'Describes open data uniformly, so that they are found in GovData and other portals.',
  },
  xoev: {
    name: 'Another XÖV standard',
    meaning:
      'Family of German standards for data exchange between authorities; the provider names the individual standard.',
  },
  xplanung: {
    name: 'XPlanung',
    meaning: 'Exchanges local development plans, land use plans and regional plans between programs.',
  },
  xbau: {
    name: 'XBau',
    meaning: 'Exchanges applications and decisions of building control between programs.',
  },
  xrechnung: {
    name: 'XRechnung',
    meaning: 'Format for electronic invoices to German contracting authorities.',
  },
  xta2: {
    name: 'XTA 2 and OSCI',
    meaning: 'Transfers messages between authorities and their specialist procedures in a secured and traceable way.',
  },
  fim: {
    name: 'FIM and LeiKa',
    meaning: 'Describes public services, their forms and processes uniformly throughout Germany.',
  },
  'fit-connect': {
    name: 'FIT-Connect',
    meaning: 'Transmits online applications in encrypted form to the competent authority and its specialist procedure.',
  },
  oparl: {
    name: 'OParl',
    meaning: 'Makes meetings, papers and decisions from council information systems machine-readable.',
  },
  open311: {
    name: 'Open311 GeoReport',
    meaning: 'Receives reports of faults such as potholes and passes on their progress.',
  },
  gtfs: {
    name: 'GTFS and GTFS Realtime',
    meaning: 'Passes timetables, stops and current delays of local transport to information services.',
  },
  'netex-siri': {
    name: 'NeTEx and SIRI',
    meaning: 'European standards for timetables (NeTEx) and real-time data (SIRI) in public transport.',
  },
  datex2: {
    name: 'DATEX II',
    meaning: 'Exchanges traffic messages, road works and parking data between traffic centres and services.',
  },
  gbfs: {
    name: 'GBFS',
    meaning: 'Shows where shared bicycles, scooters and vehicles are available.',
  },
  ocpi: {
    name: 'OCPI and OCPP',
    meaning:
      'Connects charging points with their management system (OCPP) and charging networks with each other (OCPI).',
  },
  ocit: {
    name: 'OCIT and OTS 2',
    meaning: 'Connects traffic lights, traffic computers and traffic centres of different manufacturers.',
  },
  odf: {
    name: 'OpenDocument (ODF)',
    meaning: 'Open format for texts, spreadsheets and presentations that different office programs can edit.',
  },
  'pdf-ua': {
    name: 'PDF/UA and PDF/A',
    meaning: 'PDF files that are accessible to read (PDF/UA) and can be archived for a long time (PDF/A).',
  },
  cap: {
    name: 'Common Alerting Protocol (CAP)',
    meaning: 'Uniform format for warnings, so that they can be spread through different channels.',
  },
  'kubernetes-oci': {
    name: 'OCI containers, Helm, Kubernetes',
    meaning: 'Packages software so that different data centres can operate it in the same way.',
  },
  scs: {
    name: 'Sovereign Cloud Stack (SCS)',
    meaning: 'Open standards for cloud infrastructure, so that applications can move between data centres.',
  },
}

export const standardGroupWords: Record<string, string> = {
  web: 'Web interfaces',
  identity: 'Identity and sign-in',
  iot: 'Sensors, devices and building technology',
  context: 'Data models and context data',
  architecture: 'Architecture of platforms',
  geo: 'Geodata and 3D models',
  metadata: 'Open data',
  gov: 'Public administration',
  mobility: 'Mobility and transport',
  document: 'Documents',
  safety: 'Warning',
  deployment: 'Operation',
}

/** How far a claim goes. */
export const claimWords: Record<'claimed' | 'documented' | 'tested', string> = {
  claimed: 'claimed',
  documented: 'documented',
  tested: 'tested',
}

export const roleWords: Record<'provides' | 'consumes' | 'both', string> = {
  provides: 'provides',
  consumes: 'uses',
  both: 'provides and uses',
}
