import type { Interview } from '../../domain/interview'
import type { LetterKind, Paragraph } from '../../domain/letter'
import { emptyDetails } from '../../domain/letter-details'
import { usualVoice } from '../../domain/letter-voice'
import type { Person } from '../../domain/person'
import { instant, plainDate, wallTime, zone } from '../../time/kinds'
import type { CheckContext } from '../check'
import type { Draft, DraftRequest, Sibling } from '../draft-request'

/** A person for tests; greeted by given name unless said otherwise. */
export function samplePerson(id: string, fullName: string, more: Partial<Person> = {}): Person {
  const [given = '', ...family] = fullName.split(' ')
  return {
    id,
    fullName,
    given,
    family: family.join(' '),
    greetAs: given,
    greetAsByHand: false,
    honorific: '',
    employer: '',
    emails: [],
    phone: '',
    ...more,
  }
}

export const ravi = samplePerson('ravi', 'Ravi Sample', { honorific: 'Mr' })
export const dana = samplePerson('dana', 'Dana Lee')
export const mei = samplePerson('mei', 'Mei Muster')
export const panel = [ravi, dana, mei]

/** A second interview on site with three interviewers and everything remembered. */
export const sampleInterview: Interview = {
  id: 'interview',
  round: 2,
  start: wallTime('2026-11-24T15:00'),
  end: wallTime('2026-11-24T16:00'),
  zone: zone('Europe/London'),
  form: 'onSite',
  place: '',
  joinLink: '',
  calendar: null,
  decidesToday: false,
  cancelledAt: null,
  debrief: { state: 'open' },
  interviewers: [
    {
      personId: 'ravi',
      jobTitle: 'Head of Forecasting',
      facts: {
        thankYouFor:
          'the quarter of an hour at the whiteboard, looking for the weak point in the old load model',
        theySaid: 'a forecast is only worth what the control room will believe at five in the morning',
      },
    },
    {
      personId: 'dana',
      jobTitle: 'Operations Director',
      facts: {
        thankYouFor: 'showing me the map of the storm outages',
        theySaid: 'the team would rather hear about a mistake on the day than read about it in a report',
      },
    },
    {
      personId: 'mei',
      jobTitle: 'Grid Engineer',
      facts: {
        thankYouFor: 'being so honest about the winter rota',
        theySaid: 'on-call weeks are shared by everyone, managers included',
      },
    },
  ],
  facts: {
    sellingPoint:
      'cut the forecast error at the water utility by a fifth, until the night shift stopped keeping its own spreadsheet',
    whyThisJob: 'planning with probabilities is where I want to be of use',
    clarification: {
      text: 'answered your question about on-call duty too hesitantly. I have done it every third week for two years',
      personId: 'mei',
    },
  },
}

/** A request for one of the sample letters. */
export function sampleRequest(more: Partial<DraftRequest> = {}): DraftRequest {
  return {
    kind: 'thankYou',
    application: { company: 'Northwind Energy', role: 'Grid Analyst' },
    interview: sampleInterview,
    person: ravi,
    me: { name: 'Robin Sample', signature: '' },
    siblings: [],
    decisionDate: plainDate('2026-12-03'),
    panel: panel.map((person) => person.fullName),
    answerBy: null,
    details: emptyDetails,
    lateness: 'inTime',
    writtenOn: null,
    earlier: null,
    keepWarm: 'first',
    voice: usualVoice,
    phrases: [],
    ...more,
  }
}

/** A draft as a sibling of the next one. */
export function asSibling(draft: Draft, request: DraftRequest, progress?: Sibling['progress']): Sibling {
  return {
    kind: request.kind,
    interviewId: request.interview?.id ?? null,
    personId: request.person?.id ?? null,
    wording: draft.wording,
    paragraphs: draft.paragraphs,
    progress: progress ?? { state: 'drafting' },
  }
}

/** A letter of one text, as if written by hand; blank lines part its paragraphs. */
export function writtenByHand(text: string): readonly Paragraph[] {
  return text.split('\n\n').map((one) => ({ part: 'thanks' as const, text: one, editedByHand: true }))
}

/** What a letter is checked against; morning after the sample interview. */
export function sampleContext(
  kind: LetterKind,
  paragraphs: readonly Paragraph[] | string,
  more: Partial<CheckContext> = {},
): CheckContext {
  return {
    letter: {
      kind,
      subject: 'Thank you',
      paragraphs: typeof paragraphs === 'string' ? writtenByHand(paragraphs) : paragraphs,
      progress: { state: 'drafting' },
    },
    application: { company: 'Northwind Energy', role: 'Grid Analyst' },
    interview: sampleInterview,
    person: ravi,
    siblings: [],
    panel: panel.map((person) => person.fullName),
    elsewhere: { companies: [], people: [], roles: [] },
    decisionDate: plainDate('2026-12-03'),
    now: instant('2026-11-25T08:00:00Z'),
    zone: zone('Europe/London'),
    ...more,
  }
}
