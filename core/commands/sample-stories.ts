import type { Application } from '../domain/application'
import { decisionFor } from '../domain/decision'
import type { InterviewFacts, InterviewForm, PersonFacts } from '../domain/interview'
import { emptyInterviewFacts, emptyPersonFacts } from '../domain/interview'
import type { Letter, LetterKind } from '../domain/letter'
import type { Person } from '../domain/person'
import type { BoardStage } from '../domain/stage'
import { addDays, addHours, instantOnDay } from '../time/arithmetic'
import { clockTime, type Instant, type PlainDate, type Zone } from '../time/kinds'

/** Invented people; no one of these names is meant. */
export const samplePeople: readonly (Omit<Person, 'id'> & { readonly key: string })[] = [
  ['dana', 'Dana', 'Lee', 'Northwind Energy'],
  ['ravi', 'Ravi', 'Sample', 'Northwind Energy'],
  ['mei', 'Mei', 'Trial', 'Northwind Energy'],
  ['edda', 'Edda', 'Norm', 'Lumen Health'],
  ['ira', 'Ira', 'Probe', 'Osprey Maps'],
  ['huw', 'Huw', 'Muster', 'Tallow & Finch'],
  ['nora', 'Nora', 'Vale', 'Cobalt Rail'],
  ['jan', 'Jan', 'Fixture', 'Arbor Labs'],
].map(([key = '', given = '', family = '', employer = '']) => ({
  key,
  fullName: `${given} ${family}`,
  given,
  family,
  greetAs: given,
  greetAsByHand: false,
  honorific: '',
  employer,
  emails: [`${key}@example.com`],
  phone: key === 'ira' ? '+44 20 7946 0214' : '',
}))

interface Told {
  readonly application: Application
  readonly interviewId: string
  readonly today: PlainDate
  readonly zone: Zone
  readonly now: Instant
}

/** One invented application: its interview, counted in days from today, and what happened since. */
export interface SampleStory {
  readonly company: string
  readonly role: string
  readonly stage: BoardStage
  readonly round: number
  readonly interviewInDays: number
  readonly starts: string
  readonly ends: string
  readonly form: InterviewForm
  readonly place: string
  readonly debriefed: boolean
  readonly people: readonly {
    readonly person: string
    readonly jobTitle: string
    readonly facts: PersonFacts
  }[]
  readonly facts: InterviewFacts
  readonly tell: (told: Told) => Application
}

function sent(told: Told, kind: LetterKind, personKey: string, day: PlainDate): Letter {
  const at = instantOnDay(day, clockTime('18:30'), told.zone)
  return {
    id: `${told.application.id}-${kind}-${personKey}`,
    kind,
    interviewId: told.interviewId,
    personId: `sample-person-${personKey}`,
    subject: `Thank you, ${told.application.company}`,
    paragraphs: [
      { part: 'thanks', text: 'Thank you for your time and for an open conversation.', editedByHand: true },
    ],
    wording: {},
    createdAt: at,
    progress: { state: 'sent', at, channel: 'mail' },
  }
}

const thankedThen =
  (personKey: string, interviewInDays: number, then: (told: Told) => Partial<Application> = () => ({})) =>
  (told: Told): Application => ({
    ...told.application,
    letters: [sent(told, 'thankYou', personKey, addDays(told.today, interviewInDays))],
    ...then(told),
  })

const person = (key: string, jobTitle: string, facts: PersonFacts = emptyPersonFacts) => ({
  person: key,
  jobTitle,
  facts,
})

const usual = {
  round: 1,
  starts: '14:00',
  ends: '15:00',
  form: 'video',
  place: '',
  debriefed: true,
  facts: emptyInterviewFacts,
} as const

export const sampleStories: readonly SampleStory[] = [
  {
    ...usual,
    company: 'Northwind Energy',
    role: 'Grid Analyst',
    stage: 'interviewed',
    round: 2,
    interviewInDays: -1,
    starts: '16:00',
    ends: '17:00',
    form: 'onSite',
    place: 'Harbour Street 4',
    people: [
      person('dana', 'VP Engineering', {
        thankYouFor: 'the walk through the control room and for showing me the night shift log',
        theySaid: 'the team needs people who can explain a model to an operator',
      }),
      person('ravi', 'Head of Forecasting', {
        thankYouFor:
          'the quarter of an hour at the whiteboard, looking for the weak point in the old load model',
        theySaid: 'a forecast is only worth what the control room will believe at five in the morning',
      }),
      person('mei', 'People Partner', {
        thankYouFor: 'the plain answers about the trial period',
        theySaid: '',
      }),
    ],
    facts: {
      sellingPoint:
        'cut the forecast error at a water utility by a fifth, until the night shift stopped keeping its own spreadsheet',
      whyThisJob: 'planning with probabilities is where I want to be of use',
      clarification: {
        text: 'answered your question about on-call duty too hesitantly. I have done it every third week for two years',
        personId: 'sample-person-ravi',
      },
    },
    tell: ({ application }) => application,
  },
  {
    ...usual,
    company: 'Lumen Health',
    role: 'Product Manager',
    stage: 'thanked',
    interviewInDays: -3,
    people: [person('edda', 'Director of Product')],
    tell: thankedThen('edda', -3),
  },
  {
    ...usual,
    company: 'Osprey Maps',
    role: 'GIS Engineer',
    stage: 'awaiting',
    interviewInDays: -20,
    people: [person('ira', 'Engineering Manager')],
    tell: thankedThen('ira', -20, ({ today, zone }) => ({
      decision: { now: decisionFor(addDays(today, -6), zone), earlier: [] },
    })),
  },
  {
    ...usual,
    company: 'Tallow & Finch',
    role: 'Brand Editor',
    stage: 'awaiting',
    interviewInDays: -5,
    people: [person('huw', 'Editor in Chief')],
    tell: thankedThen('huw', -5, ({ today, zone }) => ({
      decision: { now: decisionFor(addDays(today, 6), zone), earlier: [] },
    })),
  },
  {
    ...usual,
    company: 'Cobalt Rail',
    role: 'Service Designer',
    stage: 'offer',
    interviewInDays: -9,
    people: [person('nora', 'Head of Design')],
    tell: thankedThen('nora', -9, ({ today, now }) => ({
      offer: {
        receivedAt: addHours(now, -20),
        answerBy: addDays(today, 4),
        acknowledgedAt: addHours(now, -18),
        notes: '',
      },
    })),
  },
  {
    ...usual,
    company: 'Arbor Labs',
    role: 'Research Assistant',
    stage: 'declined',
    interviewInDays: -12,
    people: [person('jan', 'Lab Manager')],
    tell: thankedThen('jan', -12, ({ now }) => ({
      rejection: { at: addHours(now, -3), holdLiftedAt: null, keepWarmDone: [] },
    })),
  },
]
