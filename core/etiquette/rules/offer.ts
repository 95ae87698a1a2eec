import {
  addDays,
  addHours,
  compareInstants,
  instantOf,
  milliseconds,
  startOfDay,
} from '../../time/arithmetic'
import type { Instant, PlainDate } from '../../time/kinds'
import type { Facts } from '../facts'
import { nudges, type Reminder } from '../reminder'
import { remindersOrLate, remindersWithin } from '../reminding'
import { step, type Rule } from '../rule'

/** Hours from the offer to the first nudge, and from amber and the last one to the deadline. As for thanks. */
const firstNudgeHours = 2
const lastNudgeHours = 3
/** Hours before the answer is due in which it is red, and before which asking for more time is early. */
const redHours = 3
const extensionHours = 24

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
    const { acknowledgeHours } = facts.context.settings
    const opensAt = offer.receivedAt
    const dueAt = addHours(opensAt, acknowledgeHours)
    const amberAt = addHours(dueAt, -lastNudgeHours)
    const wished = nudges(opensAt, [addHours(opensAt, firstNudgeHours), amberAt])
    return [
      step('acknowledgeOffer', 'writeLetter', 6, {
        opensAt,
        dueAt,
        amberAt,
        redAt: addHours(dueAt, acknowledgeHours),
        reminders: remindersOrLate(facts, { opensAt, deadline: dueAt }, wished),
      }),
    ]
  },
}

/** Alarms before an answer is due: at half time, and usually a day before, which quiet hours never shorten where they need not. */
function alarms(facts: Facts, answerBy: PlainDate, opensAt: Instant, deadline: Instant): readonly Reminder[] {
  const half = instantOf((milliseconds(opensAt) + milliseconds(deadline)) / 2)
  const last = addHours(deadline, -facts.context.settings.offerLastAlarmHours)
  const evening = facts.stillAwake(last)
  const warning = compareInstants(evening, opensAt) >= 0 ? evening : last
  return remindersWithin(
    facts,
    { opensAt, deadline },
    nudges(`${opensAt} ${answerBy}`, [half, warning].toSorted(compareInstants)),
  )
}

/** Whether more time was asked for, or decided against, since the offer came: once is enough. */
function hasAskedForTime({ application }: Facts, opensAt: Instant): boolean {
  return application.letters.some(
    ({ kind, createdAt, progress }) =>
      kind === 'moreTime' && progress.state !== 'drafting' && compareInstants(createdAt, opensAt) >= 0,
  )
}

/** Until when asking for more time is early, where it still is when the offer comes. Ohio State: early, by phone. */
function extension(facts: Facts, opensAt: Instant, dueAt: Instant): { readonly extendUntil?: Instant } {
  if (hasAskedForTime(facts, opensAt)) return {}
  const extendUntil = addHours(dueAt, -extensionHours)
  return compareInstants(extendUntil, opensAt) > 0 ? { extendUntil } : {}
}

/**
 * The answer is due by the end of their day; alarms at half time and a day before. While more than a day remains, its
 * value `extendUntil` says until when more time may be asked for, unless it was.
 */
export const answerOfferRule: Rule = {
  id: 'answerOffer',
  source: 'NACE sets no number; 48 hours to a week is usual',
  steps: (facts) => {
    const { offer, rejection } = facts.application
    if (offer === null || rejection !== null) return []
    const opensAt = offer.receivedAt
    if (offer.answerBy === null) return [step('answerOffer', 'openApplication', 12, { opensAt })]
    const { settings, zone } = facts.context
    const dueAt = startOfDay(addDays(offer.answerBy, 1), zone)
    return [
      step('answerOffer', 'openApplication', 12, {
        opensAt,
        dueAt,
        amberAt: addHours(dueAt, -settings.offerLastAlarmHours),
        redAt: addHours(dueAt, -Math.min(redHours, settings.offerLastAlarmHours)),
        reminders: alarms(facts, offer.answerBy, opensAt, dueAt),
        until: offer.answerBy,
        values: { answerBy: offer.answerBy, ...extension(facts, opensAt, dueAt) },
      }),
    ]
  },
}
