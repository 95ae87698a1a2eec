import { describe, expect, test } from 'vitest'
import { SearchIndex } from './search-index'

function filled(): SearchIndex {
  const index = new SearchIndex()
  const put = (id: string, names: string, people = '', texts = ''): void =>
    index.put({ id, names, people, texts })
  put('a', 'Northwind Energy\nGrid Analyst', 'Dana Lee', 'The tour of the control room in Zürich.')
  put('b', 'Lumen Health\nProduct Manager', 'Ravi Sample', 'They mentioned Northwind as a customer.')
  put('c', 'Øster Rail\nPlanner', '', 'No remarks.')
  return index
}
const found = (query: string, index = filled()): string[] => index.find(query, 10).hits.map(({ id }) => id)

describe('search', () => {
  test('a name weighs more than a mention', () => {
    expect(found('northwind')).toEqual(['a', 'b'])
  })

  test.each([
    ['the beginning of a word', 'contr', ['a']],
    ['a word without its accents', 'zurich', ['a']],
    ['a word with accents that the text lacks', 'nórthwind', ['a', 'b']],
    ['a letter no keyboard has', 'oster', ['c']],
    ['all words, in any order', 'analyst northwind', ['a']],
    ['a name and a word of a note', 'dana tour', ['a']],
    ['a slip of the finger', 'nothwind', ['a', 'b']],
    ['one letter, in names alone', 'z', []],
    ['nothing', ' ,.- ', []],
    ['a word nowhere', 'harbour', []],
  ])('finds by %s', (_what, query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  test('gives the words of the text that were found, for lighting', () => {
    expect(filled().find('zuri', 10).hits[0]?.terms).toEqual(['zurich'])
  })

  test('follows what is put anew and what is removed', () => {
    const index = filled()
    index.put({ id: 'a', names: 'Halden', people: '', texts: '' })
    index.remove('b')
    index.remove('unknown')
    expect([found('northwind', index), found('halden', index)]).toEqual([[], ['a']])
  })

  test('counts all and gives the best', () => {
    const { hits, found: all } = filled().find('northwind', 1)
    expect([hits.length, all]).toEqual([1, 2])
  })
})
