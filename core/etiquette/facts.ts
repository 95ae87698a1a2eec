import type { Application } from '../domain/application'
import { endOf, liveInterviews, startOf, type Interview } from '../domain/interview'
import type { Settings } from '../domain/settings'
import {
  addDays,
  compareInstants,
  dayIn,
  earlier,
  instantOnDay,
  later,
  startOfDay,
  usableZone,
} from '../time/arithmetic'
import type { Instant, PlainDate, Zone } from '../time/kinds'
import { afterQuiet, beforeQuiet, type QuietHours } from '../time/quiet-hours'
import { addWorkingDays, workCalendar, type WorkCalendar } from '../time/working-days'
import type { PlanContext } from './plan-context'
import { questionsAsked, type Asked } from './questions'

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
  /** From when silence counts: the end of the last interview, or the latest calling off after it; null without either. */
  readonly silentSince: Instant | null
  /** The day they named, unless it lies before `silentSince`: a date from before the last interview promised another thing. */
  readonly promised: PlainDate | null
  /** When the day they named is over, in the zone it was named in: "by Friday" lasts until Friday has ended there. */
  readonly promisedOver: Instant | null
  /** The questions that count, earliest first: those since the last interview began, which answered all before it. */
  readonly asked: readonly Asked[]
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

/**
 * The latest calling off of an interview, or null. One noted down later counts from the end it would have had, so that
 * putting old entries in order moves no clock.
 */
function lastCancellation(application: Application, { zone, settings }: PlanContext): Instant | null {
  return application.interviews.reduce<Instant | null>((latest, interview) => {
    const { cancelledAt } = interview
    if (cancelledAt === null) return latest
    return laterOf(latest, earlier(cancelledAt, endOf(interview, zone, settings.assumedMinutes)))
  }, null)
}

function laterOf(a: Instant | null, b: Instant): Instant {
  return a === null ? b : later(a, b)
}

type PromiseKept = Pick<Facts, 'promised' | 'promisedOver'>

function promiseOf(
  { now }: Application['decision'],
  silentSince: Instant | null,
  userZone: Zone,
): PromiseKept {
  if (now.state !== 'dated') return { promised: null, promisedOver: null }
  const zone = usableZone(now.zone, userZone)
  const isOld = silentSince !== null && now.date < dayIn(silentSince, zone)
  if (isOld) return { promised: null, promisedOver: null }
  return { promised: now.date, promisedOver: startOfDay(addDays(now.date, 1), zone) }
}

const noHolidays: ReadonlySet<string> = new Set()
const calendars = new WeakMap<Settings, WeakMap<ReadonlySet<string>, WorkCalendar>>()

/** Made once per settings and set of holidays, since a year of holidays is many and cards are thousands. */
function calendarOf({ settings, daysOff = noHolidays }: PlanContext): WorkCalendar {
  const byHolidays = calendars.get(settings) ?? new WeakMap<ReadonlySet<string>, WorkCalendar>()
  calendars.set(settings, byHolidays)
  const made = byHolidays.get(daysOff) ?? workCalendar(settings.weekend, [...settings.daysOff, ...daysOff])
  byHolidays.set(daysOff, made)
  return made
}

/** Gathers what the rules read of one application. */
export function factsOf(application: Application, context: PlanContext): Facts {
  const { zone, settings } = context
  const quiet: QuietHours = { from: settings.quietFrom, to: settings.quietTo }
  const calendar = calendarOf(context)
  const interviews = liveInterviews(application.interviews, zone).map((interview) => ({
    interview,
    start: startOf(interview, zone),
    end: endOf(interview, zone, settings.assumedMinutes),
  }))
  const last = interviews.at(-1) ?? null
  const calledOff = lastCancellation(application, context)
  const silentSince = last === null ? calledOff : laterOf(calledOff, last.end)
  const asked = questionsAsked(application)
  return {
    application,
    context,
    interviews,
    last,
    silentSince,
    ...promiseOf(application.decision, silentSince, zone),
    asked: last === null ? asked : asked.filter(({ at }) => compareInstants(at, last.start) >= 0),
    morningOf: (day) => afterQuiet(instantOnDay(day, settings.morning, zone), quiet, zone),
    dayOf: (at) => dayIn(at, zone),
    workingDaysAfter: (day, count) => addWorkingDays(day, count, calendar),
    awake: (at) => afterQuiet(at, quiet, zone),
    stillAwake: (at) => beforeQuiet(at, quiet, zone),
  }
}
