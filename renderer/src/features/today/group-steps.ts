import type { DueGroup } from '#core/domain/board-view'
import { openSteps, urgencyOf, type Urgency } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import { dueGroupOf, unhurriedRules } from '#core/etiquette/due-group'
import type { RuleId, Step } from '#core/etiquette/step'
import { addDays, compareInstants, dayIn } from '#core/time/arithmetic'
import type { Instant, Zone } from '#core/time/kinds'

export type GroupName = DueGroup

/** One row of Today. */
export interface Row {
  readonly card: Card
  readonly step: Step
  readonly urgency: Urgency
}

export const groupNames: readonly GroupName[] = ['overdue', 'today', 'week', 'later', 'waiting']

/** What belongs beside a step: a title to find out before the note, and that the call one would note down never came. */
const besideWhich: Readonly<Partial<Record<RuleId, RuleId>>> = { thank: 'findNames', debrief: 'missedCall' }

/**
 * What a card shows in Today: its main step, what belongs beside that and, where it is something else, the next
 * interview of the week, which must not be missing from a list of what comes.
 */
function shownSteps(card: Card, now: Instant, zone: Zone): readonly Step[] {
  if (card.archived !== null) return []
  const [main, ...others] = openSteps(card, now)
  if (main === undefined) return []
  const week = addDays(dayIn(now, zone), 7)
  const coming =
    main.rule === 'prepare'
      ? undefined
      : others
          .filter(({ rule, dueAt }) => rule === 'prepare' && dueAt !== null && dayIn(dueAt, zone) <= week)
          .toSorted(byDue)[0]
  const beside = besideWhich[main.rule]
  const other = beside === undefined ? undefined : others.find(({ rule }) => rule === beside)
  return [main, other, coming].filter((step) => step !== undefined)
}

/** The steps of all applications in the groups of Today, the most pressing first. */
export function groupSteps(
  cards: Iterable<Card>,
  now: Instant,
  zone: Zone,
): Readonly<Record<GroupName, readonly Row[]>> {
  const groups: Record<GroupName, Row[]> = { overdue: [], today: [], week: [], later: [], waiting: [] }
  for (const card of cards) {
    for (const step of shownSteps(card, now, zone)) {
      groups[dueGroupOf(step, now, zone)].push({ card, step, urgency: urgencyOf(step, now) })
    }
  }
  for (const name of groupNames) groups[name].sort(byTime)
  return groups
}

const byDue = (a: Step, b: Step): number => compareInstants(a.dueAt ?? a.opensAt, b.dueAt ?? b.opensAt)
const timeOf = ({ step }: Row): Instant => step.rightFrom ?? step.dueAt ?? step.closesAt ?? step.opensAt

/** What a deadline runs for comes first, then what is welcome now, then what is still to come. */
function rankOf({ step, urgency }: Row): number {
  if (urgency === 'waiting') return 2
  return step.dueAt === null || unhurriedRules.has(step.rule) ? 1 : 0
}

const deadlineOf = (row: Row): Instant => (rankOf(row) === 0 && row.step.dueAt) || timeOf(row)

const byTime = (a: Row, b: Row): number =>
  rankOf(a) - rankOf(b) || compareInstants(deadlineOf(a), deadlineOf(b)) || (a.card.id < b.card.id ? -1 : 1)
