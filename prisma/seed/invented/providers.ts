import type { SeedAnswer, SeedEvidence, SeedProvider, Words } from '../seed-data'

interface ProviderDraft {
  slug: string
  name: string
  about: readonly [de: string, en: string]
  statedOn: string
  country?: string
  countryEvidence?: SeedEvidence
  kind?: 'sme' | 'large_company' | 'public_it_provider' | 'public_body' | 'research' | 'association' | 'community'
  founded?: number
  staff?: number
  /** Host of the invented site and of the contact address. */
  host: `beispiel-${string}.example`
  contact: readonly [de: string, en: string]
  control?: 'non_eu' | 'mostly_non_eu' | 'mostly_eu' | 'eu'
  controlEvidence?: readonly SeedEvidence[]
}

const register = (issuedOn: string, validUntil: string, issuer: string): SeedEvidence => ({
  grade: 'X',
  title: {
    de: 'Registerauszug mit Beteiligungen bis zu den wirtschaftlich Berechtigten',
    en: 'Register extract with holdings up to the beneficial owners',
  },
  issuer,
  issuedOn,
  validUntil,
  state: 'accepted',
})
const chart = (issuedOn: string, host: string): SeedEvidence => ({
  grade: 'D',
  title: { de: 'Schaubild der Beteiligungen', en: 'Chart of holdings' },
  issuedOn,
  url: `https://${host}/beteiligungen`,
  state: 'accepted',
})
const seat = (issuedOn: string, host: string): SeedEvidence => ({
  grade: 'D',
  title: { de: 'Impressum mit Registernummer', en: 'Imprint with register number' },
  issuedOn,
  url: `https://${host}/impressum`,
  state: 'accepted',
})

