import { letterText, type LetterKind } from '../../domain/letter'
import type { Register, Voice } from '../../domain/letter-voice'
import { plainDate } from '../../time/kinds'
import { draftLetter } from '../draft-letter'
import type { DraftRequest, Sibling } from '../draft-request'
import { bare, details, energy, hospital, office, type Story } from './golden-stories'
import { asSibling, samplePerson } from './sample-panel'

const voice = (register: Register, spelling: Voice['spelling'] = 'british'): Voice => ({ register, spelling })

function said(request: DraftRequest): string {
  const draft = draftLetter(request)
  return `Subject: ${draft.subject}\n\n${letterText(draft)}`
}

/** The note to everybody of a panel, one after the other. */
function notes({ people, request }: Story, more: Partial<DraftRequest>): readonly string[] {
  const siblings: Sibling[] = []
  return people.map((person) => {
    const one = { ...request, ...more, person, siblings: [...siblings] }
    siblings.push(asSibling(draftLetter(one), one))
    return said(one)
  })
}

const coordinator = samplePerson('alex', 'Alex Beispiel')
const referee = samplePerson('ref', 'Grace Beispiel')
const known = {
  details,
  answerBy: plainDate('2026-12-10'),
  earlier: { day: plainDate('2026-12-08'), channel: 'mail' },
} as const

/** A letter of a kind in each tone: everything known in British English, less in American, and hardly anything. */
function inEachTone(kind: LetterKind, more: Partial<DraftRequest> = {}): readonly string[] {
  return [
    said({ ...energy.request, ...known, ...more, kind, voice: voice('formal') }),
    said({ ...energy.request, ...known, ...more, kind, voice: voice('warm') }),
    said({ ...energy.request, ...known, ...more, kind, voice: voice('plain') }),
    said({ ...hospital.request, ...more, kind, voice: voice('formal', 'american') }),
    said({ ...office.request, earlier: { ...known.earlier, channel: 'phone' }, ...more, kind }),
    said({ ...bare.request, ...more, kind, interview: null, voice: voice('warm', 'american') }),
  ]
}

/** Letters read by eye and found good, by the name of their file. */
export const goldenLetters: Readonly<Record<string, readonly string[]>> = {
  'thank-you-warm': notes(energy, {}),
  'thank-you-plain': notes(energy, { voice: voice('plain') }),
  'thank-you-formal-american': notes(energy, { voice: voice('formal', 'american') }),
  'thank-you-sparse': [...notes(hospital, { voice: voice('formal') }), said(bare.request)],
  'thank-you-phone-screen': notes(office, {}),
  'thank-you-late': notes(energy, { lateness: 'late' }).slice(0, 3),
  'thank-you-very-late': notes(energy, { lateness: 'veryLate', voice: voice('plain') }).slice(0, 3),
  'thank-you-coordinator': [
    said({ ...energy.request, person: coordinator, voice: voice('warm') }),
    said({ ...hospital.request, person: null, voice: voice('formal') }),
    said({ ...office.request, person: coordinator }),
  ],
  'timeline-query': inEachTone('timelineQuery'),
  'status-query': inEachTone('statusQuery'),
  'second-touch': inEachTone('secondTouch'),
  'closing-touch': inEachTone('closingTouch'),
  'missed-call': inEachTone('missedCall'),
  'moved-date': inEachTone('movedDate'),
  'rejection-reply': inEachTone('rejectionReply'),
  'keep-warm': inEachTone('keepWarm'),
  'keep-warm-again': inEachTone('keepWarm', { keepWarm: 'second' }),
  'offer-acknowledgement': inEachTone('offerAcknowledgement'),
  'more-time': inEachTone('moreTime'),
  'offer-acceptance': inEachTone('offerAcceptance'),
  'offer-decline': inEachTone('offerDecline'),
  withdrawal: inEachTone('withdrawal'),
  'referee-thanks': inEachTone('refereeThanks', { person: referee }),
}
