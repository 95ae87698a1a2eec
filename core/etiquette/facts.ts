import type { Application } from '../domain/application'
import { decisionDate } from '../domain/decision'
import { endOf, liveInterviews, startOf, type Interview } from '../domain/interview'
import { dayIn, instantOnDay } from '../time/arithmetic'
import type { Instant, PlainDate } from '../time/kinds'
import { afterQuiet, beforeQuiet, type QuietHours } from '../time/quiet-hours'
import { addWorkingDays, type WorkCalendar } from '../time/working-days'
import type { PlanContext } from './plan-context'

/** An interview with its place on the world's time line. */
export interface TimedInterview {
  readonly interview: Interview
  readonly start: Instant
  readonly end: Instant
}

/** What every rule reads: the application, its interviews in time, and the user's hours. */
export interface Facts {
  readonly application: Application
  readonly context: PlanContext
  readonly interviews: readonly TimedInterview[]
  /** The last one that counts, held or still to come. */
  readonly last: TimedInterview | null
  readonly promised: PlainDate | null
  /** 09:00 on a day in the user's zone, out of quiet hours. */
  readonly morningOf: (day: PlainDate) => Instant
  /** The calendar day of an instant where the user is. */
  readonly dayOf: (at: Instant) => PlainDate
  readonly workingDaysAfter: (day: PlainDate, count: number) => PlainDate
  /** Out of quiet hours, forwards. */
  readonly awake: (at: Instant) => Instant
  /** Out of quiet hours, backwards: for what would be too late in the morning. */
  readonly stillAwake: (at: Instant) => Instant
}

/** Gathers what the rules read of one application. */
export function factsOf(application: Application, context: PlanContext): Facts {
  const { zone, settings } = context
  const quiet: QuietHours = { from: settings.quietFrom, to: settings.quietTo }
  const calendar: WorkCalendar = { weekend: settings.weekend, holidays: new Set(settings.daysOff) }
  const interviews = liveInterviews(application.interviews, zone).map((interview) => ({
    interview,
    start: startOf(interview, zone),
    end: endOf(interview, zone),
  }))
  return {
    application,
    context,
    interviews,
    last: interviews.at(-1) ?? null,
    promised: decisionDate(application.decision),
    morningOf: (day) => afterQuiet(instantOnDay(day, settings.morning, zone), quiet, zone),
    dayOf: (at) => dayIn(at, zone),
    workingDaysAfter: (day, count) => addWorkingDays(day, count, calendar),
    awake: (at) => afterQuiet(at, quiet, zone),
    stillAwake: (at) => beforeQuiet(at, quiet, zone),
  }
}
