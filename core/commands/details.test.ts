import { describe, expect, test } from 'vitest'
import { anApplication, aWaitingApplication } from '../testing/applications'
import { stepsOf } from '../testing/plans'
import { applicationAfter, aWorkspace, done, refusal } from '../testing/workspaces'
import { instant, plainDate } from '../time/kinds'
import type { AnyCommand } from './all-commands'

const of = { applicationId: 'application' } as const

describe('what stands on the card', () => {
  const edit = (field: 'company' | 'role' | 'link' | 'reference' | 'notes', value: string): AnyCommand => ({
    kind: 'editDetails',
    ...of,
    field,
    value,
  })

  test('is kept as typed; a run of typing in one field is one step of undo', () => {
    const { workspace, outcome } = done(aWorkspace(), edit('notes', ' two\nlines '))
    expect(workspace.applications.get('application')?.notes).toBe(' two\nlines ')
    const other = done(aWorkspace(), edit('role', 'Designer')).outcome
    expect([outcome.change.coalesce, other.change.coalesce]).toEqual([
      'details-application-notes',
      'details-application-role',
    ])
  })

  test.each([
    ['no company', edit('company', ' '), 'companyMissing'],
    ['a role too long', edit('role', 'x'.repeat(501)), 'invalidInput'],
    ['a link too long', edit('link', 'x'.repeat(2001)), 'invalidInput'],
    ['long notes are fine', edit('notes', 'x'.repeat(50_000)), null],
  ])('%s', (_name, command, code) => {
    expect(refusal(aWorkspace(), command)).toBe(code)
  })
})

test('the archive ends every step, and taking it out again brings them back as they were', () => {
  const application = aWaitingApplication({ id: 'application' })
  const archived = applicationAfter(application, { kind: 'archiveApplication', ...of, outcome: 'noAnswer' })
  const restored = applicationAfter(archived, { kind: 'restoreApplication', ...of })
  expect([archived.archive?.outcome, stepsOf(archived)]).toEqual(['noAnswer', []])
  expect(stepsOf(restored)).toEqual(stepsOf(application))
  expect(restored.history.map(({ what }) => what)).toEqual(['created', 'archived', 'restored'])
})

test('a pause, until a day or open, and its end', () => {
  const pause = (paused: boolean, until: string | null): AnyCommand => ({
    kind: 'pauseApplication',
    ...of,
    paused,
    until: until === null ? null : plainDate(until),
    reason: 'hiring freeze',
  })
  const held = applicationAfter(anApplication(), pause(true, '2027-06-01'))
  expect(held.pause).toEqual({ since: '2027-04-09T10:00:00Z', until: '2027-06-01', reason: 'hiring freeze' })
  const resumed = applicationAfter(held, pause(false, null))
  expect([resumed.pause, resumed.history.map(({ what }) => what)]).toEqual([
    null,
    ['created', 'paused', 'resumed'],
  ])
})

test('a step is put off by its key, others are not', () => {
  const until = instant('2027-04-10T10:00:00Z')
  const snooze = (stepKey: string): AnyCommand => ({ kind: 'snoozeStep', ...of, stepKey, until })
  const after = applicationAfter(
    applicationAfter(anApplication(), snooze('thank-interview')),
    snooze('letGo'),
  )
  expect(after.snoozed).toEqual({ 'thank-interview': until, letGo: until })
  expect(stepsOf(after).map(({ key, snoozedUntil }) => [key, snoozedUntil])).toContainEqual([
    'thank-interview',
    until,
  ])
})
