export const errors = {
  notFound: {
    title: 'This page does not exist',
    text: 'The address is misspelt or the page was removed.',
  },
  invalid: {
    title: 'We do not understand this request',
    text: 'Check the address or start again in the catalogue.',
  },
  unavailable: {
    title: 'This does not work at the moment',
    text: 'A part of the system does not answer. Try again in a few minutes.',
  },
  unexpected: {
    title: 'That did not work',
    text: 'The fault is ours and has been recorded. Go back and try again.',
  },
  sent: 'What you entered is not lost. Keep this page open and send it again in a few minutes.',
  sendAgain: 'Send again',
  reference: 'Reference number',
  referenceHint: 'Give this number when you contact us.',
  toCatalogue: 'To the catalogue',
  toStart: 'To the start page',
}
