import { describe, expect, test } from 'vitest'
import { zipOf, workbookOf } from '../samples/made-workbook'
import { tableReader } from '../samples/reading-tables'
import { readAnyFile } from '../read-any-file'
import { readTableFile } from './read-table-file'
import { mostUnpacked } from './limits'

async function read(bytes: Uint8Array, sheet?: string) {
  const context = { ...tableReader, me: [], table: sheet === undefined ? {} : { sheet } }
  const result = await readTableFile(bytes, 'xlsx', context)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const header = ['Company', 'Role', 'Applied', 'Interview']

describe('a workbook', () => {
  test('gives texts, days and times as they were shown', async () => {
    const { rows, shape } = await read(
      workbookOf({ Jobs: [header, ['Müller & Co', 'Analyst', { day: 45581 }, { day: 45583.4375 }]] }),
    )
    expect(rows).toMatchObject([
      { company: 'Müller & Co', appliedOn: '2024-10-16', interviews: [{ start: '2024-10-18T10:30' }] },
    ])
    expect([shape.format, shape.usesSerials, shape.open]).toEqual(['xlsx', false, null])
  })

  test('that counts days from 1904 says so itself', async () => {
    const { rows } = await read(
      workbookOf({ Jobs: [header, ['Lorem Labs', 'Analyst', { day: 44119 }]] }, true),
    )
    expect(rows[0]?.appliedOn).toBe('2024-10-16')
  })

  test('gives the value that a formula last had, and runs nothing', async () => {
    const { rows } = await read(
      workbookOf({
        Jobs: [
          ['Company', 'Notes'],
          [{ formula: 'A9&"x"', value: 'Lorem Labs' }, '=2+3'],
        ],
      }),
    )
    expect(rows).toMatchObject([{ company: 'Lorem Labs', notes: '=2+3' }])
  })

  test('is read at the sheet that looks like a list, or at the one that is chosen', async () => {
    const book = workbookOf({
      Budget: [
        ['Rent', 800],
        ['Food', 300],
      ],
      Jobs: [['My search'], [''], header, ['Lorem Labs', 'Analyst']],
      Old: [header, ['Testwerk', 'Clerk']],
    })
    const first = await read(book)
    expect([first.shape.sheet, first.shape.sheets, first.rows[0]?.line]).toEqual([
      'Jobs',
      ['Budget', 'Jobs', 'Old'],
      4,
    ])
    expect((await read(book, 'Old')).rows).toMatchObject([{ company: 'Testwerk' }])
  })

  test('is known by its first bytes, whatever its name', async () => {
    const result = await readAnyFile(workbookOf({ Jobs: [header, ['Lorem Labs', 'Analyst']] }), 'jobs.csv', {
      ...tableReader,
      me: [],
    })
    expect(result).toMatchObject({ ok: true, value: { kind: 'table', format: 'xlsx' } })
  })

  test('that would unpack beyond all measure is not unpacked', async () => {
    const bomb = zipOf({ 'xl/worksheets/sheet1.xml': 'x' }, mostUnpacked + 1)
    expect(await readTableFile(bomb, 'xlsx', { ...tableReader, me: [] })).toMatchObject({
      failure: { code: 'fileTooLarge' },
    })
  })

  test('that lies about its size, or is no workbook, is damaged and nothing else', async () => {
    const whole = workbookOf({ Jobs: [header, ['Lorem Labs', 'Analyst']] })
    for (const bytes of [
      whole.subarray(0, whole.length / 2),
      zipOf({ 'a.txt': 'x' }),
      zipOf({ 'xl/workbook.xml': '<' }),
      new Uint8Array([0x50, 0x4b, 3, 4]),
    ])
      expect(await readTableFile(bytes, 'xlsx', { ...tableReader, me: [] })).toMatchObject({
        failure: { code: 'fileUnreadable' },
      })
  })
})
