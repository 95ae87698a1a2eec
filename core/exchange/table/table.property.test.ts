import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableOf } from '../samples/reading-tables'

const runs = Math.max(50, Math.ceil(Number(process.env['AFTERWORD_FUZZ'] ?? 1000) / 10))
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')

const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/)
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const columns: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Company: word,
  Role: word,
  Status: fc.constantFrom('Applied', 'Interview', 'Rejected', 'Mystery', ''),
  Applied: day,
  'First interview': fc.oneof(day, fc.constant('')),
  'Second interview': fc.oneof(day, fc.constant('')),
  'Job URL': word.map((name) => `https://example.com/jobs/${name}`),
  'Req ID': fc.stringMatching(/^R-\d{3}$/),
  Location: word,
  Email: word.map((name) => `${name.toLowerCase()}@example.com`),
}
const names = Object.keys(columns)
const tables = fc.array(fc.record(columns), { minLength: 1, maxLength: 8 })

describe('a table', () => {
  test('is the same whatever the order of its columns', () => {
    fc.assert(
      fc.property(tables, fc.shuffledSubarray(names, { minLength: names.length }), (rows, order) => {
        const written = (header: readonly string[]) =>
          tableOf(
            [quoted(header), ...rows.map((row) => quoted(header.map((name) => row[name] ?? '')))].join('\n'),
          )
        const byStart = (table: ReturnType<typeof tableOf>) =>
          table.rows.map((row) => ({
            ...row,
            interviews: row.interviews
              .toSorted((a, b) => (a.start < b.start ? -1 : 1))
              .map(({ start }) => start),
          }))
        expect(byStart(written(order))).toEqual(byStart(written(names)))
        expect(written(order).shape.fingerprint).toBe(written(names).shape.fingerprint)
      }),
      { numRuns: runs, seed: 41 },
    )
  })

  test('is the same with any delimiter and any line end', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, end) => {
          const text = (sign: string, lineEnd: string) =>
            [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
              .map((cells) => cells.join(sign))
              .join(lineEnd)
          expect(tableOf(text(delimiter, end)).rows).toEqual(tableOf(text(',', '\n')).rows)
        },
      ),
      { numRuns: runs, seed: 42 },
    )
  })

  test('loses no cell: what it is not taken for stands in the notes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 6 }), (rows) => {
        const { rows: read, skipped } = tableOf(
          ['Company,Mood,Weather', ...rows.map((row) => row.join(','))].join('\n'),
        )
        expect(read.length + skipped.length).toBe(rows.length)
        for (const row of read) expect(row.notes).toMatch(/^Mood: .+\nWeather: .+$/)
      }),
      { numRuns: runs, seed: 43 },
    )
  })
})
