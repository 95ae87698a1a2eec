import { expect, test } from 'vitest'
import { aWorkspace, done } from '../testing/workspaces'
import { instant } from '../time/kinds'

const [first, second] = [instant('2027-04-09T10:00:00Z'), instant('2027-04-09T11:00:00Z')]

test('a reminder is kept before it is shown, once, in silence', () => {
  const { workspace, outcome } = done(aWorkspace(), { kind: 'announce', ids: ['a', 'b', 'a'], at: first })
  const again = done(workspace, { kind: 'announce', ids: ['a'], at: second })
  expect([outcome.change.silent, outcome.change.records.length, again.outcome.change.records]).toEqual([
    true,
    2,
    [],
  ])
  expect(again.workspace.announcements.get('a')).toEqual({ id: 'a', announcedAt: first, seenAt: null })
})

test('it is seen once it was shown, and the first sight stays', () => {
  const announced = done(aWorkspace(), { kind: 'announce', ids: ['a'], at: first }).workspace
  const { workspace, outcome } = done(announced, { kind: 'markSeen', ids: ['a', 'unknown'], at: second })
  expect(outcome.change.silent).toBe(true)
  expect([...workspace.announcements.values()]).toEqual([
    { id: 'a', announcedAt: first, seenAt: second },
    { id: 'unknown', announcedAt: second, seenAt: second },
  ])
  const third = instant('2027-04-09T12:00:00Z')
  expect(done(workspace, { kind: 'markSeen', ids: ['a'], at: third }).outcome.change.records).toEqual([])
})

test('what is of no use any more is let go, in silence', () => {
  const announced = done(aWorkspace(), { kind: 'announce', ids: ['a', 'b'], at: first }).workspace
  const { workspace, outcome } = done(announced, { kind: 'pruneAnnouncements', ids: ['a', 'unknown', 'a'] })
  expect([outcome.change.silent, outcome.change.records.length]).toEqual([true, 1])
  expect([...workspace.announcements.keys()]).toEqual(['b'])
})
