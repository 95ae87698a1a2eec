import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { useCountdown } from './use-countdown'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function start(paused = ref(false)) {
  const end = vi.fn()
  const scope = effectScope()
  scope.run(() => useCountdown(10_000, paused, end))
  return { end, scope, paused }
}

test('it ends once, after its time', () => {
  const { end } = start()
  vi.advanceTimersByTime(9_999)
  expect(end).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(end).toHaveBeenCalledOnce()
})

test('time does not pass while someone is reading', () => {
  const { end, paused } = start()
  vi.advanceTimersByTime(4_000)
  paused.value = true
  vi.advanceTimersByTime(60_000)
  paused.value = false
  vi.advanceTimersByTime(5_999)
  expect(end).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(end).toHaveBeenCalledOnce()
})

test('what is dismissed early does not end later', () => {
  const { end, scope } = start()
  scope.stop()
  vi.advanceTimersByTime(60_000)
  expect(end).not.toHaveBeenCalled()
})
