import {
  addDays,
  addHours,
  compareInstants,
  instantOf,
  milliseconds,
  startOfDay,
} from '../../time/arithmetic'
import { inOrder, step, type Rule } from '../rule'

const acknowledgeHours = 24

/** An offer is acknowledged within a day, with thanks and no answer on the spot. */
export const acknowledgeOfferRule: Rule = {
  id: 'acknowledgeOffer',
  source: 'Duke Law; University of Maryland',
  steps: ({ application, awake, stillAwake }) => {
    const { offer, letters, rejection } = application
    const done = letters.some(
      (letter) => letter.kind === 'offerAcknowledgement' && letter.progress.state !== 'drafting',
    )
    if (offer === null || rejection !== null || offer.acknowledgedAt !== null || done) return []
    const dueAt = addHours(offer.receivedAt, acknowledgeHours)
    return [
      step('acknowledgeOffer', 'writeLetter', 6, {
        opensAt: offer.receivedAt,
        dueAt,
        amberAt: addHours(offer.receivedAt, acknowledgeHours - 3),
        redAt: addHours(offer.receivedAt, acknowledgeHours * 2),
        remindAt: inOrder([
          awake(addHours(offer.receivedAt, 2)),
          stillAwake(addHours(offer.receivedAt, acknowledgeHours - 3)),
        ]),
      }),
    ]
  },
}

/** The answer is due by the end of their day; alarms at half time and a day before. */
export const answerOfferRule: Rule = {
  id: 'answerOffer',
  source: 'NACE sets no number; 48 hours to a week is usual',
  steps: ({ application, context, stillAwake }) => {
    const { offer, rejection } = application
    if (offer === null || rejection !== null) return []
    if (offer.answerBy === null)
      return [step('answerOffer', 'openApplication', 12, { opensAt: offer.receivedAt })]
    const dueAt = startOfDay(addDays(offer.answerBy, 1), context.zone)
    const half = instantOf((milliseconds(offer.receivedAt) + milliseconds(dueAt)) / 2)
    const dayBefore = addHours(dueAt, -24)
    const alarms = [half, dayBefore]
      .map(stillAwake)
      .filter((moment) => compareInstants(moment, offer.receivedAt) > 0)
    return [
      step('answerOffer', 'openApplication', 12, {
        opensAt: offer.receivedAt,
        dueAt,
        amberAt: dayBefore,
        redAt: addHours(dueAt, -3),
        remindAt: inOrder(alarms),
        until: offer.answerBy,
        values: { answerBy: offer.answerBy },
      }),
    ]
  },
}
