import { addHours, compareInstants } from '../../time/arithmetic'
import type { Instant } from '../../time/kinds'
import { inOrder, step, type Rule } from '../rule'
import type { Facts } from '../facts'
import { stillToThank } from '../thanks'

const firstNudgeHours = 2
const amberHours = 21
const deadlineHours = 24
const redHours = 48

/** First nudge two hours after the end, last one three hours before the day is over; neither in quiet hours. */
function nudges(facts: Facts, end: Instant, decidesToday: boolean): readonly Instant[] {
  if (decidesToday) return inOrder([facts.awake(end), facts.awake(addHours(end, 1))])
  const deadline = addHours(end, deadlineHours)
  const last = facts.awake(addHours(end, amberHours))
  const lastInTime = compareInstants(last, deadline) < 0 ? last : facts.stillAwake(addHours(end, amberHours))
  return inOrder([facts.awake(addHours(end, firstNudgeHours)), lastInTime])
}

/**
 * A note to each interviewer within 24 elapsed hours of the end; never hidden later, only shorter. It gives way when the
 * next interview of the application has ended, since that one has its own notes.
 */
export const thankRule: Rule = {
  id: 'thank',
  source: 'The article; Princeton, Lawrence, WashU Law: within 24 hours',
  steps: (facts) =>
    facts.interviews.flatMap(({ interview, end }, index) => {
      const waiting = stillToThank(facts.application, interview)
      if (waiting.length === 0) return []
      const deadline = addHours(end, interview.decidesToday ? firstNudgeHours : deadlineHours)
      const first = facts.context.people.get(waiting[0]?.personId ?? '')?.fullName ?? ''
      return [
        step('thank', 'writeLetters', 20, {
          key: `thank-${interview.id}`,
          opensAt: end,
          dueAt: deadline,
          amberAt: interview.decidesToday ? addHours(end, 1) : addHours(end, amberHours),
          redAt: addHours(end, redHours),
          closesAt: facts.interviews[index + 1]?.end ?? null,
          remindAt: nudges(facts, end, interview.decidesToday),
          interviewId: interview.id,
          count: waiting.length,
          values: { end, first },
        }),
      ]
    }),
}
