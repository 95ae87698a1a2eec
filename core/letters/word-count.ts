import type { LetterKind, Paragraph } from '../domain/letter'
import { bodyWords, readLetter } from './body'

/** The number for the word meter: every word between greeting and sign-off. */
export function wordCount(paragraphs: readonly Paragraph[]): number {
  return bodyWords(readLetter(paragraphs))
}

/** Words, and for thank-you notes sentences, within which a letter of a kind reads well. */
export interface LengthLimits {
  readonly least: number
  readonly most: number
  readonly sentences: readonly [least: number, most: number] | null
}

/** The meter's good range. Sources in `etiquette.md`: Thank-you notes, Waiting, Rejection; the rest is judgement. */
export function lengthLimits(kind: LetterKind): LengthLimits {
  return limits[kind]
}

const query: LengthLimits = { least: 50, most: 125, sentences: null }
const brief: LengthLimits = { least: 30, most: 120, sentences: null }

const limits: Readonly<Record<LetterKind, LengthLimits>> = {
  thankYou: { least: 75, most: 180, sentences: [3, 9] },
  timelineQuery: query,
  statusQuery: query,
  secondTouch: query,
  closingTouch: query,
  rejectionReply: { least: 50, most: 120, sentences: null },
  keepWarm: { least: 50, most: 120, sentences: null },
  offerAcknowledgement: brief,
  offerAcceptance: brief,
  offerDecline: brief,
  withdrawal: brief,
  missedCall: brief,
  movedDate: brief,
  moreTime: brief,
  refereeThanks: brief,
}
