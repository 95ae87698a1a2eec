import type { Card } from '../etiquette/card'
import { step } from '../etiquette/rule'
import type { RuleId, Step } from '../etiquette/step'
import { instant } from '../time/kinds'

/** A card of the board with nothing to do, called as its id. */
export function aCard(id: string, given: Partial<Card> = {}): Card {
  return {
    id,
    company: id,
    role: '',
    stage: 'interviewed',
    rank: id,
    archived: null,
    live: true,
    createdAt: instant('2027-03-01T09:00:00Z'),
    lastContactAt: null,
    changedAt: instant('2027-03-01T09:00:00Z'),
    round: null,
    lastInterview: null,
    people: [],
    steps: [],
    clock: null,
    decisionDate: null,
    secondChoiceUntil: null,
    halfWritten: false,
    foreignStatus: '',
    ...given,
  }
}

/** A step that stands since long ago, due at an instant. */
export function aStep(rule: RuleId, dueAt: string | null, given: Partial<Step> = {}): Step {
  return step(rule, 'openApplication', 10, {
    opensAt: instant('2027-01-01T00:00:00Z'),
    dueAt: dueAt === null ? null : instant(dueAt),
    ...given,
  })
}
