import { expect, test } from 'vitest'
import { silentLog } from '../diagnostics/log'
import { createFakeTime } from '../testing/fake-timers'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import type { HolidayTask } from './holiday-thread'
import type { KnownHolidays } from './kept-holidays'
import { PublicHolidays } from './public-holidays'

async function started(country: string, known: KnownHolidays | null = null) {
  const time = createFakeTime('2027-12-31T20:00:00Z')
  const memory = createMemoryWorkspace(() => time.clock.now(), time.clock.zone())
  const choose = (holidayCountry: string) =>
    memory.kept.run({ kind: 'editSettings', settings: { holidayCountry } })
  await choose(country)
  const asked: HolidayTask[] = []
  const disk = { known }
  const state = { fails: false }
  const holidays = new PublicHolidays({
    ...{ kept: memory.kept, clock: time.clock, appVersion: '1', log: silentLog },
    ask(task) {
      asked.push(task)
      return state.fails
        ? Promise.reject(new Error('no thread'))
        : Promise.resolve(task.years.map((year) => `${year}-${task.country}`))
    },
    file: {
      read: () => Promise.resolve(disk.known),
      write: (given) => Promise.resolve(void (disk.known = given)),
    },
  })
  let changes = 0
  holidays.onChanged(() => (changes += 1))
  await holidays.start()
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return { time, holidays, asked, disk, state, choose, settled, changes: () => changes }
}

test('without a country nobody is asked', async () => {
  const { asked, holidays, changes } = await started('')
  expect([asked, holidays.daysOff().size, changes()]).toEqual([[], 0, 0])
})

test('last year, this one and the next two are known before anything is planned, and kept', async () => {
  const { holidays, asked, disk } = await started('ES')
  expect([...holidays.daysOff()]).toEqual(['2026-ES', '2027-ES', '2028-ES', '2029-ES'])
  await holidays.refresh()
  expect(asked).toHaveLength(1)
  const again = await started('ES', disk.known)
  expect([again.asked, [...again.holidays.daysOff()]]).toEqual([[], [...holidays.daysOff()]])
})

test('in the new year, as the user lives it, the years move on', async () => {
  const { time, holidays, changes } = await started('ES')
  time.sleep(3 * 3_600_000)
  await holidays.refresh()
  expect([...holidays.daysOff()].at(-1)).toBe('2030-ES')
  expect(changes()).toBe(1)
})

test('another country takes the place of the first, and none leaves none', async () => {
  const { choose, settled, holidays, changes } = await started('ES')
  await choose('NZ')
  await settled()
  expect([...holidays.daysOff()][0]).toBe('2026-NZ')
  await choose('')
  await settled()
  expect([holidays.daysOff().size, changes()]).toEqual([0, 2])
})

test('where they cannot be found the app goes on without', async () => {
  const { choose, settled, holidays, state } = await started('')
  state.fails = true
  await choose('ES')
  await settled()
  expect(holidays.daysOff().size).toBe(0)
})
