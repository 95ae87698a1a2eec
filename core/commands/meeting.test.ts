import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import { anApplication, anInterview, aWaitingApplication } from '../testing/applications'
import { aMeetingInput } from '../testing/inputs'
import { aWorkspace, commandContext, done } from '../testing/workspaces'
import { wallTime } from '../time/kinds'
import type { Workspace } from '../workspace/workspace'
import type { AnyCommand } from './all-commands'
import type { MeetingInput } from './bring-in'

const known = { applicationId: 'application', interviewId: 'interview' }
const bringIn = (...meetings: readonly MeetingInput[]): AnyCommand => ({
  kind: 'bringIn',
  meetings: [...meetings],
})
const after = (workspace: Workspace, ...meetings: readonly MeetingInput[]): Application | undefined => {
  const result = done(workspace, bringIn(...meetings))
  return result.workspace.applications.get(result.outcome.createdId ?? '')
}

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
    const [interview] = after(workspace, aMeetingInput(known))?.interviews ?? []
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
    const moved = after(workspace, aMeetingInput(known))?.history.at(-1)
    expect(moved).toMatchObject({ what: 'interviewMoved', values: { was: '2027-04-08T11:00' } })
    const same = { start: wallTime('2027-04-08T11:00'), end: wallTime('2027-04-08T12:00') }
    expect(after(workspace, aMeetingInput(known, same))?.history).toHaveLength(1)
  })

  test('keeps its place where the file names none', () => {
    const here = aWorkspace([
      anApplication({ interviews: [anInterview({ place: 'Room 4', joinLink: 'https://example.com/a' })] }),
    ])
    const [moved] = after(here, aMeetingInput(known, { place: '', joinLink: '' }))?.interviews ?? []
    expect([moved?.start, moved?.place, moved?.joinLink]).toEqual([
      '2027-04-20T11:00',
      'Room 4',
      'https://example.com/a',
    ])
  })

  test('called off stays all that it was, whatever else the message leaves out or names', () => {
    const off = done(workspace, bringIn(aMeetingInput({ ...known, cancelled: true }))).workspace
    const { calendar: _, ...was } = workspace.applications.get('application')?.interviews[0] ?? {}
    const { calendar, ...is } = off.applications.get('application')?.interviews[0] ?? {}
    expect(is).toEqual({ ...was, cancelledAt: '2027-04-09T10:00:00Z' })
    expect(calendar).toEqual(aMeetingInput().calendar)
    expect(off.people).toEqual(workspace.people)
  })

  test('is called off, once, and on again', () => {
    const off = done(workspace, bringIn(aMeetingInput({ ...known, cancelled: true }))).workspace
    const again = done(
      off,
      bringIn(aMeetingInput({ ...known, cancelled: true })),
      commandContext('2027-05-01T10:00:00Z'),
    )
    const on = done(off, bringIn(aMeetingInput(known))).workspace
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
  const card = after(aWorkspace([waiting]), aMeetingInput({ applicationId: 'application', cancelled: true }))
  expect([card?.stage, card?.interviews.at(-1)?.cancelledAt]).toEqual(['awaiting', '2027-04-09T10:00:00Z'])
})
