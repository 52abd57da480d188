/*
 * A second calendar, to compare the marketplace's with: clock changes by the rule of directive 2000/84/EC instead of the
 * system's tables, weeks by counting from the Monday of the week with 4 January.
 */
const hour = 3_600_000
const day = 24 * hour
const two = (value: number) => String(value).padStart(2, '0')

/** 01:00 UTC on the last Sunday of a month. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0))
  return Date.UTC(year, month - 1, last.getUTCDate() - last.getUTCDay(), 1)
}

/** Begin and end of summer time in Berlin, from 1996 on. */
export const clockChanges = (year: number): [number, number] => [lastSunday(year, 3), lastSunday(year, 10)]

/** The moment as its UTC fields show Berlin's clock. */
function shifted(moment: number): Date {
  const [begin, end] = clockChanges(new Date(moment).getUTCFullYear())
  return new Date(moment + (moment >= begin && moment < end ? 2 : 1) * hour)
}

export function dateOf(moment: number): string {
  const local = shifted(moment)
  return `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`
}

/** `31.12.2026, 23:59` */
export function momentOf(moment: number): string {
  const local = shifted(moment)
  const date = `${two(local.getUTCDate())}.${two(local.getUTCMonth() + 1)}.${local.getUTCFullYear()}`
  return `${date}, ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`
}

const mondayBefore = (midnight: number) => midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * day

export function weekOf(moment: number): string {
  const local = shifted(moment)
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate())
  const first = (year: number) => mondayBefore(Date.UTC(year, 0, 4))
  const year = [1, 0, -1].map((step) => local.getUTCFullYear() + step).find((one) => first(one) <= midnight) ?? 0
  return `${year}-W${two(Math.floor((midnight - first(year)) / (7 * day)) + 1)}`
}

/** The first moment of a day in Berlin. */
export function beginOf(date: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  return dateOf(midnight - 2 * hour) === date ? midnight - 2 * hour : midnight - hour
}

/** The day so many years after; the last of the month where it does not exist. */
export function yearsLater(date: string, years: number): string {
  const wanted = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
  return new Date(`${wanted}T00:00:00Z`).toISOString().slice(0, 10) === wanted ? wanted : wanted.replace(/29$/, '28')
}

export const daysLater = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

/** Clock changes, leap days and the days around them, turns of years with 52 and 53 weeks. */
export function criticalDays(): string[] {
  const days: string[] = []
  for (let year = 2024; year <= 2033; year++) {
    for (const change of clockChanges(year)) days.push(dateOf(change))
    days.push(`${year}-02-28`, `${year}-03-01`, `${year}-12-31`, `${year + 1}-01-01`, `${year + 1}-01-04`)
    if (new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29) days.push(`${year}-02-29`)
  }
  return days
}
