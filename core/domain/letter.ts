import * as v from 'valibot'
import { readOnly } from './read-only'
import { instantSchema, type Instant } from '../time/kinds'
import { letterDetailsSchema } from './letter-details'
import { registerSchema } from './letter-voice'
import { idSchema, lineSchema, noteSchema } from './text'

export const letterKindSchema = v.picklist([
  'thankYou',
  'timelineQuery',
  'statusQuery',
  'secondTouch',
  'closingTouch',
  'rejectionReply',
  'keepWarm',
  'offerAcknowledgement',
  'offerAcceptance',
  'offerDecline',
  'withdrawal',
  'missedCall',
  'movedDate',
  'moreTime',
  'refereeThanks',
])
export type LetterKind = v.InferOutput<typeof letterKindSchema>

/** The parts a letter is built of, in the order they may stand; each kind uses its own choice of them. */
export const letterPartSchema = v.picklist([
  'greeting',
  'thanks',
  'late',
  'passOn',
  'about',
  'theySaid',
  'sellingPoint',
  'clarification',
  'interest',
  'acceptance',
  'terms',
  'question',
  'news',
  'reason',
  'feedback',
  'openDoor',
  'close',
  'signOff',
])
export type LetterPart = v.InferOutput<typeof letterPartSchema>

/** One paragraph on the paper. One edited by hand is never drafted over without a question. */
export const paragraphSchema = readOnly(
  v.object({ part: letterPartSchema, text: noteSchema, editedByHand: v.boolean() }),
)
export type Paragraph = v.InferOutput<typeof paragraphSchema>

export const channelSchema = v.picklist(['mail', 'phone', 'voicemail', 'inPerson', 'post', 'message'])
export type Channel = v.InferOutput<typeof channelSchema>

/** A letter is being written, was sent (it then is a touch), or was left out on purpose. */
export const letterStateSchema = v.variant('state', [
  v.object({ state: v.literal('drafting') }),
  v.object({ state: v.literal('sent'), at: instantSchema, channel: channelSchema }),
  v.object({ state: v.literal('skipped'), at: instantSchema }),
])
export type LetterState = v.InferOutput<typeof letterStateSchema>

/** An earlier text of a letter, as it stood until then. */
export const letterVersionSchema = readOnly(
  v.object({ until: instantSchema, subject: lineSchema, paragraphs: readOnly(v.array(paragraphSchema)) }),
)
export type LetterVersion = v.InferOutput<typeof letterVersionSchema>

/** Any text the user sends. `wording` remembers which way of saying each part was chosen. */
export const letterSchema = readOnly(
  v.object({
    id: idSchema,
    kind: letterKindSchema,
    interviewId: v.nullable(idSchema),
    personId: v.nullable(idSchema),
    subject: lineSchema,
    paragraphs: readOnly(v.array(paragraphSchema)),
    wording: readOnly(v.record(v.string(), v.number())),
    createdAt: instantSchema,
    progress: letterStateSchema,
    /** The tone; absent where the usual one of the settings counts. */
    register: v.optional(registerSchema),
    /** What this letter tells of its own. */
    details: v.optional(letterDetailsSchema),
    /** When it was last drafted as a whole; absent where that was when it was made. */
    draftedAt: v.optional(instantSchema),
    /** The sent letter of which this is a new version. */
    versionOf: v.optional(idSchema),
    /** Earlier texts while it is being written, the oldest first. */
    versions: v.optional(readOnly(v.array(letterVersionSchema))),
  }),
)
export type Letter = v.InferOutput<typeof letterSchema>

/** The words of a letter as they go out: paragraphs apart by a blank line, unfilled parts gone. */
export function letterText(letter: Pick<Letter, 'paragraphs'>): string {
  return letter.paragraphs
    .map((paragraph) => paragraph.text.trim())
    .filter((text) => text !== '')
    .join('\n\n')
}

/** When a letter went out, or null. */
export function sentAt(letter: Letter): Instant | null {
  return letter.progress.state === 'sent' ? letter.progress.at : null
}

/** A letter that still waits to be sent or skipped. */
export function isDrafting(letter: Letter): boolean {
  return letter.progress.state === 'drafting'
}

/** Whether two letters are one and the same, or versions of one: what they share is no twin. */
export function isSameLetter(
  a: Pick<Letter, 'id' | 'versionOf'>,
  b: Pick<Letter, 'id'> & Partial<Pick<Letter, 'versionOf'>>,
): boolean {
  return (a.versionOf ?? a.id) === (b.versionOf ?? b.id)
}
