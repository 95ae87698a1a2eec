import { addHours } from '../../time/arithmetic'
import { step, type Rule } from '../rule'
import { stillToThank } from '../thanks'

/** A note needs a name and a title: reception or the contact will tell both. */
export const findNamesRule: Rule = {
  id: 'findNames',
  source: 'The article; Iowa State; Lawrence',
  steps: ({ application, interviews, context }) =>
    interviews
      .filter(({ interview }) => interview.debrief.state !== 'open')
      .flatMap(({ interview, end }) => {
        const unknown = stillToThank(application, interview).filter(
          ({ personId }) => (context.people.get(personId)?.fullName ?? '') === '',
        )
        const missing = interview.interviewers.length === 0 ? 1 : unknown.length
        return missing === 0
          ? []
          : [
              step('findNames', 'openApplication', 15, {
                key: `names-${interview.id}`,
                opensAt: end,
                dueAt: addHours(end, 24),
                amberAt: addHours(end, 21),
                closesAt: addHours(end, 24 * 14),
                interviewId: interview.id,
                count: missing,
              }),
            ]
      }),
}
