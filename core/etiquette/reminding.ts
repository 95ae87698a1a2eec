import { compareInstants } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { Facts } from './facts'
import { inOrder } from './rule'

/** The span in which a reminder makes sense: not before its step opens, not after its deadline. */
interface Span {
  readonly opensAt: Instant
  readonly deadline: Instant
}

/**
 * Wished-for moments as reminders: quiet hours defer one to their end; where that would miss the deadline it comes before
 * they begin; where that is before the step opens, or the wish itself was, there is none.
 */
export function remindersWithin(facts: Facts, span: Span, wished: readonly Instant[]): readonly Instant[] {
  const placed = wished.map((moment) => {
    const deferred = facts.awake(moment)
    return compareInstants(deferred, span.deadline) <= 0 ? deferred : facts.stillAwake(moment)
  })
  return inOrder(placed).filter(
    (moment) => compareInstants(moment, span.opensAt) >= 0 && compareInstants(moment, span.deadline) <= 0,
  )
}

/** The same, but never none: what cannot be said in time is said at the end of the quiet hours. */
export function remindersOrLate(facts: Facts, span: Span, wished: readonly Instant[]): readonly Instant[] {
  const within = remindersWithin(facts, span, wished)
  return within.length > 0 ? within : [facts.awake(span.opensAt)]
}
