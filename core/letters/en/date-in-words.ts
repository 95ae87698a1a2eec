import type { Spelling } from '../../domain/letter-voice'
import { Temporal } from '../../time/temporal'
import type { PlainDate } from '../../time/kinds'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * A day as letters name it: "Thursday 8 April" or "Thursday, April 8". Without the year, which nobody writes about last
 * week.
 */
export function dateInWords(day: PlainDate, spelling: Spelling = 'british'): string {
  const date = Temporal.PlainDate.from(day)
  const weekday = weekdays[date.dayOfWeek - 1] ?? ''
  const month = months[date.month - 1] ?? ''
  return spelling === 'british'
    ? `${weekday} ${String(date.day)} ${month}`
    : `${weekday}, ${month} ${String(date.day)}`
}

/** The same with its year, for what is agreed in writing. */
export function dateWithYear(day: PlainDate, spelling: Spelling): string {
  return `${dateInWords(day, spelling)}${spelling === 'american' ? ',' : ''} ${day.slice(0, 4)}`
}
