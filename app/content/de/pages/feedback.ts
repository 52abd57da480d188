/** The form for barriers. */
export const feedback = {
  title: 'Barriere melden',
  description: 'Formular, um eine Barriere auf diesen Seiten zu melden.',
  lead: 'Beschreiben Sie, was für Sie nicht zugänglich ist. Wir lesen jede Meldung.',
  crumb: 'Barrierefreiheit',
  text: 'Was ist das Problem?',
  textHint:
    'Zum Beispiel: Was wollten Sie tun, was ist passiert, welches Gerät oder Hilfsmittel nutzen Sie? Höchstens {{limit}} Zeichen.',
  page: 'Auf welcher Seite? (freiwillig)',
  pageHint: 'Adresse oder Name der Seite.',
  address: 'Ihre E-Mail-Adresse (freiwillig)',
  addressHint: 'Nur wenn Sie eine Antwort wünschen. Beispiel: name@beispiel.de',
  privacy: 'Wir löschen Ihre Meldung nach {{days}} Tagen.',
  privacyLink: 'Datenschutz',
  submit: 'Meldung absenden',
  errors_one: 'Die Meldung ist noch nicht gespeichert. Prüfen Sie diese Angabe:',
  errors_other: 'Die Meldung ist noch nicht gespeichert. Prüfen Sie diese {{count}} Angaben:',
  error: {
    text: {
      missing: 'Beschreiben Sie das Problem.',
      long: 'Kürzen Sie die Beschreibung auf höchstens {{limit}} Zeichen.',
      invalid: 'Beschreiben Sie das Problem als Text.',
    },
    page: {
      missing: 'Nennen Sie die Seite.',
      long: 'Kürzen Sie die Angabe der Seite auf höchstens 500 Zeichen.',
      invalid: 'Nennen Sie die Seite als Text.',
    },
    address: {
      missing: 'Geben Sie Ihre E-Mail-Adresse ein.',
      long: 'Kürzen Sie die E-Mail-Adresse auf höchstens 254 Zeichen.',
      invalid: 'Geben Sie eine E-Mail-Adresse wie name@beispiel.de ein oder lassen Sie das Feld leer.',
    },
  },
  sent: {
    title: 'Ihre Meldung ist gespeichert',
    text: 'Wir prüfen sie. Haben Sie eine E-Mail-Adresse angegeben, antworten wir Ihnen dort. Nach {{days}} Tagen löschen wir die Meldung.',
    again: 'Weitere Barriere melden',
  },
}
