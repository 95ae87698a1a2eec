import { addHours, earlier } from '../../time/arithmetic'
import type { Facts, TimedInterview } from '../facts'
import { givesWayAt } from '../giving-way'
import { step, type Rule } from '../rule'
import { thankHoursOf } from '../thank-hours'
import { stillToThank } from '../thanks'

/** Hours after which nobody at the reception remembers who was in the room. Our judgement. */
const givenUpHours = 24 * 14

/** How many people of an interview cannot be written to for want of a name; an interview with nobody lacks one. */
function namesMissing({ application, context }: Facts, { interview }: TimedInterview): number {
  if (interview.interviewers.length === 0) return 1
  return stillToThank(application, interview).filter(
    ({ personId }) => (context.people.get(personId)?.fullName ?? '') === '',
  ).length
}

/** A note needs a name and a title: reception or the contact will tell both. */
export const findNamesRule: Rule = {
  id: 'findNames',
  source: 'The article; Iowa State; Lawrence',
  steps: (facts) =>
    facts.interviews.flatMap((timed, index) => {
      const { interview, end } = timed
      const missing = interview.debrief.state === 'open' ? 0 : namesMissing(facts, timed)
      if (missing === 0) return []
      const { amberHours, deadlineHours } = thankHoursOf(facts.context.settings)
      const givenUp = addHours(end, givenUpHours)
      return [
        step('findNames', 'openApplication', 15, {
          key: `names-${interview.id}`,
          opensAt: end,
          dueAt: addHours(end, deadlineHours),
          amberAt: addHours(end, amberHours),
          closesAt: earlier(givesWayAt(facts, index) ?? givenUp, givenUp),
          interviewId: interview.id,
          count: missing,
        }),
      ]
    }),
}
