import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { countryCodes } from './country-codes'
import { countries, countryName, weekdays } from './place-names'

test('the list is the one whose holidays are known', () => {
  expect([...countryCodes].toSorted()).toEqual(Object.keys(new Holidays().getCountries('en')).toSorted())
})

test('countries are named in the user’s language and sorted by it', () => {
  expect(countryName('ES', 'en-GB')).toBe('Spain')
  expect(countryName('ES', 'de')).toBe('Spanien')
  expect(countryName('', 'en')).toBe('')
  const names = countries('en-GB').map(({ name }) => name)
  expect(names.indexOf('Åland Islands')).toBeLessThan(names.indexOf('Albania'))
})

test('the week begins on Monday, as the ISO numbers do', () => {
  expect(weekdays('en-GB', 'short').map(({ name }) => name)).toEqual([
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun',
  ])
})
