import type { Application } from '../../domain/application'
import type { Card } from '../../etiquette/card'
import type { Step } from '../../etiquette/step'
import { addMinutes, compareInstants, dayIn, wallTimeIn } from '../../time/arithmetic'
import type { Instant, Zone } from '../../time/kinds'
import type { SaidStep } from '../../words/say-step'
import type { CalendarEntry } from './calendar-entry'
import { ownStepEnd } from './own-identity'

export interface StepContext {
  /** Says a step of a company in the user's words. */
  readonly say: (step: Step, company: string) => SaidStep
  readonly now: Instant
  readonly zone: Zone
}

/** A letter or a call, with a little air. */
const minutesTaken = 15

/**
 * What is still to do for one application, as calendar entries in the user's zone: at the time it is due, or today as a
 * whole day where that has passed. Waiting makes none, since nothing is to be done.
 */
export function stepEntries(
  application: Application,
  card: Card,
  context: StepContext,
): readonly CalendarEntry[] {
  const { now } = context
  return card.steps
    .filter(
      (step) => step.dueAt !== null && (step.closesAt === null || compareInstants(step.closesAt, now) > 0),
    )
    .map((step) => entryOf(step, application, context))
}

function entryOf(step: Step, application: Application, context: StepContext): CalendarEntry {
  const { say, now, zone } = context
  const said = say(step, application.company)
  const due = step.dueAt ?? now
  const isLate = compareInstants(due, now) <= 0
  return {
    uid: `${application.id}-${step.key}${ownStepEnd}`,
    sequence: application.history.length + application.letters.length + application.touches.length,
    summary: said.title,
    description: said.reason,
    place: '',
    link: '',
    cancelled: false,
    when: isLate
      ? { kind: 'day', day: dayIn(now, zone) }
      : {
          kind: 'meeting',
          start: wallTimeIn(due, zone),
          end: wallTimeIn(addMinutes(due, minutesTaken), zone),
          zone,
        },
    remindBefore: isLate ? null : 0,
    own: '',
  }
}
