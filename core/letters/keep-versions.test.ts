import { expect, it } from 'vitest'
import type { Application } from '../domain/application'
import type { Letter } from '../domain/letter'
import { addHours } from '../time/arithmetic'
import { instant } from '../time/kinds'
import { mostVersions, withVersions } from './keep-versions'

const start = instant('2027-03-01T10:00:00Z')
const letter = (text: string, more: Partial<Letter> = {}): Letter => ({
  id: 'one',
  kind: 'thankYou',
  interviewId: null,
  personId: null,
  subject: 'Thanks',
  paragraphs: [{ part: 'thanks', text, editedByHand: true }],
  wording: {},
  createdAt: start,
  progress: { state: 'drafting' },
  ...more,
})
const holding = (one: Letter) => ({ letters: [one] }) as unknown as Application
const after = (before: Letter, next: Letter, hours = 0, isDraftedOver = false): Letter =>
  withVersions(holding(before), holding(next), addHours(start, hours), isDraftedOver).letters[0] ?? before
const texts = (one: Letter) => (one.versions ?? []).map(({ paragraphs }) => paragraphs[0]?.text)

it('keeps what stood there before the first word typed by hand', () => {
  const drafted = letter('Drafted', {
    paragraphs: [{ part: 'thanks', text: 'Drafted', editedByHand: false }],
  })
  expect(texts(after(drafted, letter('Typed')))).toEqual(['Drafted'])
})

it('the app’s own words, drafted anew, are not kept', () => {
  const own = (text: string) => letter(text, { paragraphs: [{ part: 'thanks', text, editedByHand: false }] })
  expect(texts(after(own('One'), own('Two'), 0, true))).toEqual([])
})

it('typing keeps a text now and then; drafting over always does', () => {
  const first = after(letter('One'), letter('Two'))
  const soon = after(first, { ...first, paragraphs: letter('Three').paragraphs }, 0.01)
  expect(texts(soon)).toEqual(['One'])
  expect(texts(after(soon, { ...soon, paragraphs: letter('Four').paragraphs }, 1))).toEqual(['One', 'Three'])
  expect(texts(after(soon, { ...soon, paragraphs: letter('Four').paragraphs }, 0.02, true))).toEqual([
    'One',
    'Three',
  ])
})

it('keeps the first and the latest, no more than so many', () => {
  const many = Array.from({ length: 12 }).reduce<Letter>(
    (before, _none, at) =>
      after(before, { ...before, paragraphs: letter(`Text ${String(at)}`).paragraphs }, at),
    letter('The first'),
  )
  expect(texts(many)).toHaveLength(mostVersions)
  expect(texts(many)[0]).toBe('The first')
  expect(texts(many).at(-1)).toBe('Text 10')
})

it('a letter that went out keeps the one text that did', () => {
  const typed = after(letter('One'), letter('Two'))
  const sent = after(typed, { ...typed, progress: { state: 'sent', at: start, channel: 'mail' } })
  expect('versions' in sent).toBe(false)
})
