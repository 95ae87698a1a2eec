import {
  addDays,
  addHours,
  compareInstants,
  instantOf,
  milliseconds,
  startOfDay,
} from '../../time/arithmetic'
import type { Instant } from '../../time/kinds'
import type { Facts } from '../facts'
import { remindersOrLate, remindersWithin } from '../reminding'
import { inOrder, step, type Rule } from '../rule'

/** Hours from the offer: first nudge; amber and last nudge; the deadline; red. */
const firstNudgeHours = 2
const amberHours = 21
const acknowledgeHours = 24
const redHours = 48

/** An offer is acknowledged within a day, with thanks and no answer on the spot. */
export const acknowledgeOfferRule: Rule = {
  id: 'acknowledgeOffer',
  source: 'Duke Law; University of Maryland',
  steps: (facts) => {
    const { offer, letters, rejection } = facts.application
    const done = letters.some(
      (letter) => letter.kind === 'offerAcknowledgement' && letter.progress.state !== 'drafting',
    )
    if (offer === null || rejection !== null || offer.acknowledgedAt !== null || done) return []
    const opensAt = offer.receivedAt
    const dueAt = addHours(opensAt, acknowledgeHours)
    const nudges = [addHours(opensAt, firstNudgeHours), addHours(opensAt, amberHours)]
    return [
      step('acknowledgeOffer', 'writeLetter', 6, {
        opensAt,
        dueAt,
        amberAt: addHours(opensAt, amberHours),
        redAt: addHours(opensAt, redHours),
        remindAt: remindersOrLate(facts, { opensAt, deadline: dueAt }, nudges),
      }),
    ]
  },
}

/** Alarms before an answer is due: at half time, and a day before, which quiet hours never shorten where they need not. */
function alarms(facts: Facts, opensAt: Instant, deadline: Instant): readonly Instant[] {
  const half = instantOf((milliseconds(opensAt) + milliseconds(deadline)) / 2)
  const dayBefore = addHours(deadline, -24)
  const evening = facts.stillAwake(dayBefore)
  const warning = compareInstants(evening, opensAt) >= 0 ? evening : dayBefore
  return inOrder(remindersWithin(facts, { opensAt, deadline }, [half, warning]))
}

/** The answer is due by the end of their day; alarms at half time and a day before. */
export const answerOfferRule: Rule = {
  id: 'answerOffer',
  source: 'NACE sets no number; 48 hours to a week is usual',
  steps: (facts) => {
    const { offer, rejection } = facts.application
    if (offer === null || rejection !== null) return []
    const opensAt = offer.receivedAt
    if (offer.answerBy === null) return [step('answerOffer', 'openApplication', 12, { opensAt })]
    const dueAt = startOfDay(addDays(offer.answerBy, 1), facts.context.zone)
    return [
      step('answerOffer', 'openApplication', 12, {
        opensAt,
        dueAt,
        amberAt: addHours(dueAt, -24),
        redAt: addHours(dueAt, -3),
        remindAt: alarms(facts, opensAt, dueAt),
        until: offer.answerBy,
        values: { answerBy: offer.answerBy },
      }),
    ]
  },
}
