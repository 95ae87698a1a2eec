import { describe, expect, test } from 'vitest'
import { Findable } from './fuzzy'

const names = new Findable(
  ['Northwind Energy Grid Analyst', 'Søren Müller', 'Go to Today', 'Nordic Rail'],
  (name) => name,
)

describe('a name is found', () => {
  test.each([
    ['by its beginning', 'north', 'Northwind Energy Grid Analyst'],
    ['without its accents', 'soren mul', 'Søren Müller'],
    ['with accents it does not have', 'nórthwind', 'Northwind Energy Grid Analyst'],
    ['by words in another order', 'analyst north', 'Northwind Energy Grid Analyst'],
    ['with a slip of the finger', 'nothwind', 'Northwind Energy Grid Analyst'],
    ['with two letters that changed places', 'tdoay', 'Go to Today'],
  ])('%s', (_how, query, expected) => {
    expect(names.find(query, 5)[0]).toBe(expected)
  })

  test('and nothing for nothing', () => {
    expect([names.find(' ', 5), names.find('zzz', 5)]).toEqual([[], []])
  })

  test('no more of them than asked for', () => {
    expect(names.find('o', 2)).toHaveLength(2)
  })
})
