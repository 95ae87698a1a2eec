import type { Application } from '../domain/application'
import type { Decision } from '../domain/decision'
import { sentAt } from '../domain/letter'
import type { Question } from '../domain/touch'
import { compareInstants } from '../time/arithmetic'
import type { Instant } from '../time/kinds'

/** A question the user asked the employer, by whatever channel. */
export interface Asked {
  readonly at: Instant
  readonly question: Question
}

const asking = {
  timelineQuery: 'timeline',
  statusQuery: 'status',
  secondTouch: 'second',
  closingTouch: 'closing',
} as const

/** Every question asked, earliest first: letters that ask, and calls that reached a person or a machine. */
export function questionsAsked(application: Application): readonly Asked[] {
  const letters = application.letters.flatMap((letter): Asked[] => {
    const at = sentAt(letter)
    const question = letter.kind in asking ? asking[letter.kind as keyof typeof asking] : null
    return at === null || question === null ? [] : [{ at, question }]
  })
  const calls = application.touches.flatMap((touch): Asked[] =>
    touch.direction === 'made' && touch.question !== null && touch.outcome !== 'noAnswer'
      ? [{ at: touch.at, question: touch.question }]
      : [],
  )
  return [...letters, ...calls].toSorted((a, b) => compareInstants(a.at, b.at))
}

/** When they moved the date to another day; "they did not say" after all is no new date. */
export function newDates({ earlier, now }: Decision): readonly Instant[] {
  return earlier
    .filter((_, index) => (earlier[index + 1]?.was ?? now).state === 'dated')
    .map(({ changedAt }) => changedAt)
}

/** When they last wrote or called, by whatever channel, or null. */
export function lastMessageFromThem(application: Application): Instant | null {
  const received = application.touches.flatMap((touch) => (touch.direction === 'received' ? [touch.at] : []))
  return received.toSorted(compareInstants).at(-1) ?? null
}

/** When the employer last said anything, or null. Their message ends the seven days of rest after a question. */
export function lastWordFromThem(application: Application): Instant | null {
  const message = lastMessageFromThem(application)
  const words = [...(message === null ? [] : [message]), ...newDates(application.decision)]
  return words.toSorted(compareInstants).at(-1) ?? null
}

/** The closing note that nothing answered, or null: a new date after it opens the conversation again. */
export function standingClosing(asked: readonly Asked[], decision: Decision): Asked | null {
  const dates = newDates(decision)
  return (
    asked.findLast(
      ({ at, question }) => question === 'closing' && !dates.some((date) => compareInstants(date, at) >= 0),
    ) ?? null
  )
}
