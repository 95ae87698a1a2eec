/** What tells one version of a file from another without reading it: `size/time of change/inode`. */
export type FileStamp = string

/** The bytes of a file, from its stamp. */
export function sizeIn(stamp: FileStamp): number {
  return Number.parseInt(stamp, 10)
}

/** Which file it is, from its stamp, whatever name it goes by. */
export function fileIn(stamp: FileStamp): string {
  return stamp.slice(stamp.lastIndexOf('/') + 1)
}

/** A file that is being written. */
export interface OpenFile {
  write(bytes: Uint8Array): Promise<void>
  /** Over whatever stands at this place. */
  writeAt(bytes: Uint8Array, position: number): Promise<void>
  /** Down to the disk, not only to the system's cache. */
  sync(): Promise<void>
  /** The same for its bytes and length alone: enough where the file itself has long been there. */
  syncData(): Promise<void>
  /** Takes away what stands after so many bytes. */
  cutTo(length: number): Promise<void>
  stamp(): Promise<FileStamp>
  close(): Promise<void>
}

/** The few calls that storage makes of the disk; tests put their own in to refuse, count and order them. */
export interface FileSystem {
  /** A new file, readable by its owner alone. Fails where one exists. */
  create(path: string): Promise<OpenFile>
  /** A file that is there, to go on writing in. Fails where none exists. */
  reopen(path: string): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Removes a file and then gives what it held: with all that anybody wrote who found it there. */
  takeAway(path: string): Promise<Uint8Array>
  /** The place a path means once links are followed; fails when nothing is there. */
  realPath(path: string): Promise<string>
  /** Where a symbolic link points, null when the path is none. */
  linkTarget(path: string): Promise<string | null>
  read(path: string): Promise<Uint8Array>
  stamp(path: string): Promise<FileStamp>
  /** The names in a folder; none where there is no folder. */
  list(folder: string): Promise<readonly string[]>
  /** A folder, with those above it, open to its owner alone. One that exists is left as it is. */
  makeFolder(path: string): Promise<void>
  /** Makes the names in a folder durable. Does nothing where the system has no such thing. */
  syncFolder(path: string): Promise<void>
  freeBytes(folder: string): Promise<number>
}

/** The system's code of an error (`ENOENT`), empty when it has none. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

/** The answer, or null when there is no such file. Any other refusal stays an error. */
export async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
