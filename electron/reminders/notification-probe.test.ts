import { expect, test } from 'vitest'
import { createFakeTime } from '../testing/fake-timers'
import { createNotificationProbe } from './notification-probe'

function probe(platform: NodeJS.Platform, answers: (boolean | null)[]) {
  const time = createFakeTime('2027-04-08T08:00:00Z')
  let asked = 0
  const ask = () => Promise.resolve(answers[asked++] ?? null)
  return {
    time,
    isAvailable: createNotificationProbe(platform, ask, () => time.clock.now()),
    asked: () => asked,
  }
}

test('after a no, nobody is asked for five minutes; then a daemon that came is found', async () => {
  const { time, isAvailable, asked } = probe('linux', [false, true])
  expect([await isAvailable(), await isAvailable(), asked()]).toEqual([false, false, 1])
  time.pass(5 * 60_000)
  expect([await isAvailable(), asked()]).toEqual([true, 2])
})

test('a bus that does not answer in time counts as no daemon', async () => {
  expect(await probe('linux', [null]).isAvailable()).toBe(false)
})

test('a daemon is asked after each time, since it may have gone', async () => {
  const { isAvailable } = probe('linux', [true, false])
  expect([await isAvailable(), await isAvailable()]).toEqual([true, false])
})

test('elsewhere nobody is asked', async () => {
  const { isAvailable, asked } = probe('win32', [])
  expect([await isAvailable(), asked()]).toEqual([true, 0])
})
