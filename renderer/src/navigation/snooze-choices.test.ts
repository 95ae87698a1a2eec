import { expect, test } from 'vitest'
import { defaultSettings } from '#core/domain/settings'
import { instant, plainDate, zone } from '#core/time/kinds'
import { snoozeChoices, snoozeUntilDay } from './snooze-choices'

const madrid = zone('Europe/Madrid')

test('in the afternoon: an hour, this evening, tomorrow morning by the clock on the wall', () => {
  const choices = snoozeChoices(instant('2027-04-08T13:00:00Z'), madrid, defaultSettings)
  expect(choices).toEqual([
    { name: 'hour', until: '2027-04-08T14:00:00Z' },
    { name: 'evening', until: '2027-04-08T16:00:00Z' },
    { name: 'morning', until: '2027-04-09T07:00:00Z' },
  ])
})

test('in the evening, this evening is no longer offered', () => {
  const names = snoozeChoices(instant('2027-04-08T17:00:00Z'), madrid, defaultSettings).map(
    ({ name }) => name,
  )
  expect(names).toEqual(['hour', 'morning'])
})

test('tomorrow morning stays nine o’clock over a change of clocks', () => {
  const choices = snoozeChoices(instant('2027-03-27T20:00:00Z'), madrid, defaultSettings)
  expect(choices.at(-1)?.until).toBe('2027-03-28T07:00:00Z')
})

test('a day behind us cannot be picked', () => {
  const now = instant('2027-04-08T13:00:00Z')
  expect(snoozeUntilDay(plainDate('2027-04-08'), now, madrid, defaultSettings)).toBeNull()
  expect(snoozeUntilDay(plainDate('2027-04-10'), now, madrid, defaultSettings)).toBe('2027-04-10T07:00:00Z')
})
