import type { ChosenRow } from '../../commands/bring-in-table'
import type { StatusMeaning, TableLayout } from '../../domain/table-layout'
import { foldText } from './fold'
import type { TableShape } from './incoming-table'
import type { TableItem } from './match-table'
import { standingOf } from './row-standing'
import type { RowFate } from './table-answers'

/** What the user decided, by line of the file. */
export type Fates = ReadonlyMap<number, RowFate>

/** What becomes of a row: the user's word, else what is proposed. */
export function fateOf({ row, proposed }: TableItem, fates: Fates): RowFate {
  return fates.get(row.line) ?? proposed
}

/** The rows that come in, as the command takes them. A row that goes with one left out stands for itself. */
export function chosenRows(items: readonly TableItem[], fates: Fates): readonly ChosenRow[] {
  const taken = new Set<number>()
  return items.flatMap((item): readonly ChosenRow[] => {
    const fate = fateOf(item, fates)
    if (fate.fate === 'skip') return []
    taken.add(item.row.line)
    if (fate.fate === 'merge') return [{ row: item.row, into: { applicationId: fate.applicationId } }]
    if (fate.fate === 'join' && taken.has(fate.line)) return [{ row: item.row, into: { line: fate.line } }]
    return [{ row: item.row, into: null }]
  })
}

/** How many applications the chosen rows touch. */
export function applicationsIn(rows: readonly ChosenRow[]): number {
  return rows.filter(({ into }) => into === null || 'applicationId' in into).length
}

/** How many of the chosen rows make an application that is over: they are in the archive, where nobody looks first. */
export function archivedIn(rows: readonly ChosenRow[]): number {
  return rows.filter(({ row, into }) => into === null && standingOf(row).outcome !== null).length
}

/** How a table was read, to be remembered; null without a header. Headers that stand twice cannot be told apart by name. */
export function layoutOf(
  shape: TableShape,
  statuses: readonly { readonly key: string; readonly meaning: StatusMeaning }[],
): TableLayout | null {
  if (shape.headerLine === 0) return null
  return {
    fingerprint: shape.fingerprint,
    subject: shape.subject,
    fields: shape.columns
      .filter(({ title }) => title.kind === 'named')
      .map(({ header, field }) => ({ header: foldText(header), field })),
    order: shape.open === null ? null : shape.order,
    statuses: [...statuses],
  }
}
