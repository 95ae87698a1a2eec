import { describe, expect, it } from 'vitest'
import { dana, samplePerson, sampleContext } from '../testing/sample-panel'
import { isNearMiss } from './names'
import { wrongName } from './wrong-name'

const elsewhere = {
  companies: ['Lorem Labs', 'Acme', 'Target', 'Northwind'],
  people: ['Will Example', 'Grace', 'Pat Muster'],
  roles: ['Data Engineer', 'Analyst', 'Analyst, Grid Operations'],
}
const check = (text: string, more = {}) =>
  wrongName(sampleContext('thankYou', text, { person: dana, elsewhere, ...more }))

describe('names of other applications', () => {
  it.each([
    ['I would be glad to work at Lorem Labs.', 'Lorem Labs'],
    ['I would be glad to work at Acme.', 'Acme'],
    ['The Data Engineer role appeals to me.', 'Data Engineer'],
    ['Please greet Pat Muster.', 'Pat Muster'],
    ['Dear Pat,\n\nThank you.', 'Pat'],
    ['Dear Grace,\n\nThank you.', 'Grace'],
    ['Dear Will,\n\nThank you.', 'Will'],
    ['Dear Ravi,\n\nThank you.', 'Ravi'],
  ])('%j names %s', (text, name) => {
    expect(check(text)).toMatchObject({ state: 'look', values: { found: name } })
  })

  it.each([
    ['Will you let me know? I hit the target, and Target is a word.'],
    ['With grace. Grace is a virtue.'],
    ['I would be glad to join Northwind Energy as Grid Analyst.'],
    ['I enjoyed talking about acme with data engineers.'],
    ['It was good to meet Ravi Sample and Mei as well.'],
    ['The Analyst role appeals to me.'],
    ['Dear Dana,\n\nThank you.\n\nKind regards,\nWill Example'],
    ['Dear Ms Lee,\n\nThank you.'],
    ['Dear Dana and team,\n\nThank you.'],
  ])('nothing in %j', (text) => {
    expect(check(text).state).toBe('fine')
  })

  it('reads the subject too', () => {
    const context = sampleContext('thankYou', 'Dear Dana,', { person: dana, elsewhere })
    expect(
      wrongName({ ...context, letter: { ...context.letter, subject: 'Thank you, Lorem Labs' } }).values[
        'where'
      ],
    ).toBe('subject')
  })

  it('allows a company that two applications have in common', () => {
    expect(check('I like Acme.', { application: { company: 'Acme', role: 'Buyer' } }).state).toBe('fine')
  })
})

describe('slips in the greeting', () => {
  it.each([
    ['Dear Danna,\n\nThank you.', 'Danna', 'Dana'],
    ['Dear Dnaa,\n\nThank you.', 'Dnaa', 'Dana'],
    ['Dear Ms Leee,\n\nThank you.', 'Leee', 'Lee'],
  ])('%j', (text, found, meant) => {
    expect(check(text)).toMatchObject({ state: 'look', values: { found, meant } })
  })

  it('does not correct a name that is right', () => {
    const person = samplePerson('p', 'Dan Danes')
    expect(check('Dear Dan,\n\nThank you.', { person }).state).toBe('fine')
  })

  it.each([
    ['Dana', 'Danna', true],
    ['Dana', 'Dan', true],
    ['Dana', 'Dnaa', true],
    ['Dana', 'Dina', true],
    ['Dana', 'Dana', false],
    ['Dana', 'Diane', false],
    ['Jo', 'Jon', false],
  ])('%s and %s: %s', (a, b, near) => expect(isNearMiss(a, b)).toBe(near))
})
