import { expect, test } from 'vitest'
import { found } from '#core/letters/check'
import { isLit, piecesOf } from './lit-text'

const at = (from: number, to: number) => ({ paragraph: 0, from, to })

test('a paragraph without findings is one plain piece', () => {
  expect(piecesOf('Thank you.', [], [])).toEqual([{ text: 'Thank you.', look: 'plain' }])
})

test('pieces put together are the text, and a chosen place stands out from a lit one', () => {
  const text = 'It was a pleasure to meet the whole team.'
  const pieces = piecesOf(text, [at(0, 18), at(9, 25)], [at(9, 17)])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.find((piece) => piece.text === 'pleasure')?.look).toBe('chosen')
  expect(pieces.filter((piece) => piece.look === 'plain').map((piece) => piece.text)).toEqual([
    text.slice(25),
  ])
})

test('a place of an earlier, longer wording lights nothing', () => {
  expect(piecesOf('Short.', [at(3, 40)], [])).toEqual([{ text: 'Short.', look: 'plain' }])
})

test('only what is worth a look is lit unasked, and an unknown job title is not the greeting’s fault', () => {
  expect(isLit(found('twin', 'look'))).toBe(true)
  expect(isLit(found('twin', 'fine'))).toBe(false)
  expect(isLit(found('address', 'look', { reason: 'jobTitle' }))).toBe(false)
})
