export const errors = {
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse ist falsch geschrieben oder die Seite wurde entfernt.',
  },
  invalid: {
    title: 'Diese Anfrage verstehen wir nicht',
    text: 'Prüfen Sie die Adresse oder beginnen Sie im Katalog neu.',
  },
  unavailable: {
    title: 'Das geht gerade nicht',
    text: 'Ein Teil des Systems antwortet nicht. Versuchen Sie es in einigen Minuten noch einmal.',
  },
  unexpected: {
    title: 'Das hat nicht geklappt',
    text: 'Der Fehler liegt bei uns und ist aufgezeichnet. Gehen Sie zurück und versuchen Sie es noch einmal.',
  },
  sent: 'Was Sie eingegeben haben, ist nicht verloren. Lassen Sie diese Seite offen und senden Sie es in einigen Minuten noch einmal.',
  sendAgain: 'Noch einmal senden',
  reference: 'Vorgangsnummer',
  referenceHint: 'Nennen Sie diese Nummer, wenn Sie sich an uns wenden.',
  toCatalogue: 'Zum Katalog',
  toStart: 'Zur Startseite',
}
