import { describe, expect, it } from 'vitest'
import { instant, zone } from '#core/time/kinds'
import { Clock } from './clock'
import { ClockWatch, doubtIn } from './clock-doubt'

const saved = instant('2027-04-08T09:45:00Z')

describe('hazard 25: a clock that does not fit the data', () => {
  it.each([
    ['an hour back', '2027-04-08T08:45:00Z', 'back'],
    ['ten years back', '2017-04-08T09:45:00Z', 'back'],
    ['ten years ahead', '2037-04-08T09:45:00Z', 'ahead'],
    ['four minutes back', '2027-04-08T09:41:00Z', null],
    ['eleven months on', '2028-03-01T09:45:00Z', null],
  ])('%s', (_, now, way) => {
    expect(doubtIn(saved, instant(now))?.way ?? null).toBe(way)
  })

  function watched(now: string) {
    let machine = Date.parse(now)
    const clock = new Clock(false, zone('Europe/Berlin'), 0, () => machine)
    const watch = new ClockWatch(clock)
    let moves = 0
    clock.onMoved(() => (moves += 1))
    return { clock, watch, moves: () => moves, pass: (ms: number) => (machine += ms) }
  }

  it('far ahead makes nothing overdue: time goes on from the last save until the user says that it is right', () => {
    const { clock, watch, moves, pass } = watched('2037-04-08T09:45:00Z')
    watch.look(saved)
    pass(60_000)
    expect(clock.now()).toBe('2027-04-08T09:46:00Z')
    expect(watch.current()).toEqual({ way: 'ahead', shows: '2037-04-08T09:45:00Z', lastSaved: saved })
    watch.trust()
    expect([clock.now(), watch.current(), moves()]).toEqual(['2037-04-08T09:46:00Z', null, 2])
  })

  it('back is told and left as it is', () => {
    const { clock, watch } = watched('2027-04-08T08:00:00Z')
    watch.look(saved)
    expect([clock.now(), watch.current()?.way]).toEqual(['2027-04-08T08:00:00Z', 'back'])
  })

  it('is not doubted where there is no data yet', () => {
    const { watch } = watched('2037-04-08T09:45:00Z')
    watch.look(null)
    expect(watch.current()).toBeNull()
  })
})
