import { emptyInterviewFacts, emptyPersonFacts, type Interview } from '../../domain/interview'
import { emptyDetails } from '../../domain/letter-details'
import type { Person } from '../../domain/person'
import { plainDate, wallTime } from '../../time/kinds'
import type { DraftRequest } from '../draft-request'
import { sampleInterview, samplePerson, sampleRequest } from './sample-panel'

/** One interview as somebody remembers it, from which letters of every kind are drafted. */
export interface Story {
  readonly people: readonly Person[]
  readonly request: DraftRequest
}

type Remembered = readonly [name: string, thankYouFor: string, theySaid: string, more?: Partial<Person>]

function told(
  people: readonly Remembered[],
  facts: Partial<Interview['facts']>,
  more: Partial<Interview>,
  request: Partial<DraftRequest>,
): Story {
  const persons = people.map(([name, , , given], at) => samplePerson(`p${String(at)}`, name, given))
  const interview: Interview = {
    ...sampleInterview,
    interviewers: people.map(([, thankYouFor, theySaid], at) => ({
      personId: `p${String(at)}`,
      jobTitle: 'Director',
      facts: { ...emptyPersonFacts, thankYouFor, theySaid },
    })),
    facts: { ...emptyInterviewFacts, ...facts },
    ...more,
  }
  const panel = persons.map((person) => person.fullName)
  return {
    people: persons,
    request: sampleRequest({ interview, panel, person: persons[0] ?? null, ...request }),
  }
}

/** A second interview with five people, everything remembered. */
export const energy = told(
  [
    [
      'Ravi Sample',
      'the quarter of an hour at the whiteboard, looking for the weak point in the old load model',
      'a forecast is only worth what the control room will believe at five in the morning',
      { honorific: 'Mr' },
    ],
    [
      'Dana Lee',
      'showing me the map of the storm outages',
      'the team would rather hear about a mistake on the day than read about it in a report',
    ],
    [
      'Mei Muster',
      'being so honest about the winter rota',
      'on-call weeks are shared by everyone, managers included',
    ],
    [
      'Tomas Beispiel',
      'the walk through the control room and the names of everyone we met there',
      'most of the savings will have to come from the old contracts',
    ],
    [
      'Carla van den Muster',
      'your questions about my thesis, which I had not expected',
      'the hardest part of the job is saying no to good ideas',
    ],
  ],
  {
    sellingPoint:
      'cut the forecast error at the water utility by a fifth, until the night shift stopped keeping its own spreadsheet',
    whyThisJob: 'planning with probabilities is where I want to be of use',
    clarification: {
      text: 'answered your question about on-call duty too hesitantly. I have done it every third week for two years',
      personId: 'p2',
    },
  },
  {},
  {},
)

/** A first interview on a ward; formal people, little noted. */
export const hospital = told(
  [
    [
      'Helen Beispiel',
      'letting me sit in on the morning meeting',
      'trust takes a year to build on this ward and a single shift to lose',
      { honorific: 'Dr' },
    ],
    ['Omar Sample', '', '', { honorific: 'Prof' }],
  ],
  { whyThisJob: 'I want to stay with one ward and see it grow' },
  { round: 1, start: wallTime('2026-11-19T10:00') },
  {
    application: { company: 'St. Example Hospital Trust', role: 'Ward Sister' },
    me: { name: 'Robin Sample', signature: '' },
    decisionDate: plainDate('2026-12-11'),
  },
)

/** A call before the first meeting, in American English, with somebody who writes short mails. */
export const office = told(
  [
    [
      'Kim Example',
      'the frank answer to my question about overtime',
      'you look for people who finish things',
    ],
  ],
  { sellingPoint: 'led two office moves without losing a working day' },
  { round: 1, form: 'phone', start: wallTime('2026-11-23T16:30') },
  {
    application: { company: 'Acme', role: 'Office Manager' },
    voice: { register: 'plain', spelling: 'american' },
    decisionDate: null,
  },
)

/** Hardly anything is known: no role, no name, no round. */
export const bare = told(
  [],
  {},
  { round: null, interviewers: [] },
  {
    application: { company: 'Lorem Labs', role: '' },
    person: null,
    decisionDate: null,
  },
)

/** Everything that letters of other kinds tell of their own. */
export const details = {
  ...emptyDetails,
  news: 'finished the certificate in grid planning that I told you about',
  reason: 'another company has made me an offer that is nearer to my family',
  thankYouFor: 'the reference that you gave me last week',
  startsOn: plainDate('2027-01-04'),
  pay: '£42,000 a year',
  agreed: 'I work from home on Mondays',
  until: plainDate('2026-12-15'),
  asksFeedback: true,
}
