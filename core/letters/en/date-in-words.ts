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

/** A day as letters name it: "Thursday, 8 April". Without the year, which nobody writes about last week. */
export function dateInWords(day: PlainDate): string {
  const date = Temporal.PlainDate.from(day)
  return `${weekdays[date.dayOfWeek - 1] ?? ''}, ${String(date.day)} ${months[date.month - 1] ?? ''}`
}
