import type { Check, CheckContext, CheckFunction, CheckId } from './check'
import { checksFor } from './checks-for'
import { address } from './checks/address'
import { clarification } from './checks/clarification'
import { close } from './checks/close'
import {
  acceptance,
  acceptSentence,
  declineSentence,
  interest,
  openDoor,
  thanks,
  withdrawSentence,
} from './checks/said'
import { noArgument, noCliche, noPleading } from './checks/unsaid'
import { inTime } from './checks/in-time'
import { length } from './checks/length'
import { namesDate } from './checks/names-date'
import { namesInterview } from './checks/names-interview'
import { oneQuestion } from './checks/one-question'
import { sellingPoint } from './checks/selling-point'
import { repeatedWords } from './checks/repeated-words'
import { noBlame, noGush, noHedging, noPressure } from './checks/tone'
import { twin } from './checks/twin'
import { unfilledSlot } from './checks/unfilled-slot'
import { wrongName } from './checks/wrong-name'

const checkFunctions: Readonly<Record<CheckId, CheckFunction>> = {
  address,
  inTime,
  thanks,
  acceptance,
  namesInterview,
  namesDate,
  oneQuestion,
  acceptSentence,
  declineSentence,
  withdrawSentence,
  sellingPoint,
  clarification,
  interest,
  close,
  openDoor,
  noArgument,
  noPleading,
  noCliche,
  noPressure,
  noBlame,
  noGush,
  noHedging,
  repeatedWords,
  length,
  twin,
  wrongName,
  unfilledSlot,
}

/** Reads a letter and says what to look at. Only checks that apply are in the answer; a letter without text has none. */
export function checkLetter(context: CheckContext): readonly Check[] {
  if (context.letter.paragraphs.every((paragraph) => paragraph.text.trim() === '')) return []
  return checksFor(context.letter.kind)
    .map((id) => checkFunctions[id](context))
    .filter((check) => check !== null)
}
