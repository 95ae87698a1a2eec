import type { Application } from '#core/domain/application'
import { decisionDate } from '#core/domain/decision'
import type { HeldBack } from '#core/etiquette/held-back'
import { questionsAsked } from '#core/etiquette/questions'
import type { PlainDate } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

/** Why waiting is right, and when it ends. */
export interface SaidHeld {
  readonly reason: string
  /** When the next word is right; empty where none is. */
  readonly day: string
  /** Whether the closing note is right today. */
  readonly noteIsRight: boolean
}

export function sayHeld(
  { reason, until }: HeldBack,
  application: Application,
  today: PlainDate,
  words: Words,
  moments: Moments,
): SaidHeld {
  const promised = decisionDate(application.decision)
  const asked = questionsAsked(application).at(-1)
  const noteIsRight = reason === 'usedUp' && until !== null && until <= today
  return {
    reason: words.held.why[reason]({
      promised: promised === null ? '' : moments.day(promised),
      asked: asked === undefined ? '' : moments.day(moments.dayOf(asked.at)),
    }),
    day: until === null ? '' : noteIsRight ? words.held.noteNow : dayOf(until),
    noteIsRight,
  }

  function dayOf(from: PlainDate): string {
    const said = { day: moments.longDay(from) }
    return reason === 'usedUp' ? words.held.nextNote(said) : words.held.nextDay(said)
  }
}
