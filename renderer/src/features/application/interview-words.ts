import { endOf, startOf, type Interview } from '#core/domain/interview'
import { usableZone, wallTimeIn } from '#core/time/arithmetic'
import type { Instant, Zone } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

/** An interview's time in words. */
export interface SaidTime {
  /** In the user's zone: `Tue 24 Nov, 15:00 – 16:00`. */
  readonly time: string
  readonly isAssumed: boolean
  /** By the clocks of the place of the interview; empty where they show the same. */
  readonly there: string
  /** The zone's name where this machine does not know it. */
  readonly unknownZone: string
}

/** The last part of a zone's name, as a place: `New York`. */
export function placeOf(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

export function sayTime(
  interview: Interview,
  zone: Zone,
  now: Instant,
  assumedMinutes: number,
  words: Words,
  moments: Moments,
): SaidTime {
  const said = words.application.interview
  const start = startOf(interview, zone)
  const end = endOf(interview, zone, assumedMinutes)
  const sameDay = moments.dayOf(start) === moments.dayOf(end)
  const known = usableZone(interview.zone, zone) === interview.zone
  const differs = known && wallTimeIn(start, zone) !== interview.start
  const hereDay = wallTimeIn(start, zone).slice(0, 10)
  const there =
    hereDay === interview.start.slice(0, 10)
      ? moments.wallClock(interview.start)
      : moments.wall(interview.start)
  return {
    time: said.range({
      start: moments.moment(start, now),
      end: sameDay ? moments.time(end) : moments.moment(end, now),
    }),
    isAssumed: interview.end === null,
    there: differs ? said.inZone({ time: there, place: placeOf(interview.zone) }) : '',
    unknownZone: known ? '' : said.unknownZone({ zone: interview.zone }),
  }
}

/** "Second interview"; where nobody counts, its place among the application's. */
export function nameOfInterview(interview: Interview, index: number, words: Words): string {
  return words.application.interview.nth({ round: interview.round ?? index + 1 })
}
