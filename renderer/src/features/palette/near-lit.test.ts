import { expect, test } from 'vitest'
import { nearLit } from './near-lit'

const found = { text: 'control', lit: true }
const after = { text: ' room', lit: false }
const textOf = (lead: string): string =>
  nearLit([{ text: lead, lit: false }, found, after])
    .map(({ text }) => text)
    .join('')

test('what stands near the beginning stays as it is', () => {
  expect(textOf('the walk through the ')).toBe('the walk through the control room')
})

test('a long way to what was found is left out, up to a word', () => {
  expect(textOf('… model a forecast is only worth what the ')).toBe('… is only worth what the control room')
})

test('where nothing is lit nothing is left out', () => {
  const parts = [{ text: 'a long text in which nothing at all was found by its words', lit: false }]
  expect(nearLit(parts)).toEqual(parts)
})
