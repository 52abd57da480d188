/** The form for barriers. */
export const feedback = {
  title: 'Report a barrier',
  description: 'Form to report a barrier on these pages.',
  lead: 'Describe what is not accessible to you. We read every report.',
  crumb: 'Accessibility',
  text: 'What is the problem?',
  textHint:
    'For example: what did you want to do, what happened, which device or aid do you use? At most {{limit}} characters.',
  page: 'On which page? (optional)',
  pageHint: 'Address or name of the page.',
  address: 'Your e-mail address (optional)',
  addressHint: 'Only if you want an answer. Example: name@example.org',
  privacy: 'We delete your report after {{days}} days.',
  privacyLink: 'Privacy',
  submit: 'Send report',
  errors_one: 'The report is not stored yet. Check this entry:',
  errors_other: 'The report is not stored yet. Check these {{count}} entries:',
  error: {
    text: {
      missing: 'Describe the problem.',
      long: 'Shorten the description to at most {{limit}} characters.',
      invalid: 'Describe the problem as text.',
    },
    page: {
      missing: 'Name the page.',
      long: 'Shorten the name of the page to at most 500 characters.',
      invalid: 'Name the page as text.',
    },
    address: {
      missing: 'Enter your e-mail address.',
      long: 'Shorten the e-mail address to at most 254 characters.',
      invalid: 'Enter an e-mail address such as name@example.org or leave the field empty.',
    },
  },
  sent: {
    title: 'Your report is stored',
    text: 'We will look into it. If you left an e-mail address, we will answer there. After {{days}} days we delete the report.',
    again: 'Report another barrier',
  },
}
