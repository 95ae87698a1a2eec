import type { LetterKind } from '../domain/letter'
import type { CheckId } from './check'

/** Which checks a letter of a kind is read by, in the order in which they are shown. */
export function checksFor(kind: LetterKind): readonly CheckId[] {
  return byKind[kind]
}

const always: readonly CheckId[] = [
  'noPressure',
  'noBlame',
  'noGush',
  'noHedging',
  'repeatedWords',
  'wrongName',
  'unfilledSlot',
]
const query: readonly CheckId[] = [
  'address',
  'namesInterview',
  'namesDate',
  'oneQuestion',
  'noCliche',
  'length',
  ...always,
]

const byKind: Readonly<Record<LetterKind, readonly CheckId[]>> = {
  thankYou: [
    'address',
    'inTime',
    'sellingPoint',
    'clarification',
    'interest',
    'close',
    'length',
    'twin',
    ...always,
  ],
  timelineQuery: query,
  statusQuery: query,
  secondTouch: query,
  closingTouch: query,
  rejectionReply: [
    'address',
    'thanks',
    'acceptance',
    'interest',
    'openDoor',
    'noArgument',
    'noPleading',
    'length',
    ...always,
  ],
  keepWarm: ['address', 'interest', 'openDoor', 'noPleading', 'noCliche', 'length', ...always],
  offerAcknowledgement: ['address', 'thanks', 'length', ...always],
  offerAcceptance: ['address', 'thanks', 'acceptSentence', 'length', ...always],
  offerDecline: ['address', 'thanks', 'declineSentence', 'length', ...always],
  withdrawal: ['address', 'thanks', 'withdrawSentence', 'length', ...always],
  missedCall: ['address', 'namesInterview', 'oneQuestion', 'noCliche', 'length', ...always],
  movedDate: ['address', 'thanks', 'namesDate', 'interest', 'noCliche', 'length', ...always],
  moreTime: ['address', 'thanks', 'oneQuestion', 'length', ...always],
  refereeThanks: ['address', 'thanks', 'noCliche', 'length', ...always],
}
