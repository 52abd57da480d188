/** Words that every criterion shares. */
export const partWords = {
  yes: 'Ja',
  no: 'Nein',
  none: 'Keine',
  some: 'Vorhanden',
  replaceable: 'ersetzbar',
  notReplaceable: 'nicht ersetzbar',
  stated: 'Angegeben',
  notStated: 'Keine Angabe',
  notApplicable: 'Nicht anwendbar',
  atLeast: 'mindestens {value}',
  atLeastOption: 'mindestens „{value}“',
  atMost: 'höchstens {value}',
  since: 'seit {value}',
  withClaim: '{standard} ({claim})',
  upTo: 'bis {value} im Jahr',
}
