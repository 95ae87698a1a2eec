import { describe, expect, test } from 'vitest'
import { rowOf, tableOf } from '../samples/reading-tables'

const applied = (text: string) => tableOf(text).rows.map(({ appliedOn }) => appliedOn)
const companies = (text: string) => tableOf(text).rows.map(({ company }) => company)

describe('untidy sheets', () => {
  test('a title over merged cells, a total and a count at the end', () => {
    const table = tableOf(
      'Job search 2026;;;\nas of March;;;\nCompany;Role;Applied;Salary\nLorem Labs;Analyst;01.02.2026;60.000\nTotal;;;60.000\nAverage;;;60.000\n',
    )
    expect(table.rows).toHaveLength(1)
    expect(table.skipped.map(({ reason, line }) => [reason, line])).toEqual([
      ['total', 5],
      ['total', 6],
    ])
  })

  test('a company whose name begins like a total is none', () => {
    expect(companies('Company,Role\nTotal Energies Sample,Buyer\nSumma Sample,Clerk\n')).toEqual([
      'Total Energies Sample',
      'Summa Sample',
    ])
  })

  test('years as headings between rows, and the header once more', () => {
    const table = tableOf(
      'Company,Role,Applied\n2025,,\nLorem Labs,Analyst,2025-03-04\nCompany,Role,Applied\nMarch 2026,,\nTestwerk,Clerk,2026-03-04\n',
    )
    expect(table.skipped.map(({ reason }) => reason)).toEqual(['heading', 'headerAgain', 'heading'])
    expect(table.rows).toHaveLength(2)
  })

  test('a row without a company is left out and said', () => {
    expect(tableOf('Company,Role\nLorem Labs,Analyst\n,Forgotten\n').skipped).toEqual([
      { line: 3, reason: 'noCompany', text: 'Forgotten' },
    ])
  })

  test('ragged rows: too short, and too long', () => {
    const table = tableOf('Company,Role,Status\nLorem Labs\nTestwerk,Clerk,Applied,and more\n')
    expect(table.rows.map(({ company, role }) => [company, role])).toEqual([
      ['Lorem Labs', ''],
      ['Testwerk', 'Clerk'],
    ])
    expect(rowOf(table, 1).notes).toBe('and more')
  })

  test('a quotation mark that is never closed swallows nothing', () => {
    const table = tableOf('Company,Role\nLorem Labs,"Analyst\nTestwerk,Clerk\nIpsum Bank,Buyer\n')
    expect(table.rows).toHaveLength(3)
    expect(table.faults).toEqual([{ key: 'quoteOpen', line: 2 }])
  })

  test('bare carriage returns end lines, and so do mixed ends', () => {
    expect(companies('Company,Role\rLorem Labs,Analyst\rTestwerk,Clerk\r')).toEqual([
      'Lorem Labs',
      'Testwerk',
    ])
    expect(companies('Company,Role\r\nLorem Labs,Analyst\nTestwerk,Clerk\rIpsum,Buyer')).toEqual([
      'Lorem Labs',
      'Testwerk',
      'Ipsum',
    ])
  })

  test('empty columns in the middle, and blanks round names', () => {
    expect(rowOf(tableOf(' Company ,,Role ,\n  Lorem Labs ,, Analyst ,\n'))).toMatchObject({
      company: 'Lorem Labs',
      role: 'Analyst',
    })
  })

  test('cells pasted from Google Sheets: tabs, line ends within quotes', () => {
    const table = tableOf('Company\tRole\tNotes\nLorem Labs\tAnalyst\t"first, line\nsecond; line"\n')
    expect(rowOf(table)).toMatchObject({ role: 'Analyst', notes: 'first, line\nsecond; line' })
  })

  test('a bar as delimiter', () => {
    expect(rowOf(tableOf('Company|Role|Applied\nLorem Labs|Analyst|2026-02-03\n'))).toMatchObject({
      role: 'Analyst',
      appliedOn: '2026-02-03',
    })
  })

  test('no header at all: the user says what the columns hold', () => {
    const text = '2026-02-03,Lorem Labs,Analyst\n2026-02-04,Testwerk,Clerk\n'
    expect(tableOf(text).shape.headerLine).toBe(0)
    const told = tableOf(text, {
      fields: [
        { column: 0, field: 'appliedOn' },
        { column: 1, field: 'company' },
        { column: 2, field: 'role' },
      ],
    })
    expect(told.rows).toMatchObject([
      { company: 'Lorem Labs', role: 'Analyst', appliedOn: '2026-02-03' },
      { company: 'Testwerk' },
    ])
  })

  test('unknown headers are a header where the rows below are none', () => {
    expect(tableOf('Foo,Bar,Baz\nLorem Labs,Analyst,2026-02-03\n').shape.headerLine).toBe(1)
  })

  test('the header row can be picked', () => {
    expect(
      tableOf('Company,Role\nFirm,Job\nLorem Labs,Analyst\n', { headerLine: 2 }).shape.columns.map(
        ({ header }) => header,
      ),
    ).toEqual(['Firm', 'Job'])
  })

  test('numbers of rows are no ids of ours and stay out', () => {
    expect(rowOf(tableOf('#,Company,Role\n1,Lorem Labs,Analyst\n2,Testwerk,Clerk\n'))).toMatchObject({
      reference: '',
      notes: '',
    })
  })

  test('headers that are names of objects change nothing', () => {
    const table = tableOf('Company,__proto__,constructor,toString\nLorem Labs,a,b,c\n')
    expect(rowOf(table).notes).toBe('__proto__: a\nconstructor: b\ntoString: c')
    expect(({} as { a?: string }).a).toBeUndefined()
  })

  test('a role of a thousand letters is cut on the card and whole in the notes', () => {
    const role = 'x'.repeat(1000)
    const row = rowOf(tableOf(`Company,Role\nLorem Labs,${role}\n`))
    expect([row.role.length, row.notes]).toEqual([500, `Role: ${role}`])
  })
})

