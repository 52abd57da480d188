/**
 * German words that compounds of municipal and IT texts are made of, in any spelling: they are folded when read.
 * Words that stand alone in the searched texts come on top (see `createCompoundSplitter`), so this list needs only
 * what rarely stands alone, combining forms ("Schul-", "Erd-") and what must work in a small catalogue as well.
 * Words of three letters are parts only if they stand here.
 */
export const compoundWords: readonly string[] = `
  Amt App Bad Bau Bus Eis Hof Jagd Kfz Lkw Müll Netz Ort Pkw Rad Rat Raum Schul See Tag Tal Tor Tür Uhr Weg Zoo Gas
  Abbau Abfall Abfuhr Abgabe Abgleich Ablage Ablauf Ablesung Abmeldung Abrechnung Abruf Abschluss Abstand Abstell Abstellanlage
  Abstimmung Abteilung Abwasser Adresse Agenda Akte Akteur Aktion Alarm Alarmierung Allgemein Alltag Altenheim Altenpflege Alter
  Ampel Anbieter Anbindung Änderung Anforderung Anfrage Angebot Anhang Anlage Anlass Anliegen Anmeldung Anpassung
  Anruf Anschluss Ansprech Antrag Antwort Anwender Anwendung Anzeige Arbeit Arbeiter Arbeitsplatz Archiv Archivierung
  Arzt Asyl Assistent Assistenz Aufenthalt Aufgabe Auflage Aufnahme Aufsicht Auftrag Aufwand Aufzug Ausbau Ausbildung
  Ausfall Ausgabe Auskunft Auslastung Ausleihe Auslesung Ablese Ausschreibung Ausschuss Ausstattung Austausch Auswahl Ausweis Auswertung
  Auto Automat Automation Automatisierung
  Bahn Bahnhof Bake Balkon Barriere Basis Batterie Bauantrag Baugenehmigung Bauhof Baulast Bauleit Bauleitplan Bauleitplanung Baum Baustelle
  Bearbeitung Bedarf Bedrohung Befall Befragung Begehung Behälter Behandlung Behinderung Behörde Beitrag Bekanntmachung Belag
  Belastung Beleg Belegung Beleuchtung Belüftung Bemessung Benachrichtigung Benutzer Beobachtung Beratung Berechnung Berechtigung
  Bereich Bericht Bescheid Bescheinigung Beschluss Beschwerde Bestand Bestattung Bestell Bestellung Besuch Besucher Beteiligung
  Betreiber Betreuung Betrieb Bevölkerung Bewässerung Bewegung Bewerber Bewerbung Bewertung Bewirtschaftung
  Bezahl Bezirk Bibliothek Bild Bilder Bildung Biotop Blitz Boden Brand Brandschutz Breitband Brenn Brief Brücke Brunnen Buch
  Bücher Buchung Budget Bühne Bund Bürger Bürgermeister Büro
  Campus Chat Chatbot Cloud Code Controlling Cyber
  Dach Damm Dashboard Datei Daten Datenbank Datenplattform Datenschutz Dauer Deich Demografie Denkmal Deponie Detektion Diagnose Dialog
  Dienst Dienste Digital Digitalisierung Direkt Diskussion Dokument Dokumenten Dorf Dosier Drohne Druck Dünger Durchfahrt Durchfluss
  Ebene Echtzeit Ehrenamt Eigen Eigentum Eigentümer Eimer Einbürgerung Eingang Eingabe Eingriff Einkauf Einrichtung Einsatz Einsatzleit
  Einwohner Einzel Eltern Emission Empfang Energie Energieausweis Entgelt Entladung Entleerung Entscheider Entscheidung
  Entsorgung Entwässerung Entwicklung Erd Erdgas Erdwärme Erfassung Ergebnis Erhaltung Erhebung Erholung Erkennung Erlaubnis Ermittlung
  Erneuerung Eröffnung Ersatz Erstellung Ertrag Erwachsenen Erzeuger Erzeugung Etat Evakuierung
  Fach Fachkraft Fachverfahren Fähre Fahr Fahrer Fahrgast Fahrplan Fahrrad Fahrt Fahrten Fahrzeug Familie Fassade Fehler Feinstaub
  Ferien Fern Fernwärme Fest Feuchte Feuer Feuerwehr Film Filter Finanz Firma Fisch Fläche Flotte Flüchtling Flughafen Flur
  Fluss Folge Förder Förderung Form Formular Forschung Forst Fortbildung Foto Frage Frauen Freibad Freigabe Freifläche Freiheit Freizeit
  Freiwillige Freiwilligen Fremd Frequenz Friedhof Frist Frost Früh Führer Führung Füllstand Fund Fundbüro Funk Funktion Fuhrpark Fürsorge Fuß Fußgänger
  Garten Gast Gäste Gastgeber Gebäude Gebiet Gebühr Geburt Gefahr Gefahren Gefahrgut Gehweg Geld Gelände Gemeinde Gemeinschaft Genehmigung
  Geodaten Geräte Geräusch Gericht Geruch Gesamt Geschäft Geschichte Geschwindigkeit Gesellschaft Gesetz Gesicht Gestaltung
  Gesundheit Gewässer Gewerbe Gewerbegebiet Glas Glasfaser Glätte Gleich Gleis Grab Gräber Grafik Grenze Grenzwert Grund Grundstück Grundwasser
  Grundschul Grün Grünfläche Gruppe Gut Güter Gutachten
  Hafen Haft Halle Hallen Halt Halter Haltestelle Handel Händler Handbuch Handlung Handwerk Handy Hardware Haus Häuser Hausarzt Hausmeister Haushalt
  Hebamme Heim Heimat Heizkosten Heizung Helfer Herkunft Hilfe Hilfs Hitze Hitzeschutz Hochbau Hochschul Hochwasser Höhe Holz Hort
  Hotel Hub Hund Hunde Hybrid Hydrant Hydranten Hygiene
  Identität Impf Impuls Index Industrie Infektion Informatik Information Infrastruktur Ingenieur Inhalt Initiative Inklusion Innen
  Innenstadt Innovation Insel Instandhaltung Integration Interessen Internet Inventar
  Jahr Jahres Jugend Jugendamt Jugendhilfe
  Kabel Käfer Kalender Kälte Kamera Kammer Kampagne Kanal Kanalnetz Kapazität Karte Karten Kasse Kassen Kataster Katastrophen Katastrophenschutz
  Kauf Kehr Kennzahl Kern Kessel Kette Kinder Kindergarten Kino Kirche Kita Klage Klär Kläranlage Klärschlamm Klasse Klassen Kleinstadt Klima Klimaschutz
  Klinik Knoten Koch Kohle Kohlendioxid Kommission Kommunal Kommunen Kommunikation Kompetenz Kompost Konferenz Kontakt Konto Kontroll Kontrolle
  Konzept Kooperation Koordination Koordinierung Kopf Kosten Kraft Kraftwerk Kranken Krankenhaus Krankheit Kredit Kreis Kreislauf Kreuzung Krise Krisen
  Küche Kühlung Kultur Kunde Kunden Kunst Kurs Kurve Küste
  Labor Lade Laden Ladepunkt Ladesäule Ladeinfrastruktur Lager Lage Lagebild Laien Lampe Land Landes Landkreis Landrat Landschaft Landwirt Landwirtschaft Lärm
  Laterne Lastgang Laub Laufzeit Leben Lebensmittel Leer Leerstand Leerung Lehre Lehrer Lehrkraft Leistung Leit Leitstelle Leitsystem Leitung Leser Leuchte
  Licht Liefer Lieferant Lieferung Liegenschaft Linien Liste Lizenz Logistik Lohn Lokal Löscher Löschwasser Lösung Luft Luftqualität Lüftung
  Magistrat Magazin Mahn Mahnung Makler Mandat Mangel Markt Marktplatz Maschine Masse Maßnahme Maßnahmen Material Medien Medizin Meer Mehrweg Melde
  Melder Meldung Mensch Menschen Messe Messer Messnetz Messstelle Messung Messwert Metadaten Miet Miete Mikro Mitarbeiter Mitfahr Mitglied Mitglieder Mittag
  Mitteilung Mittel Mobil Mobilfunk Mobilität Mobilitätsstation Modell Modellierung Modul Monat Monitor Monitoring Motor Mülleimer Mülltonne Museum Musik
  Nachbar Nachbarschaft Nachfrage Nachhaltigkeit Nachlass Nachricht Nachrichten Nacht Nachweis Nah Nahversorgung Nahverkehr Nahwärme Name Natur Naturschutz
  Neben Nebel Nessel Netzwerk Nieder Niederschlag Norm Notfall Notruf Notstrom Nutz Nutzer Nutzung
  Objekt Öffnung Offenlegung Online Opfer Ordnung Ordnungsamt Organisation Orientierung Ortschaft Ortung
  Paket Panne Papier Papierkorb Park Parkhaus Parkleit Parkleitsystem Parkplatz Parkraum Parkschein Partei Partner Partizipation Pass Patient Patienten Pause Pegel
  Pegelstand Pendler Person Personal Personen Pfad Pfand Pflanzen Pflege Pflicht Phase Pilot Plakat Plan Planung Plattform Platz Plätze
  Politik Polizei Portal Post Praktikum Praxis Preis Presse Privat Probe Produkt Produktion Prognose Programm Projekt Prototyp Prozess Prüfung Publikum Pumpe Pumpwerk
  Qualität Quartier Quell Quelle Quelltext Quote
  Radar Radweg Radverkehr Rahmen Rahmenvertrag Rand Rasen Ratgeber Rathaus Ratten Rauch Räume Räumung Reaktion Rechen Rechenzentrum Rechnung Recht Rechts Recycling
  Redaktion Referenz Regal Regel Regen Regenwasser Region Regional Register Registrierung Reihe Reinigung Reise Reisende Rente Reparatur Reserve Reservierung
  Ressource Ressourcen Rest Restaurant Rettung Rettungsdienst Revision Richtlinie Richtung Ring Risiko Roboter Rohr Rohstoff Route Ruf Ruhe Rund Rundfunk
  Saal Sach Sachbearbeitung Saison Salz Sammel Sammler Sammlung Sand Sanierung Sanitär Säule Schacht Schaden Schädling Schadstoff Schalter Schaltung Schatten Schaufenster
  Scheibe Schicht Schienen Schiff Schild Schlamm Schließ Schließfach Schlüssel Schnee Schnell Schnittstelle Schrank Schranke Schritt Schüler Schulung Schule Schulden Schuldner
  Schutz Schwelle Schwer Schwerlast Schwimmbad Schwimm Selbst Selbsthilfe Senioren Sensor Sensorik Serie Server Service Sharing Sicherheit Sicherung Sicht Siedlung Signal Signatur Silo
  Simulation Sirene Sirenen Sitz Sitzung Sitzungsdienst Smart Software Solar Sommer Sonde Sonne Sonnen Sonder Sorge Sozial Sozialhilfe Spar Speicher Speise Sperr Sperrmüll Sperrung Spiel
  Spielplatz Sport Sportplatz Sportstätte Sprache Sprach Sprechstunde Spur Staat Stadt Stadtbild Stadtplan Stadtrat Stadtwerke Städte Städtebau Stall Stamm Stark Stammdaten Stand Standard Standort
  Starkregen Start Statik Station Stationen Statistik Status Statt Stätte Stau Staub Steg Steig Stelle Stellen Stellplatz Sterbe Steuer Steuerung Stift Stiftung Stimme Störung
  Stoff Strahlung Strand Straße Straßen Straßenbeleuchtung Strategie Strecke Streu Streugut Strom Strömung Struktur Stück Studie Studio Stufe Stunden Sturm Suche Such
  System Systeme Szenario
  Tafel Tages Tageseinrichtung Tagesmutter Takt Tank Tasche Tätigkeit Taxi Technik Technologie Teich Teil Teilhabe Teilnehmer Telefon Telematik Temperatur Termin Test Text Theater Thema Ticket
  Tief Tiefbau Tiefgarage Tier Tierschutz Tonne Tonnen Tour Touren Touristen Tourismus Träger Transfer Transparenz Transport Treff Treibhaus Treibhausgas Trend Treppe Trink Trinkwasser Trocken
  Übergang Übersicht Übersetzung Übertragung Überwachung Übung Ufer Umbau Umfeld Umfrage Umgebung Umlage Umsatz Umsetzung Umwelt Umzug Unfall Universität Unter Unterführung Unterhalt
  Unterhaltung Unterkunft Unternehmen Unterricht Unterschrift Unterstützung Untersuchung Unwetter Urkunde Urlaub
  Vandalismus Vegetation Ventil Verarbeitung Veranstaltung Verband Verbindung Verbot Verbrauch Verbraucher Verbund Verein Verfahren Vergabe Vergleich Vergütung
  Verkauf Verkehr Verkehrszeichen Verlag Verleih Verletzung Vermarktung Vermessung Vermietung Vermittlung Vernetzung Versammlung Versand Verschattung Verschlüsselung Verschmutzung
  Versicherung Versorger Versorgung Verteiler Verteilung Vertrag Vertreter Vertretung Verwalter Verwaltung Verwarnung Verwendung Verzeichnis Video Viertel Visualisierung
  Vogel Volk Volkshochschule Vollstreckung Volumen Vorbereitung Vordruck Vorfall Vorgang Vorhaben Vorhersage Vorlage Vorlesung Vormund Vorrang Vorschlag Vorsorge Vorstand
  Wache Wachstum Waffen Wahl Wahlen Wahlhelfer Wald Waldbrand Wand Wander Wanderweg Ware Waren Wärme Wärmepumpe Wärmeplan Wärmenetz Warn Warnung Wart Wartung Wasser Wasserstand Wasserwerk Wechsel
  Wehr Weide Weiter Weiterbildung Welle Werbe Werbung Werk Werke Werkstatt Wert Wertstoff Wertstoffhof Wetter Wetterstation Wettbewerb Widerspruch Wiese Wild Wind Windkraft Winter Winterdienst
  Wirkung Wirtschaft Wissen Wohn Wohngeld Wohnraum Wohnung Wunsch
  Zahl Zahlen Zahlung Zahn Zähl Zähler Zählerstand Zählung Zebrastreifen Zeichen Zeit Zeiten Zeitung Zelle Zentrale Zentral Zentrum Zertifikat Ziel Zimmer Zone Zonen Zufahrt Zug Zugang Zukunft
  Zulassung Zustand Zustellung Zutritt Zuweisung Zuwendung Zweck Zweckverband Zweirad Zwilling Zwischen
`
  .trim()
  .split(/\s+/)

