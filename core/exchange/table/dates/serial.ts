import { addDays } from '../../../time/arithmetic'
import type { PlainDate } from '../../../time/kinds'

/** The day before the first of each count; the one from 1900 holds a 29 February that never was. */
const dayZero = { 1900: '1899-12-30' as PlainDate, 1904: '1904-01-01' as PlainDate } as const

/** A spreadsheet's count of days as a day and, where it has a fraction, a clock time to the minute. */
export function serialDay(
  serial: number,
  base: 1900 | 1904,
): { readonly day: PlainDate; readonly clock: string | null } {
  const minutes = Math.round((serial % 1) * 1440)
  const day = addDays(dayZero[base], Math.floor(serial) + (minutes === 1440 ? 1 : 0))
  if (minutes === 0 || minutes === 1440) return { day, clock: null }
  const two = (number: number): string => String(number).padStart(2, '0')
  return { day, clock: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` }
}
