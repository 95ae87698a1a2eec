import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anApplication, anInterview } from '../../testing/applications'
import { aPerson } from '../../testing/plans'
import { commandContext } from '../../testing/workspaces'
import { runCommand } from '../../commands/run-command'
import { applyChange } from '../../workspace/change'
import { emptyWorkspace, type Workspace } from '../../workspace/workspace'
import { english } from '../../words/en/english'
import { applicationRows } from '../out/application-rows'
import { writeTable, type TableManner } from '../out/write-table'
import { rowOf, tableOf, tableReader } from '../samples/reading-tables'
import { matchTable } from './match-table'

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

describe('what goes out comes in again', () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'aBc ü=+-@\'",;1'), minLength: 1, maxLength: 12 })
    .map((given) => `x${given}`.trim())
  const manners: readonly TableManner[] = ['spreadsheet', 'raw']

  test.each(manners)('unchanged: company, role, number, link, notes, interviews (%s)', (manner) => {
    const applications = fc.uniqueArray(
      fc.record({
        company: text,
        role: text,
        reference: text,
        notes: text,
        link: text,
        answer: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5, selector: ({ reference }) => reference.toLowerCase() },
    )
    fc.assert(
      fc.property(applications, (given) => {
        const people = new Map([['dana', aPerson('dana', 'Dana Lee', { emails: ['dana@example.com'] })]])
        const interview = anInterview({ round: null, place: 'Room 1' })
        const before = given.map(({ answer, ...one }, at) =>
          anApplication({
            ...one,
            id: `a${String(at)}`,
            stage: answer ? 'interviewed' : 'applied',
            interviews: answer ? [interview] : [],
          }),
        )
        const words = english.takeOut.table
        const written = writeTable(applicationRows(before, { people, zone: tableReader.zone, words }), manner)
        const after = broughtIn(written)
        expect(after.map(essence)).toEqual(before.map(essence))
      }),
      { numRuns: Math.ceil(runs / 4), seed: 44 },
    )
  })

  test('with the interviewers, by name, job title and address', () => {
    const people = new Map([['dana', aPerson('dana', 'Dana Lee', { emails: ['dana@example.com'] })]])
    const application = anApplication({ company: 'Acme', interviews: [anInterview()] })
    const written = writeTable(
      applicationRows([application], { people, zone: tableReader.zone, words: english.takeOut.table }),
      'spreadsheet',
    )
    expect(rowOf(tableOf(written)).interviews).toMatchObject([
      {
        start: '2027-04-08T11:00',
        end: '2027-04-08T12:00',
        zone: 'Europe/Madrid',
        form: 'video',
        people: [{ fullName: 'Dana Lee', jobTitle: 'Head of Data', email: 'dana@example.com' }],
      },
    ])
  })
})

type Application = NonNullable<ReturnType<Workspace['applications']['get']>>

/** What a table carries of an application. */
const essence = ({ company, role, reference, notes, link, stage, interviews }: Application) => ({
  ...{ company, role, reference, notes, link, stage },
  interviews: interviews.map(({ start, end, zone, form, place }) => ({ start, end, zone, form, place })),
})

function broughtIn(text: string): readonly Application[] {
  const rows = matchTable(tableOf(text), emptyWorkspace, tableReader.zone).map(({ row }) => ({
    row,
    into: null,
  }))
  const result = runCommand(emptyWorkspace, { kind: 'bringInTable', rows, layout: null }, commandContext())
  if (!result.ok) throw new Error(result.failure.code)
  return [...applyChange(emptyWorkspace, result.value.change).applications.values()]
}
