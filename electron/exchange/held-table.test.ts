import { describe, expect, test } from 'vitest'
import { previewOf } from '#core/exchange/preview-of'
import { readTableFile } from '#core/exchange/table/read-table-file'
import type { TableAnswers } from '#core/exchange/table/table-answers'
import { instant, zone } from '#core/time/kinds'
import { emptyWorkspace } from '#core/workspace/workspace'
import { HeldTable } from './held-table'

const context = { zone: zone('Europe/London'), now: instant('2027-03-01T09:00:00Z'), me: [] }

async function held(text: string, answers: TableAnswers = {}) {
  const read = await readTableFile(new TextEncoder().encode(text), 'csv', { ...context, table: answers })
  if (!read.ok) throw new Error(read.failure.code)
  const table = new HeldTable()
  const shown = table.keep(previewOf('a.csv', read.value, emptyWorkspace, context.zone), answers)
  if (shown.kind !== 'table') throw new Error('no table')
  return { table, shown }
}
const many = `Company,Role\n${Array.from({ length: 1000 }, (_, at) => `Company ${String(at)},Clerk`).join('\n')}\n`

describe('the table that is looked at', () => {
  test('gives the page its rows a few hundred at a time, each once', async () => {
    const { table, shown } = await held(many)
    const lines = shown.items.map(({ row }) => row.line)
    for (
      let more = table.rowsFrom(lines.length);
      more.ok && more.value.length > 0;
      more = table.rowsFrom(lines.length)
    )
      lines.push(...more.value.map(({ row }) => row.line))
    expect([shown.rows, shown.items.length < 1000]).toEqual([1000, true])
    expect(lines).toEqual(Array.from({ length: 1000 }, (_, at) => at + 2))
  })

  test('comes in as proposed, save where the user decided otherwise, and is remembered with their answers', async () => {
    const answers = { statuses: [{ key: 'mystery', meaning: 'offer' as const }] }
    const text =
      'Company,Role,Applied,Status\nLorem Labs,Clerk,2026-01-02,Mystery\nLorem Labs,Clerk,2026-01-02,\nTestwerk,Cook,,\n'
    const { table } = await held(text, answers)
    const proposed = table.command([])
    expect(proposed).toMatchObject({
      value: {
        kind: 'bringInTable',
        rows: [{ into: null }, { into: { line: 2 } }, { into: null }],
        layout: { statuses: answers.statuses },
      },
    })
    const decided = table.command([
      { line: 2, fate: { fate: 'skip' } },
      { line: 4, fate: { fate: 'skip' } },
    ])
    // What would have gone with a row that is left out stands for itself.
    expect(decided).toMatchObject({ value: { rows: [{ row: { line: 3 }, into: null }] } })
  })

  test('is let go of once another file is read', async () => {
    const { table } = await held(many)
    table.keep({ kind: 'meetings', fileName: 'a.ics', format: 'ics', items: [], problems: [] })
    expect(table.rowsFrom(0)).toMatchObject({ failure: { code: 'previewExpired' } })
    expect(table.command([])).toMatchObject({ failure: { code: 'previewExpired' } })
  })

  test('lists no more than is read, and counts all', async () => {
    const { shown } = await held(`Company,Role\n${',Forgotten\n'.repeat(500)}Lorem Labs,Clerk\n`)
    expect([shown.skipped.length, shown.counts.skipped]).toEqual([200, 500])
  })
})
