import { addDays, addWeeks, compareInstants, earlier, later, milliseconds } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import { firstDayAfterPromise, letGoDay } from './asking'
import { courtesyBudget } from './courtesy-budget'
import type { Facts } from './facts'
import { isWaiting } from './waiting'

/** The four zones an application passes through while nobody speaks. */
export const clockZones = ['tooEarly', 'rightWindow', 'lastTouch', 'letGo'] as const
export type ClockZone = (typeof clockZones)[number]

/** The thresholds of the silence clock; where the hand stands follows from them and the hour. */
export interface SilenceClock {
  readonly startsAt: Instant
  readonly windowOpensAt: Instant
  readonly lastTouchFrom: Instant
  readonly letGoFrom: Instant
  /** The right edge of the drawing; the clock itself has no end. */
  readonly endsAt: Instant
}

/** Days that the last zone is drawn wide; it has no end. */
const drawnDays = 14

/** The first morning on which a question is welcome. */
function windowOpens(facts: Facts, silentSince: Instant): Instant {
  const day =
    facts.promised === null
      ? facts.workingDaysAfter(facts.dayOf(silentSince), facts.context.settings.timelineWorkingDays)
      : firstDayAfterPromise(facts, facts.promised)
  return facts.morningOf(day)
}

/** Four weeks after the date, or after the day on which the status may be asked without one; sooner once all is asked. */
function lastTouchOpens(facts: Facts, silentSince: Instant): Instant {
  const { closingWeeks, statusWorkingDays } = facts.context.settings
  const base = facts.promised ?? facts.workingDaysAfter(facts.dayOf(silentSince), statusWorkingDays)
  const byDate = facts.morningOf(addWeeks(base, closingWeeks))
  const { usedUpAt } = courtesyBudget(facts)
  return usedUpAt === null ? byDate : earlier(usedUpAt, byDate)
}

/**
 * The clock of an application that waits; null while there is something else to do, on hold, and in the archive. Its
 * thresholds never run backwards.
 */
export function silenceClock(facts: Facts): SilenceClock | null {
  const { silentSince, application } = facts
  const letGo = letGoDay(facts)
  const stands = application.archive !== null || application.pause !== null
  if (stands || !isWaiting(facts) || silentSince === null || letGo === null) return null
  const letGoFrom = facts.morningOf(letGo)
  const windowOpensAt = earlier(windowOpens(facts, silentSince), letGoFrom)
  return {
    startsAt: silentSince,
    windowOpensAt,
    lastTouchFrom: earlier(later(lastTouchOpens(facts, silentSince), windowOpensAt), letGoFrom),
    letGoFrom,
    endsAt: facts.morningOf(addDays(letGo, drawnDays)),
  }
}

/** The zone in which the hand stands. */
export function zoneAt(clock: SilenceClock, now: Instant): ClockZone {
  if (compareInstants(now, clock.windowOpensAt) < 0) return 'tooEarly'
  if (compareInstants(now, clock.lastTouchFrom) < 0) return 'rightWindow'
  if (compareInstants(now, clock.letGoFrom) < 0) return 'lastTouch'
  return 'letGo'
}

/** Where the hand stands on a line from 0 to 1 on which each zone takes a quarter, so that short zones stay visible. */
export function handAt(clock: SilenceClock, now: Instant): number {
  const edges = [clock.startsAt, clock.windowOpensAt, clock.lastTouchFrom, clock.letGoFrom, clock.endsAt].map(
    milliseconds,
  )
  const at = milliseconds(now)
  for (let zone = 3; zone >= 0; zone -= 1) {
    const from = edges[zone] ?? 0
    const to = edges[zone + 1] ?? from
    if (at >= from) return Math.min(1, (zone + (to > from ? (at - from) / (to - from) : 1)) / 4)
  }
  return 0
}
