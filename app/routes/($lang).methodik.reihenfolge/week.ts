const day = 86_400_000

/** Monday and Sunday of an ISO week (`YYYY-Www`), as `YYYY-MM-DD`. */
export function weekDays(week: string): { from: string; to: string } {
  const [year = 0, number = 1] = week.split('-W').map(Number)
  const january4 = Date.UTC(year, 0, 4)
  const monday = january4 - ((new Date(january4).getUTCDay() || 7) - 1) * day + (number - 1) * 7 * day
  const text = (moment: number) => new Date(moment).toISOString().slice(0, 10)
  return { from: text(monday), to: text(monday + 6 * day) }
}
