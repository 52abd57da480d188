/** Words that every criterion shares. */
export const partWords = {
  yes: 'Yes',
  no: 'No',
  none: 'None',
  some: 'Some',
  replaceable: 'replaceable',
  notReplaceable: 'not replaceable',
  stated: 'Stated',
  notStated: 'Not stated',
  notApplicable: 'Not applicable',
  atLeast: 'at least {value}',
  atLeastOption: 'at least “{value}”',
  atMost: 'at most {value}',
  since: 'since {value}',
  withClaim: '{standard} ({claim})',
  upTo: 'up to {value} a year',
}