/**
 * Words that look like compounds of known parts and mean something else ("Wasserstoff" is not about water), or whose
 * parts would mislead a search. They are parts of longer words, but are never split themselves.
 */
export const indivisibleWords: readonly string[] = `
  Abwasser Altlast Anhang Bauhof Plattform Software Hardware Antrag Anwalt Arbeitgeber Arbeitnehmer Aufwand Ausschreibung Bahnhof Bürgermeister Bürgermeisterin Datenschutz Datum
  Denkmal Ehrenamt Einzelfall Fahrrad Fahrzeug Feuerwehr Flughafen Fortschritt Friedhof Gastwirt Geldbuße Gewerkschaft Grundlage Grundlagen Grundstück
  Gutschein Handbuch Handlung Handwerk Haushalt Hochschule Holzweg Hauptamt Jahrhundert Kindergarten Kraftfahrzeug Landrat Landschaft Landtag Lebenslauf Leitbild Leitfaden Leitlinie
  Marktplatz Maßstab Mehrwert Mehrwertsteuer Mittelpunkt Mitarbeiter Mittelstand Nachbarschaft Nachweis Netzwerk Niederlage Niederschlag Oberbürgermeister
  Papierkorb Parkplatz Parkhaus Parkraum Parkett Partnerschaft Quellcode Rathaus Rechtschreibung Reihenfolge Ringbuch Rücksicht Schadenfreude Schriftstück Schwerpunkt Spielraum
  Sportler Staatsanwalt Stadtrat Standort Standpunkt Stellenwert Stichwort Stockwerk Stoffwechsel Tagesordnung Tragwerk Umland Unterlage Unterlagen Unternehmen Unterricht Unterschied Unterschrift
  Verkehrszeichen Vertragspartner Volkshochschule Vorgang Vorlage Wahlkreis Wasserstoff Werkstoff Werkstatt Werkzeug Wettbewerb Windrad Wirtschaft Zeitpunkt Zeitraum Zeugnis Zusammenarbeit Zweckverband
`
  .trim()
  .split(/\s+/)
