import { addDays, compareInstants, milliseconds } from '../time/arithmetic'
import type { Instant, PlainDate } from '../time/kinds'
import { isRight } from '../etiquette/at-hand'
import type { RuleId, Step } from '../etiquette/step'
import type { StepFill, StepText } from './en/steps'
import type { Moments } from './moments'
import type { Words } from './words'

/** The filled-in words of one step at an instant. */
export interface SaidStep {
  readonly short: string
  readonly title: string
  readonly reason: string
  readonly why: string
  readonly action: string
  /** A second button, while there is time for what it does; empty otherwise. */
  readonly more: string
  /** The time at the card's foot: what is left, until when, from when. */
  readonly time: string
}

/** What is welcome from a day on: late is no word for it. */
const neverLate: ReadonlySet<RuleId> = new Set([
  'askDecisionDate',
  'askTimeline',
  'askStatus',
  'secondTouch',
  'closingTouch',
  'keepWarm',
])

/** The time a step shows: how long waiting is right, from when it is right, or what is left until it is due. */
function timeOf(step: Step, words: Words, moments: Moments, now: Instant): string {
  if (step.rule === 'wait' && step.until !== null) return words.dates.until({ day: moments.day(step.until) })
  if (!isRight(step, now) && step.rightFrom !== null) {
    return step.until === null ? moments.moment(step.rightFrom, now) : moments.day(step.until)
  }
  if (step.dueAt !== null && neverLate.has(step.rule)) {
    return words.dates.since({ moment: moments.day(moments.dayOf(step.dueAt)) })
  }
  if (step.until !== null) return words.dates.by({ day: moments.day(step.until) })
  if (step.dueAt === null) return ''
  const hours = (milliseconds(step.dueAt) - milliseconds(now)) / 3_600_000
  return hours > 18 ? moments.moment(step.dueAt, now) : moments.distance(step.dueAt, now)
}

/** The day of an instant: today and tomorrow by name. */
function dayByName(at: Instant, { dates }: Words, { dayOf, day }: Moments, now: Instant): string {
  const date = dayOf(at)
  if (date === dayOf(now)) return dates.today
  return date === addDays(dayOf(now), 1) ? dates.tomorrow : day(date)
}

/** What may be done besides: for an offer, asking for more time while that is early; for job titles, doing without. */
function moreOf(step: Step, texts: StepText, now: Instant): string {
  if (step.values['lacks'] === 'titles') return texts.more ?? ''
  const until = step.values['extendUntil']
  return until !== undefined && compareInstants(now, until as Instant) < 0 ? (texts.more ?? '') : ''
}

/** Says a step in the words of a language. `company` stands in titles, so that a notification names whom it means. */
export function sayStep(step: Step, company: string, words: Words, moments: Moments, now: Instant): SaidStep {
  const texts: StepText = words.steps[step.rule]
  const start = step.values['start']
  const due = start ?? step.dueAt
  const promised = step.values['promised']
  const fill: StepFill = {
    company,
    count: step.count,
    first: step.values['first'] ?? '',
    day: step.until === null ? '' : moments.day(step.until),
    promised: promised === undefined ? '' : moments.day(promised as PlainDate),
    next: step.values['next'] ?? '',
    lacks: step.values['lacks'] ?? '',
    moment: due === null ? '' : moments.moment(due as Instant, now),
    startDay: start === undefined ? '' : dayByName(start as Instant, words, moments, now),
    accepted: step.values['accepted'] ?? '',
  }
  return {
    short: texts.short(fill),
    title: texts.title(fill),
    reason: texts.reason(fill),
    why: texts.why,
    action: texts.action,
    more: moreOf(step, texts, now),
    time: timeOf(step, words, moments, now),
  }
}
