import type { Interview } from '../domain/interview'
import type { LetterKind, LetterPart } from '../domain/letter'
import type { LetterDetails } from '../domain/letter-details'
import type { Register, Spelling } from '../domain/letter-voice'
import type { Person } from '../domain/person'
import { plainDate, wallTime, type PlainDate } from '../time/kinds'
import type { DraftRequest } from './draft-request'
import { sentenceId } from './own-wording'
import { planFor } from './plan-for'
import { fromWay } from './slot-notation'
import { layouts } from './thank-you-plan'

/** One of the app's sentences as a user reads and edits it. `id` goes into a phrase's `insteadOf`. */
export interface AppSentence {
  readonly id: string
  readonly part: LetterPart
  readonly text: string
}

const something = 'something'
const someDay: PlainDate = plainDate('2027-03-08')

const somebody: Person = {
  id: 'somebody',
  fullName: 'Somebody',
  given: '',
  family: 'Somebody',
  greetAs: null,
  greetAsByHand: false,
  honorific: '',
  employer: '',
  emails: [],
  phone: '',
}
const interview: Pick<Interview, 'id' | 'round' | 'start' | 'form' | 'facts' | 'interviewers'> = {
  id: 'interview',
  round: 1,
  start: wallTime('2027-03-01T10:00'),
  form: 'onSite',
  interviewers: [
    { personId: somebody.id, jobTitle: '', facts: { thankYouFor: something, theySaid: something } },
  ],
  facts: {
    sellingPoint: something,
    whyThisJob: something,
    clarification: { text: something, personId: null },
  },
}
const details: LetterDetails = {
  news: something,
  reason: something,
  thankYouFor: something,
  startsOn: someDay,
  pay: something,
  agreed: something,
  until: someDay,
  asksFeedback: true,
}

/** A request that knows everything, so that its plan has every piece there is. */
function knowsAll(kind: LetterKind, register: Register, spelling: Spelling): DraftRequest {
  return {
    kind,
    application: { company: 'Company', role: 'Role' },
    interview,
    person: somebody,
    panel: [somebody.fullName],
    me: { name: '', signature: '' },
    siblings: [],
    decisionDate: someDay,
    answerBy: someDay,
    details,
    lateness: 'inTime',
    writtenOn: null,
    earlier: { day: someDay, channel: 'mail' },
    keepWarm: 'first',
    voice: { register, spelling },
    phrases: [],
  }
}

/** The app's sentences for letters of a kind, in the order in which a letter says them, each once. */
export function appSentences(
  kind: LetterKind,
  register: Register,
  spelling: Spelling,
): readonly AppSentence[] {
  const request = knowsAll(kind, register, spelling)
  const known = new Map<string, AppSentence>()
  for (let layout = 0; layout < layouts; layout += 1)
    for (const piece of planFor(request, { layout }).pieces)
      piece.ways.forEach((way, at) => {
        const id = sentenceId(kind, register, piece, at)
        if (!known.has(id)) known.set(id, { id, part: piece.part, text: fromWay(way) })
      })
  return [...known.values()]
}
