import { addHours } from '../../time/arithmetic'
import { givesWayAt } from '../giving-way'
import { step, type Rule } from '../rule'
import { isFinished } from '../thanks'

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
              remindAt: [facts.awake(end)],
              interviewId: interview.id,
              count: interview.interviewers.length,
              values: { end },
            }),
          ],
    ),
}
