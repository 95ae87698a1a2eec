import type { AnyCommand } from '#core/commands/all-commands'
import type { BringInPreview } from '#core/exchange/preview'
import { chosenRows, layoutOf } from '#core/exchange/table/chosen-rows'
import type { TableItem } from '#core/exchange/table/match-table'
import type { DecidedRows, TableAnswers } from '#core/exchange/table/table-answers'
import { mostListed, rowsInMessage, type TablePreview } from '#core/exchange/table/table-preview'
import { failed, success, type Result } from '#core/workspace/failure'

/** The table that is being looked at. Its rows stay here: ten thousand of them to the page and back would hold both up. */
export class HeldTable {
  private held: { readonly preview: TablePreview; readonly answers: TableAnswers } | null = null

  /** Keeps the rows of a table and gives the page the first of them; lets go of an earlier one. */
  keep(preview: BringInPreview, answers: TableAnswers = {}): BringInPreview {
    this.held = preview.kind === 'table' ? { preview, answers } : null
    if (preview.kind !== 'table') return preview
    const { items, skipped, notes } = preview
    return {
      ...preview,
      items: items.slice(0, rowsInMessage),
      skipped: skipped.slice(0, mostListed),
      notes: notes.slice(0, mostListed),
    }
  }

  /** The next rows from one on; fails with `previewExpired` where another file was read since. */
  rowsFrom(from: number): Result<readonly TableItem[]> {
    if (this.held === null) return failed('previewExpired')
    return success(this.held.preview.items.slice(from, from + rowsInMessage))
  }

  /** What bringing it in does, with what the user decided about its rows. */
  command(decided: DecidedRows): Result<AnyCommand> {
    if (this.held === null) return failed('previewExpired')
    const { preview, answers } = this.held
    const fates = new Map(decided.map(({ line, fate }) => [line, fate]))
    const layout = layoutOf(preview.shape, answers.statuses ?? [])
    return success({ kind: 'bringInTable', rows: [...chosenRows(preview.items, fates)], layout })
  }
}
