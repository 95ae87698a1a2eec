import { expect, test } from 'vitest'
import { publicDays } from './public-days'

test('a country is off on its own days, those that move with Easter among them', () => {
  const spain = publicDays('ES', [2027])
  expect(spain).toEqual(expect.arrayContaining(['2027-01-01', '2027-03-26', '2027-10-12', '2027-12-25']))
  expect(spain).not.toContain('2027-07-04')
})

test('a holiday on a Sunday is kept on the Monday where that is the law', () => {
  expect(publicDays('US', [2027])).toEqual(expect.arrayContaining(['2027-07-05', '2027-11-25']))
  expect(publicDays('NZ', [2027])).toContain('2027-02-08')
})

test('a feast that begins at sunset is kept on the day after, and one of several days on each', () => {
  const israel = publicDays('IL', [2027])
  expect(israel).toContain('2027-10-02')
  expect(israel).not.toContain('2027-10-01')
  expect(israel).toContain('2027-10-03')
})

test('years are put together without gaps or doubles', () => {
  const years = publicDays('DE', [2026, 2027])
  expect(years).toEqual([...publicDays('DE', [2026]), ...publicDays('DE', [2027])])
})

test('an unknown country has none', () => {
  expect(publicDays('ZZ', [2027])).toEqual([])
})
