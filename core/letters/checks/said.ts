import { readLetter } from '../body'
import { found, type CheckFunction, type CheckId } from '../check'
import { cues, guards } from '../en/cues'
import { sentencesWith } from './find'

/** A check for something that a letter should say in one sentence or another. */
function said(id: CheckId & keyof typeof cues): CheckFunction {
  return (context) => {
    const spans = sentencesWith(readLetter(context.letter.paragraphs), cues[id], guards[id] ?? [])
    return found(id, spans.length > 0 ? 'fine' : 'missing', {}, spans.slice(0, 1))
  }
}

/** Thanks are there. */
export const thanks = said('thanks')
/** The decision is accepted. */
export const acceptance = said('acceptance')
/** Interest in the job, or in working there one day. */
export const interest = said('interest')
/** A door is left open for later. */
export const openDoor = said('openDoor')
/** An acceptance says that it accepts. */
export const acceptSentence = said('acceptSentence')
/** A refusal says that it declines. */
export const declineSentence = said('declineSentence')
/** A withdrawal says that it withdraws. */
export const withdrawSentence = said('withdrawSentence')
