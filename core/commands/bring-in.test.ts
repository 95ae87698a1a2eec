import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import { aWaitingApplication } from '../testing/applications'
import { aMeetingInput } from '../testing/inputs'
import { aWorkspace, done, refusal } from '../testing/workspaces'
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
    const { workspace, outcome } = done(aWorkspace([], []), bringIn(aMeetingInput()))
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
    const card = after(aWorkspace([waiting]), aMeetingInput({ applicationId: 'application' }))
    expect([card?.stage, card?.interviews.length]).toEqual(['interviewed', 2])
  })

  test('two of one company and role in one file are rounds of one application', () => {
    const { workspace } = done(
      aWorkspace([], []),
      bringIn(
        aMeetingInput({ calendar: { uid: 'one', sequence: 0, recurrence: '' } }),
        aMeetingInput({ company: ' example maps', calendar: { uid: 'two', sequence: 0, recurrence: '' } }),
        aMeetingInput({ role: 'Designer' }),
      ),
    )
    expect([...workspace.applications.values()].map(({ interviews }) => interviews.length)).toEqual([2, 1])
    expect(workspace.people.size).toBe(1)
  })

  test('somebody on file with the same address is that person, whatever they are called there', () => {
    const { workspace } = done(
      aWorkspace(),
      bringIn(aMeetingInput({}, { interviewers: [invited('D. S.', 'dana@example.com')] })),
    )
    expect(workspace.people.size).toBe(3)
  })
})

test('one undo takes the whole file back', () => {
  const before = aWorkspace()
  const { workspace, outcome } = done(
    before,
    bringIn(
      aMeetingInput(),
      aMeetingInput({ company: 'Example Press' }),
      aMeetingInput(known),
      aMeetingInput({ ...known, cancelled: true }),
    ),
  )
  const back = applyChange(workspace, inverseOf(outcome.change, workspace.revision + 1))
  expect({ ...back, revision: 0 }).toEqual({ ...before, revision: 0 })
  expect(new Set(outcome.change.records.map(({ id }) => id)).size).toBe(outcome.change.records.length)
})

test.each([
  ['nothing', [], 'nothingToBringIn'],
  ['a new card without a company', [aMeetingInput({ company: ' ' })], 'companyMissing'],
  [
    'an application that has gone meanwhile',
    [aMeetingInput({ applicationId: 'gone', company: '' })],
    'notFound',
  ],
])('%s is refused, and changes nothing', (_name, meetings, code) => {
  expect(refusal(aWorkspace(), bringIn(...meetings))).toBe(code)
})