describe('dates of all kinds', () => {
  test.each([
    ['one 23/04 settles every 03/04 beside it', ['23/04/2026', '03/04/2026'], ['2026-04-23', '2026-04-03']],
    ['one 04/23 settles them the other way', ['04/23/2026', '03/04/2026'], ['2026-04-23', '2026-03-04']],
    ['two-digit years', ['23/04/26', '24.4.25'], ['2026-04-23', '2025-04-24']],
    ['a year of the last century', ['23/04/98'], ['1998-04-23']],
    [
      'months in words, in any order',
      ['3rd of March 2026', 'March 3, 2026', '3-Mar-26', '3 mars 2026', '2026 Mar 3'],
      Array(5).fill('2026-03-03'),
    ],
    [
      'a weekday before it',
      ['Tue, 3 Mar 2026', 'Dienstag, 3. März 2026', 'lun. 2 mars 2026'],
      ['2026-03-03', '2026-03-03', '2026-03-02'],
    ],
    [
      'ISO and its kin',
      ['2026-3-5', '2026/03/05', '20260305', '2026.03.05', '2026年3月5日'],
      Array(5).fill('2026-03-05'),
    ],
    [
      'with a time that says nothing here',
      ['2026-03-05T10:00', '05.03.2026 10:00 Uhr', '2026-03-05 23:59:59'],
      Array(3).fill('2026-03-05'),
    ],
    ['both parts the same', ['03/03/2026'], ['2026-03-03']],
  ])('%s', (_, cells, days) => {
    expect(applied(`Company,Applied\n${cells.map((cell) => `Lorem Labs,"${cell}"`).join('\n')}\n`)).toEqual(
      days,
    )
  })

  test.each([
    ['no year', '3rd of March', 'noYear'],
    ['a day and a month alone', '3/4', 'noYear'],
    ['no such day', '30.02.2026', 'impossible'],
    ['neither part a month', '31/31/2026', 'impossible'],
    ['words round it', 'before 3 March 2026', 'qualified'],
    ['a month without a day', 'March 2026', 'notADate'],
    ['something else', 'last week', 'notADate'],
    ['a number', '12', 'notADate'],
  ])('%s is no date: kept as text, never guessed', (_, cell, key) => {
    const table = tableOf(`Company,Applied\nLorem Labs,"${cell}"\nTestwerk,2026-01-02\n`)
    expect(rowOf(table)).toMatchObject({ appliedOn: null, notes: `Applied: ${cell}` })
    expect(table.notes).toMatchObject([{ line: 2, key }])
  })

  test.each(['n/a', '-', 'TBD', '?', '  ', 'none'])('"%s" says nothing and is no warning', (cell) => {
    const table = tableOf(`Company,Applied\nLorem Labs,${cell}\nTestwerk,2026-01-02\n`)
    expect([rowOf(table).appliedOn, table.notes.length, rowOf(table).notes]).toEqual([null, 0, ''])
  })

  test('several interviews a row, each column its round', () => {
    const { interviews } = rowOf(
      tableOf(
        'Company,Role,Phone screen,2nd Interview,Final round\nLorem Labs,Analyst,2026-03-02 09:00,2026-03-09 14:00,"2026-03-16, 10:30 AM"\n',
      ),
    )
    expect(interviews.map(({ start, round, form }) => [start, round, form])).toEqual([
      ['2026-03-02T09:00', null, 'phone'],
      ['2026-03-09T14:00', 2, 'unknown'],
      ['2026-03-16T10:30', null, 'unknown'],
    ])
  })

  test('the time of an interview in a column of its own', () => {
    expect(
      rowOf(tableOf('Company,Interview date,Interview time\nLorem Labs,2026-03-02,2:30 pm\n')).interviews[0],
    ).toMatchObject({ start: '2026-03-02T14:30', timeKnown: true })
  })

  test('an interview without a time is at noon and says so', () => {
    const table = tableOf('Company,Interview\nLorem Labs,2026-03-02\n')
    expect(rowOf(table).interviews[0]).toMatchObject({ start: '2026-03-02T12:00', timeKnown: false })
    expect(table.notes.map(({ key }) => key)).toEqual(['timeUnknown'])
  })

  test('a stamp of an interview is that moment where the user is', () => {
    expect(
      rowOf(tableOf('Company,Interview\nLorem Labs,2026-03-02T15:00:00+01:00\n')).interviews[0]?.start,
    ).toBe('2026-03-02T09:00')
  })

  test('two columns of dates may be asked about together, and one that is settled is not', () => {
    const { shape, rows } = tableOf(
      'Company,Applied,Interview\nLorem Labs,03/04/2026,25/04/2026\nTestwerk,05/04/2026,26/04/2026\n',
    )
    expect([shape.open?.sample, shape.order]).toEqual(['03/04/2026', 'dayFirst'])
    expect(rows[0]?.interviews[0]?.start.slice(0, 10)).toBe('2026-04-25')
  })
})
