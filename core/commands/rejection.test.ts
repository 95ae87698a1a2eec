import { expect, test } from 'vitest'
import { anApplication } from '../testing/applications'
import { applicationAfter, aWorkspace, refusal } from '../testing/workspaces'
import { instant } from '../time/kinds'
import type { AnyCommand } from './all-commands'

const of = { applicationId: 'application' } as const
const declined = anApplication({
  stage: 'declined',
  rejection: { at: instant('2027-04-09T08:00:00Z'), holdLiftedAt: null, keepWarmDone: [] },
})
const end = (which: 'first' | 'second' | 'all'): AnyCommand => ({ kind: 'endKeepWarm', ...of, which })

test('the pause before the reply can be lifted at will', () => {
  const after = applicationAfter(declined, { kind: 'liftHold', ...of })
  expect([after.rejection?.holdLiftedAt, after.history.at(-1)?.what]).toEqual([
    '2027-04-09T10:00:00Z',
    'holdLifted',
  ])
})

test('each friendly contact can be ended, once, or both', () => {
  const done = [end('first'), end('all')].map(
    (command) => applicationAfter(declined, command).rejection?.keepWarmDone,
  )
  const twice = applicationAfter(applicationAfter(declined, end('second')), end('second')).rejection
    ?.keepWarmDone
  expect([...done, twice]).toEqual([['first'], ['first', 'second'], ['second']])
})

test('where nobody said no there is nothing to lift or to end', () => {
  const workspace = aWorkspace([anApplication()])
  expect([refusal(workspace, { kind: 'liftHold', ...of }), refusal(workspace, end('all'))]).toEqual([
    'notFound',
    'notFound',
  ])
})
