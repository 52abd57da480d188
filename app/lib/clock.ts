/** The current time, always passed in as a value so that rules can be tried at any moment. */
export type Clock = () => Date

const berlinDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Europe/Berlin at `moment`, as `YYYY-MM-DD`. */
export function berlinDate(moment: Date): string {
  return berlinDay.format(moment)
}

/**
 * The ISO 8601 week of the calendar day in Europe/Berlin at `moment`, as `YYYY-Www`.
 * The year is the week's own year, which differs from the calendar year around New Year.
 */
export function isoWeek(moment: Date): string {
  const day = new Date(`${berlinDate(moment)}T00:00:00Z`)
  const weekday = day.getUTCDay() || 7
  day.setUTCDate(day.getUTCDate() + 4 - weekday)
  const yearStart = Date.UTC(day.getUTCFullYear(), 0, 1)
  const week = Math.ceil(((day.getTime() - yearStart) / 86_400_000 + 1) / 7)
  return `${day.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}

/** The number of the ISO week at `moment` in Berlin, counted without end from a Monday in 1970: neighbours differ by one. */
export function weekNumber(moment: Date): number {
  return Math.floor((Date.parse(`${berlinDate(moment)}T00:00:00Z`) / 86_400_000 + 3) / 7)
}

/**
 * A moment on the same weekday of the week after, in Berlin. Seven times 24 hours are not that: from the last hour of a Sunday
 * they lead past the whole next week when the clock is put forward.
 */
export function weekLater(moment: Date): Date {
  return new Date(Date.parse(`${berlinDate(moment)}T12:00:00Z`) + 7 * 86_400_000)
}
