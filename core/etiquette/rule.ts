import type { Facts } from './facts'
import type { RuleId, Step, StepAction } from './step'

/** One rule of courtesy: where it comes from, and the steps it makes of an application's facts. */
export interface Rule {
  readonly id: RuleId
  /** Who says so, shown with the reason. */
  readonly source: string
  readonly steps: (facts: Facts) => readonly Step[]
}

type StepGiven = Pick<Step, 'opensAt'> & Partial<Omit<Step, 'rule' | 'action' | 'priority'>>

/** A step with everything it does not say left empty. */
export function step(rule: RuleId, action: StepAction, priority: number, given: StepGiven): Step {
  return {
    key: rule,
    formerKey: null,
    rule,
    action,
    priority,
    rightFrom: null,
    dueAt: null,
    amberAt: null,
    redAt: null,
    closesAt: null,
    reminders: [],
    snoozedUntil: null,
    until: null,
    interviewId: null,
    letterId: null,
    count: 0,
    values: {},
    ...given,
  }
}
