import { endsWith } from '#core/commands/send-letters'
import type { Application } from '#core/domain/application'
import type { Letter } from '#core/domain/letter'
import { addDays } from '#core/time/arithmetic'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

interface Done {
  readonly before: Application
  readonly after: Application
  readonly letter: Letter
  readonly how: 'sent' | 'skipped'
  /** To whom, for the notice. */
  readonly name: string
  /** Whether a sibling is still to send. */
  readonly more: boolean
  /** Days after a no until a friendly word, as the user set them. */
  readonly keepWarmFirstDays: number
}

/** The sentence of the notice after a letter was sent or left out. */
export function sayDone(
  { before, after, letter, how, name, more, keepWarmFirstDays }: Done,
  words: Words,
  moments: Moments,
): string {
  const { desk, markedSent, markedSkipped } = words.letters
  const company = after.company
  if (letter.kind === 'thankYou' && !more) {
    const moved = before.stage !== after.stage
    if (how === 'sent') return moved ? desk.movedToThanked({ company }) : desk.everyoneThanked
    return moved ? desk.lastSkippedMoved({ company }) : desk.lastSkipped
  }
  if (how === 'skipped') return markedSkipped({ name })
  if (letter.kind === 'rejectionReply' && after.rejection !== null) {
    const day = addDays(moments.dayOf(after.rejection.at), keepWarmFirstDays)
    return desk.keepWarmFrom({ day: moments.day(day) })
  }
  const ends = endsWith(letter)
  return ends === null ? markedSent({ name }) : desk.archived[ends]({ company })
}
