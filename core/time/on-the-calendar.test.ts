import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { instantSchema, plainDateSchema, wallTimeSchema } from './kinds'
import { isPlainlyAnInstant } from './on-the-calendar'
import { Temporal } from './temporal'

const runs = { seed: 20270408, numRuns: 2000 }

function takes(parse: () => unknown): boolean {
  try {
    parse()
    return true
  } catch {
    return false
  }
}

const digits = (length: number, max: number) =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'))
/** Days of which every tenth or so is none. */
const day = fc
  .tuple(
    fc.oneof(digits(4, 9999), fc.constantFrom('2000', '1900', '2028', '0000')),
    digits(2, 13),
    digits(2, 32),
  )
  .map((parts) => parts.join('-'))
const clock = fc.tuple(digits(2, 25), digits(2, 61)).map((parts) => parts.join(':'))
const seconds = digits(2, 61)
const fraction = fc.oneof(fc.constant(''), fc.stringMatching(/^[.,]\d{0,10}$/))
const end = fc.constantFrom('Z', 'z', '+02:00', '-00:00', '', '[UTC]', 'Z[Europe/Berlin]')
const instantText = fc
  .tuple(day, fc.constantFrom('T', 't', ' '), clock, seconds, fraction, end)
  .map(([date, letter, time, second, part, zone]) => `${date}${letter}${time}:${second}${part}${zone}`)

it('a day is one exactly when Temporal takes it', () => {
  const agree = (text: string) => v.is(plainDateSchema, text) === takes(() => Temporal.PlainDate.from(text))
  fc.assert(fc.property(day, agree), runs)
})

it('a wall time is one exactly when Temporal takes it', () => {
  const agree = (text: string) =>
    v.is(wallTimeSchema, text) === takes(() => Temporal.PlainDateTime.from(text))
  fc.assert(
    fc.property(
      fc.tuple(day, clock).map((parts) => parts.join('T')),
      agree,
    ),
    runs,
  )
})

it('an instant is one exactly when Temporal takes it, in whatever form', () => {
  const agree = (text: string) =>
    v.is(instantSchema, text) === (text.length <= 40 && takes(() => Temporal.Instant.from(text)))
  fc.assert(fc.property(instantText, agree), runs)
})

it('the quick answer covers the form that we write', () => {
  const written = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(written, (date) => {
      expect(isPlainlyAnInstant(date.toISOString())).toBe(true)
    }),
    runs,
  )
})
