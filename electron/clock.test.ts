import { expect, test } from 'vitest'
import { instant, zone } from '#core/time/kinds'
import { Clock } from './clock'
import { readLaunchOptions } from './launch-options'

test('a test clock runs on from where it was put', () => {
  let machine = 1_000_000
  const clock = new Clock(true, zone('Europe/Madrid'), 0, () => machine)
  clock.setNow(instant('2027-04-08T08:00:00Z'))
  machine += 90_000
  expect(clock.now()).toBe('2027-04-08T08:01:30Z')
})

test("the machine's clock cannot be moved", () => {
  expect(() => new Clock(false, zone('UTC')).setNow(instant('2027-04-08T08:00:00Z'))).toThrow()
})

test('whoever listens hears of a jump and of another zone, once each', () => {
  const clock = new Clock(true, zone('Europe/Madrid'))
  let heard = 0
  const stop = clock.onMoved(() => (heard += 1))
  clock.setNow(instant('2027-04-08T08:00:00Z'))
  clock.setZone(zone('Pacific/Auckland'))
  clock.setZone(zone('Pacific/Auckland'))
  clock.setZone(zone('Mars/Olympus'))
  stop()
  clock.setZone(zone('UTC'))
  expect(heard).toBe(2)
})

test('a packaged app knows no switch that bends its clock', () => {
  const argv = ['afterword', '--now=2027-04-08T08:00:00Z', '--zone=UTC', '--reload', '--hidden']
  expect(readLaunchOptions(argv, true)).toEqual({ hidden: true, reload: false, now: null, zone: null })
  expect(readLaunchOptions(argv, false)).toMatchObject({
    now: '2027-04-08T08:00:00Z',
    zone: 'UTC',
    reload: true,
  })
})

test('an instant that is none stops the start rather than being passed over', () => {
  expect(() => readLaunchOptions(['x', '--now=tomorrow'], false)).toThrow(RangeError)
})
