import { addDays, dayIn, milliseconds } from '../../time/arithmetic'
import type { Instant, PlainDate, Zone } from '../../time/kinds'
import { weekdayOf } from './said-times'

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
}
const duration =
  /\b(?:within|in|over|during|next|for|after|needs?|takes?)\s+(?:about |around |approximately |roughly |at most |the |our |next |coming |following |up to |another |a |maximum of )*((?:(?:\d{1,3}|[a-z]+)\s?(?:to|-|–|or)\s?)?(?:\d{1,3}|[a-z]+))(?: of)? (business |working |calendar )?(hour|day|week|month)s?\b/i

/** The end of a span that a sentence counts from its sending: "within 48 hours", "in two to three weeks", "five working days". */
export function saidSpan(
  sentence: string,
  sentAt: Instant,
  zone: Zone,
): { readonly day: PlainDate; readonly at: Instant | null } | null {
  const match = duration.exec(sentence.slice(0, 500))
  if (match === null) return null
  const last =
    (match[1] ?? '')
      .toLowerCase()
      .split(/\s?(?:to|-|–|or)\s?/)
      .at(-1) ?? ''
  const count = /^\d+$/.test(last) ? Number(last) : (numbers[last] ?? 0)
  const unit = (match[3] ?? '').toLowerCase()
  if (count === 0 || count > 400) return null
  if (unit === 'hour') {
    const at = new Date(milliseconds(sentAt) + count * 3_600_000)
      .toISOString()
      .replace('.000Z', 'Z') as Instant
    return { day: dayIn(at, zone), at }
  }
  const today = dayIn(sentAt, zone)
  if (unit === 'day' && /business|working/i.test(match[2] ?? ''))
    return { day: workingDaysAfter(today, count), at: null }
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : 30 * count
  return { day: addDays(today, days), at: null }
}

/** Saturdays and Sundays are left out; whose holidays count is not known from a mail. */
function workingDaysAfter(day: PlainDate, count: number): PlainDate {
  let reached = day
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    if (!['sat', 'sun'].includes(weekdayOf(reached))) left -= 1
  }
  return reached
}
