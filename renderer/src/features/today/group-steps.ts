import { isRight, mainStep, urgencyOf, type Urgency } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import type { Step } from '#core/etiquette/step'
import { addDays, compareInstants, dayIn } from '#core/time/arithmetic'
import type { Instant, Zone } from '#core/time/kinds'

export type GroupName = 'overdue' | 'today' | 'week' | 'later' | 'waiting'

/** One row of Today. */
export interface Row {
  readonly card: Card
  readonly step: Step
  readonly urgency: Urgency
}

export const groupNames: readonly GroupName[] = ['overdue', 'today', 'week', 'later', 'waiting']

/** Where a step stands today, by the user's own calendar days. */
function groupOf(step: Step, now: Instant, zone: Zone): GroupName {
  const today = dayIn(now, zone)
  if (!isRight(step, now)) {
    if (step.rule === 'wait' || step.rule === 'keepWarm' || step.rule === 'resume') return 'waiting'
    const day = dayIn(step.rightFrom ?? step.opensAt, zone)
    return day <= today ? 'today' : day <= addDays(today, 7) ? 'week' : 'later'
  }
  if (step.dueAt === null) return 'today'
  if (step.redAt !== null && compareInstants(step.redAt, now) <= 0) return 'overdue'
  const due = dayIn(step.dueAt, zone)
  if (compareInstants(step.dueAt, now) < 0 && due < today && !step.rule.startsWith('ask')) return 'overdue'
  return due <= addDays(today, 1) || step.rule.startsWith('ask') ? 'today' : 'week'
}

/** The main step of each application, in the groups of Today, the most pressing first. */
export function groupSteps(
  cards: Iterable<Card>,
  now: Instant,
  zone: Zone,
): Readonly<Record<GroupName, readonly Row[]>> {
  const groups: Record<GroupName, Row[]> = { overdue: [], today: [], week: [], later: [], waiting: [] }
  for (const card of cards) {
    const step = card.archived === null ? mainStep(card, now) : null
    if (step !== null) groups[groupOf(step, now, zone)].push({ card, step, urgency: urgencyOf(step, now) })
  }
  for (const name of groupNames) groups[name].sort(byTime)
  return groups
}

const timeOf = ({ step }: Row): Instant => step.rightFrom ?? step.dueAt ?? step.closesAt ?? step.opensAt
const byTime = (a: Row, b: Row): number =>
  compareInstants(timeOf(a), timeOf(b)) || (a.card.id < b.card.id ? -1 : 1)
