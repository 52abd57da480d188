/** Short pages for requests that are refused before the marketplace, by status. */
export const refusals = {
  400: {
    title: 'Diese Anfrage verstehen wir nicht',
    text: 'Die Adresse oder der Inhalt der Anfrage ist fehlerhaft. Beginnen Sie auf der Startseite neu.',
  },
  403: {
    title: 'Diese Eingabe nehmen wir nicht an',
    text: 'Das Formular wurde nicht von einer Seite dieses Marktplatzes abgeschickt. Öffnen Sie die Seite neu und senden Sie das Formular noch einmal ab.',
  },
  404: {
    title: 'Diese Datei gibt es nicht',
    text: 'Die Adresse ist falsch geschrieben oder die Datei wurde entfernt.',
  },
  405: {
    title: 'Diese Art von Anfrage nehmen wir nicht an',
    text: 'Sie können Seiten lesen und Formulare absenden.',
  },
  408: {
    title: 'Die Anfrage ist nicht rechtzeitig angekommen',
    text: 'Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
  },
  413: {
    title: 'Diese Eingabe ist zu groß',
    text: 'Kürzen Sie den Text und senden Sie das Formular noch einmal ab.',
  },
  414: {
    title: 'Diese Adresse ist zu lang',
    text: 'Wählen Sie weniger Filter oder kürzen Sie das Suchwort.',
  },
  415: {
    title: 'Diese Form von Daten nehmen wir nicht an',
    text: 'Wir nehmen Formulare an, die von unseren Seiten abgeschickt werden.',
  },
  421: {
    title: 'Unter diesem Namen gibt es hier nichts',
    text: 'Rufen Sie den Marktplatz unter seiner bekannten Adresse auf.',
  },
  429: {
    title: 'Zu viele Anfragen',
    text: 'Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  },
  431: {
    title: 'Die Anfrage ist zu lang',
    text: 'Löschen Sie die Cookies dieser Seite und laden Sie sie neu.',
  },
  500: {
    title: 'Das hat nicht geklappt',
    text: 'Der Fehler liegt bei uns und ist aufgezeichnet. Versuchen Sie es in einigen Minuten noch einmal.',
  },
  503: {
    title: 'Das geht gerade nicht',
    text: 'Ein Teil des Marktplatzes antwortet nicht oder wird neu gestartet. Versuchen Sie es in einigen Minuten noch einmal.',
  },
}

/** Words that all of these pages share. */
export const refusalFrame = { reference: 'Vorgangsnummer', toStart: 'Zur Startseite' }
