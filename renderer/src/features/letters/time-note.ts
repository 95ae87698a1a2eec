import type { Letter } from '#core/domain/letter'
import { nextQuestion } from '#core/etiquette/asking'
import { urgencyOf } from '#core/etiquette/at-hand'
import type { Facts } from '#core/etiquette/facts'
import { holdEndsAt } from '#core/etiquette/rules/reply'
import type { RuleId, Step } from '#core/etiquette/step'
import type { Check } from '#core/letters/check'
import { compareInstants } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'
import type { Tone } from '#ui/tone'

/** What the head of the desk says about time. */
export interface TimeNote {
  readonly text: string
  readonly tone: Tone
  readonly kind: 'clock' | 'rest' | 'sent' | 'skipped'
}

/** What it is said from. `inTime` is the check of that name, for a thank-you note. */
export interface TimeGiven {
  readonly letter: Letter
  readonly facts: Facts
  readonly steps: readonly Step[]
  readonly inTime: Check | null
  readonly now: Instant
  readonly words: Words
  readonly moments: Moments
}

/** Until when the reply to a no rests; null where it may go now. */
export function restsUntil(letter: Letter, facts: Facts, now: Instant): Instant | null {
  if (letter.kind !== 'rejectionReply' || letter.progress.state !== 'drafting') return null
  const ends = holdEndsAt(facts)
  return ends !== null && compareInstants(ends, now) > 0 ? ends : null
}

/** The time left, the time to wait, or when it went out; null where nothing presses. */
export function timeNote(given: TimeGiven): TimeNote | null {
  const { letter, words, moments, now } = given
  const { time } = words.letters.desk
  const { progress } = letter
  if (progress.state === 'sent') {
    return { text: time.sent({ moment: moments.moment(progress.at, now) }), tone: 'accent', kind: 'sent' }
  }
  if (progress.state === 'skipped') {
    return {
      text: time.skipped({ moment: moments.moment(progress.at, now) }),
      tone: 'neutral',
      kind: 'skipped',
    }
  }
  switch (letter.kind) {
    case 'thankYou':
      return leftForThanks(given)
    case 'rejectionReply': {
      const rest = restsUntil(letter, given.facts, now)
      if (rest !== null) {
        return { text: time.restUntil({ moment: moments.moment(rest, now) }), tone: 'calm', kind: 'rest' }
      }
      return bestBy(given, 'reply')
    }
    case 'offerAcknowledgement':
      return bestBy(given, 'acknowledgeOffer')
    case 'offerAcceptance':
    case 'offerDecline':
    case 'moreTime':
      return answerBy(given)
    case 'keepWarm': {
      const step = stepOf(given, 'keepWarm')
      return step?.until == null || urgencyOf(step, now) !== 'waiting' ? null : betterFrom(given, step.until)
    }
    case 'timelineQuery':
    case 'statusQuery':
    case 'secondTouch':
    case 'closingTouch': {
      const from = nextQuestion(given.facts)?.from
      return from === undefined || from <= moments.dayOf(now) ? null : betterFrom(given, from)
    }
    case 'withdrawal':
    case 'missedCall':
    case 'movedDate':
    case 'refereeThanks':
      return null
  }
}

function stepOf({ steps, letter }: TimeGiven, rule: RuleId): Step | null {
  return (
    steps.find(
      (step) => step.rule === rule && (rule !== 'thank' || step.interviewId === letter.interviewId),
    ) ?? null
  )
}

function toneOf(step: Step | null, now: Instant): Tone {
  const urgency = step === null ? 'calm' : urgencyOf(step, now)
  return urgency === 'waiting' ? 'neutral' : urgency
}

function leftForThanks(given: TimeGiven): TimeNote | null {
  const { inTime, now, words, moments } = given
  const step = stepOf(given, 'thank')
  const decidesToday = given.facts.application.interviews.some(
    (interview) => interview.id === given.letter.interviewId && interview.decidesToday,
  )
  if (decidesToday && step?.dueAt != null) {
    const left = moments.distance(step.dueAt, now)
    return { text: words.letters.desk.time.decideToday({ left }), tone: toneOf(step, now), kind: 'clock' }
  }
  if (inTime === null) return null
  const tone = step === null && inTime.state !== 'fine' ? 'amber' : toneOf(step, now)
  return { text: words.checks.inTime[inTime.state](inTime.values), tone, kind: 'clock' }
}

function bestBy(given: TimeGiven, rule: RuleId): TimeNote | null {
  const step = stepOf(given, rule)
  if (step?.dueAt == null) return null
  const moment = given.moments.moment(step.dueAt, given.now)
  return {
    text: given.words.letters.desk.time.bestBy({ moment }),
    tone: toneOf(step, given.now),
    kind: 'clock',
  }
}

function answerBy(given: TimeGiven): TimeNote | null {
  const day = given.facts.application.offer?.answerBy ?? null
  if (day === null) return null
  const text = given.words.letters.desk.time.answerBy({ day: given.moments.day(day) })
  return { text, tone: toneOf(stepOf(given, 'answerOffer'), given.now), kind: 'clock' }
}

function betterFrom(given: TimeGiven, day: Parameters<Moments['day']>[0]): TimeNote {
  const text = given.words.letters.desk.time.betterFrom({ day: given.moments.day(day) })
  return { text, tone: 'calm', kind: 'rest' }
}
