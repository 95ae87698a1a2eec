import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTypedRun, typingDelay } from './typed-run'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A field whose store takes what is saved. */
function field(text: string, required = false) {
  const saved: string[] = []
  const run = createTypedRun(
    () => text,
    (next) => {
      text = next
      saved.push(next)
    },
    () => required,
  )
  return { run, saved }
}

test('it is saved while the user types, not only at the end', () => {
  const { run, saved } = field('')
  run.typed('a')
  vi.advanceTimersByTime(typingDelay - 50)
  run.typed('ab')
  vi.advanceTimersByTime(50)
  expect(saved).toEqual(['ab'])
})

test('leaving the field saves at once, and the same text only once', () => {
  const { run, saved } = field('')
  run.typed('ab')
  run.leave()
  run.finish('ab')
  vi.advanceTimersByTime(1000)
  expect(saved).toEqual(['ab'])
})

test('Escape takes the whole run back, also what was saved on the way', () => {
  const { run, saved } = field('before')
  run.typed('x')
  vi.advanceTimersByTime(typingDelay)
  expect(run.shown.value).toBe('before')
  run.typed(run.shown.value)
  run.leave()
  expect(saved).toEqual(['x', 'before'])
})

test('a required text that is emptied goes back to what it was', () => {
  const { run, saved } = field('Acme', true)
  run.typed('A')
  vi.advanceTimersByTime(typingDelay)
  run.typed('')
  run.leave()
  expect(saved.at(-1)).toBe('Acme')
})

test('what waits is sent when main asks to settle', () => {
  const { run, saved } = field('')
  run.typed('half')
  run.flush()
  expect(saved).toEqual(['half'])
})
