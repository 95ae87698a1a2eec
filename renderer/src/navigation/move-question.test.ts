import { expect, test } from 'vitest'
import type { CardPerson } from '#core/etiquette/card'
import { moveNeedsSheet } from './move-question'

const person = (thanked: boolean): CardPerson => ({
  personId: 'dana',
  initials: 'DL',
  name: 'Dana Lee',
  thanked,
})
const card = (...thanked: boolean[]) => ({ stage: 'interviewed', people: thanked.map(person) }) as const

test('columns that mean something ask first', () => {
  for (const to of ['awaiting', 'offer', 'declined'] as const)
    expect(moveNeedsSheet(card(true), to)).toBe(true)
})

test('moving to Thanked asks only while a note is unsent', () => {
  expect(moveNeedsSheet(card(true, false), 'thanked')).toBe(true)
  expect(moveNeedsSheet(card(true, true), 'thanked')).toBe(false)
})

test('moving back, and moving within a column, asks nothing', () => {
  expect(moveNeedsSheet({ ...card(false), stage: 'thanked' }, 'interviewed')).toBe(false)
  expect(moveNeedsSheet({ ...card(true), stage: 'offer' }, 'offer')).toBe(false)
})
