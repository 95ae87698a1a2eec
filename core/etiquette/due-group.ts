import type { DueGroup } from '../domain/board-view'
import { addDays, compareInstants, dayIn } from '../time/arithmetic'
import type { Instant, Zone } from '../time/kinds'
import { isRight } from './at-hand'
import type { RuleId, Step } from './step'

/** What is welcome and never owed: doing it late is no fault, and is not called one. */
export const unhurriedRules: ReadonlySet<RuleId> = new Set([
  'askDecisionDate',
  'askTimeline',
  'askStatus',
  'secondTouch',
  'closingTouch',
  'letGo',
  'keepWarm',
])

/** When a step is due, by the user's own calendar days: the groups of Today, and what the board can be narrowed to. */
export function dueGroupOf(step: Step, now: Instant, zone: Zone): DueGroup {
  const today = dayIn(now, zone)
  if (!isRight(step, now)) {
    if (step.rule === 'wait' || step.rule === 'keepWarm' || step.rule === 'resume') return 'waiting'
    const day = dayIn(step.rightFrom ?? step.opensAt, zone)
    return day <= today ? 'today' : day <= addDays(today, 7) ? 'week' : 'later'
  }
  if (step.dueAt === null || unhurriedRules.has(step.rule)) return 'today'
  if (step.redAt !== null && compareInstants(step.redAt, now) <= 0) return 'overdue'
  const due = dayIn(step.dueAt, zone)
  if (due < today) return 'overdue'
  return due <= addDays(today, 1) ? 'today' : 'week'
}
