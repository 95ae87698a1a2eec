import { addHours } from '../../time/arithmetic'
import { step, type Rule } from '../rule'

/** Ninety seconds at the interview's end, while it is fresh: everything the letters need. */
export const debriefRule: Rule = {
  id: 'debrief',
  source: 'Princeton; Iowa State: write down names and points at once',
  steps: ({ interviews, awake }) =>
    interviews
      .filter(({ interview }) => interview.debrief.state === 'open')
      .map(({ interview, end }, index, all) =>
        step('debrief', 'startDebrief', 10, {
          key: `debrief-${interview.id}`,
          opensAt: end,
          dueAt: addHours(end, 2),
          closesAt: all[index + 1]?.end ?? null,
          remindAt: [awake(end)],
          interviewId: interview.id,
          count: interview.interviewers.length,
          values: { end },
        }),
      ),
}
