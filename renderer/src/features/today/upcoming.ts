import type { Card } from '#core/etiquette/card'
import { compareInstants } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'

/** An interview that is still to come, or going on. */
export interface Upcoming {
  readonly card: Card
  readonly startsAt: Instant
}

/** The interviews to come, the next one first; what is archived has none. */
export function upcomingInterviews(cards: Iterable<Card>, now: Instant): readonly Upcoming[] {
  return [...cards]
    .flatMap((card): Upcoming[] => {
      const { lastInterview, archived } = card
      const isToCome = lastInterview !== null && compareInstants(lastInterview.endsAt, now) > 0
      return archived === null && isToCome ? [{ card, startsAt: lastInterview.startsAt }] : []
    })
    .toSorted((a, b) => compareInstants(a.startsAt, b.startsAt))
}
