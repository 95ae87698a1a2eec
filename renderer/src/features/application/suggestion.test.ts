import { expect, test } from 'vitest'
import { matching } from './suggestion'

const entries = ['Europe/Andorra', 'America/New York', 'America/São Paulo', 'Asia/Yakutsk'].map((label) => ({
  id: label,
  label,
}))
const labels = (typed: string) => matching(entries, typed).map((entry) => entry.label)

test('a word’s beginning counts before its middle', () => {
  expect(labels('yo')).toEqual(['America/New York'])
  expect(labels('a')[0]).toBe('Europe/Andorra')
  expect(labels('k')).toEqual(['America/New York', 'Asia/Yakutsk'])
})

test('accents and case do not matter', () => {
  expect(labels('sao p')).toEqual(['America/São Paulo'])
})

test('never more than eight', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ id: String(index), label: `Zone ${index}` }))
  expect(matching(many, '')).toHaveLength(8)
})
