import { addDays, addMinutes, startOfDay } from '../../time/arithmetic'
import type { Facts, TimedInterview } from '../facts'
import { step, type Rule } from '../rule'
import { isFinished } from '../thanks'

/** Minutes after which a call agreed on is likely not to come. */
const graceMinutes = 15

/** Whether the note about the call went out or was left out, or the interview is known to have been held. */
function isSettled({ application }: Facts, { interview }: TimedInterview): boolean {
  return (
    interview.debrief.state !== 'open' ||
    isFinished(application, interview) ||
    application.letters.some(
      (letter) =>
        letter.kind === 'missedCall' &&
        letter.interviewId === interview.id &&
        letter.progress.state !== 'drafting',
    )
  )
}

/**
 * A call that did not come is no ordinary silence: a short word the same day, once, without blame. While
 * the call should be under way it is what matters; after that it stands beside the debrief, below it, until the day of
 * the call is over where the user is.
 */
export const missedCallRule: Rule = {
  id: 'missedCall',
  source: 'career-ops: a broken appointment is not ordinary silence',
  steps: (facts) =>
    facts.interviews.flatMap((timed) => {
      const { interview, start, end } = timed
      if (interview.form !== 'phone' || isSettled(facts, timed)) return []
      return [
        step('missedCall', 'writeLetter', 45, {
          key: `missedCall-${interview.id}`,
          opensAt: addMinutes(start, graceMinutes),
          closesAt: startOfDay(addDays(facts.dayOf(end), 1), facts.context.zone),
          interviewId: interview.id,
          values: { start },
        }),
      ]
    }),
}
