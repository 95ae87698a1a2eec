import type { Instant } from '#core/time/kinds'
import type { Carried } from '#core/workspace/document'
import type { Change } from '#core/workspace/change'
import type { Tip } from '#core/workspace/fold'
import { withUnknownFields } from '#core/workspace/unknown-fields'
import { lineText } from './journal-text'

/** A change with the moment at which it was accepted: written twice, it is the same line twice. */
export interface DatedChange {
  readonly change: Change
  readonly at: Instant
}

/** A change of more records than this, a restored copy, is sooner written as a whole file than read back from a journal. */
const mostRecords = 2000

/** Changes as lines of the journal, each after the one before. Null where they do not follow upon `tip` one by one, or are too many. */
export function journalText(
  changes: readonly DatedChange[],
  tip: Tip,
  carried: Carried,
): { readonly text: string; readonly tip: Tip } | null {
  const records = changes.reduce((sum, { change }) => sum + change.records.length, 0)
  if (records > mostRecords) return null
  let text = ''
  let last = tip
  for (const { change, at } of changes) {
    if (change.revision !== last.revision + 1) return null
    const puts = change.records.map(({ table, id, after }) => ({
      table,
      id,
      record: withUnknownFields(after, carried.fields[table]?.get(id)),
    }))
    const line = lineText({
      revision: change.revision,
      after: last.chain,
      at,
      label: change.label.key,
      records: puts,
    })
    text += line.text
    last = line.tip
  }
  return { text, tip: last }
}
