import { bodyText, readLetter } from '../body'
import { found, type Check, type CheckContext } from '../check'
import { meetAgain } from '../en/cues'
import { ordinals } from '../en/rounds'
import { sentencesWith } from './find'

/** The note hopes to meet again, and names the round ("second interview"). Source: etiquette.md, "Contents". */
export function close(context: CheckContext): Check {
  const reading = readLetter(context.letter.paragraphs)
  const wishes = sentencesWith(reading, meetAgain)
  const round = context.interview?.round ?? null
  if (wishes.length === 0) return found('close', 'missing', { round: roundValue(round) })
  const state = namesRound(bodyText(reading), round) ? 'fine' : 'look'
  return found('close', state, { round: roundValue(round) }, wishes.slice(-1))
}

function roundValue(round: number | null): string {
  return (round === null ? undefined : ordinals[round - 1]) ?? ''
}

/** A first meeting need not be counted aloud; any word for the meeting does. */
function namesRound(text: string, round: number | null): boolean {
  const meeting = '(?:interview|conversation|meeting|round|call|talk|visit)'
  if (round === null || round === 1) return new RegExp(`\\b${meeting}s?\\b`, 'i').test(text)
  const ordinal = `(?:${roundValue(round)}|${String(round)}(?:st|nd|rd|th)|final|last)`
  return new RegExp(
    `\\b${ordinal}\\b(?: \\w+){0,2} ${meeting}\\b|\\bsecond time\\b|\\b(?:come|came|coming|invited) back\\b`,
    'i',
  ).test(text)
}
