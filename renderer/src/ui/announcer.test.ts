import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announce, announcements } from './announcer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

test('the same words said twice are two announcements, and old ones go', () => {
  announce('Moved to Thanked, 1 of 2')
  announce('Moved to Thanked, 1 of 2')
  const [first, second] = announcements
  expect(first?.id).not.toBe(second?.id)
  announce('Undone')
  announce('Moved to Offer, 1 of 1')
  expect(announcements.map((announcement) => announcement.text)).toEqual([
    'Moved to Thanked, 1 of 2',
    'Undone',
    'Moved to Offer, 1 of 1',
  ])
})

test('what was read out is gone after a while', () => {
  announce('Moved to Thanked, 1 of 2')
  vi.advanceTimersByTime(15_000)
  expect(announcements).toEqual([])
})
