import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { clockTimeSchema, instantSchema, plainDateSchema, wallTimeSchema } from './kinds'

describe('at the door', () => {
  test.each([
    ['an instant', instantSchema, '2027-04-08T09:45:00Z', true],
    ['an instant with an offset', instantSchema, '2027-04-08T11:45:00+02:00', true],
    ['an instant without a zone', instantSchema, '2027-04-08T09:45:00', false],
    ['an instant beyond the years of our calendars', instantSchema, '+275760-09-13T00:00:00Z', false],
    ['a date', plainDateSchema, '2028-02-29', true],
    ['a date that does not exist', plainDateSchema, '2027-02-29', false],
    ['a date with a time', plainDateSchema, '2027-02-28T10:00', false],
    ['a wall time', wallTimeSchema, '2027-04-08T11:00', true],
    ['a wall time past midnight', wallTimeSchema, '2027-04-08T24:00', false],
    ['a wall time with seconds', wallTimeSchema, '2027-04-08T11:00:00', false],
    ['a time of day', clockTimeSchema, '21:00', true],
    ['a time of day that no clock shows', clockTimeSchema, '24:00', false],
  ])('%s', (_name, schema, text, taken) => {
    expect(v.is(schema, text)).toBe(taken)
  })
})
