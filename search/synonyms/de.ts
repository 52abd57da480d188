/**
 * German words and phrases that mean the same thing to somebody who looks for a municipal solution: official terms
 * (Amtsdeutsch), everyday words, abbreviations, spellings. Members of a group find each other; groups are not chained.
 * A word that also means other things stands here only if the others of its group would be looked for with it.
 */
export const synonyms: readonly string[] = `
Bürgerportal | Serviceportal | Verwaltungsportal | Online-Rathaus | digitales Rathaus | virtuelles Rathaus
Online-Dienst | Onlinedienst | Online-Antrag | digitaler Antrag | E-Antrag | elektronischer Antrag
OZG | Onlinezugangsgesetz
EfA | Einer für Alle
Formularserver | Formularmanagement | elektronische Formulare | Online-Formulare | Onlineformulare
Terminvereinbarung | Terminbuchung | Terminvergabe | Online-Termin | Termin buchen
Aufrufsystem | Warteschlangenmanagement | Besuchersteuerung | Wartenummern
E-Akte | elektronische Akte | digitale Akte | DMS | Dokumentenmanagement | Dokumentenmanagementsystem | Aktenverwaltung | Aktenführung
papierloses Büro | papierloses Rathaus | papierlose Verwaltung | weg vom Papier | ohne Papier
Vorgangsbearbeitung | Vorgangssteuerung | Workflow | Workflows | Prozessautomatisierung
Ablage | Archivierung | Langzeitspeicherung | Langzeitarchiv
Posteingang | Scannen | Digitalisierung von Post | ersetzendes Scannen
Nutzerkonto | Bürgerkonto | Servicekonto | BundID
Anmeldung mit Ausweis | Online-Ausweis | eID | elektronischer Personalausweis
Single Sign-on | SSO | Einmalanmeldung | zentrale Anmeldung
Identitätsmanagement | Benutzerverwaltung | IAM | Rechteverwaltung | Berechtigungsverwaltung
elektronische Signatur | digitale Unterschrift | elektronische Unterschrift | qualifizierte Signatur
E-Payment | Online-Bezahlung | Onlinezahlung | Bezahldienst | elektronisches Bezahlen | bargeldlos
E-Rechnung | elektronische Rechnung | XRechnung | ZUGFeRD | Rechnungseingang
Ratsinformationssystem | Sitzungsdienst | Gremieninformationssystem | Sitzungsmanagement | RIS | digitale Ratsarbeit
Stadtrat | Gemeinderat | Stadtverordnetenversammlung | Gemeindevertretung | Kreistag
hybride Sitzung | Videositzung | digitale Sitzung
Chatbot | Sprachassistent | virtueller Assistent | KI-Assistent
KI | künstliche Intelligenz | AI | maschinelles Lernen | Machine Learning
Sprachmodell | LLM | generative KI
Mängelmelder | Anliegenmanagement | Schadensmelder | Schadensmeldung | Mängelmeldung | Schlagloch melden | Bürgermelder
Beschwerdemanagement | Ideen- und Beschwerdemanagement | Bürgeranliegen
Bauantrag | Baugenehmigung | Baugenehmigungsverfahren | Bauordnung | digitale Bauakte
Bebauungsplan | Bauleitplanung | B-Plan | Flächennutzungsplan
Baulücken | Baulandkataster | Baulückenkataster
digitaler Arbeitsplatz | Verwaltungsarbeitsplatz | Büroarbeitsplatz
Kollaboration | Zusammenarbeit | Groupware | Teamarbeit
Homeoffice | Telearbeit | mobiles Arbeiten
Videokonferenz | Videokonferenzsystem | Webkonferenz | Videokonferenzen
Bürosoftware | Office-Paket | Textverarbeitung | Office-Software
E-Mail | Mail | Mailserver | elektronische Post
Dateiablage | Cloudspeicher | Dateiaustausch | Filesharing | Dateien teilen
Wissensmanagement | Wiki | Wissensdatenbank
Intranet | Mitarbeiterportal | Mitarbeiter-App
Personalverwaltung | Personalmanagement | Personalwesen | HR-Software
Bewerbermanagement | Bewerbungsmanagement | Stellenausschreibung | E-Recruiting
Projektmanagement | Projektplanung | Projektarbeit | Projektsteuerung | Projektverwaltung | Projektleitung
Aufgabenverwaltung | Aufgabenplanung | Aufgabenmanagement | Aufgabenliste | To-do-Liste | Kanban | Aufgaben und Termine
Zeiterfassung | Arbeitszeiterfassung | Stempeluhr | Stundenerfassung | Zeitbuchung | Zeiten erfassen | Zeiten und Kosten
Finanzwesen | Haushaltswesen | Doppik | Kämmerei | Finanzsoftware
Kasse | Stadtkasse | Gemeindekasse | Kassenverfahren
Mahnwesen | Vollstreckung | Forderungsmanagement
Vergabemanagement | E-Vergabe | Ausschreibung | elektronische Vergabe | Vergabestelle
Beschaffung | Procurement | Einkauf der Verwaltung
Vertragsmanagement | Vertragsverwaltung | Vertragsdatenbank
Fördermittelmanagement | Fördermittelverwaltung | Fördermittel | Zuwendungen | Fördergelder
Einwohnermeldewesen | Einwohnermeldeamt | Bürgeramt | Bürgerbüro
Einwohnermeldewesen | Meldewesen
Standesamt | Personenstandswesen | Geburtsurkunde
Gewerbeamt | Gewerbeanmeldung | Gewerberegister | Gewerbemeldung
Ordnungsamt | Ordnungswidrigkeiten | Bußgeld | Knöllchen | Owi
Kfz-Zulassung | Zulassungsstelle | Fahrzeugzulassung | i-Kfz
Ausländerbehörde | Ausländerwesen | Einbürgerung | Migrationsamt
Wahlen | Wahlverwaltung | Wahlhelfer | Wahlmanagement | Wahlamt | Wählerverzeichnis | Stimmabgabe | Kommunalwahl | Bundestagswahl
Fachverfahren | Fachanwendung | Verwaltungssoftware
Friedhof | Friedhofsverwaltung | Bestattung | Grabverwaltung
Fundbüro | Fundsachen | verlorene Gegenstände
Hundesteuer | Hundeanmeldung
Registermodernisierung | Once-Only | NOOTS | Registerabruf
urbane Datenplattform | Datenplattform | City Data Platform | offene urbane Plattform | Datendrehscheibe | Smart-City-Plattform
Datenraum | Data Space | Dataspace | Datenaustausch | Datenökosystem
Open Data | offene Daten | Open-Data-Portal | Datenportal | frei verfügbare Daten
Datenkatalog | Metadatenkatalog | Datenverzeichnis | Metadatenverwaltung
Dashboard | Kennzahlen-Cockpit | Cockpit | Visualisierung
Business Intelligence | BI | Datenanalyse | Datenauswertung | Analytics
Berichtswesen | Reporting | Controlling
Statistik | Kennzahlen | Indikatoren
Data Warehouse | Data Lake | Datenspeicher
GIS | Geoinformationssystem | Geodaten | Geoportal | Kartendienst | Geodateninfrastruktur
Stadtplan | Online-Karte | interaktive Karte | Themenkarte
Liegenschaftskataster | ALKIS | Flurkarte | Flurstücke
digitaler Zwilling | Digital Twin | urbaner Zwilling | 3D-Stadtmodell | Stadtmodell
BIM | Gebäudemodell | Building Information Modeling
Simulation | Szenario | Szenarien | Was-wäre-wenn
Prognose | Vorhersage | Predictive Analytics
Drohne | Drohnen | Befliegung | Luftbild
IoT | Internet der Dinge | Internet of Things | Sensornetz | Sensornetzwerk
LoRaWAN | LoRa WAN | LoRa | LPWAN | Funknetz für Sensoren
Sensor | Sensorik | Messfühler | Messgerät
Geräteverwaltung | Gerätemanagement | Device Management
WLAN | Wi-Fi | WiFi | Wifi | Freifunk | Hotspot
Glasfaser | Breitband | schnelles Internet | FTTH | Internetanschluss
Mobilfunk | 5G | Funkloch | Campusnetz
Schnittstelle | API | Programmierschnittstelle
Parken | Parkplatz | Parkraum | Stellplatz | Parkraumbewirtschaftung
Parkleitsystem | Parkplatzsuche | freie Parkplätze | Parkplatzbelegung | Parkraumüberwachung
Parkschein | Handyparken | digitaler Parkschein | Parkschein-App | Parkgebühren
Bewohnerparken | Anwohnerparken | Bewohnerparkausweis | Anwohnerparkausweis
Park and Ride | Park & Ride | P+R | Pendlerparkplatz
Verkehrszählung | Verkehrserfassung | Verkehrsmessung | Autos zählen
Verkehrssteuerung | Verkehrslenkung | Verkehrsmanagement | Stau
Ampel | Lichtsignalanlage | Lichtzeichenanlage | Ampelsteuerung | Verkehrsampel | Ampelschaltung
Geschwindigkeitsmessung | Blitzer | Tempomessung | Raser | Geschwindigkeitsüberwachung
ÖPNV | Nahverkehr | Bus | Bus und Bahn | öffentlicher Verkehr
Fahrplanauskunft | Fahrgastinformation | Abfahrtszeiten | Echtzeitauskunft | Abfahrtstafel
Haltestelle | Bushaltestelle | Haltepunkt | Bushäuschen
On-Demand-Verkehr | Rufbus | Anrufsammeltaxi | Bedarfsverkehr | Ridepooling | Bürgerbus
Mitfahrgelegenheit | Mitfahren | Fahrgemeinschaft | Mitfahrbank | Ridesharing
Carsharing | Autoteilen | Leihauto | geteiltes Auto
Bikesharing | Fahrradverleih | Leihrad | Leihfahrrad | Mietrad | Fahrrad leihen | Fahrrad ausleihen | Rad leihen
E-Scooter | Elektroroller | Leihroller | Tretroller
Mobilitätsstation | Mobilstation | Mobilitätsdrehscheibe | Mobility Hub
Mobilitätsplattform | MaaS | Mobilitäts-App | Mobility as a Service
Ticketing | Handyticket | E-Ticket | Fahrkarte | Fahrschein | Fahrkartenverkauf
Ladeinfrastruktur | Ladesäule | Ladestation | Wallbox | Ladepunkt | E-Tankstelle | Elektroauto laden | E-Auto laden
Elektromobilität | E-Mobilität | Elektroauto | E-Auto | Elektrofahrzeug
Radverkehr | Fahrrad | Radfahrer | Radwege | Radwegenetz
Fahrradabstellanlage | Fahrradbox | Fahrradparkhaus | Fahrradständer
Fußverkehr | Fußgänger | Gehweg | Bürgersteig
Schulweg | Schulwegsicherheit | Elterntaxi
Lieferzone | Ladezone | City-Logistik | Paketzustellung | letzte Meile | Lieferverkehr
Paketstation | Paketbox | Abholstation | Packstation
Energiemanagement | Energiemonitoring | Energiecontrolling | Energieverbrauch | Energiekosten senken | Strom sparen
Energiebericht | Energieausweis | Verbrauchsbericht
Zählerfernauslesung | Fernauslesung | Smart Meter | Smart Metering | intelligenter Zähler | Zählerablesung | Zähler ablesen
Wasserzähler | Funkwasserzähler | Ultraschallzähler
Wärmeplanung | Wärmeplan | Wärmewende | Wärmekataster
Fernwärme | Nahwärme | Wärmenetz
Heizung | Heizungssteuerung | Heizkosten | Thermostat
Gebäudeautomation | Gebäudeleittechnik | GLT | Smart Building | Gebäudesteuerung
Gebäudemanagement | Facility Management | Liegenschaftsverwaltung | CAFM | Gebäudebewirtschaftung
Raumluft | CO2-Ampel | Raumluftqualität | Luftgüte im Klassenzimmer
Photovoltaik | PV | Solaranlage | Solarstrom | Sonnenenergie
Solarkataster | Solarpotenzial | Solardachkataster | Dachflächen
Windkraft | Windenergie | Windrad
Quartiersspeicher | Stromspeicher | Batteriespeicher
Stromnetz | Verteilnetz | Smart Grid
Klimaschutz | Treibhausgas | THG | CO2-Bilanz | Klimabilanz | Treibhausgasbilanz
Starkregen | Sturzflut | Unwetter | Überflutung
Hochwasser | Pegel | Pegelstand | Hochwasserwarnung | Flusspegel
Frühwarnsystem | Frühwarnung | Vorwarnung
Trinkwasser | Wasserversorgung | Wasserwerk | Leitungswasser
Wasserverlust | Rohrbruch | Leckage | Leckortung | Leckerkennung
Abwasser | Kanalisation | Kanalnetz | Kläranlage | Entwässerung
Luftqualität | Feinstaub | Luftmessung | Stickoxide | Luftgüte | Luftschadstoffe
Lärm | Lärmmessung | Lärmschutz | Schall | Geräuschmessung
Wetterstation | Wetterdaten | Mikroklima
Hitze | Hitzeschutz | Hitzeaktionsplan | Hitzevorsorge | Hitzeinsel
Klimaanpassung | Klimafolgenanpassung | Schwammstadt
Baumkataster | Baumkontrolle | Stadtbäume | Baumpflege
Grünflächen | Grünpflege | Grünanlagen | Stadtgrün | Grünflächenmanagement
Bewässerung | Bodenfeuchte | Bäume gießen
Waldbrand | Waldbrandfrüherkennung | Brandfrüherkennung | Feuer im Wald
Forst | Wald | Forstwirtschaft | Forstbetrieb
Abfall | Müll | Abfallwirtschaft | Müllabfuhr | Abfuhr | Entsorgung
Mülleimer | Papierkorb | Abfallbehälter | Abfalleimer | Mülltonne
Abfallkalender | Müllkalender | Abfuhrkalender | Abfall-App | Müll-App
Sperrmüll | Sperrgut
Wertstoffhof | Recyclinghof | Wertstoffsammlung | Altglas | Glascontainer
Füllstand | Füllstandsmessung | Füllstandsensor | Füllstandsüberwachung
wilder Müll | illegale Müllablagerung | Müllablagerung
Straßenbeleuchtung | Straßenlampe | Straßenlaterne | Laterne | Straßenleuchte | öffentliche Beleuchtung | Lichtpunkt
Lichtsteuerung | Dimmen | bedarfsgerechte Beleuchtung | mitlaufendes Licht
Winterdienst | Räumdienst | Streudienst | Schneeräumung | Streugut | Glatteis | Glättemeldung
Straßenzustand | Straßenschäden | Schlagloch | Straßenzustandserfassung | Fahrbahnzustand | Straßenkataster
Baustelle | Baustellenmanagement | Straßensperrung | Baustelleninformation | Aufgrabung
Bauhof | Betriebshof | Baubetriebshof | technischer Betrieb
Fuhrpark | Fahrzeugflotte | Flottenmanagement | Fahrzeugverwaltung | Dienstwagen | Fuhrparkmanagement
Instandhaltung | Wartung | Wartungsplanung | Reparatur
Spielplatzkontrolle | Spielplatzprüfung | Spielgeräteprüfung
Raumbuchung | Hallenbelegung | Raumbelegung | Hallenbuchung | Sporthalle mieten | Bürgerhaus mieten | Dorfgemeinschaftshaus
Schließsystem | Zutrittskontrolle | elektronisches Schloss | Schlüsselverwaltung | Türschloss
Bevölkerungswarnung | Warn-App | Sirene | Sirenenwarnung | Katastrophenwarnung | NINA
Krisenkommunikation | Krisenstab | Krisenmanagement
Katastrophenschutz | Bevölkerungsschutz | Zivilschutz | Notfallplanung
Lagebild | Lagekarte | Stabsarbeit | Führungsunterstützung
Feuerwehr | Brandschutz | Einsatzleitung | Freiwillige Feuerwehr
Rettungsdienst | Notruf | Leitstelle | Krankenwagen
Löschwasser | Hydrant | Hydrantenplan | Hydrantenverwaltung
Alarmierung | Alarm-App | Einsatzalarmierung | Pager
Stromausfall | Blackout | Notstrom
IT-Sicherheit | Cybersicherheit | Informationssicherheit | Cyber Security | Hackerangriff
ISMS | Informationssicherheitsmanagement | BSI-Grundschutz | IT-Grundschutz
Datensicherung | Backup | Sicherungskopie | Wiederherstellung
Notfallmanagement | Business Continuity | BCM | Betriebskontinuität
Virenschutz | Schadsoftware | Ransomware | Antivirus
Angriffserkennung | SIEM | SOC | Intrusion Detection
Videoüberwachung | Kameraüberwachung | Überwachungskamera
Bürgerbeteiligung | Partizipation | Beteiligungsplattform | E-Partizipation | Beteiligung der Bürger | Mitbestimmung | Mitmachen
Umfrage | Befragung | Bürgerbefragung | Online-Umfrage
Bürgerhaushalt | Beteiligungshaushalt | partizipatives Budget
Bürger-App | Stadt-App | Gemeinde-App | Dorf-App | City-App
Veranstaltungskalender | Veranstaltungen | Event | Termine in der Stadt
Nachrichten | Newsletter | Mitteilungen | Amtsblatt
Website | Webseite | Internetseite | Homepage | Internetauftritt
Content-Management | CMS | Redaktionssystem | Content-Management-System
Ehrenamt | Freiwilligenarbeit | bürgerschaftliches Engagement | Ehrenamtskarte
Vereine | Vereinsverwaltung | Vereinsleben | Vereinsverzeichnis | Vereinsregister
Nachbarschaft | Nachbarschaftshilfe | Dorfgemeinschaft
Barrierefreiheit | barrierefrei | BITV | WCAG | behindertengerecht
Leichte Sprache | einfache Sprache | verständliche Sprache
Übersetzung | Mehrsprachigkeit | mehrsprachig | Dolmetschen
Geflüchtete | Flüchtlinge | Zuwanderung | Integration von Geflüchteten
Behinderung | Inklusion | Menschen mit Behinderung
Museum | Ausstellung | Kulturerbe
Schwimmbad | Freibad | Hallenbad | Badbelegung
Sporthalle | Turnhalle | Sportstätte | Sportanlage
Ticketverkauf | Eintrittskarten | Online-Tickets | Besuchertickets
Telemedizin | Videosprechstunde | Arztbesuch online | digitale Sprechstunde
Hausarzt | Arztpraxis | ärztliche Versorgung | Ärztemangel
Krankenhaus | Klinik | Spital
Altenpflege | Pflegedienst | Pflegeplätze | Altenheim
Senioren | ältere Menschen | Leben im Alter | Rentner
Hausnotruf | AAL | altersgerechte Assistenz | Ambient Assisted Living
Gesundheitsamt | ÖGD | öffentlicher Gesundheitsdienst | Infektionsschutz
Kita | Kindergarten | Kindertagesstätte | Krippe | Kinderbetreuung | Kitaplatz | Kitaverwaltung
Ganztagsbetreuung | Hort | Nachmittagsbetreuung | Schulkindbetreuung
Jugendhilfe | Jugendamt | Jugendarbeit
Sozialamt | Sozialhilfe | Sozialleistungen | Grundsicherung
Wohngeld | Mietzuschuss
Schulverwaltung | Schulsekretariat | Schulverwaltungssoftware
Lernplattform | LMS | Lernmanagementsystem | E-Learning | digitale Schule | digitaler Unterricht
Tablet-Verwaltung | MDM | Mobile Device Management | Schul-Tablets
Mensa | Schulessen | Essensbestellung | Schulverpflegung | Mittagessen
Schülerbeförderung | Schulbus | Schülerticket
Bibliothek | Bücherei | Stadtbücherei | Ausleihe | Mediathek
VHS | Volkshochschule | Erwachsenenbildung | Kursverwaltung
Musikschule | Musikschulverwaltung
Digitalkompetenz | digitale Bildung | Medienkompetenz | Digitallotse
Innenstadt | Ortskern | Stadtzentrum | Ortsmitte
Online-Marktplatz | lokaler Marktplatz | digitaler Marktplatz | Onlineshop für die Region | regionale Produkte
Wochenmarkt | Marktstände | Marktverwaltung | Standgeld
Stadtgutschein | Gutscheinsystem | Stadtwährung
Besucherfrequenz | Passantenfrequenz | Besucherzählung | Personenzählung | Passantenzählung | Fußgängerzählung
Besucherlenkung | Tourismuslenkung | Overtourism
Leerstand | Leerstandsmanagement | Leerstandskataster | leere Läden
Flächenmanagement | Gewerbeflächen | Gewerbeimmobilien | Standortportal
Wirtschaftsförderung | Unternehmensservice | Standortförderung
Tourismus | Fremdenverkehr | Gäste | Urlauber | Touristeninformation
Gästekarte | Kurkarte | Gästebeitrag | Kurtaxe | Meldeschein
Wanderwege | Wandern | Radtouren | Tourenplaner
Coworking | Gemeinschaftsbüro | Arbeitsplatz auf Zeit
Open Source | OSS | Open-Source-Software | freie Software | quelloffen | quelloffene Software | FOSS | offener Quellcode
proprietär | geschlossene Software | Closed Source
digitale Souveränität | Datensouveränität | Unabhängigkeit vom Anbieter | Herstellerunabhängigkeit
Herstellerbindung | Anbieterbindung | Vendor Lock-in | Lock-in | Abhängigkeit vom Anbieter
Datenschutz | DSGVO | Datenschutz-Grundverordnung | personenbezogene Daten
AVV | Auftragsverarbeitung | Auftragsverarbeitungsvertrag
Verschlüsselung | verschlüsselt | Kryptografie | Krypto
C5 | BSI C5 | Cloud-Testat
Cloud | SaaS | Software as a Service | Mietsoftware
Eigenbetrieb | On-Premises | On-Premise | eigener Server | selbst betreiben | im eigenen Rechenzentrum | Self-Hosting
Betrieb durch Dienstleister | Managed Service | betreuter Betrieb | gehosteter Betrieb
Rechenzentrum | Hosting | Serverstandort | Datacenter
Docker | Kubernetes | Container-Plattform
Ausstieg | Exit-Strategie | Anbieterwechsel | Datenmitnahme | Datenexport
Stückliste der Software | SBOM | Software Bill of Materials
interkommunale Zusammenarbeit | IKZ | gemeinsame Nutzung mit Nachbarn
kommunaler IT-Dienstleister | IT-Dienstleister | Systemhaus
Landkreis | Kreisverwaltung
Stadtwerke | Gemeindewerke | kommunaler Versorger
Smart City | Smart Region | smarte Stadt | intelligente Stadt | SmartCity | digitale Stadt
OAuth2 | OAuth 2.0 | OAuth
SAML | SAML 2.0 | SAML2
OpenID Connect | OIDC
NGSI-LD | NGSI | FIWARE
SensorThings | OGC SensorThings API | STA
GTFS | GTFS-RT | Fahrplandaten
WMS | WFS | Kartendienste | OGC-Dienste
PDF/UA | PDF UA | barrierefreies PDF
`
  .trim()
  .split('\n')
