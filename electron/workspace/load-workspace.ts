import type { SavedWorkspace } from '#core/workspace/document'
import { readDocument } from '#core/workspace/read-document'
import type { BrokenRecord } from '#core/workspace/read-table'
import { parseDocumentBytes } from './document-text'
import { codeOf, unlessMissing, type FileStamp, type FileSystem } from './file-system'

/** A file that opened. `stamp` and `head` name this very version of it; no head where a checksum does not vouch for it. */
export interface OpenedFile {
  readonly state: 'ok'
  readonly saved: SavedWorkspace
  readonly bytes: Uint8Array
  readonly stamp: FileStamp
  readonly head: string | null
  /** Records that could not be read while the others could. */
  readonly broken: readonly BrokenRecord[]
  /** The checksum does not fit: somebody edited the file by hand, or the disk did. */
  readonly edited: boolean
}

/** What stands at a path. Only `absent` may ever be taken for a first run, and only `ok` be written over freely. */
export type Load =
  | { readonly state: 'absent' }
  | OpenedFile
  | {
      readonly state: 'damaged'
      readonly reason: string
      readonly bytes: Uint8Array
      readonly stamp: FileStamp
    }
  | { readonly state: 'newer'; readonly version: number; readonly saved: SavedWorkspace | null }
  | { readonly state: 'unreadable'; readonly reason: string }

/** Reads and judges a saved file. Never throws, never writes. */
export async function loadWorkspace(path: string, fileSystem: FileSystem): Promise<Load> {
  try {
    const stamp = await unlessMissing(fileSystem.stamp(path))
    if (stamp === null) return await withoutFile(path, fileSystem)
    return judge(await fileSystem.read(path), stamp)
  } catch (error) {
    return { state: 'unreadable', reason: codeOf(error) || 'unknown' }
  }
}

/** A link to nowhere is no first run: the drive it leads to may be away. */
async function withoutFile(path: string, fileSystem: FileSystem): Promise<Load> {
  const target = await fileSystem.linkTarget(path)
  return target === null ? { state: 'absent' } : { state: 'unreadable', reason: 'ENOENT' }
}

function judge(bytes: Uint8Array, stamp: FileStamp): Load {
  const text = parseDocumentBytes(bytes)
  if (text.state === 'damaged') return { ...text, bytes, stamp }
  const reading = readDocument(text.json)
  switch (reading.state) {
    case 'damaged':
      return { ...reading, bytes, stamp }
    case 'newer':
      return reading
    case 'ok':
      return {
        ...reading,
        bytes,
        stamp,
        head: text.checksum === 'ok' ? text.head : null,
        edited: text.checksum === 'wrong',
      }
  }
}
