const eu = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
const eeaOnly = ['IS', 'LI', 'NO']

/** Groups that a filter can name instead of a country. Members of the EU (27) and the EEA as of 2026-11-23. */
export const countryGroups: Record<string, readonly string[]> = { EU: eu, EEA: [...eu, ...eeaOnly] }
