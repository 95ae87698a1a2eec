import { expect, test } from 'vitest'
import { anApplication } from '../testing/applications'
import { aWorkspace, done, refusal } from '../testing/workspaces'
import { applyChange, inverseOf } from '../workspace/change'
import { instant } from '../time/kinds'

const until = instant('2027-04-10T07:00:00Z')
const away = { at: until, outcome: 'withdrew' } as const
const three = aWorkspace([
  anApplication({ id: 'one', snoozed: { letGo: instant('2027-01-01T00:00:00Z') } }),
  anApplication({ id: 'two' }),
  anApplication({ id: 'three', archive: away }),
])

test('many steps are put off in one change, and what was put off before stays so', () => {
  const steps = [
    { applicationId: 'one', stepKey: 'thank-x' },
    { applicationId: 'one', stepKey: 'names-x' },
    { applicationId: 'two', stepKey: 'letGo' },
    { applicationId: 'gone', stepKey: 'letGo' },
  ]
  const { workspace, outcome } = done(three, { kind: 'snoozeSteps', steps, until })
  expect(Object.keys(workspace.applications.get('one')?.snoozed ?? {})).toEqual([
    'letGo',
    'thank-x',
    'names-x',
  ])
  expect(workspace.applications.get('two')?.snoozed).toEqual({ letGo: until })
  expect([outcome.change.records.length, outcome.change.label]).toEqual([
    2,
    { key: 'snoozeMany', values: { count: '2' } },
  ])
})

test('many are put away at once, in one undo; what was put away before keeps how it ended', () => {
  const applicationIds = ['one', 'two', 'three', 'one']
  const { workspace, outcome } = done(three, {
    kind: 'archiveApplications',
    applicationIds,
    outcome: 'noAnswer',
  })
  const outcomes = [...workspace.applications.values()].map(({ archive }) => archive?.outcome)
  expect(outcomes).toEqual(['noAnswer', 'noAnswer', 'withdrew'])
  const undone = applyChange(workspace, inverseOf(outcome.change, workspace.revision + 1))
  expect([...undone.applications.values()]).toEqual([...three.applications.values()])
})

test('nothing there to change is said so', () => {
  expect(refusal(three, { kind: 'archiveApplications', applicationIds: ['gone'], outcome: 'noAnswer' })).toBe(
    'notFound',
  )
})

test('many are put away each as it most likely ended', () => {
  const no = { at: until, holdLiftedAt: null, keepWarmDone: [] }
  const workspace = aWorkspace([
    anApplication({ id: 'said-no', rejection: no }),
    anApplication({ id: 'silent' }),
  ])
  const { workspace: after } = done(workspace, {
    kind: 'archiveApplications',
    applicationIds: ['said-no', 'silent'],
    outcome: 'likely',
  })
  expect([...after.applications.values()].map(({ archive }) => archive?.outcome)).toEqual([
    'rejected',
    'noAnswer',
  ])
})
