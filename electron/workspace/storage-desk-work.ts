import type { CopyInside, SavedCopy } from '#core/ipc/rooms/storage'
import { failed, success, type Result } from '#core/workspace/failure'
import type { CopyLook } from './look'
import type { Load, OpenedFile } from './load-workspace'

/** Why a copy cannot be gone on with, or the copy itself. */
export function openable(load: Load): Result<OpenedFile> {
  switch (load.state) {
    case 'ok':
      return success(load)
    case 'absent':
      return failed('notFound')
    case 'newer':
      return failed('copyNewer', { version: String(load.version) })
    case 'unreadable':
      return failed('fileUnreadable')
    case 'damaged':
      return failed(damageOf(load.reason))
  }
}

/** A file that never was one of ours is not damaged: the user picked another. */
function damageOf(reason: string): 'copyUnknown' | 'copyDamaged' | 'fileTooLarge' {
  if (reason === 'tooLarge') return 'fileTooLarge'
  return reason === 'notADocument' ? 'copyUnknown' : 'copyDamaged'
}

/** A look as one sees it in a list. */
export function listedCopy(place: Pick<SavedCopy, 'id' | 'kind' | 'bytes'>, look: CopyLook): SavedCopy {
  const { savedAt, revision, counts, sound } = look
  return { ...place, savedAt, revision, counts, sound }
}

/** What a copy that opens shows inside. */
export function insideOf(
  copy: SavedCopy,
  { lines, comparison }: Pick<CopyInside, 'lines' | 'comparison'>,
): CopyInside {
  return { copy, lines, comparison }
}
