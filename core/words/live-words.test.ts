import { beforeEach, expect, it } from 'vitest'
import { liveWords } from './live-words'
import { wordsFor } from './words'

let language = 'en'
const words = liveWords(() => wordsFor(language))
beforeEach(() => {
  language = 'en'
})

it('follows a change, and so does every part that was taken out before', () => {
  const { board } = words
  const { columns } = board
  const reasons = words.storage.recovery.reasons
  language = 'es'
  expect([board.title, columns.offer.name, reasons.held]).toEqual([
    'Tablero',
    'Oferta',
    'Otro programa lo tiene. Cuando lo suelte, mira otra vez.',
  ])
  language = 'en'
  expect(board.title).toBe('Board')
})

it('gives the same part each time, so that nothing is drawn anew for it', () => {
  expect(words.board.columns).toBe(words.board.columns)
})

it('can be looked through and taken apart like the words themselves', () => {
  const { title, ...rest } = words.settings
  expect(title).toBe('Settings')
  expect(rest.theme).toBe('Theme')
  expect(Object.keys(words.board.columns)).toEqual(Object.keys(wordsFor('en').board.columns))
  expect('offer' in words.board.columns).toBe(true)
  expect('other' in words.board.columns).toBe(false)
  expect(words.letters.desk.rounds[1]).toBe('first interview')
  expect(words.dates.until({ day: 'Thu' })).toBe('until Thu')
})
