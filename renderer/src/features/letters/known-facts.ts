import type { Application } from '#core/domain/application'
import { sentAt, type Letter, type LetterKind } from '#core/domain/letter'
import type { Facts } from '#core/etiquette/facts'
import { lastWordFromThem } from '#core/etiquette/questions'
import { compareInstants } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

/** One thing the app knows, to be read beside the paper. */
export interface KnownFact {
  readonly id: 'interview' | 'theyDecide' | 'lastHeard' | 'lastSaid' | 'newsOn' | 'answerBy'
  readonly label: string
  readonly value: string
}

const shown: Readonly<Record<LetterKind, readonly KnownFact['id'][]>> = {
  thankYou: [],
  timelineQuery: ['interview', 'theyDecide', 'lastHeard', 'lastSaid'],
  statusQuery: ['interview', 'theyDecide', 'lastHeard', 'lastSaid'],
  secondTouch: ['interview', 'theyDecide', 'lastHeard', 'lastSaid'],
  closingTouch: ['interview', 'theyDecide', 'lastHeard', 'lastSaid'],
  rejectionReply: ['newsOn', 'interview'],
  keepWarm: ['newsOn', 'lastSaid'],
  offerAcknowledgement: ['answerBy'],
  offerAcceptance: ['answerBy', 'interview'],
  offerDecline: ['answerBy', 'interview'],
  withdrawal: ['interview', 'lastSaid'],
  missedCall: ['interview', 'lastHeard'],
  movedDate: ['theyDecide', 'lastHeard'],
  moreTime: ['answerBy'],
  refereeThanks: [],
}

/** What is known that a letter of this kind leans on; what is not known is left out, except the date itself. */
export function knownFacts(
  letter: Letter,
  facts: Facts,
  now: Instant,
  words: Words,
  moments: Moments,
): readonly KnownFact[] {
  const { known } = words.letters.desk
  const { application, last, promised } = facts
  const heard = lastWordFromThem(application)
  const values: Readonly<Record<KnownFact['id'], readonly [label: string, value: string | null]>> = {
    interview: [known.interview, last === null ? null : moments.moment(last.start, now)],
    theyDecide: [known.theyDecide, promised === null ? known.theyDecideUnknown : moments.day(promised)],
    lastHeard: [known.lastHeard, heard === null ? null : moments.moment(heard, now)],
    lastSaid: [known.lastSaid, lastSaid(application, words, moments)],
    newsOn: [
      known.newsOn,
      application.rejection === null ? null : moments.moment(application.rejection.at, now),
    ],
    answerBy: [known.answerBy, answerBy(application, words, moments)],
  }
  return shown[letter.kind].flatMap((id) => {
    const [label, value] = values[id]
    return value === null ? [] : [{ id, label, value }]
  })
}

function answerBy({ offer }: Application, words: Words, moments: Moments): string | null {
  if (offer === null) return null
  return offer.answerBy === null ? words.letters.desk.known.answerByUnknown : moments.day(offer.answerBy)
}

function lastSaid(application: Application, words: Words, moments: Moments): string | null {
  const { known } = words.letters.desk
  const letters = application.letters.flatMap((letter) => {
    const at = sentAt(letter)
    return at === null ? [] : [{ at, what: words.letters.kinds[letter.kind] }]
  })
  const touches = application.touches
    .filter((touch) => touch.direction === 'made')
    .map(({ at, channel }) => ({
      at,
      what: channel === 'phone' || channel === 'voicemail' ? known.call : known.message,
    }))
  const latest = [...letters, ...touches].toSorted((a, b) => compareInstants(a.at, b.at)).at(-1)
  return latest === undefined
    ? null
    : known.said({ what: latest.what, day: moments.day(moments.dayOf(latest.at)) })
}
