import { addDays, instantOnDay } from '../../time/arithmetic'
import { occasionOf } from '../occasion'
import { nudges } from '../reminder'
import { remindersWithin } from '../reminding'
import { step, type Rule } from '../rule'

/** The evening before an interview: names and titles known, the question about the decision date ready. */
export const prepareRule: Rule = {
  id: 'prepare',
  source: 'Georgetown; the article',
  steps: (facts) =>
    facts.interviews.map(({ interview, start, end }) => {
      const { settings, zone } = facts.context
      const opensAt = facts.application.createdAt
      const evening = instantOnDay(addDays(facts.dayOf(start), -1), settings.eveningBefore, zone)
      return step('prepare', 'openApplication', 50, {
        key: `prepare-${interview.id}`,
        opensAt,
        rightFrom: evening,
        dueAt: start,
        closesAt: end,
        reminders: remindersWithin(
          facts,
          { opensAt, deadline: start },
          nudges(occasionOf(interview), [evening]),
        ),
        interviewId: interview.id,
        values: { start },
      })
    }),
}
