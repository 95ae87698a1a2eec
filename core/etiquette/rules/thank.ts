import { addHours } from '../../time/arithmetic'
import type { Facts, TimedInterview } from '../facts'
import { givesWayAt } from '../giving-way'
import { remindersOrLate } from '../reminding'
import { step, type Rule } from '../rule'
import { stillToThank } from '../thanks'

/** Hours from the end: the first nudge; amber and the last nudge; the deadline; red. */
const firstNudgeHours = 2
const amberHours = 21
const deadlineHours = 24
const redHours = 48
/** The same where they decide today. TU Delft, WashU Law. */
const todayDeadlineHours = 2
const todayAgainHours = 1

/** The times of a thank-you step, all counted from the interview's end in elapsed hours. */
function timesOf(facts: Facts, { interview, end }: TimedInterview) {
  const hasten = interview.decidesToday
  const dueAt = addHours(end, hasten ? todayDeadlineHours : deadlineHours)
  const nudges = hasten
    ? [end, addHours(end, todayAgainHours)]
    : [addHours(end, firstNudgeHours), addHours(end, amberHours)]
  return {
    opensAt: end,
    dueAt,
    amberAt: addHours(end, hasten ? todayAgainHours : amberHours),
    redAt: addHours(end, redHours),
    remindAt: remindersOrLate(facts, { opensAt: end, deadline: dueAt }, nudges),
  }
}

/**
 * A note to each interviewer within 24 elapsed hours of the end; never hidden later, only shorter. It gives way only to
 * the next interview of the application, since that one has its own notes.
 */
export const thankRule: Rule = {
  id: 'thank',
  source: 'The article; Princeton, Lawrence, WashU Law: within 24 hours',
  steps: (facts) =>
    facts.interviews.flatMap((timed, index) => {
      const { interview, end } = timed
      const waiting = stillToThank(facts.application, interview)
      if (waiting.length === 0) return []
      const first = facts.context.people.get(waiting[0]?.personId ?? '')?.fullName ?? ''
      return [
        step('thank', 'writeLetters', 20, {
          key: `thank-${interview.id}`,
          ...timesOf(facts, timed),
          closesAt: givesWayAt(facts.interviews, index),
          interviewId: interview.id,
          count: waiting.length,
          values: { end, first },
        }),
      ]
    }),
}
