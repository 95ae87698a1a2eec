import type { ParsedResult } from 'chrono-node'
import { addMinutes, dayIn, instantOf, minuteIn, wallTimeIn } from '../time/arithmetic'
import { wallTime, type PlainDate } from '../time/kinds'
import { findMoments } from './find-moments'
import { futureCue, pastCue } from './known-words'
import type { Line } from './line'
import { readClock, readMinutes, type Clock } from './read-clock'
import { comingWeekday, pastWeekday, readDay } from './read-day'
import type { QuickContext, QuickDoubt } from './reading'

export interface ReadWhen {
  readonly day: string
  readonly start: string
  readonly end: string
  readonly doubts: readonly QuickDoubt[]
}

type Parts = ParsedResult['start']

const two = (number: number): string => String(number).padStart(2, '0')
const clockText = ({ hour, minute }: Pick<Clock, 'hour' | 'minute'>): string => `${two(hour)}:${two(minute)}`

function dateOf(parts: Parts): PlainDate {
  return `${String(parts.get('year')).padStart(4, '0')}-${two(parts.get('month') ?? 1)}-${two(parts.get('day') ?? 1)}` as PlainDate
}

/** Day, beginning and end, in the user's zone, with what was left open. */
export function readWhen(line: Line, context: QuickContext): ReadWhen {
  const { now, zone } = context
  const today = dayIn(now, zone)
  const isPast = pastCue.test(line.original)
  const doubts: QuickDoubt[] = []
  const minutes = readMinutes(line)
  const ownDay = readDay(line, today, isPast)
  const ownClock = readClock(line)
  const moments = findMoments(line, context)
  const dated = ownDay === null ? moments.find((one) => !isTimeOnly(one)) : undefined
  const timed =
    ownClock === null
      ? dated?.start.isCertain('hour')
        ? dated
        : moments.find(({ start }) => start.isCertain('hour'))
      : undefined
  for (const one of new Set([dated, timed])) {
    if (one !== undefined) line.take('when', one.index, one.index + one.text.length)
  }
  if (moments.some((one) => one !== dated && one !== timed)) doubts.push('secondTimeLeft')

  const clock = ownClock ?? (timed === undefined ? null : clockOf(timed.start))
  const named =
    ownDay ?? (dated === undefined ? null : dayOf(dated, { ...context, today, isPast, clock, line }, doubts))
  if (clock === null) return { day: named ?? '', start: '', end: '', doubts }
  if (named === null) doubts.push('todayAssumed')
  const hour = clock.sure || clock.hour === 0 || clock.hour > 6 ? clock.hour : clock.hour + 12
  if (hour !== clock.hour) doubts.push('afternoonAssumed')
  const day = named ?? today
  const start = clockText({ ...clock, hour })
  const end = endOf(timed, minutes, start, hour !== clock.hour)
  return inZoneOfUser({ day, start, end, doubts }, timed, context)
}

/** "at 3 pm" says no day; chrono then gives today's without being sure of it. */
function isTimeOnly({ start, text }: ParsedResult): boolean {
  if (/this (?:morning|afternoon|evening)|tonight/i.test(text)) return false
  return !start.isCertain('day') && !start.isCertain('weekday')
}

function clockOf(start: Parts): Clock {
  const hour = start.get('hour') ?? 0
  return { hour, minute: start.get('minute') ?? 0, sure: start.isCertain('meridiem') || hour > 12 }
}

interface DayContext extends QuickContext {
  readonly today: PlainDate
  readonly isPast: boolean
  readonly clock: Clock | null
  readonly line: Line
}

function dayOf(moment: ParsedResult, context: DayContext, doubts: QuickDoubt[]): PlainDate {
  const { start, text } = moment
  const { today, isPast, dayFirst, line } = context
  const numbers = /\b(\d{1,2})[/-](\d{1,2})\b(?![/-]\d{4}-)/.exec(text)
  if (
    numbers !== null &&
    Number(numbers[1]) <= 12 &&
    Number(numbers[2]) <= 12 &&
    numbers[1] !== numbers[2] &&
    !/^\d{4}/.test(text)
  ) {
    doubts.push(dayFirst ? 'dayBeforeMonth' : 'monthBeforeDay')
  }
  const isBareWeekday =
    start.isCertain('weekday') && !start.isCertain('day') && !/\b(?:next|last|past|this)\b/i.test(text)
  if (!isBareWeekday) return dateOf(start)
  const weekday = start.get('weekday') === 0 ? 7 : (start.get('weekday') ?? 1)
  if (isPast) return pastWeekday(today, weekday)
  if (!futureCue.test(line.original)) doubts.push('weekdayComing')
  return comingWeekday(today, weekday)
}

function endOf(
  timed: ParsedResult | undefined,
  minutes: number | null,
  start: string,
  moved: boolean,
): string {
  if (timed?.end?.isCertain('hour')) {
    const { hour, minute } = clockOf(timed.end)
    const end = clockText({ hour: moved && hour < 12 ? hour + 12 : hour, minute })
    if (end > start) return end
  }
  if (minutes === null) return ''
  const [hour = 0, minute = 0] = start.split(':').map(Number)
  const all = hour * 60 + minute + minutes
  return all < 24 * 60 ? clockText({ hour: Math.floor(all / 60), minute: all % 60 }) : ''
}

/** "3 pm EST" is said in another zone than the fields: they show the same moment on the user's own clock. */
function inZoneOfUser(when: ReadWhen, timed: ParsedResult | undefined, { zone }: QuickContext): ReadWhen {
  const offset = timed?.start.get('timezoneOffset')
  if (timed === undefined || offset == null || !/\b(?:[A-Z]{1,4}T|UTC|GMT|Z)\b/.test(timed.text)) return when
  const at = instantOf(Date.parse(`${wallTime(`${when.day}T${when.start}`)}:00Z`) - offset * 60_000)
  const [day = '', start = ''] = wallTimeIn(at, zone).split('T')
  if (day === when.day && start === when.start) return when
  const shift = minuteIn(at, zone) - minutesOf(when.start)
  const end =
    when.end === ''
      ? ''
      : wallTimeIn(addMinutes(at, minutesOf(when.end) - minutesOf(when.start)), zone).slice(11)
  return {
    day,
    start,
    end: end > start ? end : '',
    doubts: shift === 0 ? when.doubts : [...when.doubts, 'zoneConverted'],
  }
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return hour * 60 + minute
}
