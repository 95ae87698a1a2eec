import type { SavingState } from '#core/ipc/rooms/storage'
import { NameHeld } from './durable-file'
import { codeOf } from './file-system'
import { FolderGone } from './notice-others'

type Reason = Extract<SavingState, { state: 'failing' }>['reason']

const reasons: ReadonlyMap<string, Reason> = new Map([
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EACCES', 'noPermission'],
  ['EPERM', 'noPermission'],
  ['EROFS', 'noPermission'],
  ['EBUSY', 'locked'],
  ['ETXTBSY', 'locked'],
])

/** Why a save was refused, in the words the page knows. */
export function savingReason(error: unknown): Reason {
  if (error instanceof FolderGone) return 'folderGone'
  return error instanceof NameHeld ? 'locked' : (reasons.get(codeOf(error)) ?? 'other')
}
