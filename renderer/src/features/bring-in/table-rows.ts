import type { ChosenRow } from '#core/commands/bring-in-table'
import type { TableLayout } from '#core/domain/table-layout'
import { foldText } from '#core/exchange/table/fold'
import type { TableItem, RowFate } from '#core/exchange/table/match-table'
import { standingOf } from '#core/exchange/table/row-standing'
import type { TablePreview } from '#core/exchange/table/table-preview'
import type { TableDraft } from './table-draft'

/** What becomes of a row: the user's word, else what is proposed. */
export function fateOf(item: TableItem, fates: TableDraft['fates']): RowFate {
  return fates[item.row.line] ?? item.proposed
}

/** The fates a row may have, the proposed one among them. */
export function fatesOf({ twin }: TableItem): readonly RowFate[] {
  if (twin === null) return [{ fate: 'add' }, { fate: 'skip' }]
  const goesWith: RowFate =
    twin.applicationId !== null
      ? { fate: 'merge', applicationId: twin.applicationId }
      : { fate: 'join', line: twin.line ?? 0 }
  return [goesWith, { fate: 'add' }, { fate: 'skip' }]
}

/** The rows that come in, as the command takes them. A row that goes with one left out stands for itself. */
export function chosenRows(items: readonly TableItem[], fates: TableDraft['fates']): readonly ChosenRow[] {
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

/** How this table was read, to be remembered. Headers that stand twice cannot be told apart by name. */
export function layoutOf({ shape }: Pick<TablePreview, 'shape'>, draft: TableDraft): TableLayout | null {
  if (shape.headerLine === 0) return null
  return {
    fingerprint: shape.fingerprint,
    subject: shape.subject,
    fields: shape.columns
      .filter(({ title }) => title.kind === 'named')
      .map(({ header, field }) => ({ header: foldText(header), field })),
    order: shape.open === null ? null : shape.order,
    statuses: Object.entries(draft.statuses).map(([key, meaning]) => ({ key, meaning })),
  }
}

/** Whether the user should look at the columns first: something is guessed, or must be asked. */
export function mustAskColumns({ shape, items, people }: TablePreview): boolean {
  if (items.length + people.length === 0 || shape.open !== null || shape.usesSerials) return true
  if (shape.statuses.some(({ sure }) => !sure)) return true
  if (shape.layout !== null) return false
  return !shape.columns.every(({ origin }) => origin === 'remembered' || origin === 'chosen')
}