const drafts = [
  {
    slug: 'beispiel-kommunaldaten',
    name: 'Beispiel Kommunaldaten eG',
    about: [
      'Genossenschaft von 23 erfundenen Stadtwerken und Kommunen. Sie entwickelt eine Datenplattform, betreibt sie für Mitglieder und gibt den Quellcode frei. Über die Entwicklung stimmt die Versammlung der Mitglieder ab.',
      'Cooperative of 23 invented municipal utilities and municipalities. It develops a data platform, runs it for members and releases the source code. The general meeting of members votes on development.',
    ],
    statedOn: '2026-04-20',
    country: 'DE',
    countryEvidence: seat('2026-04-20', 'beispiel-kommunaldaten.example'),
    kind: 'sme',
    founded: 2018,
    staff: 34,
    host: 'beispiel-kommunaldaten.example',
    contact: ['Geschäftsstelle, Frau Muster', 'Office, Ms Muster'],
    control: 'eu',
    controlEvidence: [register('2026-04-14', '2027-04-30', 'Genossenschaftsregister Beispielstadt')],
  },
  {
    slug: 'zweckverband-muster-it',
    name: 'Zweckverband Muster-IT',
    about: [
      'Öffentlicher IT-Dienstleister in der Trägerschaft von 61 erfundenen Kommunen und vier Landkreisen. Leistungen werden für Mitglieder erbracht; Nichtmitglieder können über eine Verwaltungsvereinbarung beitreten. Zwei eigene Rechenzentren.',
      'Public IT provider owned by 61 invented municipalities and four districts. Services are provided to members; others can join through an administrative agreement. Two data centres of its own.',
    ],
    statedOn: '2026-05-11',
    country: 'DE',
    countryEvidence: seat('2026-05-11', 'beispiel-zweckverband.example'),
    kind: 'public_it_provider',
    founded: 1974,
    staff: 212,
    host: 'beispiel-zweckverband.example',
    contact: ['Kundenmanagement, Zimmer 2.14', 'Customer management, room 2.14'],
    control: 'eu',
    controlEvidence: [register('2026-02-02', '2028-02-02', 'Kommunalaufsicht Musterland')],
  },
  {
    slug: 'beispielwerk-nord',
    name: 'Beispielwerk Nord GmbH',
    about: [
      'Baut und betreibt Sensorik für Parken und Verkehr, seit 2011 in Familienbesitz. Die Geräte werden in Musterburg montiert, die Software entsteht im eigenen Haus.',
      'Builds and runs sensors for parking and traffic, family-owned since 2011. Devices are assembled in Musterburg, the software is written in-house.',
    ],
    statedOn: '2026-06-02',
    country: 'DE',
    countryEvidence: seat('2026-06-02', 'beispiel-nord.example'),
    kind: 'sme',
    founded: 2011,
    staff: 58,
    host: 'beispiel-nord.example',
    contact: ['Vertrieb Kommunen, Herr Beispiel', 'Municipal sales, Mr Beispiel'],
    control: 'eu',
    controlEvidence: [register('2026-06-02', '2027-06-02', 'Registergericht Musterburg')],
  },
  {
    slug: 'beispielwerk-sued',
    name: 'Beispielwerk Süd GmbH',
    about: [
      'Ingenieurbüro und Softwarehaus für Energie in öffentlichen Gebäuden. 90 Beschäftigte an drei Standorten, davon 30 in der Inbetriebnahme von Anlagen.',
      'Engineering office and software house for energy in public buildings. 90 staff at three sites, 30 of them commissioning installations.',
    ],
    statedOn: '2026-03-09',
    country: 'DE',
    kind: 'sme',
    founded: 1996,
    staff: 90,
    host: 'beispiel-sued.example',
    contact: ['Bereich Öffentliche Hand', 'Public sector team'],
    control: 'eu',
    controlEvidence: [register('2026-03-02', '2029-03-02', 'Registergericht Neu-Beispiel')],
  },
  {
    slug: 'beispielwerk-verwaltung',
    name: 'Beispielwerk Verwaltung GmbH',
    about: [
      'Hersteller von Fachverfahren für Kommunalverwaltungen. Gegründet 1989 aus einem kommunalen Rechenzentrum, seit 2007 in Händen der Beschäftigten. Installationen in mehr als 300 erfundenen Verwaltungen.',
      'Maker of specialist procedures for municipal administrations. Founded in 1989 out of a municipal computing centre, owned by its staff since 2007. Installed in more than 300 invented administrations.',
    ],
    statedOn: '2026-07-15',
    country: 'DE',
    countryEvidence: seat('2026-07-15', 'beispiel-verwaltung.example'),
    kind: 'large_company',
    founded: 1989,
    staff: 420,
    host: 'beispiel-verwaltung.example',
    contact: ['Ausschreibungsteam', 'Tender team'],
    control: 'eu',
    controlEvidence: [
      register('2024-07-10', '2026-03-31', 'Registergericht Groß-Muster'),
      register('2026-07-13', '2028-07-13', 'Registergericht Groß-Muster'),
    ],
  },
  {
    slug: 'musterrat',
    name: 'Musterrat GmbH',
    about: [
      'Neun Personen, ein Produkt: Software für Gremien. Gegründet von zwei früheren Hauptamtsleitern.',
      'Nine people, one product: software for councils. Founded by two former heads of administration.',
    ],
    statedOn: '2026-01-26',
    country: 'DE',
    kind: 'sme',
    founded: 2009,
    staff: 9,
    host: 'beispiel-musterrat.example',
    contact: ['Telefonisch am Vormittag', 'By telephone in the morning'],
    control: 'eu',
    controlEvidence: [{ ...chart('2026-10-19', 'beispiel-musterrat.example'), state: 'offered' }],
  },
  {
    slug: 'mustergeo',
    name: 'Mustergeo AG',
    about: [
      'Geoinformatik für Kommunen und Kreise: Karten, Bauleitplanung, Solarpotenziale. Nicht börsennotiert, Sitz in Groß-Muster.',
      'Geoinformatics for municipalities and districts: maps, land-use planning, solar potential. Not listed, based in Groß-Muster.',
    ],
    statedOn: '2025-11-18',
    country: 'DE',
    kind: 'sme',
    founded: 2002,
    staff: 76,
    host: 'beispiel-mustergeo.example',
    contact: ['Angebote und Vergabe', 'Quotes and tenders'],
    control: 'eu',
    controlEvidence: [register('2024-09-30', '2026-03-31', 'Registergericht Groß-Muster')],
  },
  {
    slug: 'musterfirma-hydro',
    name: 'Musterfirma Hydro GmbH',
    about: [
      'Messtechnik für kleine Gewässer und Kanalnetze. 17 Beschäftigte, davon 11 im Außendienst. Geräte mit zwei Funkwegen und Batterie für fünf Winter.',
      'Measuring technology for small waters and sewers. 17 staff, 11 of them in the field. Devices with two radio paths and a battery for five winters.',
    ],
    statedOn: '2026-02-23',
    country: 'DE',
    countryEvidence: seat('2026-02-23', 'beispiel-hydro.example'),
    kind: 'sme',
    founded: 2014,
    staff: 17,
    host: 'beispiel-hydro.example',
    contact: ['Technischer Innendienst', 'Technical office'],
    control: 'eu',
    controlEvidence: [chart('2026-02-23', 'beispiel-hydro.example')],
  },
  {
    slug: 'beispielfunk',
    name: 'Beispielfunk GmbH',
    about: [
      'Plant, baut und betreibt Funknetze für Kommunen und Stadtwerke: LoRaWAN, WLAN auf Plätzen, Richtfunk zum Bauhof.',
      'Plans, builds and runs radio networks for municipalities and utilities: LoRaWAN, Wi-Fi on squares, radio links to the depot.',
    ],
    statedOn: '2025-10-06',
    country: 'DE',
    kind: 'sme',
    founded: 2016,
    staff: 41,
    host: 'beispiel-funk.example',
    contact: ['Projektbüro Netze', 'Networks project office'],
    control: 'eu',
    controlEvidence: [register('2024-08-12', '2026-08-31', 'Registergericht Musterbrück')],
  },
  {
    slug: 'beispiel-lichtmast',
    name: 'Beispiel Lichtmast AG',
    about: [
      'Leuchten, Masten und Steuerung aus einer Hand. Die Leuchten werden in Musterland gefertigt, die Steuermodule zugekauft.',
      'Luminaires, poles and control from one source. Luminaires are made in Musterland, control modules are bought in.',
    ],
    statedOn: '2026-01-12',
    country: 'DE',
    kind: 'large_company',
    founded: 1958,
    staff: 1_350,
    host: 'beispiel-lichtmast.example',
    contact: ['Gebietsleitung Mitte', 'Regional sales, central region'],
    control: 'eu',
    controlEvidence: [
      {
        ...register('2025-12-01', '2027-12-01', 'Registergericht Beispielheim'),
        state: 'refused',
        reason: {
          de: 'Der Auszug zeigt nur die erste Ebene der Beteiligungen.',
          en: 'The extract shows the first tier of holdings only.',
        },
      },
    ],
  },
  {
    slug: 'beispielwerke-stadttechnik',
    name: 'Beispielwerke Stadttechnik GmbH',
    about: [
      'Tochter der erfundenen Stadtwerke Beispielstadt, vollständig in kommunaler Hand. Misst, schaltet und liest ab: Wasser, Wärme, Abfall. Arbeitet auch für Nachbarkommunen.',
      'Subsidiary of the invented Beispielstadt utilities, wholly municipal. Measures, switches and reads meters: water, heat, waste. Also works for neighbouring municipalities.',
    ],
    statedOn: '2026-08-17',
    country: 'DE',
    countryEvidence: seat('2026-08-17', 'beispiel-stadttechnik.example'),
    kind: 'public_body',
    founded: 2019,
    staff: 65,
    host: 'beispiel-stadttechnik.example',
    contact: ['Leitstelle Kommunalkunden', 'Municipal customer desk'],
    control: 'eu',
    controlEvidence: [register('2026-08-10', '2027-08-31', 'Registergericht Beispielstadt')],
  },
  {
    slug: 'beispiel-warnsysteme',
    name: 'Beispiel Warnsysteme GmbH',
    about: [
      'Alarmierung, Sirenen und Lageführung für Gemeinden und Kreise. Bereitschaft rund um die Uhr, Wartungsstützpunkte an vier Orten.',
      'Alerting, sirens and incident management for municipalities and districts. On call round the clock, service bases at four places.',
    ],
    statedOn: '2026-09-07',
    country: 'DE',
    countryEvidence: seat('2026-09-07', 'beispiel-warnsysteme.example'),
    kind: 'sme',
    founded: 1992,
    staff: 130,
    host: 'beispiel-warnsysteme.example',
    contact: ['Fachberatung Bevölkerungsschutz', 'Civil protection advisers'],
    control: 'eu',
    controlEvidence: [register('2026-09-01', '2028-09-01', 'Registergericht Musterbrück')],
  },
  {
    slug: 'mustersicher',
    name: 'Mustersicher GmbH',
    about: [
      'Sicherung und Notfallvorsorge für öffentliche Verwaltungen, Sitz in Österreich. Rechenzentren in zwei EU-Staaten.',
      'Backup and continuity for public administrations, based in Austria. Data centres in two EU countries.',
    ],
    statedOn: '2026-10-05',
    country: 'AT',
    countryEvidence: seat('2026-10-05', 'beispiel-mustersicher.example'),
    kind: 'sme',
    founded: 2005,
    staff: 148,
    host: 'beispiel-mustersicher.example',
    contact: ['Team Verwaltung', 'Public administration team'],
    control: 'eu',
    controlEvidence: [register('2026-09-28', '2027-09-28', 'Firmenbuch Musterbezirk')],
  },
  {
    slug: 'beispielinstitut-stadtdaten',
    name: 'Beispielinstitut für Stadtdaten',
    about: [
      'Außeruniversitäre Forschung zu Daten in Stadt und Land. Werkzeuge entstehen in geförderten Projekten und werden danach so lange gepflegt, wie ein Träger dafür zahlt.',
      'Non-university research on data in towns and rural areas. Tools come out of funded projects and are then maintained as long as a body pays for it.',
    ],
    statedOn: '2026-03-30',
    country: 'DE',
    kind: 'research',
    founded: 2013,
    staff: 52,
    host: 'beispiel-institut.example',
    contact: ['Transferstelle', 'Transfer office'],
    control: 'eu',
    controlEvidence: [
      {
        ...chart('2026-03-30', 'beispiel-institut.example'),
        title: { de: 'Stiftungssatzung', en: 'Foundation statutes' },
      },
    ],
  },
  {
    slug: 'musterverein-offene-kommune',
    name: 'Musterverein Offene Kommune e. V.',
    about: [
      'Verein von Kommunen, Entwicklerinnen und Verwaltungsleuten. Der Verein führt offene Software zusammen, die in Rathäusern entstanden ist. Betrieb leisten Mitgliedsfirmen.',
      'Association of municipalities, developers and administrators. It brings together open software that was written in town halls. Member companies run it.',
    ],
    statedOn: '2026-05-26',
    country: 'DE',
    countryEvidence: seat('2026-05-26', 'beispiel-offenekommune.example'),
    kind: 'association',
    founded: 2017,
    staff: 7,
    host: 'beispiel-offenekommune.example',
    contact: ['Vereinsbüro', 'Association office'],
    control: 'eu',
    controlEvidence: [register('2026-05-18', '2028-05-18', 'Vereinsregister Beispielstadt')],
  },
  {
    slug: 'musterregion',
    name: 'Musterregion eG',
    about: [
      'Genossenschaft von 14 erfundenen Gemeinden und 200 Betrieben einer ländlichen Region. Sie kauft Software gemeinsam ein, lässt anpassen und gibt sie an Nachbarn weiter.',
      'Cooperative of 14 invented municipalities and 200 businesses in a rural region. It buys software jointly, has it adapted and passes it on to neighbours.',
    ],
    statedOn: '2026-06-22',
    country: 'DE',
    kind: 'sme',
    founded: 2020,
    staff: 12,
    host: 'beispiel-musterregion.example',
    contact: ['Büro im alten Bahnhof', 'Office in the old station'],
    control: 'eu',
    controlEvidence: [register('2026-06-15', '2027-06-15', 'Genossenschaftsregister Musterburg')],
  },
  {
    slug: 'muster-bildung',
    name: 'Muster Bildung gGmbH',
    about: [
      'Gemeinnützige Gesellschaft eines Landkreises und zweier Volkshochschulen. Betreut die IT von 48 erfundenen Schulen.',
      'Non-profit company of a district and two adult education centres. Looks after the IT of 48 invented schools.',
    ],
    statedOn: '2026-08-31',
    country: 'DE',
    kind: 'sme',
    founded: 2015,
    staff: 39,
    host: 'beispiel-bildung.example',
    contact: ['Beratung Schulträger', 'Advice for school authorities'],
    control: 'eu',
    controlEvidence: [{ ...register('2026-08-24', '2028-08-24', 'Registergericht Beispielheim'), state: 'offered' }],
  },
  {
    slug: 'beispiel-gesundheit',
    name: 'Beispiel Gesundheit Digital GmbH',
    about: [
      'Software für ärztliche Versorgung auf dem Land und für Pflegeberatung. Ausgegründet aus einem Klinikverbund.',
      'Software for medical care in rural areas and for care advice. Spun off from a hospital group.',
    ],
    statedOn: '2026-09-21',
    country: 'DE',
    countryEvidence: seat('2026-09-21', 'beispiel-gesundheit.example'),
    kind: 'sme',
    founded: 2019,
    staff: 63,
    host: 'beispiel-gesundheit.example',
    contact: ['Ansprechstelle Kommunen', 'Municipal contact'],
    control: 'eu',
    controlEvidence: [{ ...register('2026-10-26', '2027-10-26', 'Registergericht Neu-Beispiel'), state: 'offered' }],
  },
  {
    slug: 'muster-analytics',
    name: 'Muster Analytics B.V.',
    about: [
      'Bild- und Zeitreihenanalyse für öffentliche Aufgaben. Sitz in den Niederlanden, 22 Prozent der Anteile bei einem Fonds außerhalb der EU.',
      'Image and time-series analysis for public tasks. Based in the Netherlands, 22 per cent of shares with a fund outside the EU.',
    ],
    statedOn: '2026-04-07',
    country: 'NL',
    kind: 'sme',
    founded: 2017,
    staff: 85,
    host: 'beispiel-analytics.example',
    contact: ['Public sector desk, deutsch und englisch', 'Public sector desk, German and English'],
    control: 'mostly_eu',
    controlEvidence: [register('2026-04-01', '2027-04-01', 'Handelsregister Musterkamer')],
  },
  {
    slug: 'beispiel-ladepunkt',
    name: 'Beispiel Ladepunkt GmbH',
    about: [
      'Ladesäulen, Mobilitätsstationen und die Software dahinter. Drei Gesellschafter, einer davon außerhalb der EU mit 30 Prozent.',
      'Charging points, mobility hubs and the software behind them. Three shareholders, one of them outside the EU with 30 per cent.',
    ],
    statedOn: '2025-12-08',
    country: 'DE',
    kind: 'sme',
    founded: 2018,
    staff: 110,
    host: 'beispiel-ladepunkt.example',
    contact: ['Kommunalvertrieb', 'Municipal sales'],
    control: 'mostly_eu',
  },
  {
    slug: 'beispielkonzern-europe',
    name: 'Beispielkonzern Europe Ltd.',
    about: [
      'Europäische Gesellschaft des Beispielkonzerns mit Sitz in Irland. Liefert Module für Stadtverwaltung, Zahlungsverkehr und Mobilität. Die Konzernmutter sitzt außerhalb der EU.',
      'European company of the Beispielkonzern group, based in Ireland. Supplies modules for city administration, payments and mobility. The parent company is based outside the EU.',
    ],
    statedOn: '2026-02-16',
    country: 'IE',
    countryEvidence: seat('2026-02-16', 'beispiel-konzern.example'),
    kind: 'large_company',
    founded: 1998,
    staff: 2_400,
    host: 'beispiel-konzern.example',
    contact: ['Bid Management DACH', 'Bid management DACH'],
    control: 'mostly_non_eu',
    controlEvidence: [register('2026-02-09', '2027-02-28', 'Companies Register Sampletown')],
  },
  {
    slug: 'beispiel-civic',
    name: 'Beispiel Civic Inc.',
    about: [
      'Cloud-Anwendungen für Stadtverwaltungen, Sitz in den USA. Kundinnen und Kunden in Europa werden von einem Team in zwei Zeitzonen betreut.',
      'Cloud applications for city administrations, based in the USA. Customers in Europe are served by a team in two time zones.',
    ],
    statedOn: '2025-09-15',
    country: 'US',
    kind: 'large_company',
    founded: 2008,
    staff: 900,
    host: 'beispiel-civic.example',
    contact: ['EMEA Public Sector', 'EMEA public sector'],
    control: 'non_eu',
  },
  {
    slug: 'muster-transit',
    name: 'Muster Transit Ltd',
    about: [
      'Fahrgastinformation und Auslastung für Verkehrsbetriebe. Sitz im Vereinigten Königreich, ein Büro in Musterburg.',
      'Passenger information and occupancy for transport operators. Based in the United Kingdom, one office in Musterburg.',
    ],
    statedOn: '2026-01-19',
    country: 'GB',
    kind: 'sme',
    founded: 2012,
    staff: 74,
    host: 'beispiel-transit.example',
    contact: ['Büro Musterburg', 'Musterburg office'],
    control: 'non_eu',
    controlEvidence: [{ ...chart('2026-09-14', 'beispiel-transit.example'), state: 'offered' }],
  },
  {
    slug: 'muster-frequenz',
    name: 'Muster Frequenz AG',
    about: [
      'Zählt Menschen, Fahrräder und Lieferungen in Innenstädten. Sitz in der Schweiz, Geräte aus eigener Entwicklung.',
      'Counts people, bicycles and deliveries in town centres. Based in Switzerland, devices of its own design.',
    ],
    statedOn: '2025-08-25',
    country: 'CH',
    kind: 'sme',
    founded: 2013,
    staff: 28,
    host: 'beispiel-frequenz.example',
    contact: ['Verkauf Deutschland', 'Sales Germany'],
    control: 'non_eu',
  },
  {
    slug: 'mustergemeinschaft-quelltext',
    name: 'Mustergemeinschaft Quelltext',
    about: [
      'Loser Zusammenschluss von Ehrenamtlichen. Keine Firma, keine Rechnung, kein Vertrag. Fragen bitte im öffentlichen Forum.',
      'Loose group of volunteers. No company, no invoice, no contract. Please ask in the public forum.',
    ],
    statedOn: '2026-03-03',
    kind: 'community',
    host: 'beispiel-quelltext.example',
    contact: ['Forum, Bereich Verwaltung', 'Forum, administration section'],
  },
  {
    slug: 'beispiel-bauhof',
    name: 'Beispiel Bauhof Software GbR',
    about: [
      'Zwei Brüder, früher selbst auf dem Bauhof. Software für Einsatz, Gerät und Winterdienst.',
      'Two brothers who used to work at the depot themselves. Software for jobs, machines and winter service.',
    ],
    statedOn: '2025-07-14',
    country: 'DE',
    kind: 'sme',
    founded: 2010,
    staff: 4,
    host: 'beispiel-bauhof.example',
    contact: ['Am besten per Telefon', 'Telephone works best'],
  },
  {
    slug: 'musterladen',
    name: 'Musterladen GmbH',
    about: [
      'Digitale Werkzeuge für Ortskerne: Regale, Leerstände, Gewerbevereine.',
      'Digital tools for village and town centres: shelves, vacancies, trade associations.',
    ],
    statedOn: '2026-02-02',
    country: 'DE',
    kind: 'sme',
    founded: 2021,
    host: 'beispiel-musterladen.example',
    contact: ['Kundenbetreuung', 'Customer service'],
  },
  {
    slug: 'musterwald-sensorik',
    name: 'Musterwald Sensorik UG',
    about: [
      'Junges Unternehmen aus der Hochschule. Sensoren für Bäume, Beete und Böden, bisher in sieben erfundenen Kommunen.',
      'Young company out of a university. Sensors for trees, beds and soils, so far in seven invented municipalities.',
    ],
    statedOn: '2026-07-06',
    country: 'DE',
    kind: 'sme',
    founded: 2023,
    staff: 6,
    host: 'beispiel-musterwald.example',
    contact: ['Gründerteam', 'Founders'],
  },
  {
    slug: 'beispiel-planung',
    name: 'Beispiel Planung PartG',
    about: [
      'Ingenieurinnen und Stadtplaner für Wärme, Breitband und Fördermittel. Liefert Pläne und überlässt dazu das Werkzeug, mit dem sie entstanden sind.',
      'Engineers and town planners for heat, broadband and funding. Delivers plans together with the tool they were made with.',
    ],
    statedOn: '2026-04-27',
    country: 'DE',
    kind: 'sme',
    founded: 2006,
    staff: 31,
    host: 'beispiel-planung.example',
    contact: ['Sekretariat', 'Secretariat'],
  },
  {
    slug: 'muster-buergerservice',
    name: 'Muster Bürgerservice UG',
    about: [
      'Kleine Anwendungen für Empfang, Hallen und Feuerwehr. Fünf Beschäftigte, gegründet 2019.',
      'Small applications for reception desks, halls and fire brigades. Five staff, founded in 2019.',
    ],
    statedOn: '2025-06-30',
    country: 'DE',
    founded: 2019,
    staff: 5,
    host: 'beispiel-buergerservice.example',
    contact: ['Kontakt für Verwaltungen', 'Contact for administrations'],
  },
] as const satisfies readonly ProviderDraft[]

