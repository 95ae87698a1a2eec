import { decisionFor } from '../../domain/decision'
import { addDays, addHours } from '../../time/arithmetic'
import { person, thankedThen, usual, type SampleStory } from './sample-story'

/** The first look: one of each column, the first with three people and all that was noted down. */
export const firstStories: readonly SampleStory[] = [
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
      decision: { now: decisionFor(addDays(today, -9), zone), earlier: [] },
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
