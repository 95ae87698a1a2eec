import { addHours, addMinutes, compareInstants, later } from '../../time/arithmetic'
import type { Instant } from '../../time/kinds'
import type { Facts } from '../facts'
import { givesWayAt } from '../giving-way'
import { nudges } from '../reminder'
import { occasionOf } from '../occasion'
import { step, type Rule } from '../rule'
import { isFinished } from '../thanks'

/** Minutes between two interviews in which nobody writes anything down. Our judgement. */
const breakMinutes = 15

/** When the user is free after an interview: at its end or, where others follow at once or overlap, at the end of those. */
function freeAfter({ interviews }: Facts, ended: Instant): Instant {
  return interviews.reduce((free, { start, end }) => {
    const isSoon = compareInstants(start, addMinutes(free, breakMinutes)) <= 0
    return isSoon ? later(free, end) : free
  }, ended)
}

/**
 * Ninety seconds at the interview's end, while it is fresh: everything the letters need. Once the notes are out without
 * it, it has nothing left to ask.
 */
export const debriefRule: Rule = {
  id: 'debrief',
  source: 'Princeton; Iowa State: write down names and points at once',
  steps: (facts) =>
    facts.interviews.flatMap(({ interview, end }, index) =>
      interview.debrief.state !== 'open' || isFinished(facts.application, interview)
        ? []
        : [
            step('debrief', 'startDebrief', 10, {
              key: `debrief-${interview.id}`,
              opensAt: end,
              dueAt: addHours(end, 2),
              closesAt: givesWayAt(facts, index),
              reminders: nudges(occasionOf(interview), [facts.awake(freeAfter(facts, end))]),
              interviewId: interview.id,
              count: interview.interviewers.length,
              values: { end },
            }),
          ],
    ),
}
