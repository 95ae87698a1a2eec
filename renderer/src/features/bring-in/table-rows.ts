import type { TableItem } from '#core/exchange/table/match-table'
import type { RowFate } from '#core/exchange/table/table-answers'
import type { TablePreview } from '#core/exchange/table/table-preview'

/** The fates a row may have, the proposed one among them. */
export function fatesOf({ twin }: TableItem): readonly RowFate[] {
  if (twin === null) return [{ fate: 'add' }, { fate: 'skip' }]
  const goesWith: RowFate =
    twin.applicationId !== null
      ? { fate: 'merge', applicationId: twin.applicationId }
      : { fate: 'join', line: twin.line ?? 0 }
  return [goesWith, { fate: 'add' }, { fate: 'skip' }]
}

/** Whether the user should look at the columns first: something is guessed, or must be asked. */
export function mustAskColumns({ shape, rows, people }: TablePreview): boolean {
  if (rows + people.length === 0 || shape.open !== null || shape.usesSerials) return true
  if (shape.statuses.some(({ sure }) => !sure)) return true
  if (shape.layout !== null) return false
  return !shape.columns.every(({ origin }) => origin === 'remembered' || origin === 'chosen')
}
