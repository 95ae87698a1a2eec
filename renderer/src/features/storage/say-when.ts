import { addDays } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

/** When something was saved, as one looks back: today and yesterday by name, another year with its number. */
export function sayWhen(at: Instant | null, now: Instant, moments: Moments, words: Words): string {
  if (at === null) return words.storage.whenUnknown
  const day = moments.dayOf(at)
  const today = moments.dayOf(now)
  const time = moments.time(at)
  if (day === today) return words.dates.todayAt({ time })
  if (day === addDays(today, -1)) return words.storage.yesterdayAt({ time })
  const year = day.slice(0, 4)
  const said = moments.day(day)
  const goesWithout = year === today.slice(0, 4) || said.includes(year)
  return words.dates.dayAt({ day: goesWithout ? said : `${said} ${year}`, time })
}
