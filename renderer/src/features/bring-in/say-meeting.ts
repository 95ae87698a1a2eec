import type { IncomingInterview } from '#core/exchange/incoming'
import { instantInZone, milliseconds, usableZone } from '#core/time/arithmetic'
import type { Zone } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

/** When a meeting is, in the user's time and, where it differs, in its own. */
export interface SaidMeeting {
  readonly day: string
  /** Clock times where the user is; empty for whole days. */
  readonly time: string
  /** The same in the interview's zone; empty where that is the user's. */
  readonly there: string
  readonly length: string
}

/** The city of a zone: `Europe/Berlin` is Berlin. */
export function placeOf(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** The zone that a file mentions for a time without one, where that is not the user's own; else null. */
export function otherZone(
  meeting: Pick<IncomingInterview, 'floating' | 'zoneHint'>,
  userZone: Zone,
): Zone | null {
  return meeting.floating && meeting.zoneHint !== userZone ? meeting.zoneHint : null
}

type Said = Pick<IncomingInterview, 'start' | 'end' | 'allDay' | 'lastDay'>

export function sayMeeting(
  meeting: Said,
  zone: Zone,
  userZone: Zone,
  moments: Moments,
  words: Words['bringIn'],
): SaidMeeting {
  if (meeting.allDay !== null) {
    const days = [
      meeting.allDay,
      ...(meeting.lastDay === null || meeting.lastDay === meeting.allDay ? [] : [meeting.lastDay]),
    ]
    const [from = '', to] = days.map(moments.longDay)
    return { day: to === undefined ? from : words.range({ from, to }), time: '', there: '', length: '' }
  }
  const known = usableZone(zone, userZone)
  const start = instantInZone(meeting.start, known)
  const end = meeting.end === null || meeting.end === meeting.start ? null : instantInZone(meeting.end, known)
  const minutes = end === null ? 0 : Math.round((milliseconds(end) - milliseconds(start)) / 60_000)
  const from = moments.time(start)
  const elsewhere = known !== userZone && known !== 'UTC' && moments.wallClock(meeting.start) !== from
  return {
    day: moments.longDay(moments.dayOf(start)),
    time: end === null ? from : words.range({ from, to: moments.time(end) }),
    there: elsewhere
      ? words.inZone({
          from: moments.wall(meeting.start),
          to: end === null || meeting.end === null ? '' : moments.wallClock(meeting.end),
          place: placeOf(known),
        })
      : '',
    length: minutes > 0 ? words.minutes({ minutes }) : words.minutesUnknown,
  }
}
