import { describe, expect, test } from 'vitest'
import { fieldsOf, rowOf, sampleFile, tableOf } from '../samples/reading-tables'
import { readCells } from './read-cells'

const sample = (name: string) => tableOf(sampleFile('csv', name))

describe('cells', () => {
  test('CSV-02: a decimal comma in every row does not part cells', () => {
    const { delimiter, rows } = readCells(sampleFile('csv', 'semicolon-decimal-comma.csv'))
    expect(delimiter).toBe(';')
    expect(rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3, 3, 3])
  })

  test('CSV-04: tabs part cells that hold decimal commas', () => {
    const { shape } = sample('tab-decimal-comma.tsv')
    expect([shape.delimiter, shape.columns.length]).toEqual(['\t', 3])
  })

  test('CSV-05: a sep= line names the delimiter and is neither header nor record', () => {
    const { shape, rows } = sample('sep-line.csv')
    expect(shape.delimiter).toBe(';')
    expect(shape.columns.map(({ header }) => header)).toEqual(['Company', 'Role', 'Status', 'Applied'])
    expect(rows.map(({ company, line }) => [company, line])).toEqual([['Lorem Labs', 3]])
  })

  test('CSV-06: a quoted note keeps its three lines and its quotation marks', () => {
    const { rows } = sample('multiline-notes.csv')
    expect(rows).toHaveLength(2)
    expect(rows[0]?.notes).toBe('Spoke to Kim:\nline 2 with "quotes", a comma\nline 3')
    expect(rows[1]?.line).toBe(5)
  })

  test('CSV-13: UTF-16 with a mark, parted by tabs', () => {
    expect(sample('utf16le-tab.txt').rows.map(({ company }) => company)).toEqual([
      'Lorém Labs',
      '中国示例',
      'شركة مثال',
    ])
  })

  test('CSV-16: rows of commas and blanks are no records and no errors', () => {
    const { rows, skipped } = sample('trailing-blank-rows.csv')
    expect([rows.length, skipped.length]).toEqual([1, 0])
  })

  test('CSV-18: the guard of a spreadsheet is taken off where a formula sign follows, nothing is computed', () => {
    const { rows } = sample('formula-cells.csv')
    expect(rows.map(({ company }) => company)).toEqual(['Lorem Labs', '=cmd|x', '@home Ltd'])
    expect(rows.map(({ contacts }) => contacts[0]?.phone)).toEqual([
      '+65 5550 0100',
      '+65 5550 0101',
      '+65 5550 0102',
    ])
    expect(rows.map(({ notes }) => notes)).toEqual([
      '=2+3',
      '-2h prep call',
      '=HYPERLINK("https://example.com","posting")',
    ])
  })

  test("CSV-18: an apostrophe before anything else is the user's own", () => {
    expect(rowOf(tableOf("Company,Role\n'tHooft Labs,'Analyst'\n"))).toMatchObject({
      company: "'tHooft Labs",
      role: "'Analyst'",
    })
  })

  test('CSV-19: digits that a spreadsheet lost are not made up, and the row says so', () => {
    const { shape, contacts, notes } = sample('scientific-phone.csv')
    expect(shape.delimiter).toBe(';')
    expect(contacts.map(({ phone }) => phone)).toEqual(['4,91511E+12', '4,91512E+12'])
    expect(notes.map(({ key, line }) => [key, line])).toEqual([
      ['digitsLost', 2],
      ['digitsLost', 3],
    ])
  })

  test('CSV-20: a note of 40,000 characters comes in whole', () => {
    const note = 'long '.repeat(8000).trim()
    expect(rowOf(tableOf(`Company,Notes\nLorem Labs,"${note}"\n`)).notes).toBe(note)
  })
})

describe('headers', () => {
  test('CSV-14: the header stands below a title, the empty column is gone', () => {
    const { shape, rows } = sample('title-rows-above-header.csv')
    expect([shape.headerLine, shape.columns.map(({ header }) => header)]).toEqual([
      3,
      ['Company', 'Role', 'Status', 'Applied'],
    ])
    expect(rows).toHaveLength(1)
  })

  test('CSV-15: two columns of one name are both there, told apart; nameless empty ones are gone', () => {
    const table = sample('duplicate-empty-headers.csv')
    expect(table.shape.columns.map(({ index, title, samples }) => [index, title.kind, samples])).toEqual([
      [0, 'named', ['Lorem Labs']],
      [1, 'twin', ['2027-02-01']],
      [2, 'named', ['Data Analyst']],
      [3, 'twin', ['2027-03-16']],
    ])
    expect(rowOf(table)).toMatchObject({ appliedOn: '2027-02-01', notes: 'Date: 2027-03-16' })
  })

  test('CSV-25: headers in Chinese are mapped, shown as they are, and nothing is dropped', () => {
    const table = sample('chinese-headers.csv')
    expect(fieldsOf(table)).toMatchObject({
      公司名称: 'company',
      岗位: 'role',
      当前状态: 'status',
      投递时间: 'appliedOn',
    })
    expect(rowOf(table)).toMatchObject({
      company: '示例公司（合肥）',
      status: '一面',
      link: 'www.example.com/jobs/1',
      notes: '工作地点: 合肥',
    })
  })

  test('CSV-28: requisition ids stay text; one company has one spelling, the first', () => {
    const { rows } = sample('requisition-ids.csv')
    expect(rows.map(({ reference }) => reference)).toEqual(['2027-2039', '2027-2047', '041205', 'R202700117'])
    expect(rows.map(({ company }) => company)).toEqual([
      'Construct Sample',
      'Construct Sample',
      'Ipsum',
      'Ipsum',
    ])
  })
})
