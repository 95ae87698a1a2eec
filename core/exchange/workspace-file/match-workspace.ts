import type { Instant } from '../../time/kinds'
import type { Workspace } from '../../workspace/workspace'
import { copiedRecords, recordItem, type RecordItem } from './copied-record'
import type { IncomingWorkspace } from './incoming-workspace'

/** What bringing in a document would do. */
export interface WorkspacePreview {
  readonly kind: 'workspace'
  readonly fileName: string
  readonly savedAt: Instant
  /** Records that differ, conflicts first; those that are the same are counted only. */
  readonly items: readonly RecordItem[]
  readonly counts: Readonly<Record<RecordItem['state'], number>>
  /** What replacing would take away: applications and people that the file does not have. */
  readonly onlyHere: number
  readonly broken: number
}

/** Most records that the preview lists. */
const mostListed = 2000

/** Holds every record of the file against the data, by id. Changes nothing. */
export function matchWorkspace(
  fileName: string,
  incoming: IncomingWorkspace,
  here: Workspace,
): WorkspacePreview {
  const items = Array.from(copiedRecords(incoming.workspace), (copied) => recordItem(copied, here))
  return workspacePreview(fileName, incoming, items, here)
}

/** The preview made of all items of a copy, which may have been matched one after the other. */
export function workspacePreview(
  fileName: string,
  { savedAt, broken }: Pick<IncomingWorkspace, 'savedAt' | 'broken'>,
  items: readonly RecordItem[],
  here: Workspace,
): WorkspacePreview {
  const counts = { new: 0, newer: 0, older: 0, same: 0, conflict: 0 }
  for (const { state } of items) counts[state] += 1
  // An id of the copy is here too unless its record is new.
  const shared = items.length - counts.new
  const differing = items.filter(({ state }) => state !== 'same')
  const isConflict = ({ state }: RecordItem): boolean => state === 'conflict'
  return {
    kind: 'workspace',
    fileName,
    savedAt,
    items: [...differing.filter(isConflict), ...differing.filter((item) => !isConflict(item))].slice(
      0,
      mostListed,
    ),
    counts,
    onlyHere: here.applications.size + here.people.size - shared,
    broken,
  }
}
