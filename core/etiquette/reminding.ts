import { compareInstants } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { Facts } from './facts'
import { inTurn, type Reminder } from './reminder'

/** The span in which a reminder makes sense: not before its step opens, not after its deadline. */
interface Span {
  readonly opensAt: Instant
  readonly deadline: Instant
}

/**
 * Wished-for moments as reminders: quiet hours defer one to their end; where that would miss the deadline it comes before
 * they begin; where that is before the step opens, or the wish itself was, there is none.
 */
export function remindersWithin(facts: Facts, span: Span, wished: readonly Reminder[]): readonly Reminder[] {
  const placed = wished.map((reminder) => {
    const deferred = facts.awake(reminder.at)
    const isInTime = compareInstants(deferred, span.deadline) <= 0
    return { ...reminder, at: isInTime ? deferred : facts.stillAwake(reminder.at) }
  })
  return inTurn(
    placed.filter(
      ({ at }) => compareInstants(at, span.opensAt) >= 0 && compareInstants(at, span.deadline) <= 0,
    ),
  )
}

/** The same, but never none: what cannot be said in time is said at the end of the quiet hours. */
export function remindersOrLate(facts: Facts, span: Span, wished: readonly Reminder[]): readonly Reminder[] {
  const within = remindersWithin(facts, span, wished)
  const last = wished.slice(-1)
  return within.length > 0 ? within : last.map((reminder) => ({ ...reminder, at: facts.awake(span.opensAt) }))
}
