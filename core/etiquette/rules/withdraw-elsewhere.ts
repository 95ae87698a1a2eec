import { addHours, compareInstants } from '../../time/arithmetic'
import type { Facts } from '../facts'
import type { AcceptedOffer } from '../plan-context'
import { nudges } from '../reminder'
import { remindersOrLate } from '../reminding'
import { step, type Rule } from '../rule'

/** Hours from accepting one offer until the others should know; our judgement of "at once". */
const deadlineHours = 24
const amberHours = 21

/**
 * The offer whose acceptance ends this application, or null: one accepted while this was already under way with an
 * interview, and nothing was said here yet. What is begun after an acceptance is a new search.
 */
export function endedBy({ application, context }: Facts): AcceptedOffer | null {
  const { accepted = null } = context
  const { archive, rejection, interviews, letters, createdAt } = application
  if (accepted === null || archive !== null || rejection !== null || interviews.length === 0) return null
  const settled = letters.some(
    ({ kind, progress }) =>
      (kind === 'withdrawal' || kind === 'offerDecline') && progress.state !== 'drafting',
  )
  return settled || compareInstants(createdAt, accepted.at) > 0 ? null : accepted
}

/** Who accepts one offer withdraws everywhere else at once, so that nobody waits in vain. */
export const withdrawElsewhereRule: Rule = {
  id: 'withdrawElsewhere',
  source: 'Notre Dame; Case Western; UW-Madison',
  steps: (facts) => {
    const accepted = endedBy(facts)
    if (accepted === null) return []
    const opensAt = accepted.at
    const dueAt = addHours(opensAt, deadlineHours)
    return [
      step('withdrawElsewhere', 'writeLetter', 2, {
        opensAt,
        dueAt,
        amberAt: addHours(opensAt, amberHours),
        reminders: remindersOrLate(facts, { opensAt, deadline: dueAt }, nudges(opensAt, [opensAt])),
        interviewId: facts.last?.interview.id ?? null,
        values: { accepted: accepted.company },
      }),
    ]
  },
}
