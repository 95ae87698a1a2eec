import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import { stepBy } from '../testing/plans'
import { anApplication, anInterview } from '../testing/applications'
import { anInterviewInput } from '../testing/inputs'
import { applicationAfter, aWorkspace, commandContext, done, refusal } from '../testing/workspaces'
import { plainDate } from '../time/kinds'
import type { AnyCommand } from './all-commands'
import type { InterviewInput } from './inputs'

describe('a new application', () => {
  const addApplication = (company: string, interview: InterviewInput | null = null): AnyCommand => ({
    kind: 'addApplication',
    company,
    role: ' Analyst ',
    interview,
  })

  test('without an interview it waits in the strip, with one it stands on the board', () => {
    const made = [null, anInterviewInput()].map((interview) => {
      const { workspace, outcome } = done(aWorkspace([]), addApplication(' Example Rail ', interview))
      return workspace.applications.get(outcome.createdId ?? '')
    })
    expect(made.map((one) => [one?.company, one?.role, one?.stage, one?.interviews.length])).toEqual([
      ['Example Rail', 'Analyst', 'applied', 0],
      ['Example Rail', 'Analyst', 'interviewed', 1],
    ])
  })

  test('needs a company', () => {
    expect(refusal(aWorkspace([]), addApplication('  '))).toBe('companyMissing')
  })
})

describe('an interview that is edited', () => {
  const edit = (given: Partial<InterviewInput>): AnyCommand => ({
    kind: 'editInterview',
    applicationId: 'application',
    interviewId: 'interview',
    interview: anInterviewInput(given),
  })

  test('moves the steps that hang on it, and history says from when to when', () => {
    const after = applicationAfter(anApplication(), edit({}))
    expect(stepBy('thank', after).dueAt).toBe('2027-04-21T10:00:00Z')
    expect(after.history.at(-1)).toMatchObject({
      what: 'interviewMoved',
      values: { was: '2027-04-08T11:00', start: '2027-04-20T11:00' },
    })
  })

  test('keeps what was noted, for those who stay', () => {
    const facts = { thankYouFor: 'the tour of the control room', theySaid: '' }
    const [dana] = anInterview().interviewers
    const noted = anInterview({ interviewers: dana === undefined ? [] : [{ ...dana, facts }] })
    const after = applicationAfter(anApplication({ interviews: [noted] }), edit({}))
    expect(after.interviews[0]?.interviewers).toEqual([{ personId: 'dana', jobTitle: 'Head of Data', facts }])
    expect(after.interviews[0]?.debrief).toBe(noted.debrief)
  })

  test('at the same time leaves history alone', () => {
    const same = { start: anInterview().start, end: anInterview().end }
    expect(applicationAfter(anApplication(), edit(same)).history).toHaveLength(1)
  })
})

describe('an interview called off', () => {
  const cancel = (cancelled: boolean): AnyCommand => ({
    kind: 'cancelInterview',
    applicationId: 'application',
    interviewId: 'interview',
    cancelled,
  })
  const twice = (application: Application) =>
    applicationAfter(application, cancel(true), commandContext('2027-05-01T10:00:00Z'))

  test('stays on record, when it was called off first, and can be on again', () => {
    const off = applicationAfter(anApplication(), cancel(true))
    expect([off.interviews[0]?.cancelledAt, twice(off).interviews[0]?.cancelledAt]).toEqual([
      '2027-04-09T10:00:00Z',
      '2027-04-09T10:00:00Z',
    ])
    expect(applicationAfter(off, cancel(false)).interviews[0]).toEqual(anInterview())
  })
})

test('of an application that is not there, nothing is done', () => {
  const workspace = aWorkspace([
    anApplication({ interviews: [], decision: { now: { state: 'notSaid' }, earlier: [] } }),
  ])
  const commands: readonly AnyCommand[] = [
    { kind: 'addInterview', applicationId: 'nobody', interview: anInterviewInput() },
    {
      kind: 'editInterview',
      applicationId: 'application',
      interviewId: 'none',
      interview: anInterviewInput(),
    },
    { kind: 'cancelInterview', applicationId: 'application', interviewId: 'none', cancelled: true },
    { kind: 'setDecisionDate', applicationId: 'nobody', date: plainDate('2027-04-20'), reason: '' },
    { kind: 'skipDebrief', applicationId: 'application', interviewId: 'none' },
  ]
  expect(commands.map((command) => refusal(workspace, command))).toEqual(commands.map(() => 'notFound'))
})
