/**
 * German words that people put around what they look for in a municipal catalogue, and that stand in texts of every
 * kind: who asks, for whom and where, how it should be, what programs are called. Beside other words they only help to
 * order hits; alone they are searched. Any form of a word counts.
 */
export const weakWords: readonly string[] = `
 Stadt Gemeinde Kommune Kreis Landkreis Dorf Ort Ortsteil Region Land Rathaus Verwaltung Behörde Amt Stadtverwaltung
 Gemeindeverwaltung Kommunalverwaltung Bürger Bürgerin Einwohner Leute Mensch Person Mitarbeiter Mitarbeitende Kollege
 Bürgermeister Bürgermeisterin Chef Anwohner Bewohner Bevölkerung Team Firma Anbieter
 Handy Smartphone Computer Rechner PC Bildschirm Gerät
 Plattform Portal Management Service Dienst Projekt Konzept Angebot
 Software System Programm Lösung Tool Werkzeug Anwendung Produkt Technik IT EDV digital Digitalisierung elektronisch online
 automatisch automatisiert modern smart intelligent computergestützt kommunal städtisch öffentlich
 Stelle Seite Sache Ding Weise Art Möglichkeit Thema Bereich Fall Problem Frage Antwort Idee Zweck Grund Ziel Aufgabe Hilfe
 Unterstützung Überblick Übersicht Einführung Nutzung Einsatz Verfahren Prozess Ablauf Bedarf Kosten Geld Preis
 Zeit Tag Woche Monat Jahr Stunde Nacht Abend Wochenende Samstag Sonntag samstags sonntags nachts abends morgens täglich
 jemand niemand irgendwo überall unterwegs daheim Hause zuhause vorher nachher zuerst erst einmal endlich ständig
 rechtzeitig sofort gleichzeitig zusammen gemeinsam allein selbst selber
 schnell langsam veraltet aktuell bestehend vorhanden weit nah hoch niedrig früh spät genau einfach leicht schwer sicher neu alt groß klein lang kurz viel wenig ganz voll leer richtig falsch
 günstig billig teuer kostenlos gratis möglich nötig wichtig beste gefährlich schlecht schlimm kaputt sauber
 bekommen kriegen sehen zeigen merken wissen erfahren erkennen verstehen denken glauben sagen fragen antworten reden
 laufen lassen halten stehen stellen legen liegen setzen sitzen bringen nehmen tun bleiben werden anfangen aufhören
 beginnen starten führen arbeiten verwenden einsetzen anwenden betreiben verwalten organisieren bearbeiten erledigen
 verbessern erleichtern vereinfachen unterstützen erhalten behalten schaffen abschaffen einführen anschaffen kaufen
 holen liefern zusammenbringen sammeln kümmern ausprobieren testen probieren versuchen wechseln ändern erneuern
 dauern klappen funktionieren passieren vermeiden verhindern wollen dürfen sollen können müssen brauchen benötigen
 treten stoßen erreichen einreichen übernehmen annehmen aufnehmen aufheben klingeln fahren hinfahren hinzufahren kommen fehlen
 fallen gelten gehören heißen hören kennen leben liegen meinen passen rufen scheinen schicken senden tragen treffen
 verlieren vergessen wachsen werfen ziehen anbieten angeben anlegen aufbauen ausgeben austauschen beachten
 bedeuten befinden begleiten beschaffen besorgen bestehen betreffen bieten bitten dienen drücken eingeben
 einhalten einrichten empfangen entscheiden entstehen entwickeln erfassen erfüllen ergeben erhöhen erinnern erklären
 erlauben ermöglichen erstellen erwarten festhalten folgen fordern freuen gewinnen hinterlegen hoffen informieren
 interessieren leisten loswerden mitteilen nachsehen nachschauen nachfragen nennen regeln richten
 schauen schreiben sorgen steigen stimmen stören umgehen verbinden verfolgen vergleichen verlangen 
 verschwinden versorgen verteilen verursachen vorbereiten vorliegen wirken zulassen zurechtkommen zuordnen
 gesamt einzeln jeweilig zentral lokal intern extern direkt schön bequem flexibel übersichtlich passend geeignet bezahlbar
 unabhängig zuverlässig regelmäßig dauernd laufend spontan persönlich zuständig verantwortlich verfügbar notwendig sinnvoll
 ganz halb doppelt mehrfach ungefähr kaum fast oft selten manchmal heute morgen gestern später früher demnächst bald
 Minute Sekunde Moment Anfang Ende Mitte Teil Stück Menge Anzahl Reihe Form Rahmen Sicht Umgang Umsetzung Betrieb
 Einrichtung Beispiel Alternative Ersatz Erfahrung Wunsch Vorteil Nachteil Wert Rolle Stand Situation Unterschied Zusammenhang
 ganze selbe dieselbe derselbe denselben demselben eigene verschiedene einzelne alle jede beste nächste letzte erste
 benutzen gebrauchen vermitteln verständigen gewährleisten sicherstellen betrachten ansehen anschauen anzeigen
 aushändigen abgeben abholen abarbeiten abstellen ansprechen anstoßen antreiben auffallen aufhalten aufteilen
 aufwenden ausführen ausgehen auskommen auslösen ausrechnen ausreichen aussehen aussuchen auswählen bemerken
 benennen berücksichtigen beschleunigen bestimmen bewältigen bewegen bewerkstelligen beziehen durchführen einteilen
 einsehen entdecken entfallen entfernen entlasten ermitteln erproben erzeugen feststellen herausbekommen
 herausfinden hinbekommen hinweisen kombinieren losgehen mithalten mitbekommen nachfolgen nachkommen stattfinden
 stehenbleiben tauchen teilnehmen trennen überblicken überlegen umsetzen verkürzen verläuft verlangsamen vermindern
 verpassen verstecken verzichten vorkommen vorlegen vornehmen vorschreiben weglassen weiterleiten wiederholen
 zusammenstellen zustande gerade oben unten vorne hinten links rechts drinnen draußen innen außen dort hin her herum
 heraus hinaus herein dazwischen sonst trotzdem dennoch deshalb deswegen außerdem nämlich jetzt gleich eben bisher
 nie niemals immerzu dauerhaft zeitnah umgehend zügig nächster vergangen kommend künftig zukünftig ehemals
 einheitlich einfacher schneller besser sparsam preiswert kostengünstig praktisch handlich verlässlich übergreifend
 umfassend vollständig fair nachvollziehbar wirklich eigentlich ordentlich ausreichend los Fassung Höhe Größe
 Länge Dauer Umfang Ebene Schritt Punkt Hinblick Bezug Griff Hut Auge Hand Blick Kopf Feierabend Alltag Vortag
 Mittag Nachmittag Vormittag Montag Dienstag Mittwoch Donnerstag Freitag Jahreszeit Uhr Uhrzeit Zeitpunkt Zeitraum
 Fachbereich Abteilung Referat Dezernat Sachgebiet Dienststelle Verwaltungsmitarbeiter Beschäftigter Angestellter
 Kollegin Vorgesetzter Nutzer Anwender Behördenmitarbeiter Bürgerschaft Mitbürger Ortsbewohner Bürgerinnen
 Gemeindebürger Mitmenschen Fachmann Experte Dienstleister Programme Fachprogramm Softwarelösung Komplettlösung
 Baustein Komponente Modul Funktion Hilfsmittel Instrument Vorrichtung
`
  .trim()
  .split(/\s+/)
