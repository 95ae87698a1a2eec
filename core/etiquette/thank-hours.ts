import type { Settings } from '../domain/settings'

/** The hours of a note of thanks, counted from the interview's end. */
export interface ThankHours {
  readonly nudges: readonly number[]
  readonly amberHours: number
  readonly deadlineHours: number
  readonly redHours: number
}

/** Within a day: a nudge early on, and a last one, amber, some hours before the day is over. Princeton, Lawrence. */
export function thankHoursOf(settings: Settings): ThankHours {
  const deadlineHours = settings.thankHours
  const amberHours = Math.max(0, deadlineHours - settings.thankLastNudgeHours)
  return {
    nudges: [settings.thankFirstNudgeHours, amberHours],
    amberHours,
    deadlineHours,
    redHours: Math.max(deadlineHours, settings.thankRedHours),
  }
}

/** Where they decide today: a nudge at once, and another, amber, at half time. TU Delft, WashU Law. */
export function thankHoursToday(settings: Settings): ThankHours {
  const half = settings.decidesTodayHours / 2
  return {
    ...thankHoursOf(settings),
    nudges: [0, half],
    amberHours: half,
    deadlineHours: settings.decidesTodayHours,
  }
}
