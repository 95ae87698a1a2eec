/**
 * Whether digits that look like a time are one, without making one of them: a file of ten thousand records holds half a
 * million. Temporal says the same of each, at a hundred times the price.
 */

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48
const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1)

/** Whether the calendar has the day that `YYYY-MM-DD` at the start of a text names. */
export function isDay(text: string): boolean {
  const month = two(text, 5)
  const day = two(text, 8)
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= daysIn(month, two(text, 0) * 100 + two(text, 2)))
  )
}

function daysIn(month: number, year: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Whether `HH:MM` at a place of a text is a time of day. */
export function isClock(text: string, at: number): boolean {
  return two(text, at) < 24 && two(text, at + 3) < 60
}

const plainInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

/** The usual form of an instant. Temporal takes 45 µs to say so, which ten thousand records would be felt for. */
export function isPlainlyAnInstant(text: string): boolean {
  return plainInstant.test(text) && isDay(text) && isClock(text, 11) && two(text, 17) < 60
}
