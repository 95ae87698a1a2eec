import { addDays, addMinutes, daysBetween, milliseconds, usableZone, wallTimeIn } from '../../time/arithmetic'
import type { Instant, Zone } from '../../time/kinds'
import type { IncomingInterview, IncomingNote } from '../incoming'
import { placed, type PlacingContext } from './meeting-time'
import type { Moment } from './moment'
import type { Effort } from './rule-days'
import { mostMeetings, seriesOf } from './series'

/** The meetings of a series, each like its first one at another time, and what was left out. */
export function meetingsOf(
  first: IncomingInterview,
  lines: readonly string[],
  { zone, now }: { readonly zone: Zone; readonly now: Instant },
  placing: PlacingContext,
  effort: Effort,
): { readonly interviews: readonly IncomingInterview[]; readonly notes: readonly IncomingNote[] } {
  const { meetings, shortened } = seriesOf(lines, now, zone, placing, effort)
  const values = { summary: first.summary.slice(0, 200), most: String(mostMeetings) }
  const notes: IncomingNote[] = []
  if (shortened) notes.push({ key: 'seriesShortened', values })
  if (!shortened && meetings.length === 0)
    notes.push({ key: 'eventSkipped', values: { ...values, reason: 'outsideYear' } })
  return {
    interviews: meetings.map(({ start, recurrence }) => moved(first, start, recurrence, placing)),
    notes,
  }
}

function moved(
  first: IncomingInterview,
  moment: Moment,
  recurrence: string,
  placing: PlacingContext,
): IncomingInterview {
  const start = placed(moment, placing)
  const times = { start: start.wall, startsAt: start.at, zone: start.zone, recurrence }
  if (moment.kind === 'day') {
    const length =
      first.allDay === null || first.lastDay === null ? 0 : daysBetween(first.allDay, first.lastDay)
    return { ...first, ...times, allDay: moment.day, lastDay: addDays(moment.day, length) }
  }
  const minutes =
    first.endsAt === null ? 0 : (milliseconds(first.endsAt) - milliseconds(first.startsAt)) / 60_000
  const endsAt = addMinutes(start.at, minutes)
  const lasting = first.notes.filter(({ key }) => key !== 'timeSkipped' && key !== 'timeTwice')
  const own = start.notes.filter(({ key }) => key === 'timeSkipped' || key === 'timeTwice')
  const end = wallTimeIn(endsAt, usableZone(start.zone, placing.userZone))
  return { ...first, ...times, end, endsAt, notes: [...lasting, ...own] }
}
