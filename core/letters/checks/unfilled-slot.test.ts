import { expect, it } from 'vitest'
import { sampleContext } from '../testing/sample-panel'
import { unfilledSlot } from './unfilled-slot'

it.each([
  ['Dear [name],'],
  ['I like {company}.'],
  ['I like {{company}}.'],
  ['See you on ____.'],
  ['TODO: the date'],
  ['I earn XX euros.'],
  ['Dear undefined,'],
  ['Dear <first name>,'],
])('%j has a gap', (text) => {
  const found = unfilledSlot(sampleContext('thankYou', text))
  expect(found.state).toBe('look')
  expect(found.spans).toHaveLength(1)
})

it.each([
  ['The null hypothesis [sic] held.'],
  ['I gave a talk (in Leeds), see footnote [1].'],
  ['I snake_case my names, 3 < 4 and 5 > 4.'],
  ['A todo list helps.'],
])('%j has none', (text) => {
  expect(unfilledSlot(sampleContext('thankYou', text)).state).toBe('fine')
})

it('looks into the subject', () => {
  const context = sampleContext('thankYou', 'Fine.')
  const found = unfilledSlot({ ...context, letter: { ...context.letter, subject: 'Thank you, [name]' } })
  expect(found.values).toEqual({ found: '[name]', where: 'subject' })
})

it('takes null in a greeting for a gap', () => {
  const greeting = [{ part: 'greeting' as const, text: 'Dear null,', editedByHand: false }]
  expect(unfilledSlot(sampleContext('thankYou', greeting)).state).toBe('look')
})
