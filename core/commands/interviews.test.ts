import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import { stepBy } from '../testing/plans'
import { anApplication, anInterview, aWaitingApplication, madrid } from '../testing/applications'
import { applicationAfter, aWorkspace, commandContext, done, refusal } from '../testing/workspaces'
import { instant, plainDate, wallTime, zone } from '../time/kinds'
import type { AnyCommand } from './all-commands'
import type { InterviewInput } from './inputs'

const input = (given: Partial<InterviewInput> = {}): InterviewInput => ({
  round: 2,
  start: wallTime('2027-04-20T11:00'),
  end: wallTime('2027-04-20T12:00'),
  zone: madrid,
  form: 'video',
  place: ' Harbour Street 4 ',
  joinLink: '',
  decidesToday: false,
  interviewers: [{ personId: 'dana', fullName: '', jobTitle: '', email: '', phone: '' }],
  ...given,
})
const add = (given: Partial<InterviewInput> = {}): AnyCommand => ({
  kind: 'addInterview',
  applicationId: 'application',
  interview: input(given),
})
const past = { start: wallTime('2027-04-01T11:00'), end: wallTime('2027-04-01T12:00') }

describe('a new interview', () => {
  test.each([
    ['brings a waiting card back', 'awaiting', 'interviewed'],
    ['brings a thanked card back', 'thanked', 'interviewed'],
    ['brings one from the strip onto the board', 'applied', 'interviewed'],
    ['leaves one where it is', 'interviewed', 'interviewed'],
  ] as const)('%s', (_name, stage, expected) => {
    expect(applicationAfter(anApplication({ stage }), add()).stage).toBe(expected)
  })

  test('leaves an offer in its column', () => {
    const offer = {
      receivedAt: instant('2027-04-08T10:00:00Z'),
      answerBy: null,
      acknowledgedAt: null,
      notes: '',
    }
    expect(applicationAfter(anApplication({ stage: 'offer', offer }), add()).stage).toBe('offer')
  })

  test('stands at the top of its column, open for its debrief, in history', () => {
    const workspace = aWorkspace([aWaitingApplication({ id: 'application' }), anApplication({ id: 'other' })])
    const { workspace: after, outcome } = done(workspace, add())
    const application = after.applications.get('application')
    expect((application?.rank ?? '') < (after.applications.get('other')?.rank ?? '')).toBe(true)
    const added = application?.interviews.at(-1)
    expect([added?.id, added?.place, added?.debrief.state]).toEqual([
      outcome.createdId,
      'Harbour Street 4',
      'open',
    ])
    expect(application?.history.at(-1)).toMatchObject({
      what: 'interviewAdded',
      values: { start: '2027-04-20T11:00' },
    })
  })

  test('still to come, ends a pause, a no and the archive: they have asked the user in', () => {
    const at = instant('2027-04-08T10:00:00Z')
    const over = anApplication({
      stage: 'declined',
      pause: { since: at, until: null, reason: '' },
      rejection: { at, holdLiftedAt: null, keepWarmDone: [] },
      archive: { at, outcome: 'rejected' },
    })
    const after = applicationAfter(over, add())
    expect([after.stage, after.pause, after.rejection, after.archive]).toEqual([
      'interviewed',
      null,
      null,
      null,
    ])
    expect(after.history.map(({ what }) => what)).toEqual([
      'created',
      'resumed',
      'restored',
      'interviewAdded',
    ])
  })

  test('of the past, added for the record, ends none of them', () => {
    const at = instant('2027-04-08T10:00:00Z')
    const declined = anApplication({
      stage: 'declined',
      rejection: { at, holdLiftedAt: null, keepWarmDone: [] },
    })
    const after = applicationAfter(declined, add(past))
    expect([after.stage, after.rejection]).toEqual(['declined', declined.rejection])
  })

  test('that ends before it starts is refused, also where only the zone tells', () => {
    const workspace = aWorkspace([anApplication()])
    expect(refusal(workspace, add({ end: wallTime('2027-04-20T10:59') }))).toBe('interviewEndBeforeStart')
    const gap = { start: wallTime('2027-03-28T02:30'), end: wallTime('2027-03-28T03:00') }
    expect(refusal(workspace, add(gap))).toBe('interviewEndBeforeStart')
    expect(refusal(workspace, add({ zone: zone('Mars/Olympus') }))).toBeNull()
  })
})

describe('a new application', () => {
  const addApplication = (company: string, interview: InterviewInput | null = null): AnyCommand => ({
    kind: 'addApplication',
    company,
    role: ' Analyst ',
    interview,
  })

  test('without an interview it waits in the strip, with one it stands on the board', () => {
    const made = [null, input()].map((interview) => {
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
    interview: input(given),
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
    { kind: 'addInterview', applicationId: 'nobody', interview: input() },
    { kind: 'editInterview', applicationId: 'application', interviewId: 'none', interview: input() },
    { kind: 'cancelInterview', applicationId: 'application', interviewId: 'none', cancelled: true },
    { kind: 'setDecisionDate', applicationId: 'nobody', date: plainDate('2027-04-20'), reason: '' },
    { kind: 'skipDebrief', applicationId: 'application', interviewId: 'none' },
  ]
  expect(commands.map((command) => refusal(workspace, command))).toEqual(commands.map(() => 'notFound'))
})
