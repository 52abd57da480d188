/** Debian's Chromium, which end-to-end tests and drills open pages in. */
export const chromiumPath = '/usr/bin/chromium'

/** It draws without a display, and asks nobody but the pages it is sent to. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
