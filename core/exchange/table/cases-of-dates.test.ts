import { describe, expect, test } from 'vitest'
import { bytesOf, rowOf, sampleFile, tableOf } from '../samples/reading-tables'
import { serialDay } from './dates/serial'
import { standingOf } from './row-standing'

const sample = (name: string) => tableOf(sampleFile('csv', name))
const appliedOf = (name: string) => sample(name).rows.map(({ appliedOn }) => appliedOn)

describe('dates', () => {
  test('CSV-09: a column that reads both ways is asked about, one date shown both ways', () => {
    const asked = sample('dates-all-ambiguous.csv').shape.open
    expect(asked).toEqual({ sample: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' })
    const answered = tableOf(sampleFile('csv', 'dates-all-ambiguous.csv'), { order: 'monthFirst' })
    expect(answered.rows.map(({ appliedOn }) => appliedOn)).toEqual([
      '2026-03-04',
      '2026-05-06',
      '2026-11-12',
    ])
  })

  test("CSV-09: until answered, the order of the user's system is shown", () => {
    const { shape } = tableOf(sampleFile('csv', 'dates-all-ambiguous.csv'), { usualOrder: 'monthFirst' })
    expect([shape.order, shape.open === null]).toEqual(['monthFirst', false])
  })

  test('CSV-10: serial numbers are days, with the time of their fraction', () => {
    expect(appliedOf('excel-serial.csv')).toEqual(['2024-10-16', '2024-04-01', '2017-06-26'])
    expect(sample('excel-serial.csv').rows[0]?.interviews[0]).toMatchObject({
      start: '2024-10-18T10:30',
      timeKnown: true,
    })
  })

  test('CSV-10: numbers elsewhere stay numbers', () => {
    const table = tableOf('Company,Salary,Applied\nLorem Labs,45581,2027-01-02\n')
    expect(rowOf(table)).toMatchObject({ notes: 'Salary: 45581', appliedOn: '2027-01-02' })
    expect(table.shape.usesSerials).toBe(false)
  })

  test('CSV-11: the base of serials is for the user to say', () => {
    expect(sample('excel-serial-1904.csv').shape).toMatchObject({ usesSerials: true, base: 1900 })
    expect(appliedOf('excel-serial-1904.csv')).toEqual(['2020-10-15'])
    expect(rowOf(tableOf(sampleFile('csv', 'excel-serial-1904.csv'), { base: 1904 })).appliedOn).toBe(
      '2024-10-16',
    )
    expect(serialDay(44119, 1904)).toEqual({ day: '2024-10-16', clock: null })
  })

  test('CSV-21: what is no date is kept as text with a warning, two dates are two interviews, the rest of the row comes in', () => {
    const { rows, notes } = sample('messy-dates.csv')
    expect(rows).toHaveLength(5)
    expect(rows.map(({ appliedOn }) => appliedOn)).toEqual([null, null, '2026-07-04', '2026-07-21', null])
    expect(rows[1]?.interviews.map(({ start }) => start.slice(0, 10))).toEqual(['2026-07-06', '2026-07-15'])
    expect(rows[3]?.notes).toBe('Phone: yes')
    expect(rows[4]?.notes).toBe('Applied Date: Before 2026-02-20\nPhone: expired')
    const warned = notes
      .filter(({ column }) => column === 'Applied Date')
      .map(({ line, key, text }) => [line, key, text])
    expect(warned).toEqual([
      [2, 'notADate', '7/72026'],
      [3, 'noYear', '9-Jul'],
      [4, 'severalDates', '7/4/2026 and 9/8/2026'],
      [6, 'qualified', 'Before 2026-02-20'],
    ])
  })

  test('CSV-22: in a long file an unreadable date is none, and the warning names its row', () => {
    const lines = Array.from(
      { length: 200 },
      (_, at) => `Company ${String(at)},${at === 150 ? 'soon' : '2026-01-02'}`,
    )
    const { rows, notes } = tableOf(`Company,Applied\n${lines.join('\n')}\n`)
    expect(rows[150]?.appliedOn).toBeNull()
    expect(notes).toEqual([{ line: 152, key: 'notADate', column: 'Applied', text: 'soon' }])
  })

  test('CSV-23, TRK-02: a date stays the date that was written; a stamp with its zone is a moment', () => {
    expect(appliedOf('timestamps-no-zone.csv')).toEqual(['2026-07-13', '2026-07-20', '2026-02-14'])
    expect(rowOf(tableOf('Company,Applied\nLorem Labs,2017-06-01\n')).appliedOn).toBe('2017-06-01')
  })

  test('CSV-32: the usual German sheet', () => {
    const table = sample('semicolon-german.csv')
    expect(table.rows.map(({ appliedOn }) => appliedOn)).toEqual(['2027-02-03', '2027-02-17', '2027-02-28'])
    expect(table.rows[2]?.notes).toBe('a; b\n\nGehalt: 64.000')
    expect(table.shape.open).toBeNull()
    expect(table.rows.map(standingOf).map(({ stage, outcome }) => outcome ?? stage)).toEqual([
      'applied',
      'rejected',
      'interviewed',
    ])
  })
})

describe('statuses', () => {
  test('CSV-26, TRK-11, TRK-12, TRK-22: each text once with what it is taken for; an empty one is not set', () => {
    const { shape, rows } = sample('status-freetext.csv')
    expect(rows).toHaveLength(11)
    expect(
      Object.fromEntries(
        shape.statuses.map(({ text, meaning, sure, rows: count }) => [text, [meaning, sure, count]]),
      ),
    ).toEqual({
      'Suspected Ghost Job': ['noAnswer', false, 1],
      'no response': ['noAnswer', true, 2],
      'OFFER DECLINED': ['offerDeclined', true, 2],
      Hired: ['accepted', true, 1],
      Mülakat: ['interviewed', true, 1],
      TEKLİF: ['offer', true, 1],
      Entrevista: ['interviewed', true, 1],
      Hold: ['onHold', true, 1],
    })
    expect(rows[10]).toMatchObject({ status: '', meaning: null })
  })

  test('CSV-26: what only sounds like a status is proposed, what does not is kept', () => {
    const { shape } = sample('messy-dates.csv')
    expect(
      Object.fromEntries(shape.statuses.map(({ text, meaning, sure }) => [text, [meaning, sure]])),
    ).toEqual({
      'Rejected :(': ['rejected', true],
      rejjjected: ['rejected', false],
      'Accepted!': ['accepted', true],
      ongoing: ['keep', false],
    })
  })

  test('TRK-10: a status that nothing answers to waits in the applied strip with its own text', () => {
    const table = tableOf('Company,Role,Status\nLorem Labs,Analyst,Completed\n')
    expect(standingOf(rowOf(table))).toEqual({
      stage: 'applied',
      outcome: null,
      paused: false,
      foreignStatus: 'Completed',
    })
  })

  test('the answer of the user goes before what is known', () => {
    const table = tableOf('Company,Status\nLorem Labs,Completed\n', {
      statuses: [{ key: 'completed', meaning: 'offer' }],
    })
    expect(rowOf(table).meaning).toBe('offer')
    expect(table.shape.statuses[0]).toMatchObject({ sure: true })
  })
})

test('an empty file is said to hold nothing', () => {
  expect(() => tableOf(bytesOf(''))).toThrow('fileUnreadable')
  expect(() => tableOf(bytesOf(',,\n , \n'))).toThrow('fileUnreadable')
})
