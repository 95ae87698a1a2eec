import { describe, expect, test } from 'vitest'
import { emptyInterviewFacts } from '../domain/interview'
import { anApplication, anInterview, madrid, meeting } from '../testing/applications'
import { applicationAfter, aWorkspace, done } from '../testing/workspaces'
import { plainDate } from '../time/kinds'
import type { AnyCommand } from './all-commands'
import type { DecisionNews } from './debrief'

type Debrief = Extract<AnyCommand, { kind: 'recordDebrief' }>
const facts = { thankYouFor: 'the tour of the control room', theySaid: 'models need people' }
const person = { personId: null, fullName: '', jobTitle: '', email: '', phone: '', facts }
const debrief = (news: DecisionNews, given: Partial<Debrief> = {}): AnyCommand => ({
  kind: 'recordDebrief',
  applicationId: 'application',
  interviewId: 'interview',
  people: [{ ...person, personId: 'dana', jobTitle: 'VP Engineering' }],
  facts: emptyInterviewFacts,
  clarifyWith: null,
  news,
  ...given,
})
const open = anApplication({ interviews: [anInterview({ debrief: { state: 'open' } })] })

test('who was there, what mattered, and to whom something is to be put more clearly', () => {
  const clarification = { text: 'I have done on-call for two years', personId: null }
  const given = {
    people: [
      { ...person, personId: 'dana' },
      { ...person, fullName: 'Nora Vale', email: 'nora@example.com' },
    ],
    facts: { sellingPoint: 'cut the forecast error', whyThisJob: '', clarification },
    clarifyWith: 1,
  }
  const { workspace } = done(aWorkspace([open]), debrief({ kind: 'notAsked' }, given))
  const [interview] = workspace.applications.get('application')?.interviews ?? []
  expect(
    interview?.interviewers.map(({ personId, jobTitle, facts: noted }) => [personId, jobTitle, noted]),
  ).toEqual([
    ['dana', 'Head of Data', facts],
    ['new-1', '', facts],
  ])
  expect(workspace.people.get('new-1')?.greetAs).toBe('Nora')
  expect(interview?.facts.clarification).toEqual({ ...clarification, personId: 'new-1' })
  expect(interview?.debrief).toEqual({ state: 'done', at: '2027-04-09T10:00:00Z' })
})

describe('what they said about deciding', () => {
  test.each<[string, DecisionNews, object]>([
    ['nothing was asked', { kind: 'notAsked' }, { state: 'unasked' }],
    ['they did not say', { kind: 'notSaid' }, { state: 'notSaid' }],
    [
      'a day',
      { kind: 'date', date: plainDate('2027-04-20') },
      { state: 'dated', date: '2027-04-20', zone: madrid },
    ],
    [
      'today: the day of the interview',
      { kind: 'today' },
      { state: 'dated', date: '2027-04-08', zone: madrid },
    ],
  ])('%s', (_name, news, expected) => {
    const after = applicationAfter(open, debrief(news))
    expect(after.decision.now).toEqual(expected)
    expect(after.interviews[0]?.decidesToday).toBe(news.kind === 'today')
    expect(after.stage).toBe('interviewed')
  })

  test('an offer on the spot', () => {
    const after = applicationAfter(open, debrief({ kind: 'offer', answerBy: plainDate('2027-04-16') }))
    expect([after.stage, after.offer?.answerBy]).toEqual(['offer', '2027-04-16'])
  })

  test('a no on the spot', () => {
    const after = applicationAfter(open, debrief({ kind: 'no' }))
    expect([after.stage, after.rejection?.at]).toEqual(['declined', '2027-04-09T10:00:00Z'])
  })
})

describe('left out', () => {
  const skip: AnyCommand = { kind: 'skipDebrief', applicationId: 'application', interviewId: 'interview' }

  test('only that interview’s', () => {
    const other = meeting('2027-04-15T11:00', '12:00', madrid, { id: 'other', debrief: { state: 'open' } })
    const after = applicationAfter({ ...open, interviews: [...open.interviews, other] }, skip)
    expect(after.interviews.map(({ debrief: { state } }) => state)).toEqual(['skipped', 'open'])
  })

  test('one that was done stays done', () => {
    expect(applicationAfter(anApplication(), skip).interviews[0]?.debrief.state).toBe('done')
  })
})
