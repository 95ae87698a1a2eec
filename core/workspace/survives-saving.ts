import * as v from 'valibot'
import { dequal } from 'dequal/lite'
import type { Change, RecordChange } from './change'
import { tableJudges } from './table-judges'
import { tableSchemas } from './workspace'

/**
 * Whether every record a change puts would come back from the disk as it is: JSON drops `undefined`, turns NaN into null
 * and dates into text without a word. Asked before a change is accepted, so that memory never holds what cannot be saved.
 */
export function survivesSaving(change: Change): boolean {
  return change.records.every((record) => record.after === null || comesBack(record))
}

function comesBack({ table, id, after }: RecordChange): boolean {
  // What the quick judge takes is texts, finite numbers, yes, no and nothing, in lists and plain records of known fields.
  if (tableJudges[table](after) && after?.id === id) return true
  const schema = tableSchemas[table]
  // Nested too deep, or holding a BigInt: `stringify` throws.
  try {
    return v.is(schema, after) && after.id === id && v.is(schema, JSON.parse(JSON.stringify(after)))
  } catch {
    return false
  }
}

/** Whether a change leaves every record as it was, so that there is nothing to save or to undo. */
export function changesNothing(change: Change): boolean {
  return change.records.every(({ before, after }) => dequal(before, after))
}
