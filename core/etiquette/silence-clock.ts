import { addDays, addWeeks, compareInstants, earlier, milliseconds } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import { closingWeeks, letGoDay, statusWorkingDays, timelineWorkingDays } from './asking'
import type { Facts } from './facts'
import { questionsAsked } from './questions'
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

/** The clock of an application that waits; null while there is something else to do. */
export function silenceClock(facts: Facts): SilenceClock | null {
  const { last, promised } = facts
  const letGo = letGoDay(facts)
  if (!isWaiting(facts) || last === null || letGo === null) return null
  const after = facts.dayOf(last.end)
  const opens =
    promised === null
      ? facts.workingDaysAfter(after, timelineWorkingDays)
      : facts.workingDaysAfter(promised, facts.context.settings.daysAfterDecision)
  const counted = questionsAsked(facts.application).filter((entry) => entry.question !== 'closing')
  const second = counted[1]
  const byDate = facts.morningOf(
    addWeeks(promised ?? facts.workingDaysAfter(after, statusWorkingDays), closingWeeks),
  )
  const lastTouch = second === undefined ? byDate : earlier(second.at, byDate)
  const letGoFrom = facts.morningOf(letGo)
  return {
    startsAt: last.end,
    windowOpensAt: facts.morningOf(opens),
    lastTouchFrom: earlier(lastTouch, letGoFrom),
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
