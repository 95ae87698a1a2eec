import { workedMs } from '../../testing/worked-ms'
import { describe, expect, test } from 'vitest'
import { rowOf, tableOf } from '../samples/reading-tables'
import { looksLikeTable } from './looks-like-table'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('tables made to exhaust a program', () => {
  test('rows beyond 20,000 are cut off, and it is said where', () => {
    const table = tableOf(`Company,Role\n${'Lorem Labs,Analyst\n'.repeat(25_000)}`)
    expect([table.rows.length, table.faults]).toEqual([19_999, [{ key: 'rowsShortened', line: 20_001 }]])
  })

  test('columns beyond 200 are cut off', () => {
    const wide = Array.from({ length: 5000 }, (_, at) => `c${String(at)}`)
    const table = tableOf(`Company,Role,${wide.join(',')}\nLorem Labs,Analyst\n`)
    expect([table.shape.columns.length <= 200, table.faults[0]?.key]).toEqual([true, 'columnsShortened'])
    expect(rowOf(table).company).toBe('Lorem Labs')
  })

  test('a cell of a million characters is cut off at what a note may hold', () => {
    const table = tableOf(`Company,Notes\nLorem Labs,${'x'.repeat(1_000_000)}\n`)
    expect([rowOf(table).notes.length, table.faults[0]?.key]).toEqual([200_000, 'cellShortened'])
  })

  test.each([
    ['quotation marks without end', `Company,Role\n${'"'.repeat(200_000)}`],
    ['one line without end', 'a'.repeat(2_000_000)],
    ['commas without end', ','.repeat(2_000_000)],
    [
      'digits that look like dates',
      `Company,Applied\n${'Lorem,1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1\n'.repeat(2000)}`,
    ],
    [
      'words that look like a role at a company',
      `Name,Status\n${`${'at '.repeat(150)},Applied\n`.repeat(500)}`,
    ],
    ['blank cells', `Company,Role\n${' , \n'.repeat(100_000)}`],
    [
      'ten thousand statuses',
      `Company,Status\n${Array.from({ length: 10_000 }, (_, at) => `L${String(at)},abcdefgh${String(at)}\n`).join('')}`,
    ],
  ])('%s take no more than a moment', (_, text) => {
    const began = workedMs()
    try {
      tableOf(text)
    } catch (error) {
      expect((error as Error).message).toBe('fileUnreadable')
    }
    expect(workedMs() - began).toBeLessThan(2000)
  })
})

describe('text without a name', () => {
  test.each([
    ['cells pasted from a spreadsheet', 'Lorem Labs\tAnalyst\nTestwerk\tClerk\n'],
    ['a list with known headers', 'Company,Role\nLorem Labs,Analyst\n'],
    ['a sep= line', 'sep=;\nA;B\n1;2\n'],
  ])('%s is a table', (_, text) => {
    expect(looksLikeTable(bytes(text))).toBe(true)
  })

  test.each([
    ['a mail', 'Hi Robin,\n\nthank you for your time, we enjoyed it, and will be in touch.\nBest, Kim\n'],
    ['a line', 'Company, Role'],
    ['prose with commas in each line', 'One, two, three,\nfour, five, six,\nseven, eight, nine.\n'],
    [
      'a mail that names company and role',
      'Company, role and status:\nwe write about the Analyst role, as promised.\n',
    ],
  ])('%s is none', (_, text) => {
    expect(looksLikeTable(bytes(text))).toBe(false)
  })
})
