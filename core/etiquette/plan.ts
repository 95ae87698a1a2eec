import { compareInstants } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { Facts } from './facts'
import { inTurn } from './reminder'
import type { Rule } from './rule'
import { askDecisionDateRule } from './rules/ask-decision-date'
import { askStatusRule, askTimelineRule, closingTouchRule, secondTouchRule } from './rules/ask'
import { debriefRule } from './rules/debrief'
import { findNamesRule } from './rules/find-names'
import { keepWarmRule } from './rules/keep-warm'
import { letGoRule } from './rules/let-go'
import { acknowledgeOfferRule, answerOfferRule } from './rules/offer'
import { missedCallRule } from './rules/missed-call'
import { prepareRule } from './rules/prepare'
import { replyRule } from './rules/reply'
import { resumeRule } from './rules/resume'
import { thankRule } from './rules/thank'
import { waitRule } from './rules/wait'
import { endedBy, withdrawElsewhereRule } from './rules/withdraw-elsewhere'
import type { RuleId, Step } from './step'

/** Every rule, by id. */
export const rules: { readonly [K in RuleId]: Rule } = {
  prepare: prepareRule,
  debrief: debriefRule,
  missedCall: missedCallRule,
  findNames: findNamesRule,
  thank: thankRule,
  askDecisionDate: askDecisionDateRule,
  wait: waitRule,
  askTimeline: askTimelineRule,
  askStatus: askStatusRule,
  secondTouch: secondTouchRule,
  closingTouch: closingTouchRule,
  letGo: letGoRule,
  reply: replyRule,
  keepWarm: keepWarmRule,
  acknowledgeOffer: acknowledgeOfferRule,
  answerOffer: answerOfferRule,
  withdrawElsewhere: withdrawElsewhereRule,
  resume: resumeRule,
}

/** Which rules speak: an archive ends all; an offer accepted elsewhere, a pause and a no each silence the rest. */
function speaking(facts: Facts): readonly Rule[] {
  const { application } = facts
  if (application.archive !== null) return []
  if (endedBy(facts) !== null) return [rules.withdrawElsewhere]
  if (application.pause !== null) return [rules.resume]
  if (application.rejection !== null) return [rules.reply, rules.keepWarm]
  return Object.values(rules)
}

/** A step put off: hidden until then, and announced then, or as soon as quiet hours are over. */
function putOff(step: Step, until: Instant, facts: Facts): Step {
  if (compareInstants(until, step.opensAt) <= 0) return step
  const woken = { occasion: `put off until ${until}`, nth: 0, at: facts.awake(until) }
  return { ...step, snoozedUntil: until, reminders: inTurn([...step.reminders, woken]) }
}

/** All steps of an application, for all hours to come. What the user put off stays hidden until then. */
export function planOf(facts: Facts): readonly Step[] {
  const { snoozed } = facts.application
  return speaking(facts)
    .flatMap((rule) => rule.steps(facts))
    .map((step) => {
      const until = snoozed[step.key] ?? snoozed[step.formerKey ?? step.key]
      return until === undefined ? step : putOff(step, until, facts)
    })
}
