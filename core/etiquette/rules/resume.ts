import { addWeeks, later } from '../../time/arithmetic'
import { nudges } from '../reminder'
import { step, type Rule } from '../rule'

/** On hold: nothing is due until the day they named, or until the app asks again. */
export const resumeRule: Rule = {
  id: 'resume',
  source: 'Our judgement',
  steps: ({ application, context, dayOf, morningOf, awake }) => {
    const { pause } = application
    if (pause === null) return []
    const day = pause.until ?? addWeeks(dayOf(pause.since), context.settings.pauseWeeks)
    const rightFrom = awake(later(morningOf(day), pause.since))
    return [
      step('resume', 'openApplication', 1, {
        opensAt: pause.since,
        rightFrom,
        reminders: nudges(`${pause.since} ${pause.until ?? ''}`, [rightFrom]),
        until: day,
      }),
    ]
  },
}
