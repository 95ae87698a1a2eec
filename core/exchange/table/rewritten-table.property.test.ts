import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anApplication, anInterview, madrid } from '../../testing/applications'
import { plainDate, wallTime } from '../../time/kinds'
import { english } from '../../words/en/english'
import { applicationRows } from '../out/application-rows'
import { writeTable } from '../out/write-table'
import { rowOf, tableOf, tableReader } from '../samples/reading-tables'
import type { DateOrder } from './dates/date-order'

/** A table of ours that was opened in a spreadsheet and saved: every day and time is written in the manner of that place. */
interface Manner {
  readonly order: DateOrder
  readonly day: (year: string, month: string, day: string) => string
  readonly clock: (hour: string, minute: string) => string
  /** A day and a time in one cell. */
  readonly both?: (day: string, clock: string) => string
}

const bare = (part: string): string => String(Number(part))
const half = (hour: string, minute: string): string =>
  `${String(Number(hour) % 12 || 12)}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`
/** Days since 30 December 1899, as a cell without a format shows them. */
const serial = (year: string, month: string, day: string): string =>
  String(Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000) + 25_569)

const manners: Readonly<Record<string, Manner>> = {
  British: { order: 'dayFirst', day: (y, m, d) => `${d}/${m}/${y}`, clock: (h, m) => `${h}:${m}` },
  American: { order: 'monthFirst', day: (y, m, d) => `${bare(m)}/${bare(d)}/${y}`, clock: half },
  German: { order: 'dayFirst', day: (y, m, d) => `${d}.${m}.${y}`, clock: (h, m) => `${h}:${m}:00` },
  Dutch: {
    order: 'dayFirst',
    day: (y, m, d) => `${bare(d)}-${bare(m)}-${y}`,
    clock: (h, m) => `${bare(h)}:${m}`,
  },
  unformatted: {
    ...{ order: 'monthFirst', day: serial },
    clock: (h, m) => String((Number(h) * 60 + Number(m)) / 1440),
    both: (day, clock) => String(Number(day) + Number(clock)),
  },
}

/** Only whole cells are days and times; one that stands in a longer text is left alone by a spreadsheet too. */
function rewritten(
  rows: readonly (readonly string[])[],
  { day, clock, both = (date, time) => `${date} ${time}` }: Manner,
): readonly (readonly string[])[] {
  return rows.map((row) =>
    row.map((cell) => {
      const found = /^(?:(\d{4})-(\d\d)-(\d\d))? ?(?:(\d\d):(\d\d))?$/.exec(cell)
      if (found === null || cell === '') return cell
      const [, y = '', m = '', d = '', hour = '', minute = ''] = found
      const date = y === '' ? '' : day(y, m, d)
      const time = hour === '' ? '' : clock(hour, minute)
      return date === '' || time === '' ? date + time : both(date, time)
    }),
  )
}

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-02-01'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)))
const walls = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-01-01'), noInvalidDate: true })
  .map((date) => wallTime(date.toISOString().slice(0, 16)))

const context = {
  people: new Map(),
  zone: tableReader.zone,
  words: english.takeOut.table,
  manner: 'spreadsheet',
} as const

describe.each(Object.entries(manners))('a table of ours that a spreadsheet saved, %s', (_place, manner) => {
  test('comes in with the same days and times', () => {
    const drawn = fc.record({ applied: days, answerBy: days, start: walls, end: fc.option(walls) })
    fc.assert(
      fc.property(drawn, ({ applied, answerBy, start, end }) => {
        const application = anApplication({
          ...{ stage: 'offer', appliedOn: applied, company: 'Lorem Labs' },
          offer: { receivedAt: tableReader.now, answerBy, acknowledgedAt: null, notes: '' },
          interviews: [{ ...anInterview(), start, end, zone: madrid }],
        })
        const rows = rewritten(applicationRows([application], context), manner)
        const table = tableOf(writeTable(rows, 'spreadsheet'), { order: manner.order })
        expect(table.shape.layout).toBe('afterword')
        expect(table.notes).toEqual([])
        expect(rowOf(table)).toMatchObject({
          ...{ appliedOn: applied, answerBy },
          interviews: [{ start, end, zone: madrid, timeKnown: true }],
        })
      }),
      { numRuns: Math.max(100, Math.ceil(Number(process.env['AFTERWORD_FUZZ'] ?? 1000) / 10)), seed: 81 },
    )
  })
})

describe('what a spreadsheet did to days of ours', () => {
  const first = { stage: 'applied', company: 'Lorem Labs' } as const
  const saved = (day: string, place: string) => {
    const manner = manners[place]
    if (manner === undefined) throw new Error(place)
    const rows = applicationRows(
      [anApplication({ ...first, appliedOn: plainDate(day), interviews: [] })],
      context,
    )
    return writeTable(rewritten(rows, manner), 'spreadsheet')
  }

  test('is asked about where every day reads both ways', () => {
    const { shape } = tableOf(saved('2026-04-03', 'British'))
    expect(shape.open).toMatchObject({ dayFirst: '2026-04-03', monthFirst: '2026-03-04' })
  })

  test('is not asked about where one day tells, nor where all are as we wrote them', () => {
    expect(tableOf(saved('2026-04-23', 'American'))).toMatchObject({
      shape: { open: null },
      rows: [{ appliedOn: '2026-04-23' }],
    })
    const asWritten = applicationRows(
      [anApplication({ ...first, appliedOn: plainDate('2026-04-03') })],
      context,
    )
    expect(tableOf(writeTable(asWritten, 'spreadsheet')).shape.open).toBeNull()
  })
})