function toProvider(draft: ProviderDraft & { slug: string }): SeedProvider {
  const answers: SeedAnswer[] = []
  const add = (criterion: string, value: unknown, evidence: readonly SeedEvidence[] = []) => {
    if (value === undefined) return
    answers.push({
      criterion,
      value,
      statedOn: draft.statedOn,
      source: { kind: 'provider' },
      ...(evidence.length > 0 && { evidence }),
    })
  }
  add('providerCountry', draft.country, draft.countryEvidence ? [draft.countryEvidence] : [])
  add('providerKind', draft.kind)
  add('foundedYear', draft.founded)
  add('staffCount', draft.staff)
  add('providerWebsite', `https://${draft.host}/`)
  const [de, en] = draft.contact
  const buyerContact: Words = { de: `${de}, kommunen@${draft.host}`, en: `${en}, kommunen@${draft.host}` }
  add('buyerContact', buyerContact)
  add('s1-control', draft.control, draft.controlEvidence)
  const about: Words = { de: draft.about[0], en: draft.about[1] }
  return { slug: draft.slug, name: draft.name, origin: 'provider', about, answers }
}

export type ProviderSlug = (typeof drafts)[number]['slug']
/** Invented providers. Names, people, registers and addresses are made up. */
export const providers: readonly SeedProvider[] = drafts.map(toProvider)
