import Holidays from 'date-holidays'

const hourMs = 3_600_000

/**
 * The days on which a whole country is off, as `2027-05-01`, in order. What only a region or a trade keeps is not among
 * them, nor are days on which people work; a country that is not known has none.
 */
export function publicDays(country: string, years: readonly number[]): readonly string[] {
  const rules = new Holidays(country)
  const found = years.flatMap((year) => rules.getHolidays(year)).filter(({ type }) => type === 'public')
  const days = found.flatMap(({ date, start, end }) => daysBetween(date, end.getTime() - start.getTime()))
  return [...new Set(days)].sort()
}

/** The days whose noon lies within: a feast that begins at sunset is kept on the day after. */
function daysBetween(date: string, lengthMs: number): readonly string[] {
  const from = Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`)
  const days: string[] = []
  for (let noon = Date.parse(`${date.slice(0, 10)}T12:00:00Z`); noon < from + lengthMs; noon += 24 * hourMs) {
    if (noon >= from) days.push(new Date(noon).toISOString().slice(0, 10))
  }
  return days
}
