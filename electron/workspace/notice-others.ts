import { dirname, join } from 'node:path'
import type { SavedWorkspace } from '#core/workspace/document'
import type { Tip } from '#core/workspace/fold'
import type { Disk } from './durable-file'
import { unlessMissing } from './file-system'
import type { KnownVersion } from './known-version'
import { loadWorkspace, type OpenedFile } from './load-workspace'
import { lookAround } from './look-around'
import { asRead, type KnownSegments } from './segments'

/** What is known of the folder from our own reading and writing. */
export interface Standing {
  readonly path: string
  readonly disk: Disk
  readonly known: KnownVersion | null
  readonly segments: KnownSegments
  readonly tip: Tip | null
}

/** Another hand in our folder. `same`: it moved or copied, but changed nothing. `changed`: it has a version of its own. */
export type Others =
  | { readonly kind: 'same'; readonly known: KnownVersion; readonly segments: KnownSegments }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'changed'
      /** What was looked at: what comes after it is yet to be looked at. */
      readonly known: KnownVersion
      readonly segments: KnownSegments
      /** Their versions where they read; none of them is ours. */
      readonly versions: readonly SavedWorkspace[]
      /** What they and we both come from, as far as that is known. */
      readonly parting: SavedWorkspace | null
      /** The file as it is, where it stands for their version word for word. */
      readonly bytes: Uint8Array | null
    }

/** The file belongs to a newer Afterword by now, or cannot be looked at: it must not be replaced. */
export class OthersRefused extends Error {
  override readonly name = 'OthersRefused'
}

/** The whole folder is away, with the drive that it was on: what is written now would hide it when it comes back. */
export class FolderGone extends Error {
  override readonly name = 'FolderGone'
}

/** Whether somebody else has written since we did; null when not. */
export async function noticeOthers(standing: Standing): Promise<Others | null> {
  const { path, disk, known, segments } = standing
  const { stamp, unknown } = await lookAround(path, segments, disk.fileSystem)
  if (stamp === (known?.stamp ?? null) && unknown.length === 0) return null
  if (stamp === null) return gone(standing)
  const load = await loadWorkspace(path, disk.fileSystem)
  switch (load.state) {
    case 'absent':
      return gone(standing)
    case 'newer':
    case 'unreadable':
      throw new OthersRefused(`the file is ${load.state} by now`)
    case 'damaged':
      return {
        kind: 'changed',
        known: { stamp: load.stamp, head: null },
        segments: new Map(),
        ...{ versions: [], parting: null, bytes: load.bytes },
      }
    case 'ok':
      return compared(load, standing)
  }
}

function compared(load: OpenedFile, { known, tip }: Standing): Others {
  const seen = { known: { stamp: load.stamp, head: load.head }, segments: asRead(load.segments) }
  const versions = [load.saved, ...(load.theirs === null ? [] : [load.theirs])]
  const foreign = versions.filter((version) => !isAt(version, tip))
  if (foreign.length === 0 && load.continues) {
    return { kind: 'same', ...seen }
  }
  // Without a journal the file itself is their version, to the letter.
  const asIs = load.segments.every(({ reading }) => reading.lines.length === 0) || load.edited
  const isFile = load.head === null || load.head !== known?.head
  return {
    kind: 'changed',
    ...seen,
    versions: foreign,
    parting: load.parting,
    bytes: asIs && isFile ? load.bytes : null,
  }
}

function isAt({ workspace, meta }: SavedWorkspace, tip: Tip | null): boolean {
  return tip !== null && workspace.revision === tip.revision && meta.chain === tip.chain
}

/** A file that went can be written anew; a folder that went with everything in it is waited for. */
async function gone({ path, disk, known }: Standing): Promise<Others | null> {
  if (known === null) return null
  const marker = join(dirname(path), 'created.json')
  if ((await unlessMissing(disk.fileSystem.stamp(marker))) === null) throw new FolderGone(dirname(path))
  return { kind: 'gone' }
}
