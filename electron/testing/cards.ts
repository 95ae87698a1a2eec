import type { Card } from '#core/etiquette/card'
import { nudges } from '#core/etiquette/reminder'
import { step } from '#core/etiquette/rule'
import type { Step } from '#core/etiquette/step'
import { instant } from '#core/time/kinds'

/** A card with these steps and nothing else of interest. */
export function cardWith(id: string, steps: readonly Step[], company = 'Acme'): Card {
  return {
    id,
    company,
    role: 'Data Analyst',
    stage: 'interviewed',
    rank: 'a',
    archived: null,
    live: true,
    createdAt: instant('2027-01-01T00:00:00Z'),
    round: null,
    upcoming: null,
    lastInterviewAt: null,
    people: [],
    steps,
    clock: null,
    decisionDate: null,
    secondChoiceUntil: null,
    halfWritten: false,
    foreignStatus: '',
  } as unknown as Card
}

/** A debrief step that reminds at these instants and stands from the first of them on. */
export function remindingStep(remindAt: readonly string[], given: Partial<Step> = {}): Step {
  const moments = remindAt.map(instant)
  return step('debrief', 'startDebrief', 10, {
    opensAt: moments[0] ?? instant('2027-01-01T00:00:00Z'),
    reminders: nudges('end', moments),
    ...given,
  })
}
