import type { refusalFrame as refusalFrameDe, refusals as refusalsDe } from '../de/server'

/** Short pages for requests that are refused before the marketplace, by status. */
export const refusals: typeof refusalsDe = {
  400: {
    title: 'We do not understand this request',
    text: 'The address or the content of the request is faulty. Start again on the home page.',
  },
  403: {
    title: 'We do not accept this input',
    text: 'The form was not sent from a page of this marketplace. Open the page again and send the form once more.',
  },
  404: {
    title: 'This file does not exist',
    text: 'The address is misspelt or the file has been removed.',
  },
  405: {
    title: 'We do not accept this kind of request',
    text: 'You can read pages and send forms.',
  },
  408: {
    title: 'The request did not arrive in time',
    text: 'Check your connection and reload the page.',
  },
  413: {
    title: 'This input is too large',
    text: 'Shorten the text and send the form once more.',
  },
  414: {
    title: 'This address is too long',
    text: 'Choose fewer filters or shorten the search words.',
  },
  415: {
    title: 'We do not accept this form of data',
    text: 'We accept forms that are sent from our pages.',
  },
  421: {
    title: 'There is nothing here under this name',
    text: 'Open the marketplace under its known address.',
  },
  429: {
    title: 'Too many requests',
    text: 'Very many requests came from your connection in a short time. Wait a minute and try again.',
  },
  431: {
    title: 'The request is too long',
    text: 'Delete the cookies of this site and reload the page.',
  },
  500: {
    title: 'That did not work',
    text: 'The fault is ours and has been recorded. Try again in a few minutes.',
  },
  503: {
    title: 'This is not available at the moment',
    text: 'A part of the marketplace does not answer or is restarting. Try again in a few minutes.',
  },
}

/** Words that all of these pages share. */
export const refusalFrame: typeof refusalFrameDe = { reference: 'Reference number', toStart: 'To the home page' }
