import type { TableLayout } from '../../domain/table-layout'
import { dayIn } from '../../time/arithmetic'
import { failed, success, type Result } from '../../workspace/failure'
import type { ReadingContext } from '../reading-context'
import type { ColumnField } from './column-field'
import { fingerprintOf, rawColumns, type RawColumn } from './columns'
import { dateColumns } from './date-columns'
import { findHeader } from './find-header'
import { findSubject } from './find-subject'
import { foldText } from './fold'
import type { Grid, GridRow } from './grid'
import { guessFields } from './guess-fields'
import type { IncomingTable, TableColumn } from './incoming-table'
import { readyLayout, type ReadyLayout } from './layouts'
import { readRows } from './read-rows'
import type { TableAnswers } from './table-answers'

/** What reading a table may know besides: what the user answered, and how such tables were read before. */
export interface TableContext extends Pick<ReadingContext, 'zone' | 'now' | 'moved'> {
  readonly answers?: TableAnswers | undefined
  readonly layouts?: readonly TableLayout[] | undefined
}

/**
 * Reads a grid of cells as a list of applications or of people. Fails with `fileUnreadable` where there are no cells.
 * Whatever is doubtful is said in the result: nothing is guessed silently, nothing is dropped without a line.
 */
export function readTable(grid: Grid, context: TableContext): Result<IncomingTable> {
  if (!grid.rows.some(({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell))))
    return failed('fileUnreadable')
  const answers = context.answers ?? {}
  const thisYear = Number(dayIn(context.now, context.zone).slice(0, 4))
  const at = headerAt(grid.rows, answers)
  const header = at === -1 ? [] : (grid.rows[at]?.cells ?? [])
  const body = grid.rows.slice(at + 1)
  const raw = rawColumns(header, body, thisYear)
  const layout = readyLayout(raw.map((column) => column.header))
  const fingerprint = fingerprintOf(raw)
  const known = at === -1 ? undefined : context.layouts?.find((one) => one.fingerprint === fingerprint)
  const subject = answers.subject ?? known?.subject ?? layout?.subject ?? findSubject(raw)
  const columns = mappedColumns(raw, { subject, layout, known, answers })
  const base = grid.base ?? answers.base ?? 1900
  const fields = new Map<number, ColumnField>(columns.map(({ index, field }) => [index, field]))
  const dates = dateColumns(body, fields, {
    thisYear,
    zone: context.zone,
    base,
    answered: answers.order ?? known?.order ?? layout?.order ?? null,
    usual: answers.usualOrder ?? 'dayFirst',
  })
  const given = [...(known?.statuses ?? []), ...(answers.statuses ?? [])]
  const read = readRows(body, columns, {
    header,
    dates,
    zone: context.zone,
    moved: context.moved,
    isOwn: layout?.id === 'afterword',
    subject,
    statuses: new Map(given.map(({ key, meaning }) => [key, meaning])),
    usualMeaning: layout?.meaning ?? null,
  })
  const { format, encoding, delimiter, sheets, sheet } = grid
  const shape = {
    ...{ format, encoding, delimiter, sheets, sheet, subject, fingerprint, columns, base },
    headerLine: at === -1 ? 0 : (grid.rows[at]?.line ?? 0),
    layout: layout?.id ?? null,
    statuses: read.statuses,
    order: dates.order,
    open: subject === 'people' || (layout?.order !== undefined && layout.order !== null) ? null : dates.open,
    usesSerials: dates.usesSerials && grid.base === null,
  }
  return success({ ...read, shape, faults: grid.faults })
}

function headerAt(rows: readonly GridRow[], { headerLine }: TableAnswers): number {
  if (headerLine === undefined) return findHeader(rows)
  return rows.findIndex(({ line }) => line === headerLine)
}

interface Mapping {
  readonly subject: IncomingTable['shape']['subject']
  readonly layout: ReadyLayout | null
  readonly known: TableLayout | undefined
  readonly answers: TableAnswers
}

/** What the user says now goes before what they said last time, and that before any guess. */
function mappedColumns(
  raw: readonly RawColumn[],
  { subject, layout, known, answers }: Mapping,
): readonly TableColumn[] {
  const guesses = guessFields(raw, subject, layout)
  const chosen = new Map((answers.fields ?? []).map(({ column, field }) => [column, field]))
  const remembered = new Map(
    (known?.subject === subject ? known.fields : []).map(({ header, field }) => [header, field]),
  )
  return raw.map(({ index, header, title, facts }) => {
    const guess = guesses.get(index) ?? { field: 'note', origin: 'none' }
    const choice = chosen.get(index)
    const memory = title.kind === 'named' ? remembered.get(foldText(header)) : undefined
    const base = { index, header, title, samples: facts.samples.map((sample) => sample.slice(0, 120)) }
    if (choice !== undefined) return { ...base, field: choice, origin: 'chosen' }
    if (memory !== undefined) return { ...base, field: memory, origin: 'remembered' }
    return { ...base, ...guess }
  })
}
