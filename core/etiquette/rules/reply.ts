import { addHours, later } from '../../time/arithmetic'
import type { Instant } from '../../time/kinds'
import type { Facts } from '../facts'
import { nudges } from '../reminder'
import { step, type Rule } from '../rule'

/** Hours before the reply is due in which it presses. Our judgement. */
const amberHours = 12

/** When the pause before the reply ends: lifted by the user, else twelve hours on, in the morning if that is at night. */
export function holdEndsAt(facts: Facts): Instant | null {
  const { rejection } = facts.application
  if (rejection === null) return null
  if (rejection.holdLiftedAt !== null) return rejection.holdLiftedAt
  const over = addHours(rejection.at, facts.context.settings.coolingOffHours)
  const awake = facts.awake(over)
  return awake === over ? over : later(awake, facts.morningOf(facts.dayOf(awake)))
}

/** Whether the reply to the rejection went out or was left out on purpose. */
export function hasReplied(facts: Facts): boolean {
  const { rejection, letters } = facts.application
  return (
    rejection !== null &&
    letters.some((letter) => letter.kind === 'rejectionReply' && letter.progress.state !== 'drafting')
  )
}

/** A no is answered: thanks, acceptance, an open door. After a pause, within two days. */
export const replyRule: Rule = {
  id: 'reply',
  source: 'The article: do not burn bridges; 24 to 48 hours, after cooling off',
  steps: (facts) => {
    const { rejection } = facts.application
    const { replyHours } = facts.context.settings
    const rightFrom = holdEndsAt(facts)
    if (rejection === null || rightFrom === null || hasReplied(facts)) return []
    return [
      step('reply', 'writeReply', 5, {
        opensAt: rejection.at,
        rightFrom,
        dueAt: addHours(rejection.at, replyHours),
        amberAt: addHours(rejection.at, replyHours - amberHours),
        reminders: rejection.holdLiftedAt === null ? nudges(rejection.at, [rightFrom]) : [],
      }),
    ]
  },
}
