import { addDays, dayNumber } from '../../time/arithmetic'
import type { PlainDate } from '../../time/kinds'
import { Temporal } from '../../time/temporal'

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const monthNames = months.join('|')

/** "The end of next week", "mid-March", "the end of the month" as days: a week ends on its Friday, its middle is the 15th of a month. */
export function withDays(text: string, today: PlainDate): string {
  return text
    .replace(/\b(?:the )?end of (?:the |this )?week\b/gi, () => fridayAfter(today, 0))
    .replace(/\b(?:the )?end of (?:the )?next week\b/gi, () => fridayAfter(today, 1))
    .replace(/\b(?:the )?end of (?:the |this )month\b/gi, () => endOfMonth(today, 0))
    .replace(/\b(?:the )?end of (?:the )?next month\b/gi, () => endOfMonth(today, 1))
    .replace(
      new RegExp(String.raw`\b(?:the )?(end|middle|beginning) of (${monthNames})\b(?! \d)`, 'gi'),
      (_all, part: string, month: string) => inMonth(month, part.toLowerCase(), today),
    )
    .replace(new RegExp(String.raw`\bmid[- ](${monthNames})\b`, 'gi'), (_all, month: string) =>
      inMonth(month, 'middle', today),
    )
}

/** Day 0, 1 January 1970, was a Thursday, so a week from Monday begins at day -3. */
function fridayAfter(today: PlainDate, weeks: number): PlainDate {
  const monday = addDays(today, -((dayNumber(today) + 3) % 7))
  const friday = addDays(monday, 4)
  return addDays(friday, 7 * (weeks + (friday < today ? 1 : 0)))
}

function endOfMonth(today: PlainDate, later: number): string {
  const month = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: later })
  return month.with({ day: month.daysInMonth }).toString()
}

function inMonth(name: string, part: string, today: PlainDate): string {
  const now = Temporal.PlainDate.from(today)
  const month = months.indexOf(name.toLowerCase()) + 1
  const first = Temporal.PlainDate.from({ year: now.year + (month < now.month ? 1 : 0), month, day: 1 })
  const day = part === 'end' ? first.daysInMonth : part === 'middle' ? 15 : 1
  return first.with({ day }).toString()
}
