import type { Application } from '../domain/application'
import type { Interview } from '../domain/interview'
import type { Letter, LetterKind, Paragraph } from '../domain/letter'
import type { Person } from '../domain/person'
import type { Me } from '../domain/settings'
import type { PlainDate } from '../time/kinds'

/** What changing a draft needs of the letter as it is now. */
export type DraftedLetter = Pick<Letter, 'subject' | 'paragraphs' | 'wording'>

/** Another letter of the same application. Whole `Letter` records may be passed. */
export type Sibling = Pick<
  Letter,
  'kind' | 'interviewId' | 'personId' | 'wording' | 'paragraphs' | 'progress'
>

/** Everything a draft is made of. Records may be passed whole; nothing else is read, so equal requests draft equally. */
export interface DraftRequest {
  readonly kind: LetterKind
  readonly application: Pick<Application, 'company' | 'role'>
  /** The interview the letter is about: the latest one for everything but a thank-you note. */
  readonly interview: Pick<Interview, 'id' | 'round' | 'start' | 'form' | 'facts' | 'interviewers'> | null
  /** To whom; null where no name is known. */
  readonly person: Person | null
  readonly me: Pick<Me, 'name' | 'signature'>
  /** The application's other letters, without the one being drafted; ways that letters of its kind use are avoided. */
  readonly siblings: readonly Sibling[]
  /** The day they named for the decision, for queries. */
  readonly decisionDate: PlainDate | null
  /** The day by which they want an answer to their offer. */
  readonly answerBy?: PlainDate | null
  /** "Since we spoke, I have …": for keeping warm. */
  readonly news?: string
}

/** A letter as drafted. `wording` remembers by piece (`thanks`, `theySaid` …) which way of saying it was chosen. */
export interface Draft {
  readonly subject: string
  readonly paragraphs: readonly Paragraph[]
  readonly wording: Readonly<Record<string, number>>
}
