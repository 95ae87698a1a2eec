import { compareInstants, milliseconds } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { Card } from './card'
import type { Reminder } from './reminder'
import type { Step } from './step'

/** A reminder whose time has come and whose step still stands. */
export interface DueReminder {
  /** `<application id>:<step key>:<occasion>#<nth>`: given once, wherever the user is by then. */
  readonly id: string
  /** The ids under which it counts as given: its own, those of the nudges after it, and the one of older files. */
  readonly knownAs: readonly string[]
  readonly applicationId: string
  readonly at: Instant
  readonly step: Step
}

/** Whether a step stands at an instant: opened, not closed, not put off. */
export function isOpen(step: Step, now: Instant): boolean {
  return (
    compareInstants(step.opensAt, now) <= 0 &&
    (step.closesAt === null || compareInstants(step.closesAt, now) > 0) &&
    (step.snoozedUntil === null || compareInstants(step.snoozedUntil, now) <= 0)
  )
}

/** The steps that stand now, the main one first. */
export function openSteps(card: Pick<Card, 'steps'>, now: Instant): readonly Step[] {
  return card.steps.filter((step) => isOpen(step, now)).toSorted((a, b) => a.priority - b.priority)
}

/** Which step is the main one, and from when until when that holds, in ms. */
interface Standing {
  readonly from: number
  readonly until: number
  readonly step: Step | null
}

/** Thousands of cards are asked with every change and every minute, and nearly all of them stand as they stood. */
const standing = new WeakMap<readonly Step[], Standing>()
const lastAsked: { now: Instant | null; ms: number } = { now: null, ms: 0 }

function msOf(now: Instant): number {
  if (now !== lastAsked.now) Object.assign(lastAsked, { now, ms: milliseconds(now) })
  return lastAsked.ms
}

/** The one step to show, or null where nothing is to be done and nothing to wait for. */
export function mainStep(card: Pick<Card, 'steps'>, now: Instant): Step | null {
  const at = msOf(now)
  const known = standing.get(card.steps)
  if (known !== undefined && at >= known.from && at < known.until) return known.step
  const step = openSteps(card, now)[0] ?? null
  standing.set(card.steps, { from: at, until: nextTurn(card.steps, at), step })
  return step
}

/** When next a step opens, closes or comes back: until then the same ones stand. */
function nextTurn(steps: readonly Step[], at: number): number {
  let next = Infinity
  for (const { opensAt, closesAt, snoozedUntil } of steps) {
    for (const moment of [opensAt, closesAt, snoozedUntil]) {
      const ms = moment === null ? Infinity : milliseconds(moment)
      if (ms > at && ms < next) next = ms
    }
  }
  return next
}

/** How a step presses at an instant. */
export type Urgency = 'waiting' | 'calm' | 'amber' | 'red'

/** Whether now is the time to do it, not merely to know of it. */
export function isRight(step: Step, now: Instant): boolean {
  return step.rule !== 'wait' && (step.rightFrom === null || compareInstants(step.rightFrom, now) <= 0)
}

export function urgencyOf(step: Step, now: Instant): Urgency {
  if (!isRight(step, now)) return 'waiting'
  if (step.redAt !== null && compareInstants(step.redAt, now) <= 0) return 'red'
  if (step.amberAt !== null && compareInstants(step.amberAt, now) <= 0) return 'amber'
  return 'calm'
}

/** The reminders of a card whose time has come: each step's latest one, so that a long sleep gives one, not three. */
export function dueReminders(card: Card, now: Instant): readonly DueReminder[] {
  return openSteps(card, now).flatMap((step) => {
    const due = step.reminders.filter(({ at }) => compareInstants(at, now) <= 0).at(-1)
    return due === undefined ? [] : [dueReminder(card.id, step, due)]
  })
}

function dueReminder(applicationId: string, step: Step, due: Reminder): DueReminder {
  const { occasion, nth, at } = due
  const ids = step.reminders
    .filter((other) => other.occasion === occasion && other.nth >= nth)
    .map((other) => `${applicationId}:${step.key}:${occasion}#${other.nth}`)
  const former = `${applicationId}:${step.formerKey ?? step.key}:${at}`
  return {
    id: `${applicationId}:${step.key}:${occasion}#${nth}`,
    knownAs: [...ids, former],
    ...{ applicationId, at, step },
  }
}

/** The next instant after `now` at which the card changes by itself or reminds, or null. In ms order, not text order. */
export function nextMoment(card: Pick<Card, 'steps'>, now: Instant): Instant | null {
  const at = milliseconds(now)
  let best: Instant | null = null
  let bestMs = Infinity
  for (const step of card.steps) {
    const moments = [
      step.opensAt,
      step.rightFrom,
      step.closesAt,
      step.snoozedUntil,
      step.amberAt,
      step.redAt,
      ...step.reminders.map((reminder) => reminder.at),
    ]
    for (const moment of moments) {
      if (moment === null) continue
      const ms = milliseconds(moment)
      if (ms > at && ms < bestMs) {
        best = moment
        bestMs = ms
      }
    }
  }
  return best
}
