import { compareInstants } from '../time/arithmetic'
import type { Instant } from '../time/kinds'

/**
 * One announcement of a step. What names it is never its instant: quiet hours and mornings move that with the user's
 * zone, and whoever lands elsewhere would be told everything again.
 */
export interface Reminder {
  /** The facts it counts from, as text: when they change, it may be given again. */
  readonly occasion: string
  /** The first, the second, … of its occasion; 0 for the one that putting it off asks for. */
  readonly nth: number
  readonly at: Instant
}

/** The nudges of an occasion in the order they were wished for, as reminders. */
export function nudges(occasion: string, moments: readonly Instant[]): readonly Reminder[] {
  return moments.map((at, index) => ({ occasion, nth: index + 1, at }))
}

/** In the order of time; of two that fall together the last is given, and stands for both. */
export function inTurn(reminders: readonly Reminder[]): readonly Reminder[] {
  return reminders
    .toSorted((a, b) => compareInstants(a.at, b.at))
    .filter(({ at }, index, all) => {
      const next = all[index + 1]
      return next === undefined || compareInstants(next.at, at) > 0
    })
}
