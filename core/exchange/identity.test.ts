import { expect, test } from 'vitest'
import { concerns, keptUid, madeUid, sameMeeting, stableHash } from './identity'

test('a meeting is the same by UID and by which meeting of the series it is', () => {
  expect(sameMeeting({ uid: 'a', recurrence: '' }, { uid: 'a', recurrence: '' })).toBe(true)
  expect(sameMeeting({ uid: 'a', recurrence: '2027-05-14T13:00:00Z' }, { uid: 'a', recurrence: '' })).toBe(
    false,
  )
  expect(sameMeeting({ uid: 'a', recurrence: '' }, { uid: 'b', recurrence: '' })).toBe(false)
  expect(sameMeeting({ uid: '', recurrence: '' }, { uid: '', recurrence: '' })).toBe(false)
})

test('a series called off at once concerns each of its meetings; an update of one does not', () => {
  const one = { uid: 'a', recurrence: '2027-05-14T13:00:00Z' }
  expect(concerns({ uid: 'a', recurrence: '', method: 'cancellation' }, one)).toBe(true)
  expect(concerns({ uid: 'a', recurrence: '', method: 'invitation' }, one)).toBe(false)
  expect(concerns({ uid: 'b', recurrence: '', method: 'cancellation' }, one)).toBe(false)
})

test('a made id depends on start, title and organiser, and on nothing else', () => {
  const id = madeUid('2027-05-27T15:00:00Z', 'Interview', 'kim@example.com')
  expect(madeUid('2027-05-27T15:00:00Z', ' interview ', 'KIM@example.com')).toBe(id)
  expect(madeUid('2027-05-27T16:00:00Z', 'Interview', 'kim@example.com')).not.toBe(id)
  expect(madeUid('2027-05-27T15:00:00Z', 'Interview', 'alex@example.com')).not.toBe(id)
  expect(stableHash('')).toBe('811c9dc51b873593')
})

test('a UID is kept as it is, a monstrous one shortened the same way each time', () => {
  expect(keptUid('a'.repeat(500))).toBe('a'.repeat(500))
  expect(keptUid('a'.repeat(5000))).toHaveLength(417)
  expect(keptUid('a'.repeat(5000))).not.toBe(keptUid(`${'a'.repeat(4999)}b`))
})
