import { expect, test } from 'vitest'
import { Heartbeat } from './heartbeat'
import { createFakeTime } from './testing/fake-timers'

const minute = 60_000
const day = 24 * 60 * minute

function start(nextMoment: () => number = () => Infinity) {
  const time = createFakeTime('2027-04-08T08:00:20Z')
  const heartbeat = new Heartbeat(time.clock, time.timers, nextMoment)
  const beats: string[] = []
  heartbeat.onBeat(() => beats.push(time.clock.now()))
  heartbeat.start()
  return { ...time, heartbeat, beats }
}

test('it beats at the start and then at each full minute', () => {
  const { pass, beats } = start()
  pass(3 * minute)
  expect(beats.map((at) => at.slice(14, 19))).toEqual(['00:20', '01:00', '02:00', '03:00'])
})

test('it never sets a timer longer than a minute, so that a reminder in sixty days does not fire now', () => {
  const inSixtyDays = Date.parse('2027-04-08T08:00:20Z') + 60 * day
  const { pass, beats, delays } = start(() => inSixtyDays)
  pass(10 * minute)
  expect(beats).toHaveLength(11)
  expect(Math.max(...delays)).toBeLessThanOrEqual(minute + 1)
})

test('it beats at the moment that matters, not at the minute after it', () => {
  const { pass, beats } = start(() => Date.parse('2027-04-08T08:00:45Z'))
  pass(30_000)
  expect(beats.at(-1)).toMatch(/^2027-04-08T08:00:4[5-9]/)
})

test('after a sleep that nobody announced it beats within a minute', () => {
  const { pass, sleep, beats } = start()
  sleep(8 * 60 * minute)
  pass(minute)
  expect(beats.at(-1)?.slice(0, 13)).toBe('2027-04-08T16')
})

test('five wakes within a second are one beat, once things have settled', () => {
  const { heartbeat, pass, beats } = start()
  for (let wake = 0; wake < 5; wake += 1) {
    heartbeat.wake()
    pass(200)
  }
  expect(beats).toHaveLength(1)
  pass(5000)
  expect(beats).toHaveLength(2)
})

test('a clock that jumps is followed at once', () => {
  const time = createFakeTime('2027-04-08T08:00:20Z')
  const heard: (() => void)[] = []
  const clock = {
    now: () => time.clock.now(),
    onMoved: (listener: () => void) => (heard.push(listener), () => undefined),
  }
  const heartbeat = new Heartbeat(clock, time.timers, () => Infinity)
  let beats = 0
  heartbeat.onBeat(() => (beats += 1))
  heartbeat.start()
  heard[0]?.()
  expect(beats).toBe(2)
})

test('once stopped it is still', () => {
  const { heartbeat, pass, beats } = start()
  heartbeat.wake()
  heartbeat.stop()
  pass(10 * minute)
  expect(beats).toHaveLength(1)
})
