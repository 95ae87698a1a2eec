import type { Application } from '../domain/application'
import { sentAt } from '../domain/letter'
import type { Question } from '../domain/touch'
import { compareInstants } from '../time/arithmetic'
import type { Instant } from '../time/kinds'

/** A question the user asked the employer, by whatever channel. */
export interface Asked {
  readonly at: Instant
  readonly question: Question
}

const asking = { timelineQuery: 'timeline', statusQuery: 'status', closingTouch: 'closing' } as const

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

/** When the employer last said anything, or null. Their message ends the seven days of rest after a question. */
export function lastWordFromThem(application: Application): Instant | null {
  const words = [
    ...application.touches.filter((touch) => touch.direction === 'received').map((touch) => touch.at),
    ...application.decision.earlier.map((entry) => entry.changedAt),
  ]
  return words.toSorted(compareInstants).at(-1) ?? null
}
