import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { writeDocument, type SavedWorkspace } from '#core/workspace/document'
import { documentBytes } from './document-text'
import { temporaryName } from './durable-file'
import type { FileStamp } from './file-system'
import { asideName } from './keep-aside'
import type { KnownVersion } from './known-version'
import { stampOf } from './node-file-system'

/**
 * The same durable write as ever, in one go: the system ends the session and no promise will be waited for. Tries the
 * rename once; what it leaves behind on failure is whole, and is found at the next start.
 */
export function writeLastChance(
  path: string,
  saved: SavedWorkspace,
  known: KnownVersion | null,
  word: string,
): KnownVersion {
  const { bytes, head } = documentBytes(writeDocument(saved.workspace, saved.meta))
  const target = fs.existsSync(path) ? fs.realpathSync(path) : path
  keepForeign(path, known, asideName('conflict', saved.meta.savedAt))
  const temporary = temporaryName(target, word)
  const file = fs.openSync(temporary, 'wx', 0o600)
  let stamp: FileStamp
  try {
    fs.writeFileSync(file, bytes)
    fs.fsyncSync(file)
    stamp = stampOf(fs.fstatSync(file, { bigint: true }))
  } finally {
    fs.closeSync(file)
  }
  fs.renameSync(temporary, target)
  syncFolder(dirname(target))
  return { stamp, head }
}

/** The newest changes as a journal of their own, in one go: a few kilobytes however large the data is. */
export function writeLastWords({ path, text }: { readonly path: string; readonly text: string }): void {
  const file = fs.openSync(path, 'wx', 0o600)
  try {
    fs.writeFileSync(file, text)
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
  syncFolder(dirname(path))
}

/** Another's version is kept here too, even at this hour; a copy that fails must not cost us ours. */
function keepForeign(path: string, known: KnownVersion | null, name: string): void {
  try {
    if (stampOf(fs.statSync(path, { bigint: true })) === known?.stamp) return
    fs.copyFileSync(path, join(dirname(path), name), fs.constants.COPYFILE_EXCL)
  } catch {
    // No file there, or one kept under this name a moment ago.
  }
}

function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(folder)
  } finally {
    fs.closeSync(folder)
  }
}
