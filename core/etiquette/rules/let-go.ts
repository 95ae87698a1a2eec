import { letGoDay } from '../asking'
import { silenceOccasion } from '../occasion'
import { nudges } from '../reminder'
import { step, type Rule } from '../rule'
import { isWaiting } from '../waiting'

/** After six weeks of silence (two after the closing note) the app suggests an end; it never makes one. */
export const letGoRule: Rule = {
  id: 'letGo',
  source: 'Our judgement',
  steps: (facts) => {
    const day = letGoDay(facts)
    if (!isWaiting(facts) || day === null) return []
    const opensAt = facts.morningOf(day)
    return [step('letGo', 'archive', 25, { opensAt, reminders: nudges(silenceOccasion(facts), [opensAt]) })]
  },
}
