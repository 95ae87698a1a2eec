import { expect, test } from 'vitest'
import { inSlices } from './in-slices'

/** Items that take a millisecond each, on a clock that only they move. */
function slow(count: number, cancelAfter = Infinity) {
  let time = 0
  const slices: number[] = [0]
  const done: number[] = []
  const run = inSlices(
    Array.from({ length: count }, (_, item) => item),
    (portion) => {
      time += portion.length
      slices[slices.length - 1] = (slices.at(-1) ?? 0) + portion.length
      done.push(...portion)
    },
    { elapsed: () => time, pause: () => Promise.resolve(void slices.push(0)) },
    () => slices.length > cancelAfter,
  )
  return { run, slices, done }
}

test('long work lets go of the thread after each slice, and all of it is done in order', async () => {
  const { run, slices, done } = slow(100)
  expect(await run).toBe(true)
  expect(done).toEqual(Array.from({ length: 100 }, (_, item) => item))
  expect(Math.max(...slices)).toBeLessThanOrEqual(16)
  expect(slices.length).toBeGreaterThan(10)
})

test('work that is no longer wanted ends at the next pause', async () => {
  const { run, done } = slow(100, 2)
  expect(await run).toBe(false)
  expect(done).toHaveLength(16)
})
