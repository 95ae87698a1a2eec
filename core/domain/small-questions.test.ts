import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { aLetter, anApplication, decidesOn, madrid } from '../testing/applications'
import { instant, plainDate } from '../time/kinds'
import { applicationSchema, isLive } from './application'
import { decisionDate, decisionFor, unaskedDecision } from './decision'
import { isDrafting, letterText, sentAt } from './letter'
import { initialsOf } from './person'
import { assertNever, idSchema } from './text'

const at = instant('2027-04-09T10:00:00Z')

test('initials are the first and the last name’s, in any script', () => {
  const names = [
    'Dana Lee',
    'Ana María de la Cruz',
    'Cher',
    '',
    '李 小龙',
    'Émile Zola',
    '(she) J. Smith',
    'Lee, Dana',
  ]
  expect(names.map(initialsOf)).toEqual(['DL', 'AC', 'C', '?', '李小', 'ÉZ', 'SS', 'LD'])
})

test('an application is live until it is put away or they say no', () => {
  const rejection = { at, holdLiftedAt: null, keepWarmDone: [] }
  const archive = { at, outcome: 'withdrew' } as const
  const pause = { since: at, until: null, reason: '' }
  expect([{}, { rejection }, { archive }, { pause }].map((given) => isLive(anApplication(given)))).toEqual([
    true,
    false,
    false,
    true,
  ])
})

test('the builders make records that can be saved', () => {
  expect(v.is(applicationSchema, anApplication({ letters: [aLetter('thankYou', at)] }))).toBe(true)
})

test('the text of a letter leaves empty parts out', () => {
  const part = { part: 'thanks', editedByHand: false } as const
  const paragraphs = ['Dear Dana,', '  ', ' Thank you. ', ''].map((text) => ({ ...part, text }))
  expect([letterText({ paragraphs }), letterText({ paragraphs: [] })]).toEqual([
    'Dear Dana,\n\nThank you.',
    '',
  ])
})

test('a letter is in the making until it is sent or left out', () => {
  const skipped = aLetter('thankYou', null, { progress: { state: 'skipped', at } })
  const letters = [aLetter('thankYou'), aLetter('thankYou', at), skipped]
  expect(letters.map((letter) => [isDrafting(letter), sentAt(letter)])).toEqual([
    [true, null],
    [false, at],
    [false, null],
  ])
})

test('a decision has a day, or none', () => {
  expect([decisionDate(decidesOn('2027-04-20')), decisionDate(unaskedDecision)]).toEqual(['2027-04-20', null])
  expect([decisionFor(null, madrid), decisionFor(plainDate('2027-04-20'), madrid)]).toEqual([
    { state: 'notSaid' },
    { state: 'dated', date: '2027-04-20', zone: madrid },
  ])
})

describe('ids', () => {
  test.each([
    ['0b8f2c1e-6a0d-4c56-9a5e-7f3f1d2a9b10', true],
    ['sample-application-0', true],
    ['__proto__', false],
    ['../settings', false],
    ['', false],
    ['x'.repeat(65), false],
  ])('%s', (id, taken) => {
    expect(v.is(idSchema, id)).toBe(taken)
  })
})

test('a value that cannot be says so', () => {
  expect(() => assertNever('x' as never)).toThrow('Unexpected value: "x"')
})
