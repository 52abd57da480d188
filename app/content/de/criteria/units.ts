/** Words after a number. `year` is a calendar year and carries no word. */
export const unitWords: Record<string, { one: string; other: string }> = {
  vendors: { one: 'Dienstleister', other: 'Dienstleister' },
  months: { one: 'Monat', other: 'Monate' },
  hoursPerMonth: { one: 'Stunde im Monat', other: 'Stunden im Monat' },
  weeks: { one: 'Woche', other: 'Wochen' },
  municipalities: { one: 'Kommune', other: 'Kommunen' },
  year: { one: '', other: '' },
  people: { one: 'Person', other: 'Personen' },
  percent: { one: '%', other: '%' },
}
