import { expect, test } from 'vitest'
import { createWarmUp } from './warm-up'

function fakeTimers() {
  const waiting = new Map<number, () => void>()
  let last = 0
  return {
    waiting,
    set: (callback: () => void) => (waiting.set(++last, callback), last),
    clear: (handle: unknown) => void waiting.delete(handle as number),
  }
}

test('what is slow begins once the start is over, and not at all where the app ends before', () => {
  const timers = fakeTimers()
  let begun = 0
  const part = createWarmUp(() => (begun += 1), timers)
  part.start?.()
  expect(begun).toBe(0)
  for (const callback of timers.waiting.values()) callback()
  expect(begun).toBe(1)
  part.stop?.()
  expect(timers.waiting.size).toBe(0)
})
