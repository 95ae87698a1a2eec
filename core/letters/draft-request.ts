import type { Application } from '../domain/application'
import type { Interview } from '../domain/interview'
import type { Channel, Letter, LetterKind, Paragraph } from '../domain/letter'
import type { LetterDetails } from '../domain/letter-details'
import type { Voice } from '../domain/letter-voice'
import type { OwnPhrase } from '../domain/own-phrase'
import type { Person } from '../domain/person'
import type { Me } from '../domain/settings'
import type { PlainDate } from '../time/kinds'
import type { Lateness } from './lateness'

/** What changing a draft needs of the letter as it is now. */
export type DraftedLetter = Pick<Letter, 'subject' | 'paragraphs' | 'wording'>

/** Another letter of the same application. Whole `Letter` records may be passed. */
export type Sibling = Pick<
  Letter,
  'kind' | 'interviewId' | 'personId' | 'wording' | 'paragraphs' | 'progress'
>

/** A question asked before: on which day, and how. */
export interface EarlierQuestion {
  readonly day: PlainDate
  readonly channel: Channel
}

/** Everything a draft is made of. Records may be passed whole; nothing else is read, so equal requests draft equally. */
export interface DraftRequest {
  readonly kind: LetterKind
  readonly application: Pick<Application, 'company' | 'role'>
  /** The interview the letter is about: the latest one for everything but a thank-you note. */
  readonly interview: Pick<Interview, 'id' | 'round' | 'start' | 'form' | 'facts' | 'interviewers'> | null
  /** To whom; null where no name is known. */
  readonly person: Person | null
  /** The names of those who held the interview, for a note to whoever arranged it. */
  readonly panel: readonly string[]
  readonly me: Pick<Me, 'name' | 'signature'>
  /** The application's other letters, without the one being drafted; ways that letters of its kind use are avoided. */
  readonly siblings: readonly Sibling[]
  /** The day they named for the decision, for queries. */
  readonly decisionDate: PlainDate | null
  /** The day by which they want an answer to their offer. */
  readonly answerBy: PlainDate | null
  /** What this letter tells of its own. */
  readonly details: LetterDetails
  /** Whether a thank-you note has to say that it is late. */
  readonly lateness: Lateness
  /** The day on which it is drafted; null where that does not matter. */
  readonly writtenOn: PlainDate | null
  /** The last question asked, which a second one mentions. */
  readonly earlier: EarlierQuestion | null
  /** Which friendly contact after a no this is. */
  readonly keepWarm: 'first' | 'second'
  readonly voice: Voice
  /** The user's own sentences. */
  readonly phrases: readonly OwnPhrase[]
}

/** A letter as drafted. `wording` remembers by piece (`thanks`, `theySaid` …) which way of saying it was chosen. */
export interface Draft {
  readonly subject: string
  readonly paragraphs: readonly Paragraph[]
  readonly wording: Readonly<Record<string, number>>
}

/** Whether a thank-you note goes to somebody who arranged the interview and did not hold it. */
export function isToCoordinator({ kind, interview, person }: DraftRequest): boolean {
  if (kind !== 'thankYou' || interview === null || interview.interviewers.length === 0) return false
  return !interview.interviewers.some((seat) => seat.personId === person?.id)
}
