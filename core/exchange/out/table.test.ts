import Papa from 'papaparse'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anApplication, anInterview, berlin, meeting } from '../../testing/applications'
import { english } from '../../words/en/english'
import { applicationRows } from './application-rows'
import { writeTable } from './write-table'

const words = english.takeOut.table
const context = { people: new Map(), zone: berlin, words, manner: 'spreadsheet' } as const
const parsed = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data

describe('a table that goes out', () => {
  test('CSV-17: what a spreadsheet would run is guarded, and the guard of a value itself is kept', () => {
    const values = ['=2+3', '-2h prep call', '+65 5550 0100', '@you', "'=1", '＝1', 'plain', "'quoted'"]
    const [cells] = parsed(writeTable([values], 'spreadsheet'))
    expect(cells).toEqual([
      "'=2+3",
      "'-2h prep call",
      "'+65 5550 0100",
      "'@you",
      "''=1",
      "'＝1",
      'plain',
      "'quoted'",
    ])
    expect(parsed(writeTable([values], 'raw'))[0]).toEqual(values)
  })

  test('only the table for spreadsheets begins with a byte order mark', () => {
    expect(writeTable([['é']], 'spreadsheet').startsWith('\uFEFF')).toBe(true)
    expect(writeTable([['é']], 'raw')).toBe('é\r\n')
  })

  test('CSV-20: a note of 40,000 characters goes out whole', () => {
    const note = 'a "quoted", note\n'.repeat(2500).trim()
    expect(parsed(writeTable([[note]], 'spreadsheet'))[0]?.[0]).toBe(note)
  })

  test('no cell of the spreadsheet manner begins as a formula, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const cell = parsed(writeTable([['x', value]], 'spreadsheet'))[0]?.[1] ?? ''
        expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/)
      }),
      { seed: 20270317 },
    )
  })

  test('an application is one row, its interviews side by side, empty cells where another has more', () => {
    const many = anApplication({
      company: 'Acme',
      interviews: [
        meeting('2027-04-08T11:00', '12:00'),
        meeting('2027-04-12T23:00', '2027-04-13T00:30', berlin),
      ],
    })
    const one = anApplication({ company: 'Birch', interviews: [anInterview({ end: null })] })
    const [header = [], first = [], second = []] = applicationRows([many, one], context)
    expect(new Set([header.length, first.length, second.length]).size).toBe(1)
    const cell = (row: readonly string[], name: string): string | undefined => row[header.indexOf(name)]
    expect(cell(first, 'Interview 1 start')).toBe('11:00')
    expect(cell(first, 'Interview 2 end')).toBe('2027-04-13 00:30')
    expect(cell(first, 'Interview 2 time zone')).toBe('Europe/Berlin')
    expect(cell(second, 'Company')).toBe('Birch')
    expect(cell(second, 'Interview 1 end')).toBe('')
    expect(cell(second, 'Interview 2 date')).toBe('')
  })
})
