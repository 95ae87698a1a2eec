import * as v from 'valibot'
import { readOnly } from './read-only'
import { instantSchema, type Instant } from '../time/kinds'
import { idSchema, lineSchema, noteSchema } from './text'

export const letterKindSchema = v.picklist([
  'thankYou',
  'timelineQuery',
  'statusQuery',
  'closingTouch',
  'rejectionReply',
  'keepWarm',
  'offerAcknowledgement',
  'offerAcceptance',
  'offerDecline',
  'withdrawal',
  'missedCall',
])
export type LetterKind = v.InferOutput<typeof letterKindSchema>

/** The parts a letter is built of, in the order they may stand; each kind uses its own choice of them. */
export const letterPartSchema = v.picklist([
  'greeting',
  'thanks',
  'theySaid',
  'sellingPoint',
  'clarification',
  'interest',
  'acceptance',
  'question',
  'news',
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
