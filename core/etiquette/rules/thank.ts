import { addHours } from '../../time/arithmetic'
import type { Facts, TimedInterview } from '../facts'
import { givesWayAt } from '../giving-way'
import { occasionOf } from '../occasion'
import { nudges } from '../reminder'
import { remindersOrLate } from '../reminding'
import { step, type Rule } from '../rule'
import { thankHoursOf, thankHoursToday } from '../thank-hours'
import { stillToThank } from '../thanks'

/** The times of a thank-you step, all counted from the interview's end in elapsed hours. */
function timesOf(facts: Facts, { interview, end }: TimedInterview) {
  const { settings } = facts.context
  const hours = interview.decidesToday ? thankHoursToday(settings) : thankHoursOf(settings)
  const dueAt = addHours(end, hours.deadlineHours)
  const wished = nudges(
    `${occasionOf(interview)}${interview.decidesToday ? ' today' : ''}`,
    hours.nudges.map((after) => addHours(end, after)),
  )
  return {
    opensAt: end,
    dueAt,
    amberAt: addHours(end, hours.amberHours),
    redAt: addHours(end, hours.redHours),
    reminders: remindersOrLate(facts, { opensAt: end, deadline: dueAt }, wished),
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
          closesAt: givesWayAt(facts, index),
          interviewId: interview.id,
          count: waiting.length,
          values: { end, first },
        }),
      ]
    }),
}
