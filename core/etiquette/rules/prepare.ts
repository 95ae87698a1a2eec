import { addDays, compareInstants, instantOnDay } from '../../time/arithmetic'
import { inOrder, step, type Rule } from '../rule'

/** The evening before an interview: names and titles known, the question about the decision date ready. */
export const prepareRule: Rule = {
  id: 'prepare',
  source: 'Georgetown; the article',
  steps: ({ application, interviews, dayOf, context, awake }) =>
    interviews.map(({ interview, start, end }) => {
      const evening = instantOnDay(addDays(dayOf(start), -1), context.settings.eveningBefore, context.zone)
      return step('prepare', 'openApplication', 50, {
        key: `prepare-${interview.id}`,
        opensAt: application.createdAt,
        rightFrom: evening,
        dueAt: start,
        closesAt: end,
        remindAt: inOrder([awake(evening)].filter((moment) => compareInstants(moment, start) < 0)),
        interviewId: interview.id,
        values: { start },
      })
    }),
}
