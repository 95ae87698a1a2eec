import { describe, expect, test } from 'vitest'
import { instant, zone } from '../time/kinds'
import { readQuickAdd } from './read-quick-add'
import { companies, forms, people, rounds, times, whole, type Told } from './lines.test-data'
import type { QuickContext, QuickReading } from './reading'

/** A Wednesday, 17:00 in Berlin. */
const context: QuickContext = {
  now: instant('2026-11-25T16:00:00Z'),
  zone: zone('Europe/Berlin'),
  dayFirst: true,
  companies: ['Northwind Energy', 'Bank of Sample', 'May & Finch', 'Zoom'],
}

const nothing: Omit<QuickReading, 'spans'> = {
  ...{ company: '', role: '', round: null, day: '', start: '', end: '', form: 'unknown', place: '' },
  ...{ joinLink: '', people: [], doubts: [], unread: '' },
}

function told(line: string, changed: Partial<QuickContext> = {}): Told {
  const { spans: _spans, ...rest } = readQuickAdd(line, { ...context, ...changed })
  return rest
}

describe('one line in plain words', () => {
  test.each(whole)('%s', (line, expected) => {
    expect(told(line)).toEqual({ ...nothing, ...expected })
  })

  test.each(times)('when: %s', (line, expected) => {
    const { day, start, end, doubts } = told(line)
    expect({ day, start, end, doubts }).toEqual({
      ...{ day: '', start: '', end: '', doubts: [] },
      ...{ ...expected, unread: undefined, form: undefined },
    })
    expect(told(line)).toMatchObject(expected)
    expect(told(line).company).toBe('Acme')
  })

  test.each(companies)('where: %s', (line, expected) => {
    expect(told(line)).toMatchObject(expected)
  })

  test.each(people.map(([line, whom, more = {}]) => [line, whom, more] as const))(
    'whom: %s',
    (line, expected, more) => {
      expect(told(line)).toMatchObject({ ...more, people: expected })
    },
  )

  test.each(forms)('how: %s', (line, form) => {
    expect(told(line).form).toBe(form)
  })

  test.each(rounds)('which round: %s', (line, round) => {
    expect(told(line).round).toBe(round)
  })

  test('the order of day and month is the reader’s own, and is said', () => {
    expect(told('Acme 3/12 at 14:00', { dayFirst: false })).toMatchObject({
      day: '2027-03-12',
      doubts: ['monthBeforeDay'],
    })
  })

  test('"today" is the day where the user is', () => {
    const late = { now: instant('2026-11-25T23:30:00Z') }
    expect(told('Acme today 9am', late).day).toBe('2026-11-26')
    expect(told('Acme today 9am', { ...late, zone: zone('America/New_York') }).day).toBe('2026-11-25')
    expect(told('Acme tomorrow 9am', { ...late, zone: zone('Pacific/Auckland') }).day).toBe('2026-11-27')
  })

  test('every span shows the letters that a field was read from', () => {
    const line = 'second interview at Acme, Tue 3 pm, with Dana Lee (VP Engineering)'
    const { spans } = readQuickAdd(line, context)
    expect(spans.map(({ part, from, to }) => [part, line.slice(from, to)])).toEqual([
      ['round', 'second '],
      ['company', 'at Acme'],
      ['when', 'Tue 3 pm'],
      ['person', 'Dana Lee (VP Engineering)'],
    ])
  })

  test('a line of any length and any letters is read without harm', () => {
    const hostile = [
      '('.repeat(5000),
      'with '.repeat(2000),
      'at '.repeat(3000),
      '1'.repeat(9000),
      '\uE000\u0000🎉'.repeat(99),
    ]
    for (const line of hostile) expect(told(line).day).toBe('')
  })
})
