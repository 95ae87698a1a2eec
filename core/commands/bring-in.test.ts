import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import { anApplication, anInterview, aWaitingApplication, madrid } from '../testing/applications'
import { aWorkspace, commandContext, done, refusal } from '../testing/workspaces'
import { wallTime } from '../time/kinds'
import { applyChange, inverseOf } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'
import type { AnyCommand } from './all-commands'
import type { MeetingInput } from './bring-in'

const invited = (fullName: string, email: string) => ({
  personId: null,
  fullName,
  jobTitle: '',
  email,
  phone: '',
})

const meeting = (
  given: Partial<MeetingInput> = {},
  interview: Partial<MeetingInput['interview']> = {},
): MeetingInput => ({
  company: 'Example Maps',
  role: 'Engineer',
  applicationId: null,
  interviewId: null,
  cancelled: false,
  calendar: { uid: 'uid@example.com', sequence: 1, recurrence: '' },
  interview: {
    round: null,
    start: wallTime('2027-04-20T11:00'),
    end: wallTime('2027-04-20T12:00'),
    zone: madrid,
    form: 'unknown',
    place: '',
    joinLink: '',
    decidesToday: false,
    interviewers: [invited('Nora Probe', 'Nora@Example.com')],
    ...interview,
  },
  ...given,
})
const known = { applicationId: 'application', interviewId: 'interview' }
const bringIn = (...meetings: readonly MeetingInput[]): AnyCommand => ({
  kind: 'bringIn',
  meetings: [...meetings],
})
const after = (workspace: Workspace, ...meetings: readonly MeetingInput[]): Application | undefined => {
  const result = done(workspace, bringIn(...meetings))
  return result.workspace.applications.get(result.outcome.createdId ?? '')
}

describe('a new meeting', () => {
  test('makes a card in Interviewed, with its people', () => {
    const { workspace, outcome } = done(aWorkspace([], []), bringIn(meeting()))
    const card = workspace.applications.get(outcome.createdId ?? '')
    expect([card?.company, card?.stage, card?.history.map(({ what }) => what)]).toEqual([
      'Example Maps',
      'interviewed',
      ['imported', 'interviewAdded'],
    ])
    const [person] = workspace.people.values()
    expect(person).toMatchObject({ fullName: 'Nora Probe', greetAs: 'Nora', emails: ['nora@example.com'] })
    expect(card?.interviews[0]?.interviewers[0]?.personId).toBe(person?.id)
  })

  test('of an application there is brings its card back', () => {
    const waiting = aWaitingApplication({ id: 'application' })
    const card = after(aWorkspace([waiting]), meeting({ applicationId: 'application' }))
    expect([card?.stage, card?.interviews.length]).toEqual(['interviewed', 2])
  })

  test('two of one company and role in one file are rounds of one application', () => {
    const { workspace } = done(
      aWorkspace([], []),
      bringIn(
        meeting({ calendar: { uid: 'one', sequence: 0, recurrence: '' } }),
        meeting({ company: ' example maps', calendar: { uid: 'two', sequence: 0, recurrence: '' } }),
        meeting({ role: 'Designer' }),
      ),
    )
    expect([...workspace.applications.values()].map(({ interviews }) => interviews.length)).toEqual([2, 1])
    expect(workspace.people.size).toBe(1)
  })

  test('somebody on file with the same address is that person, whatever they are called there', () => {
    const { workspace } = done(
      aWorkspace(),
      bringIn(meeting({}, { interviewers: [invited('D. S.', 'dana@example.com')] })),
    )
    expect(workspace.people.size).toBe(3)
  })
})

describe('a meeting that is here already', () => {
  const noted = { thankYouFor: 'the tour of the control room', theySaid: '' }
  const [dana] = anInterview().interviewers
  const interviewers = dana === undefined ? [] : [{ ...dana, facts: noted }]
  const workspace = aWorkspace([
    anApplication({
      interviews: [anInterview({ round: 2, form: 'video', decidesToday: true, interviewers })],
    }),
  ])

  test('moves, and keeps what the user knows: facts, round, form, and people the file leaves out', () => {
    const [interview] = after(workspace, meeting(known))?.interviews ?? []
    expect([interview?.start, interview?.round, interview?.form, interview?.decidesToday]).toEqual([
      '2027-04-20T11:00',
      2,
      'video',
      true,
    ])
    expect(interview?.interviewers.map(({ personId }) => personId)).toEqual(['new-1', 'dana'])
    expect(interview?.interviewers[1]?.facts).toBe(noted)
    expect(interview?.debrief.state).toBe('done')
  })

  test('says in history when it was, and nothing where only people changed', () => {
    const moved = after(workspace, meeting(known))?.history.at(-1)
    expect(moved).toMatchObject({ what: 'interviewMoved', values: { was: '2027-04-08T11:00' } })
    const same = { start: wallTime('2027-04-08T11:00'), end: wallTime('2027-04-08T12:00') }
    expect(after(workspace, meeting(known, same))?.history).toHaveLength(1)
  })

  test('is called off, once, and on again', () => {
    const off = done(workspace, bringIn(meeting({ ...known, cancelled: true }))).workspace
    const again = done(
      off,
      bringIn(meeting({ ...known, cancelled: true })),
      commandContext('2027-05-01T10:00:00Z'),
    )
    const on = done(off, bringIn(meeting(known))).workspace
    const cancelledAt = [off, again.workspace, on].map(
      (reached) => reached.applications.get('application')?.interviews[0]?.cancelledAt,
    )
    expect(cancelledAt).toEqual(['2027-04-09T10:00:00Z', '2027-04-09T10:00:00Z', null])
    const history = again.workspace.applications.get('application')?.history.map(({ what }) => what)
    expect(history).toEqual(['created', 'interviewCancelled'])
  })
})

test('a cancellation of something unknown leaves a trace and brings no card back', () => {
  const waiting = aWaitingApplication({ id: 'application' })
  const card = after(aWorkspace([waiting]), meeting({ applicationId: 'application', cancelled: true }))
  expect([card?.stage, card?.interviews.at(-1)?.cancelledAt]).toEqual(['awaiting', '2027-04-09T10:00:00Z'])
})

test('one undo takes the whole file back', () => {
  const before = aWorkspace()
  const { workspace, outcome } = done(
    before,
    bringIn(
      meeting(),
      meeting({ company: 'Example Press' }),
      meeting(known),
      meeting({ ...known, cancelled: true }),
    ),
  )
  const back = applyChange(workspace, inverseOf(outcome.change, workspace.revision + 1))
  expect({ ...back, revision: 0 }).toEqual({ ...before, revision: 0 })
  expect(new Set(outcome.change.records.map(({ id }) => id)).size).toBe(outcome.change.records.length)
})

test.each([
  ['nothing', [], 'nothingToBringIn'],
  ['a new card without a company', [meeting({ company: ' ' })], 'companyMissing'],
  ['an application that has gone meanwhile', [meeting({ applicationId: 'gone', company: '' })], 'notFound'],
])('%s is refused, and changes nothing', (_name, meetings, code) => {
  expect(refusal(aWorkspace(), bringIn(...meetings))).toBe(code)
})
