/** Words after a number. `year` is a calendar year and carries no word. */
export const unitWords: Record<string, { one: string; other: string }> = {
  vendors: { one: 'service provider', other: 'service providers' },
  months: { one: 'month', other: 'months' },
  hoursPerMonth: { one: 'hour per month', other: 'hours per month' },
  weeks: { one: 'week', other: 'weeks' },
  municipalities: { one: 'municipality', other: 'municipalities' },
  year: { one: '', other: '' },
  people: { one: 'person', other: 'people' },
  percent: { one: '%', other: '%' },
}
